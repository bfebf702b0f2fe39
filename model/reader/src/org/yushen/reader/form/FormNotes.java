package org.yushen.reader.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.yushen.reader.block.Place;

/** What could not be read in one form: one note of a kind, however many cells it is about. */
final class FormNotes {
    private static final int QUOTED = 3;
    private static final int LONGEST_QUOTE = 20;

    /** Kinds of trouble; each has its sentences in the messages. */
    private enum Kind {
        LOOSE_CELL("form.looseCell"),
        VALUE_WITHOUT_NAME("form.valueWithoutName"),
        UNKNOWN_LEVEL("form.unknownLevel"),
        MONEY("form.money"),
        CUT_HEAD("form.cutHead"),
        UNKNOWN_LABEL("form.unknownLabel"),
        LOOSE_LINE("form.looseLine");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    private final Map<Kind, List<FormCell>> cells = new EnumMap<>(Kind.class);

    /**
     * @param what what stands there
     * @param why why it could not be read
     * @param place where the first of it stands
     */
    record Note(String what, String why, Place place) {
    }

    void looseCell(FormCell cell) {
        add(Kind.LOOSE_CELL, cell);
    }

    void valueWithoutName(FormCell cell) {
        add(Kind.VALUE_WITHOUT_NAME, cell);
    }

    void unknownLevel(FormCell name) {
        add(Kind.UNKNOWN_LEVEL, name);
    }

    void money(FormCell cell) {
        add(Kind.MONEY, cell);
    }

    void cutHead(FormCell cell) {
        add(Kind.CUT_HEAD, cell);
    }

    void unknownLabel(FormCell cell) {
        add(Kind.UNKNOWN_LABEL, cell);
    }

    void looseLine(FormLine line) {
        add(Kind.LOOSE_LINE, line.first());
    }

    private void add(Kind kind, FormCell cell) {
        cells.computeIfAbsent(kind, k -> new ArrayList<>()).add(cell);
    }

    List<Note> all() {
        List<Note> notes = new ArrayList<>();
        cells.forEach((kind, found) -> notes.add(new Note(FormMessages.get(kind.key + ".what", found.size(), quotes(found)),
                FormMessages.get(kind.key + ".why"), found.get(0).place())));
        return notes;
    }

    private static String quotes(List<FormCell> cells) {
        StringBuilder quotes = new StringBuilder();
        for (FormCell cell : cells.subList(0, Math.min(QUOTED, cells.size()))) {
            String text = cell.flat();
            quotes.append(FormMessages.get("form.quote", text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text));
        }
        return cells.size() > QUOTED ? FormMessages.get("form.quotesAndMore", quotes) : quotes.toString();
    }
}
