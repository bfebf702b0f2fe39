package org.yushen.rules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureKind;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Statement;
import org.yushen.rules.Texts;
import org.yushen.rules.api.AmountOf;
import org.yushen.rules.api.CheckBuilder;
import org.yushen.rules.api.Threshold;
import org.yushen.rules.api.WordList;
import org.yushen.rules.table.CellChoice;
import org.yushen.rules.table.CellChoice.Kind;
import org.yushen.rules.table.Tie;
import org.yushen.rules.table.Tie.BlankLeft;
import org.yushen.rules.table.Tie.Condition;

/**
 * Looks at a paper with the ties of the packs' tables. It needs no compiler: a line that is added to a table is in force at once. What it
 * looks at is judged, counted and named like the checks of any other rule.
 */
final class TieRun {
	private static final Logger LOG = LoggerFactory.getLogger(TieRun.class);

	/** A line names a word list or threshold that no pack has. */
	static final class Missing extends RuntimeException {
		private static final long serialVersionUID = 1L;
		final transient Object[] parts;

		Missing(String key, Object... parts) {
			super(key);
			this.parts = parts;
		}
	}

	private final Disclosure paper;
	private final Judge judge;
	private final Texts texts;
	private final TieCells cells;
	private final TieWording wording;
	private final Map<String, Threshold> thresholds = new HashMap<>();
	private final Map<String, String> failures = new LinkedHashMap<>();

	/** @param facts those of the session: thresholds and word lists with their overlays applied */
	TieRun(Disclosure paper, List<Object> facts, Judge judge, Texts texts) {
		this.paper = paper;
		this.judge = judge;
		this.texts = texts;
		Map<String, WordList> lists = new HashMap<>();
		for (Object fact : facts) {
			if (fact instanceof Threshold threshold) thresholds.put(threshold.name(), threshold);
			if (fact instanceof WordList list) lists.put(list.name(), list);
		}
		cells = new TieCells(paper, lists);
		wording = new TieWording(new Paths(texts), texts);
	}

	/** @param active ids of the rules that may look at the paper; a rule whose line cannot be used here is a failure */
	void run(List<Tie> ties, Set<String> active) {
		for (Tie tie : ties) {
			String id = tie.header().id();
			if (!active.contains(id)) continue;
			judge.firing(id);
			try {
				look(tie);
			} catch (Missing e) {
				failures.put(id, texts.say("table.line", tie.place(), texts.say(e.getMessage(), e.parts)));
			} catch (RuntimeException e) {
				LOG.error("tie {}", tie.place(), e);
				failures.put(id, texts.say("table.line", tie.place(), String.valueOf(e.getMessage())));
			}
		}
	}

	/** Why a rule failed, by id. */
	Map<String, String> failures() {
		return failures;
	}

	private void look(Tie tie) {
		if (tie.fault() != null) {
			judge.on(paper, tie.place()).notEvaluated(tie.fault());
			return;
		}
		if (!tie.conditions().stream().allMatch(this::holds)) return;
		for (Statement left : cells.statements(tie.left(), null)) look(tie, left);
	}

	private void look(Tie tie, Statement left) {
		if (lacking(tie, tie.left(), left)) return;
		for (Row row : cells.rows(left, tie.left().row())) {
			for (Cell cell : cells.cells(row, tie.left().column(), null)) {
				boolean sweep = tie.left().row().kind() != Kind.NAMED && tie.left().row().kind() != Kind.TOTAL;
				if (cell.getState() == CellState.TEXT && !AmountOf.nil(cell) && sweep) continue;
				if (AmountOf.nil(cell) && tie.blankLeft() == BlankLeft.SKIPPED) continue;
				if (tie.sum()) sum(tie, cell);
				else single(tie, cell);
			}
		}
	}

	/** Every place that answers to the right side is compared. */
	private void single(Tie tie, Cell left) {
		CellChoice choice = tie.right().get(0);
		for (Statement right : cells.statements(choice, left.getRow().getStatement())) {
			if (lacking(tie, choice, right)) continue;
			for (Row row : cells.rows(right, choice.row(), left.getRow())) {
				for (Cell cell : cells.cells(row, choice.column(), left)) {
					if (cell == left || !told(left) && !told(cell)) continue;
					CheckBuilder check = judge.on(left).actual(wording.label(left, tie), left).expected(wording.label(cell, tie), cell);
					finish(check, tie, left, wording.label(cell, tie), told(cell));
				}
			}
		}
	}

	private void sum(Tie tie, Cell left) {
		List<Part> parts = new ArrayList<>();
		for (CellChoice choice : tie.right()) {
			List<Cell> found = part(tie, choice, left);
			if (found == null) {
				if (choice.optional()) continue;
				return;
			}
			found.forEach(cell -> parts.add(new Part(cell, choice.minus())));
		}
		boolean told = parts.stream().anyMatch(part -> told(part.cell()));
		if (!told && !told(left)) return;
		if (tie.right().stream().allMatch(TieRun::entries) && parts.isEmpty()) return;
		CheckBuilder check = judge.on(left).actual(wording.label(left, tie), left);
		for (Part part : parts) {
			if (part.minus()) check.minus(wording.label(part.cell(), tie), part.cell());
			else check.plus(wording.label(part.cell(), tie), part.cell());
		}
		finish(check, tie, left, wording.sumLabel(tie), told);
	}

	private record Part(Cell cell, boolean minus) { }

	/** Whether it stands for rows of the statement, so that without any of them there is nothing to add up. */
	private static boolean entries(CellChoice choice) {
		return choice.row().kind() == Kind.CLASSES || choice.row().kind() == Kind.CHILDREN;
	}

	/** The cells of one part of the sum; null when the paper has no such place. */
	private List<Cell> part(Tie tie, CellChoice choice, Cell left) {
		for (Statement right : cells.statements(choice, left.getRow().getStatement())) {
			if (choice.row().kind() == Kind.GRAND) return cells.grand(right, choice.column());
			if (!choice.optional() && lacking(tie, choice, right)) return null;
			List<Cell> found = new ArrayList<>();
			List<Row> rows = cells.rows(right, choice.row(), left.getRow());
			for (Row row : rows) cells.cells(row, choice.column(), left).stream().filter(cell -> cell != left).forEach(found::add);
			boolean several = choice.row().kind() == Kind.LISTED || choice.column().kind() == Kind.LISTED || entries(choice);
			return found.isEmpty() && !several ? null : several ? found : found.subList(0, 1);
		}
		return null;
	}

	private void finish(CheckBuilder check, Tie tie, Cell left, String rightLabel, boolean told) {
		Tie.Tolerance tolerance = tie.tolerance();
		if (tolerance.exact()) check.tolerance(java.math.BigDecimal.ZERO);
		if (tolerance.threshold() != null) {
			Threshold threshold = thresholds.get(tolerance.threshold());
			if (threshold == null) throw new Missing("tie.threshold.missing", tolerance.threshold());
			check.inUnit(threshold.unit()).atLeast(threshold.value());
		} else if (tolerance.amount() != null) {
			check.inUnit(tolerance.unit()).atLeast(tolerance.amount());
		}
		if (tie.severity() != null) check.severity(tie.severity());
		if (AmountOf.nil(left) && told && tie.blankLeft() == BlankLeft.WARNING) check.severity("warning").because(texts.say("tie.blank"));
		check.because(tie.hint()).saying(tie.saying() != null ? tie.saying() : wording.sentence(tie, wording.label(left, tie), rightLabel));
		switch (tie.relation()) {
			case EQUAL -> check.compare();
			case NOT_MORE -> check.notMoreThan();
			case NOT_LESS -> check.notLess();
		}
	}

	/** Whether the statement lacks the column or the total row that the line names; said where the line asks for it. */
	private boolean lacking(Tie tie, CellChoice choice, Statement statement) {
		boolean column = !cells.hasColumn(statement, choice.column());
		boolean total = choice.row().kind() == Kind.TOTAL && cells.rows(statement, choice.row()).isEmpty();
		if (!column && !total) return false;
		if (tie.complain() && !statement.isEmpty()) {
			String name = new Paths(texts).statementName(statement);
			judge.on(statement).notEvaluated(column ? texts.say("tie.column.missing", name, String.join(texts.say("why.or"), choice.column().names()))
					: texts.say("tie.total.missing", name));
		}
		return true;
	}

	/** Two blank cells say nothing of each other. */
	private static boolean told(Cell cell) {
		return cell.getState() == CellState.VALUE || cell.getState() == CellState.UNREAD;
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
		};
	}

	private boolean columnThere(CellChoice choice) {
		return cells.statements(choice, null).stream().anyMatch(statement -> cells.hasColumn(statement, choice.column()));
	}

	private boolean rowThere(CellChoice choice) {
		return cells.statements(choice, null).stream().anyMatch(statement -> !cells.rows(statement, choice.row()).isEmpty());
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
}
