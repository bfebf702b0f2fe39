package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.yushen.reader.block.Block;
import org.yushen.reader.block.TextBlock;
import org.yushen.reader.source.pdf.LaidItem.LaidGrid;
import org.yushen.reader.source.pdf.LaidItem.LaidLine;

/** Turns laid out pages into blocks: what belongs to the pages goes to the marks, tables go on over page breaks. */
final class PaperBlocks {
    private final PagePlaces places;
    private final List<Block> blocks = new ArrayList<>();
    private final List<TextBlock> marks = new ArrayList<>();
    private GridRun open;

    PaperBlocks(PagePlaces places) {
        this.places = places;
    }

    void add(List<PageLayout> pages) {
        Set<LaidItem> pageLines = PageLines.in(pages);
        for (PageLayout page : pages) {
            List<LaidItem> body = new ArrayList<>();
            for (LaidItem item : page.items()) {
                if (pageLines.contains(item)) {
                    marks.add(text(page.number(), ((LaidLine) item).printed()));
                } else {
                    body.add(item);
                }
            }
            boolean first = true;
            for (LaidItem item : open == null ? body : open.withFirstRows(body)) {
                add(page.number(), item, first);
                first = false;
            }
            page.marks().forEach(mark -> marks.add(text(page.number(), mark)));
        }
        close();
    }

    private void add(int page, LaidItem item, boolean first) {
        switch (item) {
            case LaidLine line -> {
                close();
                blocks.add(text(page, line.printed()));
            }
            case LaidGrid grid -> {
                if (open == null || !first || !open.isContinuedBy(grid)) {
                    close();
                    open = new GridRun(places);
                }
                open.add(page, grid);
            }
        }
    }

    private void close() {
        if (open != null) {
            blocks.add(open.block());
            open = null;
        }
    }

    private TextBlock text(int page, Printed printed) {
        return new TextBlock(printed.text(), 0, places.of(page, printed.box()));
    }

    List<Block> blocks() {
        return blocks;
    }

    List<TextBlock> marks() {
        return marks;
    }
}
