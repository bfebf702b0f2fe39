package org.yushen.workbench.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Column;
import org.yushen.model.disclosure.Located;
import org.yushen.model.disclosure.Location;
import org.yushen.model.disclosure.Quantity;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Side;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.review.Finding;

/** Sets a statement as it was printed: spanning heads, and two lists beside each other where they stood so. */
final class StatementGrid {
    private static final String CODE = "科目编码";
    private static final String GOVERNMENT_ITEM = "政府经济科目名称";

    private final Statement statement;
    private final FindingMarks marks;
    private final EditorWords words;
    private final List<Column> columns;
    private final List<List<String>> heads = new ArrayList<>();

    private StatementGrid(Statement statement, FindingMarks marks, EditorWords words) {
        this.statement = statement;
        this.marks = marks;
        this.words = words;
        columns = statement.getColumns().stream().sorted(Comparator.comparingInt(Column::getIndex)).toList();
    }

    static Grid of(Statement statement, FindingMarks marks, EditorWords words) {
        return new StatementGrid(statement, marks, words).build();
    }

    private Grid build() {
        boolean twoLists = columns.stream().map(Column::getSide).distinct().count() > 1;
        columns.forEach(column -> heads.add(head(column, twoLists)));
        int depth = Math.max(1, heads.stream().mapToInt(List::size).max().orElse(1));
        Grid grid = new Grid(Math.max(1, columns.size()), depth, twoLists ? 0 : labelColumns());
        putHeads(grid, depth);
        int line = depth;
        for (List<Row> printed : printedRows()) {
            for (Row row : printed) {
                putRow(grid, line, row);
            }
            line++;
        }
        return grid;
    }

    private int labelColumns() {
        int count = 0;
        while (count < columns.size() - 1 && !columns.get(count).isAmounts()) {
            count++;
        }
        return count;
    }

    private List<String> head(Column column, boolean twoLists) {
        List<String> path = new ArrayList<>();
        String whole = EditorWords.orEmpty(column.getPath());
        String label = EditorWords.orEmpty(column.getLabel());
        if (twoLists && column.getSide() != Side.NONE) {
            path.add(words.get("side." + column.getSide().getLiteral()));
        }
        if (whole.endsWith("/" + label) && !label.isEmpty()) {
            path.addAll(List.of(whole.substring(0, whole.length() - label.length() - 1).split("/")));
            path.add(label);
        } else {
            path.addAll(List.of(whole.isEmpty() ? label : whole));
        }
        return path;
    }

    private void putHeads(Grid grid, int depth) {
        for (int level = 0; level < depth; level++) {
            for (int column = 0; column < columns.size();) {
                int end = level < heads.get(column).size() - 1 ? spanEnd(column, level) : column + 1;
                if (level < heads.get(column).size()) {
                    boolean last = level == heads.get(column).size() - 1;
                    Object element = last ? columns.get(column) : null;
                    GridCell cell = GridCell.header(heads.get(column).get(level), element);
                    grid.put(level, column, end - column, last ? depth - level : 1, marked(cell, columns.get(column), last));
                }
                column = end;
            }
        }
    }

    private GridCell marked(GridCell cell, Column column, boolean last) {
        return last ? new GridCell(cell.text(), cell.role(), 0, true, column, marks.at(column), repaired(column)) : cell;
    }

    /** The first column that is not under the same spanning head. */
    private int spanEnd(int column, int level) {
        List<String> above = heads.get(column).subList(0, level + 1);
        int end = column + 1;
        while (end < columns.size() && heads.get(end).size() > level + 1 && heads.get(end).subList(0, level + 1).equals(above)
                && columns.get(end).getSide() == columns.get(column).getSide()) {
            end++;
        }
        return end;
    }

    /** The rows by the printed line they stand on, so that two lists stand beside each other again. */
    private List<List<Row>> printedRows() {
        List<List<Row>> lines = new ArrayList<>();
        Map<PlaceKey, List<Row>> byPlace = new HashMap<>();
        for (Row row : statement.getRows()) {
            Location place = row.getLocation();
            List<Row> line = place == null || row.getSide() == Side.NONE ? null : byPlace.get(PlaceKey.rowOf(place));
            if (line == null || line.stream().anyMatch(other -> other.getSide() == row.getSide())) {
                line = new ArrayList<>();
                lines.add(line);
                if (place != null) {
                    byPlace.put(PlaceKey.rowOf(place), line);
                }
            }
            line.add(row);
        }
        return lines;
    }

    private void putRow(Grid grid, int line, Row row) {
        boolean bold = row.isTotal() || !row.getChildren().isEmpty();
        boolean named = false;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (row.getSide() != column.getSide() && row.getSide() != Side.NONE && column.getSide() != Side.NONE) {
                continue;
            }
            if (column.isAmounts()) {
                Cell cell = cellUnder(row, column);
                if (cell != null) {
                    grid.put(line, i, amount(cell, bold));
                }
            } else if (CODE.equals(column.getMeasure()) && hasNameColumn(row)) {
                grid.put(line, i, plain(row.getCode(), bold));
            } else if (GOVERNMENT_ITEM.equals(column.getMeasure())) {
                grid.put(line, i, plain(row.getGovernmentItem(), false));
            } else if (!named) {
                grid.put(line, i, name(row, bold));
                named = true;
            }
        }
        putSumOverBlankCode(grid, line, row);
    }

    /** A grand total is printed across code and name; without a code its name would stand alone in the second column. */
    private void putSumOverBlankCode(Grid grid, int line, Row row) {
        Grid.Position name = grid.position(row);
        if (name == null || name.row() != line || name.column() == 0 || !row.isTotal() || row.getCode() != null) {
            return;
        }
        Column before = columns.get(name.column() - 1);
        if (CODE.equals(before.getMeasure()) && before.getSide() == columns.get(name.column()).getSide()) {
            grid.put(line, name.column() - 1, 2, 1, grid.at(name.column(), line));
        }
    }

    private boolean hasNameColumn(Row row) {
        return columns.stream().anyMatch(column -> !column.isAmounts() && !CODE.equals(column.getMeasure())
                && !GOVERNMENT_ITEM.equals(column.getMeasure())
                && (row.getSide() == column.getSide() || row.getSide() == Side.NONE || column.getSide() == Side.NONE));
    }

    private static Cell cellUnder(Row row, Column column) {
        return row.getCells().stream().filter(cell -> cell.getColumn() == column).findFirst().orElse(null);
    }

    private GridCell amount(Cell cell, boolean bold) {
        GridCell.Role role = cell.getState() == CellState.TEXT || cell.getState() == CellState.UNREAD ? GridCell.Role.TEXT
                : GridCell.Role.AMOUNT;
        return new GridCell(EditorWords.orEmpty(cell.getText()), role, 0, bold, cell, marks.at(cell), repaired(cell));
    }

    private GridCell plain(String text, boolean bold) {
        return new GridCell(EditorWords.orEmpty(text), GridCell.Role.TEXT, 0, bold, null, List.of(), null);
    }

    private GridCell name(Row row, boolean bold) {
        List<Finding> findings = marks.at(row);
        int indent = row.isTotal() ? 0 : Math.max(0, row.getLevel() - 1);
        return new GridCell(EditorWords.orEmpty(row.getName()), GridCell.Role.TEXT, indent, bold, row, findings, repaired(row));
    }

    private static String repaired(Located element) {
        if (element.getLocation() != null && element.getLocation().getRepaired() != null) {
            return element.getLocation().getRepaired();
        }
        Quantity amount = element instanceof Cell cell ? cell.getAmount() : null;
        return amount == null || amount.getLocation() == null ? null : amount.getLocation().getRepaired();
    }
}
