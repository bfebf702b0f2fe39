package org.yushen.reader.narrative;

import org.yushen.reader.part.PartReader;
import org.yushen.reader.part.ReadingContext;

/** Reads 情况说明. */
public final class NarrativeReader implements PartReader {

    @Override
    public void read(ReadingContext context) {
    }
}
