package org.yushen.reader.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.SourceBlocks;
import org.yushen.reader.block.TextBlock;

/** Word 2007 and later: paragraphs and tables of the body as blocks, page headers, footers and watermarks as marks. */
public final class WordSource implements SourceReader {
    private static final List<String> MARK_PARTS = List.of("/header", "/footer", "/footnotes", "/endnotes");

    @Override
    public SourceBlocks read(SourceFile file) throws UnreadableSubmission, IOException {
        try (OoxmlPackage ooxml = OoxmlPackage.open(file)) {
            PackagePart main = ooxml.main();
            if (main == null) {
                throw new UnreadableSubmission(file.path(), SourceMessages.get("ooxml.damaged", file.name()));
            }
            WordStyles styles = new WordStyles();
            for (PackagePart part : ooxml.related(main, "/styles")) {
                ooxml.walk(part, styles::read);
            }
            WordNumbering numbering = new WordNumbering();
            for (PackagePart part : ooxml.related(main, "/numbering")) {
                ooxml.walk(part, numbering::read);
            }
            WordStory body = new WordStory(file.index(), styles, numbering);
            ooxml.walk(main, body::read);
            return new SourceBlocks(file.toSource(null), body.blocks(), marks(ooxml, main, file, styles, body), body.unseen().notes(file));
        }
    }

    private static List<TextBlock> marks(OoxmlPackage ooxml, PackagePart main, SourceFile file, WordStyles styles, WordStory body)
            throws UnreadableSubmission, IOException {
        Map<String, TextBlock> marks = new LinkedHashMap<>();
        body.marks().forEach(mark -> marks.putIfAbsent(mark.text(), mark));
        for (String type : MARK_PARTS) {
            for (PackagePart part : ooxml.related(main, type)) {
                WordStory story = new WordStory(file.index(), styles, new WordNumbering());
                ooxml.walk(part, story::read);
                story.marks().forEach(mark -> marks.putIfAbsent(mark.text(), placeless(mark, file)));
                for (Block block : story.blocks()) {
                    if (block instanceof TextBlock text && !text.isBlank()) {
                        marks.putIfAbsent(text.text(), placeless(text, file)); // the same header in every section is told once
                    }
                }
            }
        }
        return new ArrayList<>(marks.values());
    }

    /** Headers repeat on pages that Word alone knows: only their source is a place. */
    private static TextBlock placeless(TextBlock mark, SourceFile file) {
        return new TextBlock(mark.text(), 0, Place.ofSource(file.index()));
    }
}
