package org.yushen.reader.statement;

import org.yushen.reader.part.PartReader;
import org.yushen.reader.part.ReadingContext;

/** Reads 预算报表. */
public final class StatementsReader implements PartReader {

    @Override
    public void read(ReadingContext context) {
    }
}
