package org.yushen.reader.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.reader.source.XmlCursor;

/** The pages of an OFD file and what stands behind them, by the places of their parts. */
final class OfdDocument {
    private static final String TOP = "OFD.xml";

    private final List<Page> pages = new ArrayList<>();
    private final Map<String, String> templates = new HashMap<>();
    private final Map<String, List<String>> annotations = new HashMap<>();
    private String pageBox = "0 0 210 297"; // A4, in millimetres

    /**
     * @param id by which annotations name it
     * @param location of its content
     */
    record Page(String id, String location) {
    }

    private OfdDocument() {
    }

    static OfdDocument of(OfdPackage ofd) throws UnreadableSubmission, IOException {
        OfdDocument document = new OfdDocument();
        List<String> roots = new ArrayList<>();
        ofd.walk(TOP, reader -> XmlCursor.children(reader, body -> document.children(reader, "DocRoot", roots)));
        for (String root : roots) {
            document.read(ofd, OfdPackage.resolve(TOP, root));
        }
        return document;
    }

    /** Collects the text of the children of that name. */
    private void children(XMLStreamReader reader, String name, List<String> into) throws XMLStreamException {
        XmlCursor.children(reader, child -> {
            String text = XmlCursor.text(reader);
            if (child.equals(name)) {
                into.add(text);
            }
        });
    }

    private void read(OfdPackage ofd, String root) throws UnreadableSubmission, IOException {
        List<String> annotationLists = new ArrayList<>();
        ofd.walk(root, reader -> XmlCursor.children(reader, part -> {
            switch (part) {
                case "CommonData" -> common(reader, root);
                case "Pages" -> XmlCursor.children(reader, page -> {
                    String location = XmlCursor.attribute(reader, "BaseLoc");
                    if (location != null) {
                        pages.add(new Page(XmlCursor.attribute(reader, "ID"), OfdPackage.resolve(root, location)));
                    }
                    XmlCursor.skip(reader);
                });
                case "Annotations" -> annotationLists.add(OfdPackage.resolve(root, XmlCursor.text(reader)));
                default -> XmlCursor.skip(reader);
            }
        }));
        for (String list : annotationLists) {
            ofd.walk(list, reader -> XmlCursor.children(reader, page -> {
                String id = XmlCursor.attribute(reader, "PageID");
                List<String> files = new ArrayList<>();
                children(reader, "FileLoc", files);
                files.forEach(file -> annotations.computeIfAbsent(id, key -> new ArrayList<>()).add(OfdPackage.resolve(list, file)));
            }));
        }
    }

    private void common(XMLStreamReader reader, String root) throws XMLStreamException {
        XmlCursor.children(reader, part -> {
            switch (part) {
                case "PageArea" -> XmlCursor.children(reader, box -> {
                    String text = XmlCursor.text(reader);
                    pageBox = box.equals("PhysicalBox") ? text : pageBox;
                });
                case "TemplatePage" -> {
                    String location = XmlCursor.attribute(reader, "BaseLoc");
                    if (location != null) {
                        templates.put(XmlCursor.attribute(reader, "ID"), OfdPackage.resolve(root, location));
                    }
                    XmlCursor.skip(reader);
                }
                default -> XmlCursor.skip(reader);
            }
        });
    }

    List<Page> pages() {
        return pages;
    }

    /** Where the template of that id is; null when there is none. */
    String template(String id) {
        return templates.get(id);
    }

    /** Where what is noted on a page is: watermarks among it. */
    List<String> annotations(Page page) {
        return annotations.getOrDefault(page.id(), List.of());
    }

    /** Left, top, width and height of a page that names none, in millimetres. */
    String pageBox() {
        return pageBox;
    }
}
