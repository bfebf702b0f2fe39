package org.yushen.reader.form;

import org.yushen.reader.part.PartReader;
import org.yushen.reader.part.ReadingContext;

/** Reads 绩效表. */
public final class FormsReader implements PartReader {

    @Override
    public void read(ReadingContext context) {
    }
}
