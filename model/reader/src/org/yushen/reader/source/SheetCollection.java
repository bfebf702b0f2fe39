package org.yushen.reader.source;

import java.util.ArrayList;
import java.util.List;

import org.yushen.model.disclosure.Source;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.SourceBlocks;
import org.yushen.reader.block.SourceBlocks.UnreadBlock;
import org.yushen.reader.block.TextBlock;

/** Turns the sheets of a workbook into blocks one by one, and says what they hold that is no plain cell. */
final class SheetCollection {
    private final List<Block> blocks = new ArrayList<>();
    private final List<TextBlock> marks = new ArrayList<>();
    private final List<UnreadBlock> unread = new ArrayList<>();

    /** @param hidden whether the sheet's tab is hidden */
    void add(Sheet sheet, boolean hidden) {
        blocks.addAll(SheetLayout.blocks(sheet));
        marks.addAll(sheet.marks());
        sheet.drawnTexts().forEach(text -> blocks.add(new TextBlock(text, 0, sheet.place())));
        if (sheet.pictures() > 0) {
            say("workbook.pictures", sheet.place(), sheet.name());
        }
        if (hidden && !sheet.cells().isEmpty()) {
            say("workbook.hiddenSheet", sheet.place(), sheet.name());
        }
        if (sheet.firstHidden() != null) {
            say("workbook.hiddenRows", Place.ofSheetCell(sheet.source(), sheet.name(), sheet.firstHidden()), sheet.name());
        }
        if (sheet.valueless() > 0) {
            say("workbook.formula", Place.ofSheetCell(sheet.source(), sheet.name(), sheet.firstValueless()), sheet.name(), sheet.valueless());
        }
    }

    private void say(String key, Place place, Object... arguments) {
        unread.add(new UnreadBlock(SourceMessages.get(key + ".what", arguments), SourceMessages.get(key + ".why"), place));
    }

    SourceBlocks toBlocks(Source source) {
        return new SourceBlocks(source, blocks, marks, unread);
    }
}
