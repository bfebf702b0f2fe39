package org.yushen.reader.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.SourceBlocks;
import org.yushen.reader.block.TextBlock;

/** Word 97–2003 and the texts of WPS (.wps): the same blocks, places and marks as of a docx file. */
public final class OldWordSource implements SourceReader {

    @Override
    public SourceBlocks read(SourceFile file) throws UnreadableSubmission, IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.path().toFile(), true);
                HWPFDocument document = new HWPFDocument(container)) {
            OldWordStory body = new OldWordStory(file.index(), document.getStyleSheet());
            body.read(document.getRange());
            List<Block> blocks = new ArrayList<>(body.blocks());
            OldWordStory boxes = body.beside(document.getMainTextboxRange());
            blocks.addAll(boxes.blocks());
            return new SourceBlocks(file.toSource(null), blocks, marks(document, file), body.unseen().notes(file));
        } catch (EncryptedDocumentException e) {
            throw new UnreadableSubmission(file.path(), SourceMessages.get("file.encrypted", file.name()), e);
        } catch (OldWordFileFormatException e) {
            throw new UnreadableSubmission(file.path(), SourceMessages.get("file.veryOld", file.name()), e);
        } catch (IOException | RuntimeException e) { // POI throws many kinds of both for a damaged file
            throw new UnreadableSubmission(file.path(), SourceMessages.get("ooxml.damaged", file.name()), e);
        }
    }

    /** Page headers and footers, watermarks, footnotes: each text once, whatever number of sections repeats it. */
    private static List<TextBlock> marks(HWPFDocument document, SourceFile file) {
        Map<String, TextBlock> marks = new LinkedHashMap<>();
        Place place = Place.ofSource(file.index());
        OldWordDrawings.watermarks(document).forEach(text -> marks.putIfAbsent(text, new TextBlock(text, 0, place)));
        for (Range range : List.of(document.getHeaderStoryRange(), document.getFootnoteRange(), document.getEndnoteRange())) {
            OldWordStory story = new OldWordStory(file.index(), document.getStyleSheet());
            story.read(range);
            story.texts().forEach(text -> marks.putIfAbsent(text, new TextBlock(text, 0, place)));
        }
        return new ArrayList<>(marks.values());
    }
}
