package org.yushen.reader.source.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes an OFD file: of pages drawn by hand, or of what the pages of a PDF print. */
public final class OfdFile {
    static final String SPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final double MILLIMETRES = 25.4 / 72;

    private final Map<String, String> parts = new TreeMap<>();
    private final List<String> pages = new ArrayList<>();
    private String common = "";
    private String annotations = "";

    /** Adds a page of that size, in millimetres, with these objects in its one layer. */
    OfdFile page(double width, double height, String objects) {
        return page("<ofd:Area><ofd:PhysicalBox>0 0 " + number(width) + " " + number(height) + "</ofd:PhysicalBox></ofd:Area>", objects);
    }

    /** @param before what stands before the page's content */
    OfdFile page(String before, String objects) {
        String name = "Pages/Page_" + pages.size() + "/Content.xml";
        pages.add("<ofd:Page ID=\"" + (pages.size() + 1) + "\" BaseLoc=\"" + name + "\"/>");
        parts.put("Doc_0/" + name, "<ofd:Page " + SPACE + ">" + before + "<ofd:Content><ofd:Layer ID=\"9\">" + objects + "</ofd:Layer></ofd:Content></ofd:Page>");
        return this;
    }

    /** Another part, and what the document says of it. */
    OfdFile with(String name, String xml, String saidInCommon, String saidInDocument) {
        parts.put(name, xml);
        common += saidInCommon;
        annotations += saidInDocument;
        return this;
    }

    public static OfdFile ofPdf(Path pdf) throws IOException {
        OfdFile file = new OfdFile();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                PageInk ink = new InkReader(document.getPage(i), new PageEffort()).read(i + 1);
                file.page(ink.width() * MILLIMETRES, ink.height() * MILLIMETRES, objects(ink));
            }
        }
        return file;
    }

    private static String objects(PageInk ink) {
        StringBuilder objects = new StringBuilder();
        int i = 0;
        while (i < ink.glyphs().size()) {
            Glyph first = ink.glyphs().get(i);
            int end = i + 1;
            while (end < ink.glyphs().size() && ink.glyphs().get(end).run() == first.run() && ink.glyphs().get(end).y() == first.y()) {
                end++;
            }
            objects.append(text(ink.glyphs().subList(i, end)));
            i = end;
        }
        for (Rule rule : ink.rules()) {
            double left = rule.horizontal() ? rule.from() : rule.at();
            double top = rule.horizontal() ? rule.at() : rule.from();
            String end = number(rule.length() * MILLIMETRES);
            objects.append("<ofd:PathObject ID=\"1\" Boundary=\"").append(number(left * MILLIMETRES)).append(' ').append(number(top * MILLIMETRES))
                    .append(" 400 400\" LineWidth=\"0.2\"><ofd:AbbreviatedData>M 0 0 L ").append(rule.horizontal() ? end + " 0" : "0 " + end)
                    .append("</ofd:AbbreviatedData></ofd:PathObject>");
        }
        return objects.toString();
    }

    private static String text(List<Glyph> glyphs) {
        Glyph first = glyphs.get(0);
        StringBuilder steps = new StringBuilder();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            text.append(glyphs.get(i).text());
            steps.append("0 ".repeat(glyphs.get(i).text().length() - 1)); // a ligature prints several characters in one place
            steps.append(i + 1 < glyphs.size() ? number((glyphs.get(i + 1).x() - glyphs.get(i).x()) * MILLIMETRES) + " " : "");
        }
        double size = first.height() * MILLIMETRES;
        return text(first.x() * MILLIMETRES, first.y() * MILLIMETRES, size, steps.toString().strip(), text.toString());
    }

    /** A text object, places and sizes in millimetres. */
    static String text(double left, double top, double size, String steps, String text) {
        return "<ofd:TextObject ID=\"1\" Boundary=\"" + number(left) + " " + number(top) + " 200 " + number(size) + "\" Font=\"1\" Size=\"" + number(size)
                + "\"><ofd:TextCode X=\"0\" Y=\"" + number(0.86 * size) + "\" DeltaX=\"" + steps + "\">" + text.replace("&", "&amp;").replace("<", "&lt;")
                + "</ofd:TextCode></ofd:TextObject>";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    public Path write(Path file) throws IOException {
        parts.put("OFD.xml", "<ofd:OFD " + SPACE + " Version=\"1.0\"><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        parts.put("Doc_0/Document.xml", "<ofd:Document " + SPACE + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>" + common
                + "</ofd:CommonData><ofd:Pages>" + String.join("", pages) + "</ofd:Pages>" + annotations + "</ofd:Document>");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    /** For trying: a PDF and the name of the OFD to make of it, any number of times. */
    public static void main(String[] arguments) throws IOException {
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            ofPdf(Path.of(arguments[i])).write(Path.of(arguments[i + 1]));
        }
    }
}
