package org.yushen.report.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;

/**
 * A Word document with places such as {{单位}}. Paragraphs next to each other that hold {{部分.…}} or {{问题.…}} are repeated for each part
 * and each finding in it; a row of a table that holds {{项.…}} for each line of the form. A template with macros is refused.
 */
final class WordTemplate {
    static final String PART = "部分";
    static final String FINDING = "问题";
    static final String LINE = "项";

    private final XWPFDocument document;

    private WordTemplate(XWPFDocument document) {
        this.document = document;
    }

    /** Reads a template, fills it in and writes it. @throws UnfitTemplate when it is no Word document that may be used */
    static void fill(InputStream template, Fields fields, OutputStream out) throws IOException {
        try (XWPFDocument document = open(template)) {
            new WordTemplate(document).fill(fields);
            document.write(out);
        }
    }

    private static XWPFDocument open(InputStream template) throws IOException {
        try {
            XWPFDocument document = new XWPFDocument(template);
            if (document.getPackage().getParts().stream().anyMatch(part -> part.getContentType().contains("vbaProject") || part.getContentType().contains("macroEnabled"))) {
                document.close();
                throw new UnfitTemplate("docx.macros", null);
            }
            return document;
        } catch (UnfitTemplate e) {
            throw e;
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException
                | org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new UnfitTemplate("docx.unreadable", e);
        }
    }

    private void fill(Fields fields) {
        repeat(fields);
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            ParagraphPlaces.fill(paragraph, "", fields);
        }
        document.getTables().forEach(table -> fill(table, fields));
        for (XWPFHeader header : document.getHeaderList()) {
            header.getParagraphs().forEach(paragraph -> ParagraphPlaces.fill(paragraph, "", fields));
        }
        for (XWPFFooter footer : document.getFooterList()) {
            footer.getParagraphs().forEach(paragraph -> ParagraphPlaces.fill(paragraph, "", fields));
        }
    }

    /** Each run of paragraphs about parts and findings. */
    private void repeat(Fields fields) {
        List<XWPFParagraph> run = new ArrayList<>();
        for (IBodyElement element : List.copyOf(document.getBodyElements())) {
            if (element instanceof XWPFParagraph paragraph && (holds(paragraph, PART) || holds(paragraph, FINDING))) {
                run.add(paragraph);
            } else if (!run.isEmpty()) {
                repeat(run, fields);
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            repeat(run, fields);
        }
    }

    private static boolean holds(XWPFParagraph paragraph, String list) {
        return paragraph.getText().contains("{{" + list + ".");
    }

    private void repeat(List<XWPFParagraph> run, Fields fields) {
        XWPFParagraph first = run.get(0);
        for (Fields part : fields.list(PART)) {
            List<XWPFParagraph> below = new ArrayList<>();
            for (XWPFParagraph paragraph : run) {
                if (holds(paragraph, FINDING)) {
                    below.add(paragraph);
                    continue;
                }
                copies(below, part, first);
                copy(paragraph, PART, part, first);
            }
            copies(below, part, first);
        }
        run.forEach(paragraph -> document.removeBodyElement(document.getPosOfParagraph(paragraph)));
    }

    private void copies(List<XWPFParagraph> paragraphs, Fields part, XWPFParagraph before) {
        for (Fields finding : paragraphs.isEmpty() ? List.<Fields>of() : part.list(FINDING)) {
            paragraphs.forEach(paragraph -> copy(paragraph, FINDING, finding, before));
        }
        paragraphs.clear();
    }

    /** A copy of the paragraph, filled in; one that comes out empty is left out. */
    private void copy(XWPFParagraph paragraph, String list, Fields entry, XWPFParagraph before) {
        try (XmlCursor cursor = before.getCTP().newCursor()) {
            XWPFParagraph copy = document.insertNewParagraph(cursor);
            copy.getCTP().set(paragraph.getCTP().copy());
            XWPFParagraph filled = new XWPFParagraph(copy.getCTP(), document);
            boolean kept = ParagraphPlaces.fill(filled, list + ".", entry);
            if (!kept) {
                document.removeBodyElement(document.getPosOfParagraph(copy));
            }
        }
    }

    private static void fill(XWPFTable table, Fields fields) {
        List<XWPFTableRow> rows = List.copyOf(table.getRows());
        for (int i = rows.size() - 1; i >= 0; i--) {
            XWPFTableRow row = rows.get(i);
            boolean repeated = row.getTableCells().stream().anyMatch(cell -> cell.getText().contains("{{" + LINE + "."));
            if (!repeated) {
                row.getTableCells().forEach(cell -> fill(cell, "", fields));
                continue;
            }
            List<Fields> lines = fields.list(LINE);
            for (int n = 0; n < lines.size(); n++) {
                XWPFTableRow copy = new XWPFTableRow((CTRow) row.getCtRow().copy(), table);
                for (XWPFTableCell cell : copy.getTableCells()) {
                    fill(cell, LINE + ".", lines.get(n));
                }
                table.addRow(copy, i + 1 + n);
            }
            table.removeRow(i);
        }
    }

    private static void fill(XWPFTableCell cell, String prefix, Fields fields) {
        cell.getParagraphs().forEach(paragraph -> ParagraphPlaces.fill(paragraph, prefix, fields));
    }
}
