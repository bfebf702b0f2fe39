package org.yushen.reader.outline;

import java.util.List;

import org.yushen.reader.block.Block;
import org.yushen.reader.block.TextBlock;

/**
 * A part of the paper as it stands in the body.
 *
 * @param number 1 for 第一部分
 * @param title without 第一部分
 * @param role canonical role by the profile's vocabulary "parts"; null when not recognised
 * @param heading the block that holds the heading
 * @param blocks everything under it up to the next part, section headings included
 */
public record OutlinePart(int number, String title, String role, TextBlock heading, List<Block> blocks) {
}
