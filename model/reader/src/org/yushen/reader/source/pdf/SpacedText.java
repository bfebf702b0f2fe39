package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.Place;
import org.yushen.reader.source.pdf.LaidItem.LaidCell;
import org.yushen.reader.source.pdf.LaidItem.LaidGrid;

/**
 * Lines of a text whose tables are set with blanks. As on a page, columns are where most rows print and gaps where none does: each
 * character is given a frame, a Chinese one twice as wide as a letter, and the analysis of tables without lines looks at these.
 */
public final class SpacedText {
    private static final float LETTER = 6;
    private static final float EM = 10;
    private static final float LINE = 12;
    /** How many lines' height no table goes on across. */
    private static final int APART = 5;
    private static final int FIRST_WIDE = 0x1100;
    private static final Pattern GAP = Pattern.compile("\\S(?: {2}|\\u3000).*\\S");
    private static final Turn UPRIGHT = new Turn(0, 0, 0);

    private final List<String> lines;
    private final int firstLine;
    private final int source;
    /** Of each line, how many lines' height stand above it. Blank lines end a table: on the next page its columns may stand elsewhere. */
    private final int[] levels;

    private SpacedText(List<String> lines, int firstLine, int source) {
        this.lines = lines;
        this.firstLine = firstLine;
        this.source = source;
        this.levels = levels(lines);
    }

    private static int[] levels(List<String> lines) {
        int[] levels = new int[lines.size()];
        for (int i = 1; i < levels.length; i++) {
            levels[i] = levels[i - 1] + (lines.get(i - 1).isBlank() ? APART : 1);
        }
        return levels;
    }

    /** {@link org.yushen.reader.source.SpacedTables#blocks} */
    public static List<Block> blocks(List<String> lines, int firstLine, int source, IntFunction<Block> text) {
        boolean gaps = lines.stream().anyMatch(line -> GAP.matcher(line).find());
        return gaps ? new SpacedText(lines, firstLine, source).blocks(text) : IntStream.range(0, lines.size()).mapToObj(text).toList();
    }

    private List<Block> blocks(IntFunction<Block> text) {
        List<InkLine> printed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                printed.add(ink(i));
            }
        }
        List<Block> blocks = new ArrayList<>();
        int next = 0;
        for (LaidItem item : UnruledTables.laid(printed, List.of(), UPRIGHT)) {
            if (item instanceof LaidGrid grid) {
                next = add(blocks, next, lineAt(grid.top()), text);
                blocks.add(block(grid));
                next = lineAt(grid.bottom()) + 1;
            }
        }
        add(blocks, next, lines.size(), text);
        return blocks;
    }

    private static int add(List<Block> blocks, int from, int to, IntFunction<Block> text) {
        for (int i = from; i < to; i++) {
            blocks.add(text.apply(i));
        }
        return to;
    }

    private InkLine ink(int index) {
        String line = lines.get(index).stripTrailing();
        List<InkLine.Piece> pieces = new ArrayList<>();
        float x = 0;
        for (int i = 0; i < line.length(); i++) {
            float width = width(line.charAt(i));
            if (!pieces.isEmpty() || !Character.isWhitespace(line.charAt(i))) {
                pieces.add(new InkLine.Piece(line.substring(i, i + 1), x, levels[index] * LINE, x + width, levels[index] * LINE + EM));
            }
            x += width;
        }
        return new InkLine(pieces);
    }

    private static float width(char c) {
        return c < FIRST_WIDE ? LETTER : 2 * LETTER;
    }

    /** Index of the line that stands at a height. */
    private int lineAt(double y) {
        int at = (int) (y / LINE);
        int i = levels.length - 1;
        while (i > 0 && (levels[i] > at || lines.get(i).isBlank())) {
            i--;
        }
        return i;
    }

    private GridBlock block(LaidGrid grid) {
        List<GridCell> cells = new ArrayList<>();
        for (LaidCell cell : grid.cells()) {
            int line = lineAt(cell.printed().box().y());
            Place place = Place.ofLine(source, firstLine + line).part(characterAt(lines.get(line), cell.printed().box().x()), cell.printed().text().length());
            cells.add(new GridCell(cell.printed().text(), cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), null, place));
        }
        return new GridBlock(cells, grid.rowCount(), false, Place.ofLine(source, firstLine + lineAt(grid.top())));
    }

    /** Index of the character that stands so far from the line's beginning; the line's end where it is shorter. */
    private static int characterAt(String line, double x) {
        float reached = 0;
        int i = 0;
        while (i < line.length() && reached + width(line.charAt(i)) / 2 < x) {
            reached += width(line.charAt(i++));
        }
        return i;
    }
}
