package org.yushen.cli.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.yushen.model.disclosure.Location;

/** The text of a paper while it is being spoiled; knows which lines were touched. Lines count from 1. */
final class PaperText {
    private final List<String> lines;
    private final Set<Integer> touched = new TreeSet<>();
    private boolean cut;

    PaperText(String text) {
        lines = new ArrayList<>(List.of(text.split("\n", -1)));
    }

    String at(Location place) {
        String line = lines.get(place.getLine() - 1);
        if (place.getColumn() == null) {
            return line;
        }
        int from = place.getColumn() - 1;
        return line.substring(from, Math.min(line.length(), from + place.getLength()));
    }

    String line(int number) {
        return lines.get(number - 1);
    }

    int size() {
        return lines.size();
    }

    void put(Location place, String text) {
        String line = lines.get(place.getLine() - 1);
        int from = place.getColumn() == null ? 0 : place.getColumn() - 1;
        int to = place.getColumn() == null ? line.length() : Math.min(line.length(), from + place.getLength());
        line(place.getLine(), line.substring(0, from) + text + line.substring(to));
    }

    void line(int number, String text) {
        lines.set(number - 1, text);
        touched.add(number);
    }

    void insert(int before, String text) {
        lines.add(before - 1, text);
        touched.add(before);
    }

    /** @param last inclusive */
    void drop(int first, int last) {
        for (int i = first; i <= last; i++) {
            lines.remove(first - 1);
        }
        touched.add(first);
        cut = true;
    }

    /** Says that what was changed bears on lines far from it, such as the unit of a whole statement. */
    void bearsOnMore() {
        cut = true;
    }

    Set<Integer> touched() {
        return touched;
    }

    /** Whether something was taken out, or bears on more than its own line: what is found then stands elsewhere. */
    boolean cut() {
        return cut;
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
