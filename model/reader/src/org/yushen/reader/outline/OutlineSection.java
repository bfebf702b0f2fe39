package org.yushen.reader.outline;

import java.util.List;

import org.yushen.reader.block.Block;
import org.yushen.reader.block.TextBlock;

/**
 * A numbered section (一、 二、 …) of a part.
 *
 * @param part number of the part it stands in; 0 when the paper has no part headings
 * @param number as printed, without 、; null where the heading is unnumbered
 * @param heading without the number
 * @param topic canonical topic by the profile's vocabulary "sections": N1 … N12, 职责, 机构; null when not recognised
 * @param title the block that holds the heading
 * @param blocks everything under the heading up to the next section or part; where the heading's paragraph runs on
 *        into text, the rest of it is the first of them
 */
public record OutlineSection(int part, String number, String heading, String topic, TextBlock title, List<Block> blocks) {

    /** The text blocks under the heading, blank ones left out. */
    public List<TextBlock> texts() {
        return blocks.stream().filter(TextBlock.class::isInstance).map(TextBlock.class::cast)
                .filter(text -> !text.isBlank()).toList();
    }
}
