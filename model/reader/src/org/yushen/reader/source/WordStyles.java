package org.yushen.reader.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paragraph styles of a Word file, as far as they tell headings and automatic numbers. */
final class WordStyles {
    static final Pattern HEADING_NAME = Pattern.compile("(?:heading|标题)\\s*([1-9])");

    private final Map<String, Style> byId = new HashMap<>();

    private static final class Style {
        private String basedOn;
        private String name = "";
        private final WordParagraph.Properties properties = new WordParagraph.Properties();
    }

    void read(XMLStreamReader reader) throws XMLStreamException {
        XmlCursor.root(reader);
        XmlCursor.children(reader, name -> {
            if (name.equals("style")) {
                readStyle(reader);
            } else {
                XmlCursor.skip(reader);
            }
        });
    }

    private void readStyle(XMLStreamReader reader) throws XMLStreamException {
        Style style = new Style();
        String id = XmlCursor.attribute(reader, "styleId");
        XmlCursor.children(reader, name -> {
            switch (name) {
                case "name" -> style.name = String.valueOf(XmlCursor.attribute(reader, "val")).toLowerCase(Locale.ROOT);
                case "basedOn" -> style.basedOn = XmlCursor.attribute(reader, "val");
                case "pPr" -> {
                    style.properties.read(reader);
                    return;
                }
                default -> {
                    // the looks of a style tell nothing
                }
            }
            XmlCursor.skip(reader);
        });
        byId.put(id, style);
    }

    /** The heading level of a paragraph, from 1; 0 when it is none. */
    int headingLevel(WordParagraph.Properties paragraph) {
        Integer outline = paragraph.outlineLevel();
        if (outline == null) {
            outline = inherited(paragraph.style(), style -> style.properties.outlineLevel());
        }
        if (outline != null) {
            return outline >= 0 && outline < 9 ? outline + 1 : 0;
        }
        Integer named = inherited(paragraph.style(), style -> {
            Matcher matcher = HEADING_NAME.matcher(style.name);
            return matcher.matches() ? Integer.valueOf(matcher.group(1)) : null;
        });
        return named == null ? 0 : named;
    }

    /** The list that numbers a paragraph; null when none does. */
    String numberingId(WordParagraph.Properties paragraph) {
        return paragraph.numberingId() != null ? paragraph.numberingId()
                : inherited(paragraph.style(), style -> style.properties.numberingId());
    }

    /** The level of that list, from 0. */
    int numberingLevel(WordParagraph.Properties paragraph) {
        Integer level = paragraph.numberingLevel() != null ? paragraph.numberingLevel()
                : inherited(paragraph.style(), style -> style.properties.numberingLevel());
        return level == null ? 0 : level;
    }

    private <T> T inherited(String id, Function<Style, T> property) {
        Set<String> seen = new HashSet<>(); // styles that inherit from each other in a circle do occur
        for (Style style = byId.get(id); style != null && seen.add(id); id = style.basedOn, style = byId.get(id)) {
            T value = property.apply(style);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
