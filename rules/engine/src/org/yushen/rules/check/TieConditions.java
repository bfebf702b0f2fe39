package org.yushen.rules.check;

import java.math.BigDecimal;
import java.util.List;

import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureKind;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Statement;
import org.yushen.rules.api.Amounts;
import org.yushen.rules.table.CellChoice;
import org.yushen.rules.table.CellChoice.Kind;
import org.yushen.rules.table.Tie.Condition;

/** Whether a line of a tie table is meant for a paper. */
final class TieConditions {
	private final Disclosure paper;
	private final TieCells cells;

	TieConditions(Disclosure paper, TieCells cells) {
		this.paper = paper;
		this.cells = cells;
	}

	boolean hold(List<Condition> conditions) {
		return conditions.stream().allMatch(this::holds);
	}

	private boolean holds(Condition condition) {
		boolean department = paper.getKind() == DisclosureKind.DEPARTMENT_BUDGET;
		return switch (condition.test()) {
			case UNIT -> !department;
			case DEPARTMENT -> department;
			case HAS_ROW -> rowThere(condition.cells());
			case NO_ROW -> !rowThere(condition.cells());
			case HAS_COLUMN -> columnThere(condition.cells());
			case NO_COLUMN -> !columnThere(condition.cells());
			case HAS_AMOUNT -> amountThere(condition.cells());
			case NO_AMOUNT -> !amountThere(condition.cells());
			case NO_ORPHAN -> !orphanThere(condition.cells());
			case EQUAL -> comparison(condition) == 0;
			case MORE -> comparison(condition) > 0;
			case LESS -> comparison(condition) < 0;
			case NOT_MORE -> comparison(condition) <= 0;
			case NOT_LESS -> comparison(condition) >= 0;
		};
	}

	private boolean columnThere(CellChoice choice) {
		return cells.statements(choice, null).stream().anyMatch(statement -> cells.hasColumn(statement, choice.column()));
	}

	private boolean rowThere(CellChoice choice) {
		return cells.statements(choice, null).stream().anyMatch(statement -> !cells.rows(statement, choice.row()).isEmpty());
	}

	/** A row that should stand below another and does not: its code or group could not be told. */
	private boolean orphanThere(CellChoice choice) {
		return cells.statements(choice, null).stream().flatMap(statement -> cells.rows(statement, choice.row()).stream())
				.anyMatch(row -> !row.isTotal() && row.getLevel() != 1 && row.getParent() == null);
	}

	/** Any of the rows named, not the first alone: “甲|乙 无数” means that neither has an amount. */
	private boolean amountThere(CellChoice choice) {
		List<String> names = choice.row().names();
		for (Statement statement : cells.statements(choice, null)) {
			List<Row> rows = choice.row().kind() == Kind.NAMED
					? statement.getRows().stream().filter(row -> names.contains(row.getItem()) || names.contains(row.getCode())).toList()
					: cells.rows(statement, choice.row());
			for (Row row : rows) {
				for (Cell cell : cells.cells(row, choice.column(), null)) {
					if (cell.getAmount() != null && cell.getAmount().getEffective() != null && cell.getAmount().getEffective().signum() != 0) return true;
				}
			}
		}
		return false;
	}

	private int comparison(Condition condition) {
		return sum(condition.cells()).compareTo(sum(condition.than()));
	}

	/** In 元; zero where the paper prints nothing. */
	private BigDecimal sum(CellChoice choice) {
		return cells.statements(choice, null).stream().flatMap(statement -> cells.rows(statement, choice.row()).stream())
				.flatMap(row -> cells.cells(row, choice.column(), null).stream()).map(cell -> Amounts.in(cell.getAmount(), "元"))
				.filter(amount -> amount != null).reduce(BigDecimal.ZERO, BigDecimal::add);
	}
}
