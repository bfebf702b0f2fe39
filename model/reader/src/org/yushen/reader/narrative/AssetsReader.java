package org.yushen.reader.narrative;

import org.yushen.reader.part.PartReader;
import org.yushen.reader.part.ReadingContext;

/** Reads 国有资产. */
public final class AssetsReader implements PartReader {

    @Override
    public void read(ReadingContext context) {
    }
}
