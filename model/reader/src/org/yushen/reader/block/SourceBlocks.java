package org.yushen.reader.block;

import java.util.List;

import org.yushen.model.disclosure.Source;

/**
 * One source file turned into blocks.
 *
 * @param source what is known of the file
 * @param blocks in reading order
 * @param marks watermarks, page headers and footers: kept out of the body but kept
 * @param unread what the file holds and the format's reader could not turn into blocks, in words; empty is a promise
 */
public record SourceBlocks(Source source, List<Block> blocks, List<TextBlock> marks, List<UnreadBlock> unread) {

    /**
     * @param what what stands there, in Chinese
     * @param why why it could not be read, in Chinese
     * @param place where
     */
    public record UnreadBlock(String what, String why, Place place) {
    }
}
