package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.yushen.reader.block.SourceBlocks.UnreadBlock;
import org.yushen.reader.source.pdf.LaidItem.LaidLine;

/**
 * One page set into lines and tables.
 *
 * @param number of the page, from 1
 * @param height of the upright page, in points
 * @param items top to bottom
 * @param marks watermarks
 * @param unknown how many characters do not tell what they print
 * @param overlaid how many characters are printed over each other
 */
record PageLayout(int number, float height, List<LaidItem> items, List<Printed> marks, int unknown, int overlaid) {

    static PageLayout of(PageInk ink, boolean recognised) {
        Turn turn = Turn.of(ink);
        List<Glyph> all = Overprint.removed(turn.glyphs(ink.glyphs()));
        Watermarks watermarks = Watermarks.parted(all, recognised, turn);
        RuledTables tables = new RuledTables(turn.rules(ink.rules()), turn);
        List<Glyph> outside = tables.take(watermarks.body());
        List<LaidItem> items = new ArrayList<>(tables.laid());
        List<Printed> marks = new ArrayList<>(watermarks.marks());
        List<Glyph> sideways = outside.stream().filter(glyph -> glyph.turn() != 0).toList();
        CellWriting.lines(sideways).forEach(line -> marks.add(Printed.of(line, turn)));
        List<InkLine> lines = LineMaker.lines(Overlap.unread(outside.stream().filter(glyph -> glyph.turn() == 0).toList()));
        items.addAll(UnruledTables.laid(lines, items, turn));
        items.sort(Comparator.comparingDouble(LaidItem::top));
        int unknown = (int) watermarks.body().stream().filter(glyph -> glyph.text().equals(GlyphText.UNKNOWN)).count();
        int unread = items.stream().mapToInt(PageLayout::unread).sum();
        return new PageLayout(ink.number(), turn.uprightHeight(), PageParagraphs.joined(items, turn), marks, unknown, Math.max(0, unread - unknown));
    }

    /** Notes the characters of the page that could not be read. @param recognised whether they were recognised on a picture */
    void sayUnread(boolean recognised, PagePlaces places, List<UnreadBlock> notes) {
        say(recognised ? "page.doubtful" : "page.unknown", unknown, places, notes);
        say("page.overlaid", overlaid, places, notes);
    }

    private void say(String key, int characters, PagePlaces places, List<UnreadBlock> notes) {
        if (characters > 0) {
            notes.add(new UnreadBlock(PdfMessages.get(key + ".what", number, characters), PdfMessages.get(key + ".why", number, characters), places.page(number)));
        }
    }

    private static int unread(LaidItem item) {
        Stream<Printed> printed = switch (item) {
            case LaidItem.LaidLine line -> Stream.of(line.printed());
            case LaidItem.LaidGrid grid -> grid.cells().stream().map(LaidItem.LaidCell::printed);
        };
        return (int) printed.flatMapToInt(each -> each.text().chars()).filter(c -> c == GlyphText.UNKNOWN.charAt(0)).count();
    }

    static LaidLine line(InkLine line, Turn turn) {
        return new LaidLine(Printed.of(line, turn), List.of(line));
    }
}
