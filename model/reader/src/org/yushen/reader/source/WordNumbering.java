package org.yushen.reader.source;

import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The automatic numbers of a Word file: “一、” before a heading often stands in no text, but in a list definition. */
final class WordNumbering {
    private final Map<String, Map<Integer, Level>> levelsByAbstract = new HashMap<>();
    private final Map<String, String> abstractByNumber = new HashMap<>();
    private final Map<String, Map<Integer, Level>> overrides = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    private static final int DEPTH = 9;

    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
    }

    void read(XMLStreamReader reader) throws XMLStreamException {
        XmlCursor.root(reader);
        XmlCursor.children(reader, name -> {
            switch (name) {
                case "abstractNum" -> levelsByAbstract.put(XmlCursor.attribute(reader, "abstractNumId"), readLevels(reader));
                case "num" -> readNumber(reader);
                default -> XmlCursor.skip(reader);
            }
        });
    }

    /**
     * Tells one level of a list, for files that keep their lists in another form.
     *
     * @param list what {@link #next} is asked for
     * @param depth level in the list, from 0
     * @param start the first number
     * @param format as {@link NumberFormats} knows it, or bullet
     * @param text the number's text, %1 standing for the number of level 0
     */
    void define(String list, int depth, int start, String format, String text) {
        Level level = new Level();
        level.start = start;
        level.format = format;
        level.text = text;
        abstractByNumber.put(list, list);
        levelsByAbstract.computeIfAbsent(list, key -> new HashMap<>()).put(depth, level);
    }

    private void readNumber(XMLStreamReader reader) throws XMLStreamException {
        String id = XmlCursor.attribute(reader, "numId");
        Map<Integer, Level> own = new HashMap<>();
        XmlCursor.children(reader, name -> {
            if (name.equals("abstractNumId")) {
                abstractByNumber.put(id, XmlCursor.attribute(reader, "val"));
                XmlCursor.skip(reader);
            } else if (name.equals("lvlOverride")) {
                readOverride(reader, id, own);
            } else {
                XmlCursor.skip(reader);
            }
        });
        overrides.put(id, own);
    }

    private void readOverride(XMLStreamReader reader, String id, Map<Integer, Level> own) throws XMLStreamException {
        int depth = XmlCursor.number(reader, "ilvl", 0);
        XmlCursor.children(reader, name -> {
            if (name.equals("lvl")) {
                own.put(depth, readLevel(reader));
                return;
            }
            if (name.equals("startOverride")) {
                Level known = levelsByAbstract.getOrDefault(abstractByNumber.get(id), Map.of()).get(depth);
                Level level = new Level();
                level.start = XmlCursor.number(reader, "val", 1);
                level.format = known == null ? level.format : known.format;
                level.text = known == null ? level.text : known.text;
                own.putIfAbsent(depth, level);
            }
            XmlCursor.skip(reader);
        });
    }

    private static Map<Integer, Level> readLevels(XMLStreamReader reader) throws XMLStreamException {
        Map<Integer, Level> levels = new HashMap<>();
        XmlCursor.children(reader, name -> {
            if (name.equals("lvl")) {
                int depth = XmlCursor.number(reader, "ilvl", 0);
                levels.put(depth, readLevel(reader));
            } else {
                XmlCursor.skip(reader);
            }
        });
        return levels;
    }

    private static Level readLevel(XMLStreamReader reader) throws XMLStreamException {
        Level level = new Level();
        XmlCursor.children(reader, name -> {
            switch (name) {
                case "start" -> level.start = XmlCursor.number(reader, "val", 1);
                case "numFmt" -> level.format = String.valueOf(XmlCursor.attribute(reader, "val"));
                case "lvlText" -> level.text = String.valueOf(XmlCursor.attribute(reader, "val"));
                default -> {
                    // fonts and indents
                }
            }
            XmlCursor.skip(reader);
        });
        return level;
    }

    /**
     * The number before the next paragraph of a list; empty when the list prints none. Each call counts on.
     *
     * @param numberingId null for a paragraph without a list
     * @param depth level in the list, from 0
     */
    String next(String numberingId, int depth) {
        Map<Integer, Level> levels = levelsByAbstract.get(abstractByNumber.get(numberingId));
        if (numberingId == null || levels == null || depth < 0 || depth >= DEPTH) {
            return "";
        }
        boolean own = !overrides.getOrDefault(numberingId, Map.of()).isEmpty();
        int[] counts = counters.computeIfAbsent(own ? "num:" + numberingId : abstractByNumber.get(numberingId), key -> new int[DEPTH]);
        for (int i = depth + 1; i < DEPTH; i++) {
            counts[i] = 0;
        }
        for (int i = 0; i <= depth; i++) {
            counts[i] = counts[i] == 0 ? level(numberingId, levels, i).start : i == depth ? counts[i] + 1 : counts[i];
        }
        return label(numberingId, levels, depth, counts);
    }

    private Level level(String numberingId, Map<Integer, Level> levels, int depth) {
        Level level = overrides.getOrDefault(numberingId, Map.of()).getOrDefault(depth, levels.get(depth));
        return level == null ? new Level() : level;
    }

    private String label(String numberingId, Map<Integer, Level> levels, int depth, int[] counts) {
        Level level = level(numberingId, levels, depth);
        if (level.format.equals("bullet")) {
            return "• ";
        }
        String label = level.text;
        for (int i = 0; i <= depth; i++) {
            label = label.replace("%" + (i + 1), NumberFormats.print(counts[i], level(numberingId, levels, i).format));
        }
        boolean closed = label.isEmpty() || "、）)．：".indexOf(label.charAt(label.length() - 1)) >= 0;
        return closed ? label : label + " ";
    }
}
