package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;

import org.yushen.model.disclosure.StatementKind;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.profile.TemplateProfile;
import org.yushen.reader.profile.Vocabulary;

/**
 * Rejoins names that a wrap spread over several lines: a line that holds nothing but more of a name belongs to the row
 * above, or to the amounts below that have none. Not a character is lost or invented.
 */
final class NameJoiner {
    private static final int SHORTEST_ORGANISATION = 6;

    private final Vocabulary items;
    private final List<String> organisationEndings;

    NameJoiner(TemplateProfile profile) {
        items = profile.vocabulary("items");
        organisationEndings = profile.list("organisationEndings");
    }

    /** A line of text that stood between two rows: more of a name, or nothing of the table. */
    TableRow fragment(PaperLine line, List<StatementColumn> columns) {
        GridCell[] cells = new GridCell[columns.size()];
        columns.stream().filter(column -> column.role() == ColumnRole.NAME).findFirst().ifPresent(name -> cells[name.index()] = line.cells().get(0));
        return new TableRow(line, cells, true);
    }

    List<TableRow> joined(StatementKind kind, List<TableRow> rows, List<StatementColumn> columns) {
        List<TableRow> joined = new ArrayList<>(rows);
        int strips = columns.stream().mapToInt(StatementColumn::strip).max().orElse(-1) + 1;
        for (int strip = 0; strip < strips; strip++) {
            Strip list = Strip.of(columns, strip, joined);
            if (list != null) {
                joinStrip(kind, joined, list);
            }
        }
        joined.removeIf(row -> row.isBlank(columns) || !row.line().isGridRow() && !isItem(row.line().text()));
        return joined;
    }

    /** One list's columns. */
    private record Strip(StatementColumn name, StatementColumn governmentName, List<StatementColumn> codes, List<StatementColumn> amounts, boolean coded) {

        static Strip of(List<StatementColumn> columns, int strip, List<TableRow> rows) {
            List<StatementColumn> own = columns.stream().filter(column -> column.strip() == strip).toList();
            StatementColumn name = first(own, ColumnRole.NAME);
            if (name == null) {
                return null;
            }
            List<StatementColumn> codes = own.stream().filter(column -> column.role() == ColumnRole.CODE).toList();
            long coded = rows.stream().filter(row -> !row.isBlank(codes)).count();
            return new Strip(name, first(own, ColumnRole.GOVERNMENT_NAME), codes, own.stream().filter(StatementColumn::isAmount).toList(),
                    !codes.isEmpty() && coded * 2 > rows.size());
        }

        private static StatementColumn first(List<StatementColumn> columns, ColumnRole role) {
            return columns.stream().filter(column -> column.role() == role).findFirst().orElse(null);
        }

        boolean isNameOnly(TableRow row) {
            return !row.text(name).isBlank() && row.isBlank(codes) && row.isBlank(amounts);
        }

        boolean wantsName(TableRow row) {
            return row.text(name).isBlank() && row.isBlank(codes) && !row.isBlank(amounts);
        }
    }

    private void joinStrip(StatementKind kind, List<TableRow> rows, Strip list) {
        int above = -1;
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            if (above >= 0) {
                returnStray(rows.get(above), row, list);
            }
            boolean fragment = list.isNameOnly(row) && !isRowOfItsOwn(row.text(list.name()));
            boolean wrapsMayBreak = !row.line().isGridRow() || !row.line().grid().spansKnown();
            if (fragment && wrapsMayBreak && i + 1 < rows.size() && list.wantsName(rows.get(i + 1)) && mayLackAmounts(kind, list)) {
                move(row, rows.get(i + 1), list.name());
            } else if (fragment && above >= 0 && belongsAbove(kind, list, rows.get(above), row)) {
                append(rows.get(above), row, list.name());
                if (list.governmentName() != null) {
                    append(rows.get(above), row, list.governmentName());
                }
            } else if (list.governmentName() != null && above >= 0 && row.text(list.name()).isBlank() && row.isBlank(list.amounts())
                    && !row.text(list.governmentName()).isBlank()) {
                append(rows.get(above), row, list.governmentName());
            }
            if (!row.text(list.name()).isBlank()) {
                above = i;
            }
        }
    }

    /** In lists of subjects and projects a row without code and amount is no row. */
    private static boolean mayLackAmounts(StatementKind kind, Strip list) {
        return list.coded() || kind == StatementKind.T12 || kind == StatementKind.T13;
    }

    private boolean belongsAbove(StatementKind kind, Strip list, TableRow above, TableRow row) {
        if (row.text(list.name()).isBlank() || above.text(list.name()).isBlank()) {
            return false;
        }
        String whole = above.text(list.name()) + row.text(list.name());
        if (isItem(whole)) {
            return true;
        }
        if (row.line().isGridRow() && row.line().grid().spansKnown()) {
            return false; // a cell of Word or Excel holds its wraps
        }
        boolean rowAbove = !above.isBlank(list.amounts()) && (!list.coded() || !above.isBlank(list.codes()));
        return mayLackAmounts(kind, list) && rowAbove && (list.coded() || !isOrganisation(row.text(list.name())));
    }

    /** In a list of projects the name of a unit may head its projects without an amount of its own. */
    private boolean isOrganisation(String name) {
        return name.length() >= SHORTEST_ORGANISATION && organisationEndings.stream().anyMatch(name::endsWith);
    }

    private boolean isRowOfItsOwn(String name) {
        return PrintedText.hasOrdinal(name) || isItem(name);
    }

    private boolean isItem(String name) {
        return items.canonical(PrintedText.withoutOrdinal(PrintedText.joined(name))).isPresent();
    }

    /** The last character of a name that slipped to the head of the next row goes back where it makes the name whole. */
    private void returnStray(TableRow above, TableRow row, Strip list) {
        String stray = PrintedText.strayBeforeOrdinal(row.text(list.name()));
        if (!stray.isEmpty() && !isItem(above.text(list.name())) && isItem(above.text(list.name()) + stray)) {
            set(above, list.name(), above.text(list.name()) + stray);
            set(row, list.name(), row.text(list.name()).strip().substring(stray.length()).strip());
        }
    }

    private static void append(TableRow above, TableRow row, StatementColumn column) {
        if (!row.text(column).isBlank() && above.cell(column) == null) {
            move(row, above, column); // a row cut short has no cell to add to
        } else if (!row.text(column).isBlank()) {
            set(above, column, above.text(column) + row.text(column));
            row.cells()[column.index()] = null;
        }
    }

    private static void move(TableRow from, TableRow to, StatementColumn column) {
        to.cells()[column.index()] = from.cell(column);
        from.cells()[column.index()] = null;
    }

    private static void set(TableRow row, StatementColumn column, String text) {
        GridCell cell = row.cell(column) == null ? row.line().cells().get(0) : row.cell(column);
        row.cells()[column.index()] = new GridCell(text, cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.decimals(), cell.place());
    }
}
