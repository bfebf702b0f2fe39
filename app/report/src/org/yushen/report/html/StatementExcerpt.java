package org.yushen.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.Column;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Side;
import org.yushen.model.disclosure.Statement;
import org.yushen.report.words.Messages;

/** Rows of one statement with the cells of a finding marked, and the rows around them; what is left out is said. */
final class StatementExcerpt implements Excerpt {
    private static final int AROUND = 2;
    /** A sum over a whole statement would fill pages; its operands are all listed beside the excerpt. */
    private static final int MOST_ROWS = 16;

    private final Messages messages;
    private final Statement statement;
    private final List<Row> rows = new ArrayList<>();
    private final Set<Row> marked = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Row> meantRows = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Cell, Boolean> marks = new IdentityHashMap<>();
    /** Rows marked as a whole, their name too. */
    private final Map<Row, Boolean> markedNames = new IdentityHashMap<>();

    /** @param side of the statement whose rows are shown; may be null */
    StatementExcerpt(Messages messages, Statement statement, Side side) {
        this.messages = messages;
        this.statement = statement;
        for (Row row : statement.getRows()) {
            if (row.getSide() == side) {
                rows.add(row);
            }
        }
    }

    /** @param cell null for the whole row */
    void mark(Row row, Cell cell, boolean actual) {
        marked.add(row);
        if (actual) {
            meantRows.add(row);
        }
        if (cell == null) {
            markedNames.merge(row, actual, Boolean::logicalOr);
        }
        for (Cell each : cell == null ? row.getCells() : List.of(cell)) {
            marks.merge(each, actual, Boolean::logicalOr);
        }
    }

    @Override
    public void write(HtmlPage page) throws IOException {
        List<Row> shown = shown();
        List<Column> columns = statement.getColumns().stream().filter(column -> isUsed(column, shown)).toList();
        page.begin("figure", "class", "statement");
        page.begin("figcaption").text(statement.getTitle() == null ? statement.getShortName() : statement.getTitle());
        if (statement.getMoneyUnit() != null) {
            page.element("span", "unit", messages.get("html.unit", statement.getMoneyUnit()));
        }
        page.end();
        page.begin("table", "class", look(columns.size()));
        page.begin("thead").begin("tr");
        boolean named = shown.stream().anyMatch(row -> !name(row).isEmpty());
        if (named) {
            page.element("th", null, messages.get("html.row"));
        }
        for (Column column : columns) {
            page.element("th", column.isAmounts() ? "amount" : null, heading(column));
        }
        page.end().end().begin("tbody");
        writeRows(page, shown, columns, named);
        page.end().end();
        writeLeftOut(page, shown, columns);
        page.end().line();
    }

    /** Smaller letters for many columns, so that a page holds them. */
    private static String look(int columns) {
        return columns > 12 ? "cells crowded" : columns > 8 ? "cells many" : "cells";
    }

    private void writeRows(HtmlPage page, List<Row> shown, List<Column> columns, boolean named) throws IOException {
        int next = 0;
        for (Row row : shown) {
            int at = rows.indexOf(row);
            if (at > next) {
                gap(page, at - next, columns.size() + (named ? 1 : 0));
            }
            next = at + 1;
            page.begin("tr", "class", row.isTotal() ? "total" : null);
            if (named) {
                page.element("td", "name" + mark(markedNames.get(row)), name(row));
            }
            for (Column column : columns) {
                write(page, row, column);
            }
            page.end();
        }
        if (next < rows.size()) {
            gap(page, rows.size() - next, columns.size() + (named ? 1 : 0));
        }
    }

    private void gap(HtmlPage page, int count, int width) throws IOException {
        page.begin("tr", "class", "gap").begin("td", "colspan", String.valueOf(width)).text(messages.get("html.rowsBetween", count)).end().end();
    }

    private void write(HtmlPage page, Row row, Column column) throws IOException {
        Cell cell = cell(row, column);
        String look = (column.isAmounts() ? "amount" : "") + (cell == null ? "" : mark(marks.get(cell)));
        page.begin("td", "class", look.isBlank() ? null : look.strip());
        if (cell != null) {
            page.text(cell.getText());
        }
        page.end();
    }

    /** @param actual null for what is not marked */
    private static String mark(Boolean actual) {
        return actual == null ? "" : actual ? " actual" : " operand";
    }

    /** The marked rows with those around what is meant; where the marked are too many, those nearest to what is meant. */
    private List<Row> shown() {
        Set<Row> centres = meantRows.isEmpty() ? marked : meantRows;
        List<Integer> wanted = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (marked.contains(rows.get(i)) || distance(i, centres) <= AROUND) {
                wanted.add(i);
            }
        }
        if (wanted.size() > MOST_ROWS) {
            wanted.sort((a, b) -> Integer.compare(distance(a, centres), distance(b, centres)));
            wanted = new ArrayList<>(wanted.subList(0, MOST_ROWS));
            Collections.sort(wanted);
        }
        return wanted.stream().map(rows::get).toList();
    }

    private int distance(int at, Set<Row> centres) {
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < rows.size(); i++) {
            if (centres.contains(rows.get(i))) {
                nearest = Math.min(nearest, Math.abs(at - i));
            }
        }
        return nearest;
    }

    private void writeLeftOut(HtmlPage page, List<Row> shown, List<Column> columns) throws IOException {
        List<String> notes = new ArrayList<>();
        long hidden = marked.stream().filter(row -> !shown.contains(row)).count();
        if (hidden > 0) {
            notes.add(messages.get("html.markedLeftOut", hidden));
        }
        if (columns.size() < statement.getColumns().size()) {
            notes.add(messages.get("html.columnsLeftOut"));
        }
        if (!notes.isEmpty()) {
            page.element("p", "note", String.join(" ", notes));
        }
    }

    private boolean isUsed(Column column, List<Row> shown) {
        return shown.stream().map(row -> cell(row, column)).filter(Objects::nonNull)
                .anyMatch(cell -> marks.containsKey(cell) || cell.getText() != null && !cell.getText().isBlank());
    }

    /** Code and name of the row, as far as none of its cells holds them. */
    private static String name(Row row) {
        StringBuilder name = new StringBuilder();
        for (String part : Arrays.asList(row.getCode(), row.getName())) {
            boolean printed = row.getCells().stream().anyMatch(cell -> cell.getText() != null && cell.getText().strip().equals(part));
            if (part != null && !part.isBlank() && !printed) {
                name.append(name.isEmpty() ? "" : " ").append(part.strip());
            }
        }
        return name.toString();
    }

    private static Cell cell(Row row, Column column) {
        return row.getCells().stream().filter(cell -> cell.getColumn() == column).findFirst().orElse(null);
    }

    private static String heading(Column column) {
        return column.getPath() == null || column.getPath().isBlank() ? column.getLabel() : column.getPath().replace("/", " / ");
    }
}
