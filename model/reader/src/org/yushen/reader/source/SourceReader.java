package org.yushen.reader.source;

import java.io.IOException;

import org.yushen.reader.block.SourceBlocks;

/** Turns a file of one format into located blocks. */
public interface SourceReader {

    /**
     * @throws UnreadableSubmission when the content is damaged, locked, or unreasonably large; the sentence says so
     * @throws IOException when the file itself cannot be read
     */
    SourceBlocks read(SourceFile file) throws UnreadableSubmission, IOException;
}
