package org.yushen.reader.source;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;

/** One story of a doc file (its body, the page headers, the footnotes) turned into blocks. */
final class OldWordStory {
    private final int source;
    private final OldWordText texts = new OldWordText();
    private final StyleSheet styles;
    private final OldWordHeadings headings;
    private final List<Block> blocks = new ArrayList<>();
    private int index = -1;
    private final WordUnseen unseen = new WordUnseen();

    OldWordStory(int source, StyleSheet styles) {
        this.source = source;
        this.styles = styles;
        headings = new OldWordHeadings(styles);
    }

    void read(Range range) {
        int count = range.numParagraphs();
        int next = 0;
        while (next < count) {
            Paragraph paragraph = range.getParagraph(next);
            index++;
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                blocks.addAll(new OldWordTable(source, index, this::text).blocks(table));
                next += Math.max(1, table.numParagraphs());
            } else {
                add(paragraph);
                next++;
            }
        }
    }

    /** What stands in text boxes: placed at the end of this story, since a doc file keeps them apart. */
    OldWordStory beside(Range range) {
        OldWordStory boxes = new OldWordStory(source, styles);
        boxes.index = index;
        if (range != null) {
            boxes.read(range);
        }
        return boxes;
    }

    private void add(Paragraph paragraph) {
        String text = text(paragraph);
        String number = text.isBlank() ? "" : headings.number(paragraph);
        int level = text.isBlank() ? 0 : headings.level(paragraph);
        int offset = 0;
        for (String line : (number + text).split("\n", -1)) {
            String plain = line.strip();
            int lead = plain.isEmpty() ? 0 : line.indexOf(plain);
            blocks.add(new TextBlock(plain, level, Place.ofWordBlock(source, index).part(offset + lead, plain.length())));
            offset += line.length() + 1;
        }
    }

    /** What a paragraph shows, lines parted by line breaks. */
    private String text(Paragraph paragraph) {
        OldWordText.Shown shown = texts.of(paragraph);
        if (shown.pictures() > 0) {
            unseen.picture(shown.pictures(), index);
        }
        if (shown.hidden()) {
            unseen.hiddenText(index);
        }
        return shown.text();
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The texts that are not blank, outside tables. */
    List<String> texts() {
        return blocks.stream().filter(TextBlock.class::isInstance).map(block -> ((TextBlock) block).text()).filter(text -> !text.isBlank()).toList();
    }

    /** Pictures and hidden texts, which are not read. */
    WordUnseen unseen() {
        return unseen;
    }
}
