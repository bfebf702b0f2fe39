package org.yushen.reader.source;

import java.io.IOException;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.yushen.reader.block.SourceBlocks;

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
            SheetCollection sheets = new SheetCollection();
            for (WorkbookIndex.Sheet entry : index.sheets()) {
                PackagePart part = ooxml.byId(main, entry.relation());
                if (part != null && part.getContentType().contains("worksheet")) {
                    Sheet sheet = new Sheet(file.index(), entry.name());
                    ooxml.walk(part, new SheetXml(sheet, strings, styles)::read);
                    for (PackagePart drawing : ooxml.related(part, "/drawing")) {
                        ooxml.walk(drawing, new SheetDrawing(sheet)::read);
                    }
                    sheets.add(sheet, entry.hidden());
                }
            }
            return sheets.toBlocks(file.toSource(index.sheets().size()));
        }
    }
}
