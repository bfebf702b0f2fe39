package org.yushen.rules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Column;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Side;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.rules.api.Amounts;
import org.yushen.rules.api.WordList;
import org.yushen.rules.table.CellChoice;
import org.yushen.rules.table.CellChoice.Choice;
import org.yushen.rules.table.CellChoice.Kind;

/** Finds in one paper the cells that a line of a tie table speaks of. */
final class TieCells {
	/** The column that a table of projects or items carries its amount in. */
	private static final String TOTAL_COLUMN = "合计";
	/** Without a total row their first row is a class or a unit among others, not all of it. */
	private static final Set<StatementKind> SUBJECTS = Set.of(StatementKind.T2, StatementKind.T3, StatementKind.T5);

	/** Rows of one statement by code and by name; in a long statement each is asked for once a row. */
	private record Index(Map<String, List<Row>> codes, Map<String, List<Row>> items) { }

	private final Disclosure paper;
	private final Map<String, WordList> lists;
	private final Map<Statement, Index> indexes = new IdentityHashMap<>();

	TieCells(Disclosure paper, Map<String, WordList> lists) {
		this.paper = paper;
		this.lists = lists;
	}

	/** The statements of that choice, in the order of the paper. @param own for 本表; null where there is none */
	List<Statement> statements(CellChoice choice, Statement own) {
		if (choice.statements().contains(CellChoice.OWN)) return own == null ? List.of() : List.of(own);
		return paper.getStatements().stream().filter(statement -> choice.statements().contains(statement.getId())).toList();
	}

	/** The rows of the left side. */
	List<Row> rows(Statement statement, Choice choice) {
		List<Row> all = statement.getRows();
		boolean sweep = choice.kind() != Kind.NAMED && choice.kind() != Kind.LISTED;
		if (sweep && !choice.names().isEmpty()) return rows(statement, new Choice(choice.kind(), List.of())).stream().filter(row -> !list(choice).contains(row.getItem())).toList();
		return switch (choice.kind()) {
			case EACH -> all;
			case CLASS, CLASSES -> index(statement).codes().isEmpty() && all.stream().anyMatch(row -> row.getSide() == Side.EXPENDITURE)
					? all.stream().filter(row -> row.getSide() == Side.EXPENDITURE && !row.isTotal()).toList()
					: all.stream().filter(row -> row.getLevel() == 1 && !row.isTotal()).toList();
			case PROJECT -> all.stream().filter(row -> row.getLevel() == 2 && !row.isTotal()).toList();
			case CODED -> all.stream().filter(row -> row.getCode() != null && index(statement).codes().get(row.getCode()).size() == 1).toList();
			case UNIT -> all.stream().filter(row -> row.getLevel() == 1 && !row.isTotal() && !row.getChildren().isEmpty()).toList();
			case TOTAL -> all.stream().filter(Row::isTotal).toList();
			case NAMED -> named(statement, choice.names());
			case LISTED -> all.stream().filter(row -> list(choice).contains(row.getItem())).toList();
			case GRAND, SAME, CHILDREN -> List.of();
		};
	}

	/** The rows of the right side that go with a row of the left. */
	List<Row> rows(Statement statement, Choice choice, Row left) {
		return switch (choice.kind()) {
			case SAME -> same(statement, left);
			case CHILDREN -> left.getStatement() == statement ? left.getChildren() : same(statement, left).stream().flatMap(row -> row.getChildren().stream()).toList();
			default -> rows(statement, choice);
		};
	}

	private List<Row> same(Statement statement, Row left) {
		if (left.getStatement() == statement) return List.of(left);
		if (left.isTotal()) return statement.getRows().stream().filter(Row::isTotal).toList();
		List<Row> coded = left.getCode() == null ? List.of() : index(statement).codes().getOrDefault(left.getCode(), List.of());
		// a code that stands twice says of neither which one is meant
		if (!coded.isEmpty()) return coded.size() == 1 ? coded : List.of();
		if (left.getCode() != null && !index(statement).codes().isEmpty()) return List.of();
		List<Row> named = index(statement).items().getOrDefault(Objects.toString(left.getItem(), ""), List.of());
		int highest = named.stream().mapToInt(Row::getLevel).min().orElse(0);
		return named.stream().filter(row -> row.getLevel() == highest && !row.isTotal()).toList();
	}

	/** A name that stands alone as well as below another row, such as 一般公共预算 again below 上年结转, means the one that stands alone. */
	private List<Row> named(Statement statement, List<String> names) {
		for (String name : names) {
			List<Row> found = statement.getRows().stream().filter(row -> name.equals(row.getItem()) || name.equals(row.getCode())).toList();
			List<Row> alone = found.stream().filter(row -> row.getParent() == null).toList();
			if (!found.isEmpty()) return alone.isEmpty() ? found : alone;
		}
		return List.of();
	}

	/** Whether a row of the left side should have its like in the statement, for others of its kind are there, and has none. */
	boolean lacks(Statement statement, Cell left, Choice column) {
		Row row = left.getRow();
		if (statement.isEmpty() || row.isTotal()) return false;
		if (row.getCode() != null) {
			Map<String, List<Row>> codes = index(statement).codes();
			return !codes.containsKey(row.getCode()) && codes.keySet().stream().anyMatch(code -> code.length() == row.getCode().length());
		}
		if (row.getItem() == null || index(statement).items().containsKey(row.getItem())) return false;
		List<Row> others = statement.getRows().stream().filter(other -> other.getLevel() == 1 && !other.isTotal()).toList();
		// by name alone: the same amount under a name written otherwise is no lack
		return !others.isEmpty() && others.stream().flatMap(other -> cells(other, column, left).stream()).noneMatch(cell -> Amounts.same(cell.getAmount(), left.getAmount()));
	}

	/** Whether a code stands in more than one row. */
	boolean codeTwice(Statement statement) {
		return index(statement).codes().values().stream().anyMatch(rows -> rows.size() > 1);
	}

	/** Whether the row has an amount in a column that nobody recognised and that is not among those given. */
	boolean unknownColumn(Row row, List<Cell> known) {
		return row.getCells().stream().anyMatch(cell -> cell.getColumn() != null && cell.getColumn().isAmounts() && cell.getColumn().getMeasure() == null
				&& cell.getState() == CellState.VALUE && !known.contains(cell));
	}

	private Index index(Statement statement) {
		return indexes.computeIfAbsent(statement, s -> {
			Index index = new Index(new HashMap<>(), new HashMap<>());
			for (Row row : s.getRows()) {
				if (row.getCode() != null) index.codes().computeIfAbsent(row.getCode(), code -> new ArrayList<>()).add(row);
				if (row.getItem() != null) index.items().computeIfAbsent(row.getItem(), item -> new ArrayList<>()).add(row);
			}
			return index;
		});
	}

	/** The cells of a row under that choice of columns. @param left the cell of the left side, for 同列; null where there is none */
	List<Cell> cells(Row row, Choice choice, Cell left) {
		return switch (choice.kind()) {
			case NAMED -> named(row, choice.names());
			case LISTED -> under(row, column -> list(choice).contains(name(column)));
			case EACH -> under(row, Column::isAmounts);
			case SAME -> left == null ? List.of() : under(row, column -> corresponds(column, left.getColumn()));
			default -> List.of();
		};
	}

	/** Under the first of the names that has any. */
	private static List<Cell> named(Row row, List<String> names) {
		for (String name : names) {
			List<Cell> cells = under(row, column -> name.equals(column.getMeasure()));
			if (!cells.isEmpty()) return cells;
		}
		return List.of();
	}

	private static List<Cell> under(Row row, Predicate<Column> columns) {
		List<Cell> cells = new ArrayList<>(2);
		for (Cell cell : row.getCells()) if (cell.getColumn() != null && columns.test(cell.getColumn())) cells.add(cell);
		return cells;
	}

	private static boolean corresponds(Column one, Column other) {
		return one == other || one.getMeasure() != null && one.getMeasure().equals(other.getMeasure())
				&& ((org.eclipse.emf.ecore.EObject) one).eContainer() != ((org.eclipse.emf.ecore.EObject) other).eContainer();
	}

	private static String name(Column column) {
		return column.getMeasure() == null ? column.getLabel() : column.getMeasure();
	}

	/** Whether the statement has any column of that choice. */
	boolean hasColumn(Statement statement, Choice choice) {
		return choice.kind() != Kind.NAMED || choice.names().stream().anyMatch(statement::hasMeasure);
	}

	/** The total of a table of projects or items: no cells where it is printed as empty, null where it cannot be told. */
	List<Cell> grand(Statement statement, Choice column) {
		boolean items = statement.getKind() == StatementKind.T6;
		if (statement.isEmpty()) return items ? null : statement.getRows().stream().flatMap(row -> row.getCells().stream()).filter(cell -> cell.getState() == CellState.VALUE).toList();
		Choice measure = column.kind() == Kind.NAMED ? column : new Choice(Kind.NAMED, List.of(TOTAL_COLUMN));
		Row top = statement.getRows().stream().filter(Row::isTotal).findFirst().orElse(null);
		if (top == null && SUBJECTS.contains(statement.getKind())) return sum(statement, topmost(statement), measure);
		if (top == null && !items) top = statement.getRows().stream().filter(row -> row.getLevel() == 1).findFirst().orElse(null);
		if (top != null) {
			List<Cell> cells = cells(top, measure, null);
			return cells.size() == 1 ? cells : null;
		}
		return sum(statement, items ? 1 : 2, measure);
	}

	private static int topmost(Statement statement) {
		return statement.getRows().stream().mapToInt(Row::getLevel).min().orElse(1);
	}

	private List<Cell> sum(Statement statement, int level, Choice measure) {
		List<Cell> cells = statement.getRows().stream().filter(row -> row.getLevel() == level).flatMap(row -> cells(row, measure, null).stream()).toList();
		return cells.isEmpty() ? null : cells;
	}

	/** @throws TieRun.Missing when no pack has such a list */
	private WordList list(Choice choice) {
		WordList list = lists.get(choice.names().get(0));
		if (list == null) throw new TieRun.Missing("tie.list.missing", choice.names().get(0));
		return list;
	}
}
