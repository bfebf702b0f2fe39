package org.yushen.workbench.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Located;
import org.yushen.model.disclosure.Location;
import org.yushen.model.disclosure.TextKind;
import org.yushen.model.disclosure.TextLine;

/** The whole text of a paper as the text page shows it: every line as printed, statements and forms as one line that leads to them. */
final class NarrativeText {

    /**
     * A shown line.
     *
     * @param start first character in the text, from 0
     * @param kind what the line is
     * @param level 1 for the heading of a part, 2 for that of a section or statement, 0 for all else
     * @param target what a line that stands for a table leads to; null for a line of text
     */
    record Line(int start, int length, TextKind kind, int level, Spot target) {
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final Map<PlaceKey, Integer> byPlace = new HashMap<>();
    private final Map<PlaceKey, Integer> byRow = new HashMap<>();
    private final Map<PlaceKey, Integer> levels = new HashMap<>();
    private final ElementIndex elements;
    private final EditorWords words;

    NarrativeText(Disclosure paper, ElementIndex elements, EditorWords words) {
        this.elements = elements;
        this.words = words;
        levels(paper.getParts(), 1);
        levels(paper.getSections(), 2);
        levels(paper.getStatements(), 2);
        List<TextLine> all = paper.getLines();
        List<TextLine> marks = all.stream().filter(line -> line.getKind() == TextKind.MARK).toList();
        List<TextLine> body = all.stream().filter(line -> line.getKind() != TextKind.MARK).toList();
        for (int i = 0; i < body.size();) {
            i = body.get(i).getKind() == TextKind.TABLE ? addTable(body, i) : addLine(body.get(i), i);
        }
        if (!marks.isEmpty()) {
            append(words.get("text.marks"), TextKind.HEADING, 1, null);
            marks.forEach(mark -> addLine(mark, 0));
        }
    }

    private void levels(List<? extends Located> headings, int level) {
        for (Located heading : headings) {
            if (heading.getLocation() != null) {
                levels.putIfAbsent(PlaceKey.wholeOf(heading.getLocation()), level);
            }
        }
    }

    private int addLine(TextLine line, int index) {
        Location place = line.getLocation();
        boolean heading = place != null && line.getKind() == TextKind.HEADING;
        int level = heading ? levels.getOrDefault(PlaceKey.wholeOf(place), 0) : 0;
        if (place != null) {
            byPlace.putIfAbsent(PlaceKey.wholeOf(place), lines.size());
            byRow.putIfAbsent(PlaceKey.rowOf(place), lines.size());
        }
        append(line.getText(), line.getKind(), level, null);
        return index + 1;
    }

    /** A run of table lines: one leading line for each statement or form in it; lines of no known table are shown. */
    private int addTable(List<TextLine> body, int from) {
        int index = from;
        Set<Object> told = Collections.newSetFromMap(new IdentityHashMap<>());
        List<TextLine> unknown = new ArrayList<>();
        for (; index < body.size() && body.get(index).getKind() == TextKind.TABLE; index++) {
            Spot spot = body.get(index).getLocation() == null ? null : elements.near(body.get(index).getLocation());
            Spot owner = owner(spot);
            if (owner == null) {
                unknown.add(body.get(index));
            } else if (told.add(ownerOf(owner))) {
                append(words.tableLine(owner), TextKind.TABLE, 0, owner);
            }
        }
        if (told.isEmpty()) {
            unknown.forEach(line -> addLine(line, 0));
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

    private void append(String printed, TextKind kind, int level, Spot target) {
        String shown = printed == null ? "" : printed.replace('\r', ' ').replace('\n', ' ');
        lines.add(new Line(text.length(), shown.length(), kind, level, target));
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
        int index = indexAt(offset);
        return index < 0 ? null : lines.get(index);
    }

    /** The lines that a stretch of the text lies in. */
    List<Line> lines(Spot.InText where) {
        int first = indexAt(where.start());
        int last = indexAt(where.end());
        return first < 0 || last < 0 ? List.of() : Collections.unmodifiableList(lines.subList(first, last + 1));
    }

    /** The index of the line at that character; -1 beyond the end. */
    private int indexAt(int offset) {
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
                return middle;
            }
        }
        return -1;
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

    /** Where in that stretch the words stand; null when they don't, or more than once. */
    Spot.InText within(Spot.InText where, String wanted) {
        String stretch = text.substring(where.start(), where.end());
        int first = stretch.indexOf(wanted);
        return first < 0 || wanted.isEmpty() || first != stretch.lastIndexOf(wanted) ? null
                : new Spot.InText(where.start() + first, wanted.length());
    }
}
