package org.yushen.rules.check;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;
import org.yushen.model.disclosure.*;
import org.yushen.rules.Texts;
import org.yushen.rules.api.AmountOf;
import org.yushen.rules.api.Estimate;

/** Makes {@link Printed} values of what a rule hands over. */
final class PrintedValues {
	private final Paths paths;
	private final Texts texts;

	PrintedValues(Paths paths, Texts texts) {
		this.paths = paths;
		this.texts = texts;
	}

	/** @throws IllegalArgumentException when the cell is null: a column that is not there is never taken for zero */
	Printed cell(String label, Cell cell) {
		if (cell == null) throw new IllegalArgumentException(texts.say("check.nocell", label));
		if (AmountOf.nil(cell)) return new Printed(label, zero(moneyUnit(cell)), 0, cell.getText(), cell, placeOf(cell), cell, null);
		Quantity amount = cell.getAmount();
		if (amount == null || amount.getEffective() == null) {
			String words = paths.words(cell);
			String why = cell.getState() == CellState.TEXT ? texts.say("check.text", words, cell.getText()) : texts.say("check.unread", words);
			return new Printed(label, Estimate.UNKNOWN, 0, cell.getText(), cell, placeOf(cell), cell, why);
		}
		return quantity(label, amount, cell);
	}

	/**
	 * @param owner may be null
	 * @throws IllegalArgumentException when the quantity is null and its owner does not say that this means none
	 */
	Printed quantity(String label, Quantity quantity, Located owner) {
		if (quantity == null) {
			if (!AmountOf.blankIsNil(owner)) throw new IllegalArgumentException(texts.say("check.noquantity", label, String.valueOf(words(label, owner))));
			return new Printed(label, zero(null), 0, "", owner, placeOf(owner), owner, null);
		}
		Location place = quantity.getLocation() == null ? placeOf(owner == null ? ownerOf(quantity) : owner) : quantity.getLocation();
		String unit = quantity.getUnit() == null && owner instanceof Cell cell ? moneyUnit(cell) : null;
		Estimate estimate = unit == null ? Estimate.of(quantity) : Estimate.of(quantity).in(unit);
		String why = estimate.isKnown() ? null : texts.say("check.unread", String.valueOf(words(label, owner)));
		return new Printed(label, estimate, decimals(quantity), quote(quantity, owner), owner == null ? quantity : owner, place, owner, why);
	}

	private String words(String label, Located owner) {
		return owner == null ? label : paths.words(owner);
	}

	/** A number that the rule counted itself; exact. */
	Printed number(String label, Number value, String unit, Located owner) {
		if (value == null) throw new IllegalArgumentException(texts.say("check.nonumber", label));
		Estimate estimate = Estimate.exact(value, unit);
		return new Printed(label, estimate, Math.max(0, estimate.getValue().scale()), null, owner, placeOf(owner), null, null);
	}

	/** A number that the rule computed. */
	Printed estimate(String label, Estimate estimate, Located owner) {
		Estimate known = estimate == null ? Estimate.UNKNOWN : estimate;
		return new Printed(label, known, -1, null, owner, placeOf(owner), null, known.isKnown() ? null : texts.say("check.unknown", label));
	}

	/** A thing with an amount of its own; with its words where it has none. */
	Printed part(String label, Object part) {
		if (part instanceof Cell cell) return cell(label, cell);
		if (AmountOf.hasOne(part) && (AmountOf.quantity(part) != null || AmountOf.blankIsNil(part))) {
			return quantity(label, AmountOf.quantity(part), (Located) part);
		}
		if (!(part instanceof Located located)) throw new IllegalArgumentException(texts.say("check.nopart", label, String.valueOf(part)));
		return words(label, located, null);
	}

	/** Words to show. @param quote null for those of the place */
	Printed words(String label, Located where, String quote) {
		String shown = quote == null && where != null ? Quotes.of(where) : quote;
		return new Printed(label, null, 0, shown, where, placeOf(where), where, null);
	}

	/** What the value is, for people. */
	String named(Printed printed) {
		return printed.words(paths);
	}

	/** Where the thing stood; for what has no place of its own, where its owner stood; null when none has one. */
	static Location placeOf(Object thing) {
		for (Object at = thing; at instanceof EObject object; at = object.eContainer()) {
			if (at instanceof Located located && located.getLocation() != null) return located.getLocation();
		}
		return null;
	}

	private static Object ownerOf(Quantity quantity) {
		return ((EObject) quantity).eContainer();
	}

	private static Estimate zero(String unit) {
		return Estimate.exact(BigDecimal.ZERO, unit);
	}

	private static String moneyUnit(Cell cell) {
		Row row = cell.getRow();
		return row == null || row.getStatement() == null ? null : row.getStatement().getMoneyUnit();
	}

	private static int decimals(Quantity quantity) {
		return quantity.getCorrection() == null ? quantity.getDecimals() : Math.max(quantity.getDecimals(), quantity.getCorrection().scale());
	}

	/** The number with the word before it, where the paper tells a change: “增长12.86%” says more than “12.86%”. */
	private static String quote(Quantity quantity, Located owner) {
		String text = quantity.getText() == null ? "" : quantity.getText();
		if (!(owner instanceof Change change)) return text.isEmpty() && owner != null ? Quotes.of(owner) : text;
		String word = quantity == change.getRate() && change.getRateDirectionText() != null ? change.getRateDirectionText()
				: quantity == change.getAmount() ? change.getDirectionText() : null;
		return word == null ? text : word + text;
	}
}
