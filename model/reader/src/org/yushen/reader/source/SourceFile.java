package org.yushen.reader.source;

import java.nio.file.Path;

import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.Source;
import org.yushen.model.disclosure.SourceFormat;

/**
 * One file of a submission, found to be worth opening.
 *
 * @param path where it is
 * @param name as the user knows it: its file's name, or its name in an archive
 * @param index its number in the submission, from 0
 * @param format what it is by its content
 * @param size bytes
 * @param sha256 of its bytes, lower-case hexadecimal
 */
public record SourceFile(Path path, String name, int index, SourceFormat format, long size, String sha256) {

    /**
     * The file as the model keeps it.
     *
     * @param pages sheets of a workbook, pages of a PDF; null for text and Word
     */
    public Source toSource(Integer pages) {
        Source source = DisclosureFactory.eINSTANCE.createSource();
        source.setFile(name);
        source.setFormat(format);
        source.setSize(size);
        source.setSha256(sha256);
        source.setPages(pages);
        return source;
    }
}
