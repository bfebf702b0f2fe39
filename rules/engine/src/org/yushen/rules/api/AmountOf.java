package org.yushen.rules.api;

import java.util.Set;

import org.yushen.model.disclosure.AssetHolding;
import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Claim;
import org.yushen.model.disclosure.Funding;
import org.yushen.model.disclosure.ProcurementItem;
import org.yushen.model.disclosure.Quantity;

/** Which amount an object of the model stands for, where it has one. */
public final class AmountOf {
	/** Signs that are printed in place of nothing. */
	private static final Set<String> NOTHING = Set.of("—", "–", "-", "－", "——", "--", "/", "／", "无", "零");

	private AmountOf() { }

	/** Whether the cell is printed blank, or with a sign that stands for nothing: nil by custom, exactly zero. */
	public static boolean nil(Cell cell) {
		return cell.getState() == CellState.BLANK
				|| cell.getState() == CellState.TEXT && cell.getText() != null && NOTHING.contains(cell.getText().strip());
	}

	/** The quantity of a cell, a claim, a funding, a procurement item, an asset (its money, else its count) or a quantity itself; null when it has none. */
	public static Quantity quantity(Object part) {
		return switch (part) {
			case null -> null;
			case Quantity quantity -> quantity;
			case Cell cell -> cell.getAmount();
			case Claim claim -> claim.getAmount();
			case Funding funding -> funding.getAmount();
			case ProcurementItem item -> item.getAmount();
			case AssetHolding asset -> asset.getAmount() == null ? asset.getCount() : asset.getAmount();
			default -> null;
		};
	}

	/** Whether the object has an amount of its own kind, known or not. */
	public static boolean hasOne(Object part) {
		return part instanceof Quantity || part instanceof Cell || part instanceof Claim || part instanceof Funding
				|| part instanceof ProcurementItem || part instanceof AssetHolding;
	}

	/** Whether a missing quantity of this object means that there is none, not that it was not told. */
	public static boolean blankIsNil(Object part) {
		return part instanceof Funding || part instanceof ProcurementItem item && item.isDeclaredNone()
				|| part instanceof Claim claim && claim.isDeclaredNone();
	}

	static Estimate estimate(Object part) {
		if (part instanceof Cell cell) return Estimate.of(cell);
		Quantity quantity = quantity(part);
		return quantity == null && blankIsNil(part) ? Estimate.exact(0) : Estimate.of(quantity);
	}
}
