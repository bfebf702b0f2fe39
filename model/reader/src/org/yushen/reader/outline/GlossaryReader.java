package org.yushen.reader.outline;

import org.yushen.reader.part.PartReader;
import org.yushen.reader.part.ReadingContext;

/** Reads 名词解释. */
public final class GlossaryReader implements PartReader {
    @Override
    public void read(ReadingContext context) {
    }
}
