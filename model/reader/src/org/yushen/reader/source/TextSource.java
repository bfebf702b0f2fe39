package org.yushen.reader.source;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.SourceBlocks;
import org.yushen.reader.block.SourceBlocks.UnreadBlock;
import org.yushen.reader.block.TextBlock;

/**
 * Text as extractors leave it: a line is a block, lines with tabs (or between upright strokes, as in markdown) following
 * each other are a grid, and so is a table of HTML. A few blank lines inside a table are a page break, as long as the table goes on as wide as it
 * was.
 */
public final class TextSource implements SourceReader {
    private static final Pattern NUMBERED = Pattern.compile("\\s*[（(]?[0-9一二三四五六七八九十]{1,3}[、.．)）]+\\t+[^\\t]+");
    private static final int PAGE_BREAK_LINES = 6;

    private final SpacedTables spaced;

    public TextSource(SpacedTables spaced) {
        this.spaced = spaced;
    }

    @Override
    public SourceBlocks read(SourceFile file) throws UnreadableSubmission, IOException {
        DecodedText decoded = DecodedText.of(Files.readAllBytes(file.path()));
        List<UnreadBlock> unread = new ArrayList<>();
        if (decoded.replaced() > 0) {
            unread.add(new UnreadBlock(SourceMessages.get("text.bytes.what", decoded.replaced()),
                    SourceMessages.get("text.bytes.why", decoded.charset().name()), Place.ofLine(file.index(), decoded.firstReplacedLine())));
        }
        List<TextBlock> marks = new ArrayList<>();
        List<String> lines = new ArrayList<>(decoded.lines());
        for (int mark : PageMarks.in(lines)) {
            marks.add(text(lines.get(mark), mark + 1, file.index()));
            lines.set(mark, ""); // what it parts belongs together
        }
        return new SourceBlocks(file.toSource(null), blocks(lines, file.index()), marks, unread);
    }

    private List<Block> blocks(List<String> lines, int source) {
        boolean[] rows = rows(lines);
        List<Block> blocks = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            if (HtmlTable.beginsAt(lines.get(i))) {
                HtmlTable table = HtmlTable.at(lines, i, source);
                blocks.add(table.grid());
                i = table.end();
                if (!table.rest().isBlank()) {
                    blocks.add(text(table.rest(), i, source));
                }
            } else if (rows[i]) {
                int end = endOfGrid(lines, rows, i);
                blocks.add(grid(lines, rows, i, end, source));
                i = end;
            } else {
                int start = i++;
                while (i < lines.size() && !rows[i] && !TextMarkup.isHeading(lines.get(i)) && !HtmlTable.beginsAt(lines.get(i))) {
                    i++;
                }
                addText(lines.subList(start, i), start + 1, source, blocks);
            }
        }
        return blocks;
    }

    /** Lines without tabs, the first of which may be a heading: text, and tables whose cells blanks part. */
    private void addText(List<String> lines, int first, int source, List<Block> blocks) {
        blocks.addAll(spaced.blocks(lines.stream().map(TextMarkup::blanks).toList(), first, source, i -> text(lines.get(i), first + i, source)));
    }

    /** Which lines are rows of a table. */
    private static boolean[] rows(List<String> lines) {
        boolean[] rows = new boolean[lines.size()];
        for (int i = 0; i < rows.length; i++) {
            String line = lines.get(i);
            rows[i] = isStroked(line) || line.indexOf('\t') >= 0 && (isSurelyRow(line)
                    || i > 0 && isSurelyRow(lines.get(i - 1)) || i + 1 < rows.length && isSurelyRow(lines.get(i + 1)));
        }
        return rows;
    }

    /** Tabs that only indent a line, or part its number from its words, make no table; two tabs and more are no accident even in a blank line. */
    private static boolean isSurelyRow(String line) {
        if (line.isBlank()) {
            return line.chars().filter(c -> c == '\t').count() > 1;
        }
        return line.indexOf('\t') >= 0 && (line.strip().indexOf('\t') >= 0 || line.endsWith("\t")) && !NUMBERED.matcher(line).matches();
    }

    private static TextBlock text(String line, int number, int source) {
        TextMarkup.Plain plain = TextMarkup.plain(line.replace('\t', ' '));
        return new TextBlock(plain.text(), plain.headingLevel(), Place.ofLine(source, number).part(plain.offset(), plain.text().length()));
    }

    private static boolean isStroked(String line) {
        String text = line.strip();
        return text.length() > 2 && text.startsWith("|") && text.endsWith("|") && text.indexOf('|', 1) < text.length() - 1;
    }

    private static int endOfGrid(List<String> lines, boolean[] rows, int start) {
        int end = start + 1;
        while (end < rows.length) {
            int next = end;
            while (next < rows.length && next - end < PAGE_BREAK_LINES && !rows[next] && lines.get(next).isBlank()) {
                next++;
            }
            boolean goesOn = next < rows.length && rows[next]
                    && (next == end || cellTexts(lines.get(next)).size() == cellTexts(lines.get(end - 1)).size());
            if (!goesOn) {
                return end;
            }
            end = next + 1;
        }
        return end;
    }

    private static GridBlock grid(List<String> lines, boolean[] rows, int start, int end, int source) {
        List<GridCell> cells = new ArrayList<>();
        int row = 0;
        for (int i = start; i < end; i++) {
            if (rows[i] && !isRule(lines.get(i))) {
                addRow(lines.get(i), i + 1, row++, source, cells);
            }
        }
        return new GridBlock(cells, row, false, Place.ofLine(source, start + 1));
    }

    private static void addRow(String line, int lineNumber, int row, int source, List<GridCell> cells) {
        int column = 0;
        int offset = isStroked(line) ? line.indexOf('|') + 1 : 0;
        for (String raw : cellTexts(line)) {
            String text = TextMarkup.cell(raw);
            int lead = raw.length() - raw.stripLeading().length();
            Place place = Place.ofLine(source, lineNumber).part(text.isEmpty() ? offset : offset + lead, text.length());
            cells.add(new GridCell(text, row, column++, 1, 1, null, place));
            offset += raw.length() + 1;
        }
    }

    /** The line under a markdown header, {@code |---|:--:|}: a drawing, no row. */
    private static boolean isRule(String line) {
        return isStroked(line) && line.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    private static List<String> cellTexts(String line) {
        if (isStroked(line)) {
            String inner = line.strip();
            return List.of(inner.substring(1, inner.length() - 1).split("\\|", -1));
        }
        return List.of(line.split("\t", -1));
    }
}
