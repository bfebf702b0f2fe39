package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Statement;
import org.yushen.reader.Checkout;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;
import org.yushen.reader.outline.Outline;
import org.yushen.reader.part.ReadingContext;
import org.yushen.reader.profile.TemplateProfiles;

/**
 * Small invented tables, read. A line holds cells parted by |; a line without | is text. In grids with known spans a cell
 * may end in ~2 (two columns) or ^2 (two rows), and cells covered from above are left out.
 */
public final class ReadTables {
    private static final TemplateProfiles PROFILES = Checkout.profiles();
    public static final String UNIT = "云溪县水务局";

    private ReadTables() {
    }

    /** Lines of a text source: runs of lines with cells are grids without spans. */
    static Disclosure text(String... lines) {
        return read(textBlocks(lines));
    }

    /** The same with spans told, as Word and Excel do. */
    static Disclosure spans(String... lines) {
        return read(blocks(List.of(lines), true));
    }

    static List<Block> textBlocks(String... lines) {
        return blocks(List.of(lines), false);
    }

    static Disclosure read(List<Block> blocks) {
        return read(blocks, "shanxi-2025");
    }

    static Disclosure read(List<Block> blocks, String profile) {
        Disclosure disclosure = DisclosureFactory.eINSTANCE.createDisclosure();
        disclosure.setUnit(UNIT);
        disclosure.setFiscalYear(2025);
        Outline outline = new Outline(List.of(), List.of(), List.of(), List.of(), blocks);
        new StatementsReader().read(new ReadingContext(disclosure, outline, PROFILES.get(profile)));
        return disclosure;
    }

    private static List<Block> blocks(List<String> lines, boolean spans) {
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            if (!isRow(lines.get(i), spans)) {
                blocks.add(new TextBlock(lines.get(i), 0, Place.ofLine(0, i + 1)));
                i++;
                continue;
            }
            int end = i;
            while (end < lines.size() && isRow(lines.get(end), spans)) {
                end++;
            }
            blocks.add(grid(lines.subList(i, end), i + 1, spans));
            i = end;
        }
        return blocks;
    }

    private static boolean isRow(String line, boolean spans) {
        return line.contains("|") || spans && line.matches(".*~\\d$");
    }

    private static GridBlock grid(List<String> lines, int first, boolean spans) {
        List<GridCell> cells = new ArrayList<>();
        Set<String> covered = new HashSet<>();
        for (int row = 0; row < lines.size(); row++) {
            int column = 0;
            for (String text : lines.get(row).split("\\|", -1)) {
                while (covered.contains(row + "," + column)) {
                    column++;
                }
                int columns = spans && text.matches(".*~\\d$") ? text.charAt(text.length() - 1) - '0' : 1;
                int rows = spans && text.matches(".*\\^\\d$") ? text.charAt(text.length() - 1) - '0' : 1;
                String plain = columns > 1 || rows > 1 ? text.substring(0, text.length() - 2) : text;
                for (int r = row; r < row + rows; r++) {
                    for (int c = column; c < column + columns; c++) {
                        covered.add(r + "," + c);
                    }
                }
                cells.add(new GridCell(plain, row, column, rows, columns, null, Place.ofLine(0, first + row)));
                column += columns;
            }
        }
        return new GridBlock(cells, lines.size(), spans, Place.ofLine(0, first));
    }

    /** The statement of that id; the test fails where there is none. */
    static Statement statement(Disclosure disclosure, String id) {
        return disclosure.getStatements().stream().filter(statement -> statement.getId().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError(id + " not found among " + disclosure.getStatements().stream().map(Statement::getId).toList()));
    }

    /** A row in one line: code, name, and its amounts with ~ for blank, ? for unread and “ ” for words. */
    static String line(Row row) {
        String cells = row.getCells().stream().map(cell -> cell.getState() == CellState.VALUE ? cell.getAmount().getValue().toPlainString()
                : cell.getState() == CellState.BLANK ? "~" : cell.getState() == CellState.UNREAD ? "?" : "“" + cell.getText() + "”").collect(Collectors.joining(" "));
        return (row.getCode() == null ? "" : row.getCode() + " ") + (row.getName() == null ? "" : row.getName() + " ") + cells;
    }

    static List<String> lines(Statement statement) {
        return statement.getRows().stream().map(ReadTables::line).toList();
    }

    static List<String> paths(Statement statement) {
        return statement.getColumns().stream().map(column -> column.getPath()).toList();
    }

    static List<String> measures(Statement statement) {
        return statement.getColumns().stream().map(column -> String.valueOf(column.getMeasure())).toList();
    }

    static List<String> unread(Disclosure disclosure) {
        return disclosure.getUnread().stream().map(unread -> unread.getConcerns()).toList();
    }
}
