package org.yushen.reader.narrative;

import org.yushen.reader.part.PartReader;
import org.yushen.reader.part.ReadingContext;

/** Reads 政府采购. */
public final class ProcurementReader implements PartReader {

    @Override
    public void read(ReadingContext context) {
    }
}
