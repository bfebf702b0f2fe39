package org.yushen.reader.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.SourceBlocks;
import org.yushen.reader.block.SourceBlocks.UnreadBlock;
import org.yushen.reader.block.TextBlock;

/**
 * Excel 2007 and later: sheet after sheet, text rows as text and the rest as grids. Formulas give the value that the
 * file holds for them and are never evaluated. Hidden sheets and rows are read like others, and said.
 */
public final class WorkbookSource implements SourceReader {

    @Override
    public SourceBlocks read(SourceFile file) throws UnreadableSubmission, IOException {
        try (OoxmlPackage ooxml = OoxmlPackage.open(file)) {
            PackagePart main = ooxml.main();
            if (main == null) {
                throw new UnreadableSubmission(file.path(), SourceMessages.get("ooxml.damaged", file.name()));
            }
            WorkbookIndex index = new WorkbookIndex();
            ooxml.walk(main, index::read);
            SharedStrings strings = new SharedStrings();
            for (PackagePart part : ooxml.related(main, "/sharedStrings")) {
                ooxml.walk(part, strings::read);
            }
            WorkbookStyles styles = new WorkbookStyles(index.date1904());
            for (PackagePart part : ooxml.related(main, "/styles")) {
                ooxml.walk(part, styles::read);
            }
            List<Block> blocks = new ArrayList<>();
            List<TextBlock> marks = new ArrayList<>();
            List<UnreadBlock> unread = new ArrayList<>();
            for (WorkbookIndex.Sheet entry : index.sheets()) {
                PackagePart part = ooxml.byId(main, entry.relation());
                if (part != null && part.getContentType().contains("worksheet")) {
                    Sheet sheet = new Sheet(file.index(), entry.name(), strings, styles);
                    ooxml.walk(part, sheet::read);
                    blocks.addAll(SheetLayout.blocks(sheet));
                    marks.addAll(sheet.marks());
                    drawings(ooxml, part, sheet, file, blocks, unread);
                    say(sheet, entry, file, unread);
                }
            }
            return new SourceBlocks(file.toSource(index.sheets().size()), blocks, marks, unread);
        }
    }

    private static void drawings(OoxmlPackage ooxml, PackagePart part, Sheet sheet, SourceFile file, List<Block> blocks, List<UnreadBlock> unread)
            throws UnreadableSubmission, IOException {
        for (PackagePart drawn : ooxml.related(part, "/drawing")) {
            SheetDrawing drawing = new SheetDrawing();
            ooxml.walk(drawn, drawing::read);
            drawing.texts().forEach(text -> blocks.add(new TextBlock(text, 0, Place.ofSheetCell(file.index(), sheet.name(), null))));
            if (drawing.pictures() > 0) {
                unread.add(new UnreadBlock(SourceMessages.get("workbook.pictures.what", sheet.name()),
                        SourceMessages.get("workbook.pictures.why"), Place.ofSheetCell(file.index(), sheet.name(), null)));
            }
        }
    }

    private static void say(Sheet sheet, WorkbookIndex.Sheet entry, SourceFile file, List<UnreadBlock> unread) {
        if (entry.hidden() && !sheet.cells().isEmpty()) {
            unread.add(new UnreadBlock(SourceMessages.get("workbook.hiddenSheet.what", sheet.name()),
                    SourceMessages.get("workbook.hiddenSheet.why"), Place.ofSheetCell(file.index(), sheet.name(), null)));
        }
        if (sheet.firstHidden() != null) {
            unread.add(new UnreadBlock(SourceMessages.get("workbook.hiddenRows.what", sheet.name()),
                    SourceMessages.get("workbook.hiddenRows.why"), Place.ofSheetCell(file.index(), sheet.name(), sheet.firstHidden())));
        }
        if (sheet.valueless() > 0) {
            unread.add(new UnreadBlock(SourceMessages.get("workbook.formula.what", sheet.name(), sheet.valueless()),
                    SourceMessages.get("workbook.formula.why"), Place.ofSheetCell(file.index(), sheet.name(), sheet.firstValueless())));
        }
    }
}
