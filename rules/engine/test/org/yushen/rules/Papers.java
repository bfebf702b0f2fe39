package org.yushen.rules;

import java.math.BigDecimal;

import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Change;
import org.yushen.model.disclosure.Claim;
import org.yushen.model.disclosure.Column;
import org.yushen.model.disclosure.Direction;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.Located;
import org.yushen.model.disclosure.Location;
import org.yushen.model.disclosure.NarrativeSection;
import org.yushen.model.disclosure.Quantity;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Source;
import org.yushen.model.disclosure.SourceFormat;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.model.disclosure.Unread;

/** Small papers of an invented unit, built by hand; every row stands on a line of its own. */
public final class Papers {
	private static final DisclosureFactory MAKE = DisclosureFactory.eINSTANCE;

	private final Disclosure paper = MAKE.createDisclosure();
	private int line = 1;

	public Papers() {
		this(SourceFormat.TXT);
	}

	public Papers(SourceFormat format) {
		paper.setUnit("清河县示例事务中心");
		paper.setFiscalYear(2025);
		paper.setMoneyUnit("万元");
		Source source = MAKE.createSource();
		source.setFile("示例." + format.getLiteral());
		source.setFormat(format);
		paper.getSources().add(source);
	}

	public Disclosure paper() {
		return paper;
	}

	/** Puts everything that follows further down. */
	public Papers skip(int lines) {
		line += lines;
		return this;
	}

	public Statement statement(StatementKind kind, String... measures) {
		Statement statement = MAKE.createStatement();
		statement.setKind(kind);
		statement.setTitle("2025年预算表" + kind.getLiteral());
		statement.setMoneyUnit("万元");
		place(statement);
		for (String measure : measures) {
			Column column = MAKE.createColumn();
			column.setIndex(statement.getColumns().size());
			column.setMeasure(measure);
			column.setPath(measure);
			column.setAmounts(true);
			statement.getColumns().add(column);
		}
		paper.getStatements().add(statement);
		return statement;
	}

	/** @param amounts a number, "" for blank, "?" for one that could not be read, anything else is a text in place of a number */
	public Row row(Statement statement, String code, String name, String... amounts) {
		Row row = MAKE.createRow();
		row.setCode(code);
		row.setName(name);
		row.setItem(name);
		row.setTotal("合计".equals(name));
		row.setLevel(code == null ? 0 : code.length() == 3 ? 1 : code.length() == 5 ? 2 : 3);
		place(row);
		for (int i = 0; i < amounts.length; i++) row.getCells().add(cell(statement.getColumns().get(i), amounts[i], row.getLocation().getLine()));
		statement.getRows().add(row);
		return row;
	}

	private Cell cell(Column column, String text, int row) {
		Cell cell = MAKE.createCell();
		cell.setColumn(column);
		cell.setText(text);
		Location location = MAKE.createLocation();
		location.setLine(row);
		location.setColumn(10 * (column.getIndex() + 1));
		cell.setLocation(location);
		if (text.isEmpty()) cell.setState(CellState.BLANK);
		else if (text.equals("?")) cell.setState(CellState.UNREAD);
		else if (!text.matches("-?[0-9.]+")) cell.setState(CellState.TEXT);
		else {
			cell.setState(CellState.VALUE);
			cell.setAmount(quantity(text, "万元"));
			cell.getAmount().setText(text);
		}
		return cell;
	}

	public static Quantity quantity(String number, String unit) {
		Quantity quantity = MAKE.createQuantity();
		quantity.setValue(new BigDecimal(number));
		quantity.setDecimals(Math.max(0, new BigDecimal(number).scale()));
		quantity.setUnit(unit);
		quantity.setText(number + unit);
		return quantity;
	}

	public NarrativeSection section(String topic, String number, String heading) {
		NarrativeSection section = MAKE.createNarrativeSection();
		section.setPart(3);
		section.setTopic(topic);
		section.setNumber(number);
		section.setHeading(heading);
		place(section);
		paper.getSections().add(section);
		return section;
	}

	/** @param amount in 万元; null for none told */
	public Claim claim(NarrativeSection section, String item, String amount) {
		Claim claim = MAKE.createClaim();
		claim.setSubject(item);
		claim.setItem(item);
		claim.setSentence(item + amount + "万元。");
		if (amount != null) claim.setAmount(quantity(amount, "万元"));
		place(claim);
		section.getClaims().add(claim);
		return claim;
	}

	public Change change(Claim claim, String amount, String rate) {
		Change change = MAKE.createChange();
		change.setDirection(Direction.INCREASE);
		change.setDirectionText("增加");
		change.setAmount(quantity(amount, "万元"));
		change.setRateDirectionText("增长");
		change.setRate(quantity(rate, "%"));
		claim.setChange(change);
		return change;
	}

	public Unread unread(String concerns, String what, String why) {
		Unread unread = MAKE.createUnread();
		unread.setConcerns(concerns);
		unread.setWhat(what);
		unread.setWhy(why);
		paper.getUnread().add(unread);
		return unread;
	}

	private void place(Located located) {
		Location location = MAKE.createLocation();
		location.setLine(line++);
		located.setLocation(location);
	}
}
