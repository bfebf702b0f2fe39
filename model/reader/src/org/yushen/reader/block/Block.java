package org.yushen.reader.block;

/**
 * What every source format is turned into before any part of the paper is looked for: located text and located grids,
 * in reading order. A new format only has to make blocks; a new part only has to read them.
 */
public sealed interface Block permits TextBlock, GridBlock {

    /** Where the block begins. */
    Place place();
}
