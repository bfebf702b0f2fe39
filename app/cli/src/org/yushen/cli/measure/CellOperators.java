package org.yushen.cli.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.Location;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Side;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;

/** What goes wrong in statements. */
final class CellOperators {
    private static final Predicate<Row> TOTAL = Row::isTotal;
    private static final Predicate<Row> ITEM = row -> row.getCode() != null && row.getCode().length() == 7;
    private static final Predicate<Row> CLASS = row -> row.getCode() != null && row.getCode().length() == 3;
    private static final Predicate<Row> SPENDING = row -> row.getSide() == Side.EXPENDITURE && !row.isTotal();
    private static final Predicate<Row> PLAIN = row -> !row.isTotal() && row.getLevel() != 1;

    private CellOperators() {
    }

    static List<Operator> all() {
        List<Operator> all = new ArrayList<>();
        all.add(digit("t1-income", "T1", row -> row.getSide() == Side.INCOME && !row.isTotal(), "金额"));
        all.add(digit("t1-income-total", "T1", row -> "收入总计".equals(row.getItem()), "金额"));
        all.add(digit("t1-spending", "T1", SPENDING, "合计"));
        all.add(digit("t1-current", "T1", SPENDING, "当年预算安排"));
        all.add(digit("t2-total", "T2", TOTAL, "合计"));
        all.add(digit("t2-item", "T2", ITEM, "合计"));
        all.add(digit("t2-fund", "T2", ITEM, "一般公共预算"));
        all.add(digit("t3-total", "T3", TOTAL, "合计"));
        all.add(digit("t3-item", "T3", ITEM, "合计"));
        all.add(digit("t3-basic", "T3", ITEM, "基本支出"));
        all.add(digit("t3-project", "T3", ITEM, "项目支出"));
        all.add(digit("t4-spending", "T4", SPENDING, null));
        all.add(digit("t5-total", "T5", TOTAL, null));
        all.add(digit("t5-class", "T5", CLASS, "合计"));
        all.add(digit("t5-item", "T5", ITEM, null));
        all.add(digit("t6-item", "T6", PLAIN, null));
        all.add(digit("t6-total", "T6", TOTAL, null));
        all.add(digit("t10-item", "T10", row -> true, null));
        all.add(digit("t11", "T11", row -> true, null));
        all.add(digit("t12-project", "T12", row -> row.getLevel() == 2, "合计"));
        all.add(digit("t13-project", "T13", row -> row.getLevel() == 2, "合计"));
        all.add(cell("cell-tenfold", (text, spoiling) -> Digits.shifted(text, 1)));
        all.add(cell("cell-tenth", (text, spoiling) -> Digits.shifted(text, -1)));
        all.add(new Operator("cell-blank", s -> change(s, s.any(amounts(s).filter(cell -> !mayBeBlank(cell))), (text, spoiling) -> "")));
        all.add(cell("cell-negative", (text, spoiling) -> "-" + text));
        all.add(new Operator("cells-exchanged", CellOperators::exchange));
        all.add(new Operator("row-copied-amount", CellOperators::copyFromAbove));
        for (String statement : List.of("T2", "T3", "T5")) {
            all.add(new Operator("row-dropped-" + statement.toLowerCase(), s -> dropLine(s, s.rows(statement).filter(ITEM))));
        }
        all.add(new Operator("row-dropped-t6", s -> dropLine(s, s.rows("T6").filter(row -> row.getLevel() == 2))));
        all.add(new Operator("row-dropped-t12", s -> dropLine(s, s.rows("T12").filter(row -> row.getLevel() == 2))));
        all.add(new Operator("row-twice", CellOperators::twice));
        all.add(new Operator("statement-dropped", CellOperators::dropStatement));
        all.add(new Operator("statement-year", s -> retitle(s, String.valueOf(s.paper().getFiscalYear()), String.valueOf(s.paper().getFiscalYear() - 1))));
        all.add(new Operator("statement-unit", CellOperators::moneyUnit));
        all.add(new Operator("statement-owner", CellOperators::owner));
        all.add(new Operator("code-digit", CellOperators::code));
        return all;
    }

    private static Operator digit(String id, String statement, Predicate<Row> rows, String measure) {
        return new Operator("cell-" + id, s -> change(s, s.any(s.cells(statement, rows, measure)), (text, t) -> Digits.changed(text, t.chance())));
    }

    private static Operator cell(String id, BiFunction<String, Spoiling, String> change) {
        return new Operator(id, s -> change(s, s.any(amounts(s)), change));
    }

    private static Stream<Cell> amounts(Spoiling s) {
        return Stream.of("T1", "T2", "T3", "T5", "T6", "T12").flatMap(t -> s.cells(t, row -> true, null));
    }

    /** Some templates do not split the last line of the first statement. */
    private static boolean mayBeBlank(Cell cell) {
        return "支出总计".equals(cell.getRow().getItem()) && !"合计".equals(cell.getColumn().getMeasure());
    }

    private static boolean change(Spoiling s, Cell cell, BiFunction<String, Spoiling, String> change) {
        if (cell == null) {
            return false;
        }
        String text = change.apply(s.text().at(cell.getLocation()), s);
        if (text == null) {
            return false;
        }
        s.text().put(cell.getLocation(), text);
        return true;
    }

    /** The totals of two rows change places; both keep their parts. */
    private static boolean exchange(Spoiling s) {
        List<Cell> cells = s.cells(s.chance().nextBoolean() ? "T3" : "T5", ITEM, "合计").toList();
        Cell one = s.any(cells.stream());
        Cell other = one == null ? null : s.any(cells.stream().filter(cell -> cell.getAmount().getEffective().compareTo(one.getAmount().getEffective()) != 0));
        if (other == null) {
            return false;
        }
        String text = s.text().at(one.getLocation());
        s.text().put(one.getLocation(), s.text().at(other.getLocation()));
        s.text().put(other.getLocation(), text);
        return true;
    }

    private static boolean copyFromAbove(Spoiling s) {
        List<Cell> cells = s.cells("T5", ITEM, "合计").toList();
        for (int tries = 0; tries < 20 && cells.size() > 1; tries++) {
            int i = 1 + s.chance().nextInt(cells.size() - 1);
            String above = s.text().at(cells.get(i - 1).getLocation());
            if (!above.equals(s.text().at(cells.get(i).getLocation()))) {
                s.text().put(cells.get(i).getLocation(), above);
                return true;
            }
        }
        return false;
    }

    private static boolean dropLine(Spoiling s, Stream<Row> rows) {
        Row row = s.any(rows.filter(one -> one.getLocation() != null && one.getLocation().getLine() != null));
        if (row == null) {
            return false;
        }
        s.text().drop(row.getLocation().getLine(), row.getLocation().getLine());
        return true;
    }

    /** Not the line of the unit among the projects: many print it twice, once as the department's. */
    private static boolean twice(Spoiling s) {
        Row row = s.any(Stream.concat(Stream.of("T3", "T5").flatMap(s::rows), s.rows("T12").filter(one -> one.getLevel() != 1))
                .filter(one -> !one.isTotal() && one.getLocation() != null));
        if (row == null) {
            return false;
        }
        int line = row.getLocation().getLine();
        s.text().insert(line + 1, s.text().line(line));
        return true;
    }

    private static boolean dropStatement(Spoiling s) {
        Statement statement = s.any(s.statements());
        if (statement == null) {
            return false;
        }
        s.text().drop(statement.getLocation().getLine(), s.end(statement));
        return true;
    }

    /** What is left of last year may be called so. */
    private static boolean retitle(Spoiling s, String from, String to) {
        Statement statement = s.any(s.statements().filter(one -> one.getKind() != StatementKind.T13 && s.text().at(one.getLocation()).contains(from)));
        if (statement == null) {
            return false;
        }
        s.text().put(statement.getLocation(), s.text().at(statement.getLocation()).replace(from, to));
        return true;
    }

    /** Of a statement with an amount in it: nothing is wrong by a factor where all is zero. */
    private static boolean moneyUnit(Spoiling s) {
        return head(s, s.statements().filter(one -> s.cells(one.getId(), row -> true, null).findAny().isPresent()), "单位：万元", "单位：元");
    }

    private static boolean owner(Spoiling s) {
        return head(s, s.statements(), "单位名称：" + s.paper().getUnit(), "单位名称：" + s.paper().getUnit().replaceFirst("^..", "青河"));
    }

    /** A line between a statement's title and its first row. */
    private static boolean head(Spoiling s, Stream<Statement> choices, String from, String to) {
        Statement statement = s.any(choices);
        if (statement == null || from.equals(to)) {
            return false;
        }
        int first = statement.getLocation().getLine();
        for (int line = first; line < Math.min(first + 8, s.text().size()); line++) {
            if (s.text().line(line).contains(from)) {
                s.text().line(line, s.text().line(line).replace(from, to));
                s.text().bearsOnMore();
                return true;
            }
        }
        return false;
    }

    private static boolean code(Spoiling s) {
        Row row = s.any(Stream.of("T3", "T5").flatMap(s::rows).filter(ITEM).filter(Spoiling::placed));
        if (row == null) {
            return false;
        }
        Location place = row.getLocation();
        String line = s.text().line(place.getLine());
        String wrong = row.getCode().substring(0, 6) + (row.getCode().charAt(6) == '9' ? '8' : '9');
        s.text().line(place.getLine(), line.replace(row.getCode(), wrong));
        return !line.equals(s.text().line(place.getLine()));
    }
}
