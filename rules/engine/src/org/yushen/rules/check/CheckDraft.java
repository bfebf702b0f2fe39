package org.yushen.rules.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.Located;
import org.yushen.model.disclosure.Quantity;
import org.yushen.model.disclosure.Row;
import org.yushen.model.review.Severity;
import org.yushen.rules.Texts;
import org.yushen.rules.api.CheckBuilder;
import org.yushen.rules.api.Estimate;

/** A check while a rule is writing it. Each end hands it to the judge once. */
final class CheckDraft implements CheckBuilder {
	/** An operand with its sign: + or − where it is part of the expected sum, null where it is evidence. */
	record Operand(Printed printed, String sign) { }

	final Object subject;
	final String detail;
	final List<Operand> operands = new ArrayList<>();
	final List<Printed> contexts = new ArrayList<>();
	final List<String> hints = new ArrayList<>();
	Printed actual;
	Printed expected;
	String actualText;
	String expectedText;
	String unit;
	BigDecimal fixed;
	BigDecimal atLeast;
	Severity severity;
	String sentence;
	boolean sum;

	private final PrintedValues values;
	private final Texts texts;
	private final Judge judge;

	CheckDraft(Object subject, String detail, PrintedValues values, Texts texts, Judge judge) {
		this.subject = subject;
		this.detail = detail;
		this.values = values;
		this.texts = texts;
		this.judge = judge;
	}

	@Override
	public CheckBuilder actual(String label, Cell cell) {
		return actual(values.cell(label, cell));
	}

	@Override
	public CheckBuilder actual(String label, Quantity quantity, Located owner) {
		return actual(values.quantity(label, quantity, owner));
	}

	@Override
	public CheckBuilder actual(String label, Number value, String unitOfValue, Located owner) {
		return actual(values.number(label, value, unitOfValue, owner));
	}

	@Override
	public CheckBuilder actual(String label, Estimate estimate, Located owner) {
		return actual(values.estimate(label, estimate, owner));
	}

	private CheckBuilder actual(Printed printed) {
		actual = printed;
		return this;
	}

	@Override
	public CheckBuilder plus(String label, Cell cell) {
		return add(values.cell(label, cell), "+");
	}

	@Override
	public CheckBuilder plus(String label, Quantity quantity, Located owner) {
		return add(values.quantity(label, quantity, owner), "+");
	}

	@Override
	public CheckBuilder plus(String label, Number value, String unitOfValue, Located owner) {
		return add(values.number(label, value, unitOfValue, owner), "+");
	}

	@Override
	public CheckBuilder minus(String label, Cell cell) {
		return add(values.cell(label, cell), "−");
	}

	@Override
	public CheckBuilder minus(String label, Quantity quantity, Located owner) {
		return add(values.quantity(label, quantity, owner), "−");
	}

	@Override
	public CheckBuilder minus(String label, Number value, String unitOfValue, Located owner) {
		return add(values.number(label, value, unitOfValue, owner), "−");
	}

	private CheckBuilder add(Printed printed, String sign) {
		operands.add(new Operand(printed, sign));
		sum |= sign != null;
		return this;
	}

	@Override
	public CheckBuilder plusEach(Collection<?> parts) {
		return each(parts, "+");
	}

	@Override
	public CheckBuilder minusEach(Collection<?> parts) {
		return each(parts, "−");
	}

	private CheckBuilder each(Collection<?> parts, String sign) {
		sum = true;
		for (Object part : parts) {
			Printed printed = values.part(null, part);
			if (printed.estimate() == null) throw new IllegalArgumentException(texts.say("check.noamount", values.named(printed)));
			add(printed, sign);
		}
		return this;
	}

	@Override
	public CheckBuilder plusEach(String measure, Collection<?> rows) {
		return each(cells(measure, rows), "+");
	}

	@Override
	public CheckBuilder minusEach(String measure, Collection<?> rows) {
		return each(cells(measure, rows), "−");
	}

	private List<Cell> cells(String measure, Collection<?> rows) {
		List<Cell> cells = new ArrayList<>();
		for (Object row : rows) {
			if (!(row instanceof Row r)) throw new IllegalArgumentException(texts.say("check.norow", String.valueOf(row)));
			Cell cell = r.cell(measure);
			if (cell == null) throw new IllegalArgumentException(texts.say("check.nocell", measure));
			cells.add(cell);
		}
		return cells;
	}

	@Override
	public CheckBuilder expected(String label, Cell cell) {
		return expected(values.cell(label, cell));
	}

	@Override
	public CheckBuilder expected(String label, Quantity quantity, Located owner) {
		return expected(values.quantity(label, quantity, owner));
	}

	@Override
	public CheckBuilder expected(String label, Number value, String unitOfValue, Located owner) {
		return expected(values.number(label, value, unitOfValue, owner));
	}

	@Override
	public CheckBuilder expected(String label, Estimate estimate) {
		return expected(values.estimate(label, estimate, null));
	}

	private CheckBuilder expected(Printed printed) {
		expected = printed;
		return this;
	}

	@Override
	public CheckBuilder operand(String label, Cell cell) {
		return cell == null ? this : add(values.cell(label, cell), null);
	}

	@Override
	public CheckBuilder operand(String label, Quantity quantity, Located owner) {
		return quantity == null ? this : add(values.quantity(label, quantity, owner), null);
	}

	@Override
	public CheckBuilder operand(String label, Number value, String unitOfValue, Located owner) {
		return add(values.number(label, value, unitOfValue, owner), null);
	}

	@Override
	public CheckBuilder operandEach(String label, Collection<?> located) {
		for (Object one : located) add(values.part(label, one), null);
		return this;
	}

	@Override
	public CheckBuilder contextEach(String label, Collection<?> located) {
		for (Object one : located) {
			if (!(one instanceof Located where)) throw new IllegalArgumentException(texts.say("check.nopart", label, String.valueOf(one)));
			context(label, where, null);
		}
		return this;
	}

	@Override
	public CheckBuilder context(String label, Located where, String quote) {
		if (where != null || quote != null) contexts.add(values.words(label, where, quote));
		return this;
	}

	@Override
	public CheckBuilder actualText(String text, Located where) {
		actualText = text;
		actual = values.words(actual == null ? null : actual.label(), where, text);
		return this;
	}

	@Override
	public CheckBuilder expectedText(String text) {
		expectedText = text;
		return this;
	}

	@Override
	public CheckBuilder inUnit(String other) {
		unit = other;
		return this;
	}

	@Override
	public CheckBuilder tolerance(BigDecimal tolerance) {
		fixed = Objects.requireNonNull(tolerance, "tolerance").abs();
		return this;
	}

	@Override
	public CheckBuilder atLeast(BigDecimal tolerance) {
		atLeast = Objects.requireNonNull(tolerance, "atLeast").abs();
		return this;
	}

	@Override
	public CheckBuilder severity(String name) {
		severity = Severity.get(name);
		if (severity == null) throw new IllegalArgumentException(texts.say("check.severity", String.valueOf(name)));
		return this;
	}

	@Override
	public CheckBuilder saying(String text) {
		sentence = judge.sentence(text);
		return this;
	}

	@Override
	public CheckBuilder because(String hint) {
		if (hint != null && !hint.isBlank() && !hints.contains(hint)) hints.add(hint);
		return this;
	}

	@Override
	public CheckBuilder because(Collection<?> more) {
		for (Object hint : more) because(hint == null ? null : hint.toString());
		return this;
	}

	@Override
	public void compare() {
		judge.compare(this, Comparison::equal);
	}

	@Override
	public void notMoreThan() {
		judge.compare(this, Comparison::notMore);
	}

	@Override
	public void notLess() {
		judge.compare(this, Comparison::notLess);
	}

	@Override
	public void holds(boolean holds) {
		judge.decided(this, holds ? Judged.Kind.PASSED : Judged.Kind.VIOLATED, null);
	}

	@Override
	public void violated() {
		judge.decided(this, Judged.Kind.VIOLATED, null);
	}

	@Override
	public void passed() {
		judge.decided(this, Judged.Kind.PASSED, null);
	}

	@Override
	public void notEvaluated(String why) {
		judge.decided(this, Judged.Kind.NOT_EVALUATED, why == null ? "" : why);
	}
}
