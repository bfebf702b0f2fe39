package org.yushen.reader.statement;

import java.util.List;
import java.util.regex.Pattern;

import org.yushen.reader.block.GridCell;

/** Tells where a table's header ends and its rows begin. */
final class HeaderBoundary {
    private static final Pattern CODE = Pattern.compile("[0-9]{3}(?:\\s*[0-9]{2}){0,4}");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");
    private static final Pattern LIST_NUMBER = Pattern.compile("^\\S{0,2}\\s*[一二三四五六七八九十]{1,3}\\s*、.+");

    private final HeaderWords words;

    HeaderBoundary(HeaderWords words) {
        this.words = words;
    }

    /**
     * @param rows the table's lines from its first
     * @return the number of header lines; a row that numbers the columns is not among them
     */
    int headerLines(List<PaperLine> rows) {
        for (int i = 0; i < rows.size(); i++) {
            PaperLine row = rows.get(i);
            if (ColumnNumbers.isSuchRow(row) || isBody(row, i)) {
                return i;
            }
            if (i > 0 && isComplete(rows.subList(0, i)) && !goesOn(row)) {
                return i;
            }
        }
        return rows.size();
    }

    /** Whether all filled cells of a row are header words, as where a page repeats the header. */
    boolean isAllHeader(PaperLine row) {
        return row.filled().size() > 1 && row.filled().stream().allMatch(cell -> words.isExactHeaderWord(cell.text()));
    }

    private boolean isBody(PaperLine row, int above) {
        List<GridCell> filled = row.filled();
        long headerWords = filled.stream().filter(cell -> words.isHeaderWord(cell.text())).count();
        if (filled.stream().anyMatch(cell -> isAmount(cell.text(), headerWords == 0))) {
            return true;
        }
        boolean coded = filled.stream().limit(2).anyMatch(cell -> CODE.matcher(cell.text().strip()).matches())
                && filled.stream().anyMatch(cell -> PrintedText.hasChinese(cell.text()) && words.measure(cell.text()) == null);
        boolean listed = filled.stream().anyMatch(cell -> LIST_NUMBER.matcher(cell.text().strip()).matches());
        return coded || listed || above > 0 && isLoneItem(filled);
    }

    /** A single filled cell that names a row (合计, 公务接待费): no header below the first line is so thin. */
    private boolean isLoneItem(List<GridCell> filled) {
        return filled.size() == 1 && words.isItem(filled.get(0).text());
    }

    private static boolean isAmount(String text, boolean integersToo) {
        AmountText amount = AmountText.read(text);
        return amount.isNumber() && (amount.decimals() > 0 || text.contains(",") || integersToo && !YEAR.matcher(text.strip()).matches());
    }

    /** Whether every column that the header reaches has a label that is known. */
    private boolean isComplete(List<PaperLine> header) {
        HeaderGrid grid = new HeaderGrid(header, words);
        for (int column = 0; column < grid.width(); column++) {
            HeaderGrid.HeaderCell leaf = grid.leaf(column);
            if (leaf == null || words.measure(leaf.text()) == null) {
                return false;
            }
        }
        return grid.width() > 0;
    }

    private boolean goesOn(PaperLine row) {
        List<GridCell> filled = row.filled();
        long known = filled.stream().filter(cell -> words.isHeaderWord(cell.text())).count();
        return filled.size() > 1 && known * 2 > filled.size();
    }
}
