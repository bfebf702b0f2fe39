package org.yushen.workbench.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Location;
import org.yushen.model.disclosure.Part;
import org.yushen.model.disclosure.TextKind;
import org.yushen.model.disclosure.TextLine;

/** The whole text of a paper as the text page shows it: every line as printed, statements and forms as one line that leads to them. */
final class NarrativeText {

    /**
     * A shown line.
     *
     * @param start first character in the text, from 0
     * @param kind what the line is
     * @param part whether it is the heading of a part
     * @param target what a line that stands for a table leads to; null for a line of text
     */
    record Line(int start, int length, TextKind kind, boolean part, Spot target) {
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final Map<PlaceKey, Integer> byPlace = new HashMap<>();
    private final Map<PlaceKey, Integer> byRow = new HashMap<>();
    private final ElementIndex elements;
    private final EditorWords words;

    NarrativeText(Disclosure paper, ElementIndex elements, EditorWords words) {
        this.elements = elements;
        this.words = words;
        Set<PlaceKey> parts = new HashSet<>();
        for (Part part : paper.getParts()) {
            if (part.getLocation() != null) {
                parts.add(PlaceKey.wholeOf(part.getLocation()));
            }
        }
        List<TextLine> all = paper.getLines();
        List<TextLine> marks = all.stream().filter(line -> line.getKind() == TextKind.MARK).toList();
        List<TextLine> body = all.stream().filter(line -> line.getKind() != TextKind.MARK).toList();
        for (int i = 0; i < body.size();) {
            i = body.get(i).getKind() == TextKind.TABLE ? addTable(body, i, parts) : addLine(body.get(i), i, parts);
        }
        if (!marks.isEmpty()) {
            append(words.get("text.marks"), TextKind.HEADING, true, null);
            marks.forEach(mark -> addLine(mark, 0, parts));
        }
    }

    private int addLine(TextLine line, int index, Set<PlaceKey> parts) {
        Location place = line.getLocation();
        boolean part = place != null && line.getKind() == TextKind.HEADING && parts.contains(PlaceKey.wholeOf(place));
        if (place != null) {
            byPlace.putIfAbsent(PlaceKey.wholeOf(place), lines.size());
            byRow.putIfAbsent(PlaceKey.rowOf(place), lines.size());
        }
        append(line.getText(), line.getKind(), part, null);
        return index + 1;
    }

    /** A run of table lines: one leading line for each statement or form in it; lines of no known table are shown. */
    private int addTable(List<TextLine> body, int from, Set<PlaceKey> parts) {
        int index = from;
        Set<Object> told = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        List<TextLine> unknown = new ArrayList<>();
        for (; index < body.size() && body.get(index).getKind() == TextKind.TABLE; index++) {
            Spot spot = body.get(index).getLocation() == null ? null : elements.near(body.get(index).getLocation());
            Spot owner = owner(spot);
            if (owner == null) {
                unknown.add(body.get(index));
            } else if (told.add(ownerOf(owner))) {
                append(words.tableLine(owner), TextKind.TABLE, false, owner);
            }
        }
        if (told.isEmpty()) {
            unknown.forEach(line -> addLine(line, 0, parts));
        }
        return index;
    }

    private static Spot owner(Spot spot) {
        return switch (spot) {
            case Spot.InStatement in -> new Spot.InStatement(in.statement(), in.statement());
            case Spot.InForm in -> new Spot.InForm(in.form(), in.form());
            case null, default -> null;
        };
    }

    private static Object ownerOf(Spot spot) {
        return spot instanceof Spot.InStatement in ? in.statement() : ((Spot.InForm) spot).form();
    }

    private void append(String printed, TextKind kind, boolean part, Spot target) {
        String shown = printed == null ? "" : printed.replace('\r', ' ').replace('\n', ' ');
        lines.add(new Line(text.length(), shown.length(), kind, part, target));
        text.append(shown).append('\n');
    }

    String text() {
        return text.toString();
    }

    List<Line> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** The line at that character; null beyond the end. */
    Line lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Line line = lines.get(middle);
            if (offset < line.start()) {
                high = middle - 1;
            } else if (offset > line.start() + line.length()) {
                low = middle + 1;
            } else {
                return line;
            }
        }
        return null;
    }

    /** The words at a place; null when no shown line stands there. */
    Spot.InText find(Location place) {
        Integer index = byPlace.get(PlaceKey.wholeOf(place));
        if (index == null) {
            index = byRow.get(PlaceKey.rowOf(place));
        }
        if (index == null) {
            return null;
        }
        Line line = lines.get(index);
        if (place.getColumn() == null) {
            return new Spot.InText(line.start(), line.length());
        }
        int start = Math.clamp(place.getColumn() - 1, 0, line.length());
        int wanted = place.getLength() == null ? line.length() : place.getLength();
        return new Spot.InText(line.start() + start, Math.clamp(wanted, 0, line.length() - start));
    }
}
