package org.yushen.reader.source;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Makes a Word file from WordprocessingML, so that tests can hold what Word writes and POI's model cannot make. */
final class WordFile {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final String body;

    WordFile(String body) {
        this.body = body;
    }

    WordFile styles(String styles) {
        parts.put("styles", "<w:styles" + SPACES + ">" + styles + "</w:styles>");
        return this;
    }

    WordFile numbering(String numbering) {
        parts.put("numbering", "<w:numbering" + SPACES + ">" + numbering + "</w:numbering>");
        return this;
    }

    WordFile header(String header) {
        parts.put("header", "<w:hdr" + SPACES + ">" + header + "</w:hdr>");
        return this;
    }

    WordFile footer(String footer) {
        parts.put("footer", "<w:ftr" + SPACES + ">" + footer + "</w:ftr>");
        return this;
    }

    Path write(Path file) throws IOException {
        try (OPCPackage opc = OPCPackage.create(file.toFile())) {
            PackagePart main = part(opc, "/word/document.xml", TYPE + "document.main+xml", "<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>");
            opc.addRelationship(main.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
            for (Map.Entry<String, String> entry : parts.entrySet()) {
                PackagePart part = part(opc, "/word/" + entry.getKey() + ".xml", TYPE + entry.getKey() + "+xml", entry.getValue());
                main.addRelationship(part.getPartName(), TargetMode.INTERNAL, LINK + entry.getKey());
            }
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
        return file;
    }

    private static PackagePart part(OPCPackage opc, String name, String type, String xml) throws OpenXML4JException, IOException {
        PackagePartName partName = PackagingURIHelper.createPartName(URI.create(name));
        PackagePart part = opc.createPart(partName, type);
        try (OutputStream stream = part.getOutputStream()) {
            stream.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        }
        return part;
    }

    /** A paragraph. */
    static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /** A paragraph of a style, or with other properties. */
    static String p(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** A table of rows. */
    static String table(String... rows) {
        return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
    }

    /** A row of cells. */
    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String cell(String text) {
        return cell("", text);
    }

    /** A cell with properties such as a span. */
    static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
    }
}
