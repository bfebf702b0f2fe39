package org.yushen.reader.source;

import java.io.IOException;
import java.io.InputStream;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yushen.reader.block.SourceBlocks;

/** Excel 97–2003 and the tables of WPS (.et): the records of the file one after the other, never as a whole in memory. */
public final class OldWorkbookSource implements SourceReader {

    @Override
    public SourceBlocks read(SourceFile file) throws UnreadableSubmission, IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.path().toFile(), true);
                InputStream stream = container.createDocumentInputStream(entry(container.getRoot()))) {
            WorkbookRecords records = new WorkbookRecords(file.index());
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            new HSSFEventFactory().processEvents(request, stream);
            return records.toBlocks(file);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableSubmission(file.path(), SourceMessages.get("file.encrypted", file.name()), e);
        } catch (IOException | RuntimeException e) { // POI throws many kinds of both for a damaged file
            throw new UnreadableSubmission(file.path(), SourceMessages.get("ooxml.damaged", file.name()), e);
        }
    }

    /** Some programs write the stream's name in capitals. */
    static String entry(DirectoryNode root) {
        return root.getEntryNames().stream().filter(name -> name.equalsIgnoreCase("Workbook")).findFirst().orElse("Workbook");
    }
}
