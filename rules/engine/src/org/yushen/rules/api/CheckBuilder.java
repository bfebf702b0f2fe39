package org.yushen.rules.api;

import java.math.BigDecimal;
import java.util.Collection;

import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.Located;
import org.yushen.model.disclosure.Quantity;

/**
 * One check of one subject: what is printed, what it should be, the operands, the tolerance, and one end that judges.
 * <p>
 * Cells: blank (or “—”, “无”) is nil by custom and counts as exactly zero; an unread cell makes the check notEvaluated; a null cell
 * (the statement has no such column) throws IllegalArgumentException: ask {@code hasMeasure} first. Null quantities throw likewise,
 * but for the blank amount of a {@code Funding}, which is zero. Units are converted by the engine (元, 万元, 亿元); units that cannot be
 * compared make the check notEvaluated. Counts (个, 辆, 人 …) are exact; money, percentages and areas carry half a unit of their last
 * printed place.
 */
public interface CheckBuilder {

	/** The printed value in question. @param label short name of it, such as 合计; {label} in the sentence */
	CheckBuilder actual(String label, Cell cell);

	/** The printed value in question. @param owner where it stood, when the quantity has no place of its own; may be null */
	CheckBuilder actual(String label, Quantity quantity, Located owner);

	/** A value the rule counted itself, exact. @param owner the place to show; may be null */
	CheckBuilder actual(String label, Number value, String unit, Located owner);

	/** A value the rule computed, with its own uncertainty. @param owner the place to show; may be null */
	CheckBuilder actual(String label, Estimate estimate, Located owner);

	/** Adds to the expected value. */
	CheckBuilder plus(String label, Cell cell);

	/** Adds to the expected value. */
	CheckBuilder plus(String label, Quantity quantity, Located owner);

	/** Adds an exact number to the expected value. */
	CheckBuilder plus(String label, Number value, String unit, Located owner);

	/** Takes from the expected value. */
	CheckBuilder minus(String label, Cell cell);

	/** Takes from the expected value. */
	CheckBuilder minus(String label, Quantity quantity, Located owner);

	/** Takes an exact number from the expected value. */
	CheckBuilder minus(String label, Number value, String unit, Located owner);

	/**
	 * Adds every part to the expected value, each an operand of its own, labelled by its place.
	 * @param parts cells, or things with one amount: Claim, Funding, ProcurementItem, AssetHolding; an empty collection adds zero
	 */
	CheckBuilder plusEach(Collection<?> parts);

	/** Adds the cells of these rows under that measure. @throws IllegalArgumentException when a row's statement has no such column */
	CheckBuilder plusEach(String measure, Collection<?> rows);

	/** Takes every part from the expected value; see {@link #plusEach(Collection)}. */
	CheckBuilder minusEach(Collection<?> parts);

	/** Takes the cells of these rows under that measure; see {@link #plusEach(String, Collection)}. */
	CheckBuilder minusEach(String measure, Collection<?> rows);

	/** A single printed value that the actual one should equal. */
	CheckBuilder expected(String label, Cell cell);

	/** A single printed value that the actual one should equal. */
	CheckBuilder expected(String label, Quantity quantity, Located owner);

	/** An exact value that the actual one should equal, such as a count or a threshold. @param owner may be null */
	CheckBuilder expected(String label, Number value, String unit, Located owner);

	/** A computed value with its own uncertainty; name what it came from with {@link #operand}. UNKNOWN makes the check notEvaluated. */
	CheckBuilder expected(String label, Estimate estimate);

	/** Evidence that the expected value was computed from; not added to anything. */
	CheckBuilder operand(String label, Cell cell);

	/** Evidence that the expected value was computed from; not added to anything. A null quantity is left out. */
	CheckBuilder operand(String label, Quantity quantity, Located owner);

	/** Evidence that the expected value was computed from; not added to anything. */
	CheckBuilder operand(String label, Number value, String unit, Located owner);

	/**
	 * Evidence from several places: cells and things with one amount give their value, all others their words.
	 * @param located objects of the model; an empty collection adds nothing
	 */
	CheckBuilder operandEach(String label, Collection<?> located);

	/** Several places to show beside the check, with their words; an empty collection adds nothing. */
	CheckBuilder contextEach(String label, Collection<?> located);

	/** More to show beside the check; not part of the computation. @param quote the words to show; null: those of the place */
	CheckBuilder context(String label, Located where, String quote);

	/** What stands there, for checks on words. @param where may be null */
	CheckBuilder actualText(String text, Located where);

	/** What should stand there, for checks on words. */
	CheckBuilder expectedText(String text);

	/** The unit to compare in (万元, 元, %); without it the unit of the actual value. */
	CheckBuilder inUnit(String unit);

	/** A fixed tolerance in the unit of comparison, in place of the rounding envelope. */
	CheckBuilder tolerance(BigDecimal tolerance);

	/** The rounding envelope, but not less than this, in the unit of comparison. */
	CheckBuilder atLeast(BigDecimal tolerance);

	/** A weaker severity for this check only: info, warning, error or critical; never stronger than the rule's own in force. */
	CheckBuilder severity(String severity);

	/**
	 * The sentence of a finding. Places to fill: {subject} {label} {actual} {expected} {difference} {tolerance} {sum} {unit}; numbers are
	 * printed with their decimals and unit, {sum} is the computation written out.
	 * @throws IllegalArgumentException for any other name in braces
	 */
	CheckBuilder saying(String sentence);

	/** A hint put after the sentence (what the slip may be); may be given several times; null adds nothing. */
	CheckBuilder because(String hint);

	/** Several hints; an empty collection adds nothing. */
	CheckBuilder because(Collection<?> hints);

	/** Ends: passes when |actual − expected| is within the tolerance. */
	void compare();

	/** Ends: passes when actual ≤ expected, within the tolerance. */
	void notMoreThan();

	/** Ends: passes when actual ≥ expected, within the tolerance. */
	void notLess();

	/** Ends: passes when it is true; for checks on words or counts that the pattern has decided. */
	void holds(boolean holds);

	/** Ends: a finding. */
	void violated();

	/** Ends: nothing to blame. */
	void passed();

	/** Ends: the subject stands there and cannot be read. @param why in words, for the person who reads the outcome */
	void notEvaluated(String why);
}
