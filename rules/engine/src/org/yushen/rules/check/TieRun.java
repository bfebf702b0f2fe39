package org.yushen.rules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Statement;
import org.yushen.rules.Texts;
import org.yushen.rules.api.AmountOf;
import org.yushen.rules.api.CheckBuilder;
import org.yushen.rules.api.Estimate;
import org.yushen.rules.api.Threshold;
import org.yushen.rules.api.WordList;
import org.yushen.rules.table.CellChoice;
import org.yushen.rules.table.CellChoice.Kind;
import org.yushen.rules.table.Tie;
import org.yushen.rules.table.Tie.Blank;
import org.yushen.rules.table.Tie.NoRow;

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
	private final TieConditions conditions;
	private final TieWording wording;
	private final Map<String, Threshold> thresholds = new HashMap<>();
	private final Map<String, String> failures = new LinkedHashMap<>();
	private final Set<List<Object>> told = new HashSet<>();

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
		conditions = new TieConditions(paper, cells);
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
		if (!conditions.hold(tie.conditions())) return;
		for (Statement left : cells.statements(tie.left(), null)) look(tie, left);
	}

	private void look(Tie tie, Statement left) {
		if (lacking(tie, tie.left(), left)) return;
		if (tie.left().row().kind() == Kind.CODED) tellCodesTwice(tie, left);
		for (Row row : cells.rows(left, tie.left().row())) {
			for (Cell cell : cells.cells(row, tie.left().column(), null)) {
				boolean sweep = tie.left().row().kind() != Kind.NAMED && tie.left().row().kind() != Kind.TOTAL;
				if (cell.getState() == CellState.TEXT && !AmountOf.nil(cell) && sweep) continue;
				if (AmountOf.nil(cell) && tie.gaps().left() == Blank.SKIPPED) continue;
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
			List<Row> rows = cells.rows(right, choice.row(), left.getRow());
			if (rows.isEmpty() && tie.gaps().noRow() != NoRow.SKIPPED) noRow(tie, left, right);
			if (tie.gaps().noRow() == NoRow.ONLY) continue;
			for (Row row : rows) {
				for (Cell cell : cells.cells(row, choice.column(), left)) {
					if (cell == left || !told(left) && !told(cell) || !told(cell) && tie.gaps().right() == Blank.SKIPPED) continue;
					CheckBuilder check = judge.on(left).actual(wording.label(left, tie), left).expected(wording.label(cell, tie), cell);
					finish(check, tie, left, wording.label(cell, tie), told(cell));
				}
			}
		}
	}

	/** The other statement has no such row, so that it tells zero. */
	private void noRow(Tie tie, Cell left, Statement right) {
		if (left.getAmount() == null || left.getAmount().getEffective() == null || left.getAmount().getEffective().signum() == 0) return;
		if (!cells.lacks(right, left, tie.right().get(0).column())) return;
		String name = new Paths(texts).statementName(right);
		CheckBuilder check = judge.on(left).actual(wording.label(left, tie), left).expected(name, 0, left.getAmount().getUnit(), right);
		finish(check, tie, left, name, true);
	}

	private void tellCodesTwice(Tie tie, Statement left) {
		if (!tie.gaps().complain()) return;
		List<Statement> all = new ArrayList<>(List.of(left));
		tie.right().forEach(choice -> all.addAll(cells.statements(choice, left)));
		for (Statement statement : all) {
			if (cells.codeTwice(statement)) notLooked(tie, statement, texts.say("tie.code.twice", new Paths(texts).statementName(statement)));
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
		if (!told && tie.gaps().right() == Blank.SKIPPED) return;
		if (columnUnknown(tie, left, parts)) return;
		CheckBuilder check = judge.on(left).actual(wording.label(left, tie), left);
		for (Part part : parts) {
			if (part.minus()) check.minus(wording.label(part.cell(), tie), part.cell());
			else check.plus(wording.label(part.cell(), tie), part.cell());
		}
		finish(check, tie, left, wording.sumLabel(tie), told);
	}

	private record Part(Cell cell, boolean minus) { }

	/** A column that nobody recognised may be the missing part of a sum within a row that does not come out. */
	private boolean columnUnknown(Tie tie, Cell left, List<Part> parts) {
		List<Cell> known = new ArrayList<>(parts.stream().map(Part::cell).toList());
		if (!wording.withinRow(tie) || Estimate.sum(known).fits(Estimate.of(left))) return false;
		known.add(left);
		if (!cells.unknownColumn(left.getRow(), known)) return false;
		Statement statement = left.getRow().getStatement();
		notLooked(tie, statement, texts.say("tie.column.unknown", new Paths(texts).statementName(statement)));
		return true;
	}

	/** Whether it stands for rows of the statement, so that without any of them there is nothing to add up. */
	private static boolean entries(CellChoice choice) {
		return choice.row().kind() == Kind.CLASSES || choice.row().kind() == Kind.CHILDREN || choice.row().kind() == Kind.PROJECT;
	}

	/** The cells of one part of the sum; null when the paper has no such place. */
	private List<Cell> part(Tie tie, CellChoice choice, Cell left) {
		for (Statement right : cells.statements(choice, left.getRow().getStatement())) {
			if (choice.row().kind() == Kind.GRAND) return grand(tie, right, choice);
			if (!choice.optional() && lacking(tie, choice, right)) return null;
			List<Cell> found = new ArrayList<>();
			List<Row> rows = cells.rows(right, choice.row(), left.getRow());
			for (Row row : rows) cells.cells(row, choice.column(), left).stream().filter(cell -> cell != left).forEach(found::add);
			boolean several = choice.row().kind() == Kind.LISTED || choice.column().kind() == Kind.LISTED || entries(choice);
			return found.isEmpty() && !several ? null : several ? found : found.subList(0, 1);
		}
		return null;
	}

	private List<Cell> grand(Tie tie, Statement statement, CellChoice choice) {
		List<Cell> total = cells.grand(statement, choice.column());
		if (total == null && tie.gaps().complain()) notLooked(tie, statement, texts.say("tie.grand.missing", new Paths(texts).statementName(statement)));
		return total;
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
		boolean weak = AmountOf.nil(left) && told && tie.gaps().left() == Blank.WARNING || !AmountOf.nil(left) && !told && tie.gaps().right() == Blank.WARNING;
		if (weak) check.severity("warning").because(texts.say("tie.blank"));
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
		if (tie.gaps().complain() && !statement.isEmpty()) {
			String name = new Paths(texts).statementName(statement);
			notLooked(tie, statement, column ? texts.say("tie.column.missing", name, String.join(texts.say("why.or"), choice.column().names()))
					: texts.say("tie.total.missing", name));
		}
		return true;
	}

	/** One reason is told once for a statement, however many of its rows it stands in the way of. */
	private void notLooked(Tie tie, Statement statement, String why) {
		if (told.add(List.of(tie.header().id(), statement, why))) judge.on(statement).notEvaluated(why);
	}

	/** Two blank cells say nothing of each other. */
	private static boolean told(Cell cell) {
		return cell.getState() == CellState.VALUE || cell.getState() == CellState.UNREAD;
	}
}
