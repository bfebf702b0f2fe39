package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.reader.block.GridCell;

/** Finds titles in the lines of the paper: over one line or two, with the table's head beside them or not. */
final class TitleLines {
    private static final Pattern TITLE_WITH_HEAD = Pattern.compile("(.*?[表)）])\\s+([(（]?\\s*(?:金\\s*额\\s*)?单\\s*位\\s*[:：].*)");
    private static final int LONGEST_LINE = 200;
    private static final Pattern TAIL = Pattern.compile("[（(][^（）()]{1,20}[）)]");

    private final TitleRecognition titles;
    private final String unit;

    /**
     * @param unit the submitting unit's name; null when unknown
     */
    TitleLines(TitleRecognition titles, String unit) {
        this.titles = titles;
        this.unit = unit;
    }

    /**
     * A title.
     *
     * @param overTwoLines whether the next filled line is its second half
     * @param heads what stands beside it and belongs to the table's head
     */
    record Found(StatementTitle title, boolean overTwoLines, List<String> heads) {
    }

    /**
     * The title that begins on a line; null when none does.
     *
     * @param next the next filled line; null at the end
     * @param inTable whether rows of a statement's table went before
     * @param alone whether no statement is being read
     */
    Found find(PaperLine line, PaperLine next, boolean inTable, boolean alone) {
        List<String> heads = new ArrayList<>();
        String text = titleText(line, heads);
        if (text == null) {
            return null;
        }
        String following = next == null || next.onlyText() == null || next.isGridRow() != line.isGridRow() ? null : next.onlyText().strip();
        Optional<StatementTitle> whole = titles.known(text, unit);
        if (whole.isPresent()) {
            Optional<StatementTitle> longer = following != null && isTail(text, following) ? titles.known(text + following, unit) : Optional.empty();
            return longer.map(title -> new Found(title, true, heads)).orElseGet(() -> new Found(whole.get(), false, heads));
        }
        if (following != null) {
            Optional<StatementTitle> joined = titles.known(text + following, unit);
            Optional<StatementTitle> second = titles.known(following, unit);
            if (joined.isPresent() && (second.isEmpty() || !second.get().sameStatement(joined.get()))) {
                return new Found(joined.get(), true, heads);
            }
        }
        boolean atTop = !line.isGridRow() || line.row() == 0 || alone;
        return atTop && mayHeadTable(next, inTable) ? titles.other(text, unit).map(title -> new Found(title, false, heads)).orElse(null) : null;
    }

    /** A bracket on the next line, such as （上年结转）, ends a title that has none. */
    private static boolean isTail(String text, String following) {
        return TAIL.matcher(following).matches() && !TableHead.isHead(following) && !text.endsWith("）") && !text.endsWith(")");
    }

    /** Inside a table only a line with a table's head below it can be a title that nobody knows; elsewhere a grid will do. */
    private static boolean mayHeadTable(PaperLine next, boolean inTable) {
        return next != null && (TableHead.isHead(next.text()) || next.isGridRow() && !inTable);
    }

    /** The text that may be a title: alone on its line, or with nothing but the table's head beside it. */
    private static String titleText(PaperLine line, List<String> heads) {
        if (line.onlyText() != null) {
            String only = line.onlyText().strip();
            if (only.length() > LONGEST_LINE) {
                return null;
            }
            Matcher headed = TITLE_WITH_HEAD.matcher(only);
            if (headed.matches()) {
                heads.add(headed.group(2));
            }
            return headed.matches() ? headed.group(1) : only;
        }
        List<GridCell> filled = line.filled();
        boolean headed = filled.size() > 1 && filled.stream().skip(1).allMatch(cell -> TableHead.isHead(cell.text()));
        if (!headed || TableHead.isHead(filled.get(0).text())) {
            return null;
        }
        filled.stream().skip(1).map(GridCell::text).forEach(heads::add);
        return filled.get(0).text().strip();
    }
}
