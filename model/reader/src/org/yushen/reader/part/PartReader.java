package org.yushen.reader.part;

/** Turns the blocks of one part of the paper (statements, forms, narrative …) into model. */
public interface PartReader {

    /**
     * Reads its part from {@link ReadingContext#outline()} or {@link ReadingContext#blocks()} into
     * {@link ReadingContext#disclosure()}, takes the blocks it has read ({@link ReadingContext#take}) and says what it
     * could not read ({@link ReadingContext#unread}).
     */
    void read(ReadingContext context);
}
