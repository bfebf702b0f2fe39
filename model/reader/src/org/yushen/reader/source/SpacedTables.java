package org.yushen.reader.source;

import java.util.List;
import java.util.function.IntFunction;

import org.yushen.reader.block.Block;

/** Finds the tables in lines of text whose cells are parted by blanks alone. */
@FunctionalInterface
public interface SpacedTables {
    /**
     * The lines as blocks.
     *
     * @param firstLine number of the first of them in the source, from 1
     * @param source index of the source
     * @param text makes a block of the line of that index, from 0, where it belongs to no table
     */
    List<Block> blocks(List<String> lines, int firstLine, int source, IntFunction<Block> text);
}
