package org.yushen.reader.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Column;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Side;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.reader.part.ReadingContext;

/** Turns a statement's region into a statement of the model. */
final class StatementBuilder {
    private final ReadingContext context;
    private final EmptyNote emptyNote;
    private final ItemNames items;
    private final RowTree tree;

    StatementBuilder(ReadingContext context) {
        this.context = context;
        emptyNote = new EmptyNote(context.profile());
        items = new ItemNames(context.profile());
        tree = new RowTree(context.profile());
    }

    /**
     * @param moneyUnit what amounts are in where the table does not tell; null when the paper does not tell either
     * @return null for a table that holds no amounts and is no known statement
     */
    Statement build(StatementRegion region, StatementTable table, StatementKind kind, String moneyUnit) {
        Statement statement = statement(region, kind, moneyUnit);
        UnreadNotes notes = new UnreadNotes(context, statement.getId(), region.title().text());
        Map<Integer, Column> columns = columns(statement, table, notes);
        if (table.columns().isEmpty() && region.hasGridRows()) {
            notes.noHeader(region.place());
        } else if (table.doubtfulHeader() && table.rows().stream().anyMatch(row -> !row.isBlank(amounts(table)))) {
            notes.header(region.place());
        }
        if (table.otherHeader() != null) {
            notes.otherTable(table.otherHeader().text(), table.otherHeader().place());
        }
        rows(statement, table, columns, notes);
        items.name(statement);
        tree.build(statement, context.disclosure().getUnit());
        statement.setEmpty(statement.getRows().stream().flatMap(row -> row.getCells().stream())
                .noneMatch(cell -> cell.getState() == CellState.VALUE || cell.getState() == CellState.UNREAD && !cell.getText().isBlank()));
        missingKeyItems(statement, table, notes);
        notes.finish();
        return statement;
    }

    private Statement statement(StatementRegion region, StatementKind kind, String moneyUnit) {
        Statement statement = DisclosureFactory.eINSTANCE.createStatement();
        StatementTitle title = region.title();
        statement.setKind(kind);
        statement.setShortName(title.shortName());
        statement.setTitle(title.text());
        statement.setLabel(title.label());
        statement.setYear(title.year());
        statement.setUnitName(region.head().unitName());
        statement.setMoneyUnitPrinted(region.head().moneyUnit() != null);
        statement.setMoneyUnit(region.head().moneyUnit() != null ? region.head().moneyUnit() : moneyUnit);
        statement.setLocation(region.place().toLocation());
        if (!region.notes().isEmpty()) {
            statement.setNote(region.notes().stream().map(line -> line.text().strip()).collect(Collectors.joining("\n")));
            statement.setDeclaredEmpty(region.notes().stream().anyMatch(line -> emptyNote.declaresEmpty(line.text())));
        }
        return statement;
    }

    private Map<Integer, Column> columns(Statement statement, StatementTable table, UnreadNotes notes) {
        Map<Integer, Column> columns = new HashMap<>();
        for (StatementColumn own : table.columns()) {
            Column column = DisclosureFactory.eINSTANCE.createColumn();
            column.setIndex(own.index());
            column.setLabel(own.label());
            column.setPath(own.path());
            column.setMeasure(table.doubtfulHeader() && own.isAmount() ? null : own.measure());
            column.setSide(own.side());
            column.setAmounts(own.isAmount());
            column.setLocation(own.place() == null ? null : own.place().toLocation());
            statement.getColumns().add(column);
            columns.put(own.index(), column);
            boolean filled = table.rows().stream().anyMatch(row -> !row.text(own).isBlank());
            if (own.isAmount() && !own.sure() && !table.doubtfulHeader() && filled) {
                notes.column(own.index() + 1, own.label(), own.place());
            }
        }
        return columns;
    }

    private void rows(Statement statement, StatementTable table, Map<Integer, Column> columns, UnreadNotes notes) {
        int strips = table.columns().stream().mapToInt(StatementColumn::strip).max().orElse(-1) + 1;
        RowBuilder builder = new RowBuilder(notes, columns, statement.getMoneyUnit(), table.fit() == null ? List.of() : table.fit().equations(), table.doubtfulHeader());
        for (TableRow printed : table.rows()) {
            for (int strip = 0; strip < strips; strip++) {
                int own = strip;
                Row row = builder.build(printed, table.columns().stream().filter(column -> column.strip() == own).toList());
                if (row != null) {
                    statement.getRows().add(row);
                }
            }
        }
    }

    private static List<StatementColumn> amounts(StatementTable table) {
        return table.columns().stream().filter(StatementColumn::isAmount).toList();
    }

    /** A total that the template prints and nobody recognises was printed in words that could not be read. */
    private void missingKeyItems(Statement statement, StatementTable table, UnreadNotes notes) {
        if (statement.isEmpty()) {
            return;
        }
        for (String item : context.profile().list("keyItems." + statement.getId())) {
            String ending = item.substring(item.length() - 2);
            Row unknown = statement.getRows().stream().filter(row -> row.getSide() == sideOf(item) && !row.isTotal() && row.getName() != null
                    && row.getName().endsWith(ending)).reduce((a, b) -> b).orElse(null);
            if (statement.row(item) == null && unknown != null) {
                destroyedName(unknown, item);
                table.rows().stream().map(TableRow::line).filter(line -> PrintedText.joined(line.text()).contains(unknown.getName())).findFirst()
                        .ifPresent(line -> notes.keyItem(unknown, item, line.place()));
            }
        }
    }

    /** The row is known by its place and the end of its name. Where the name is destroyed, a blank cell may have been printed. */
    private static void destroyedName(Row row, String item) {
        row.setItem(item);
        row.getCells().stream().filter(cell -> cell.getState() == CellState.BLANK).forEach(cell -> cell.setState(CellState.UNREAD));
    }

    private static Side sideOf(String item) {
        return item.startsWith("收入") ? Side.INCOME : Side.EXPENDITURE;
    }
}
