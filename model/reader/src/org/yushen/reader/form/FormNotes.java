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

    /** Kinds of trouble: their sentences in the messages, and which side of the form is in doubt; null for all of it. */
    private enum Kind {
        LOOSE_CELL("form.looseCell", "indicators"),
        LOST_LEVEL("form.lostLevel", "levels"),
        VALUE_WITHOUT_NAME("form.valueWithoutName", "indicators"),
        UNKNOWN_LEVEL("form.unknownLevel", "levels"),
        MONEY("form.money", "funding"),
        CUT_PROJECT("form.cutHead", "project"),
        CUT_DEPARTMENT("form.cutHead", "department"),
        CUT_FIELD("form.cutHead", "fields"),
        UNKNOWN_LABEL("form.unknownLabel", "texts"),
        LOOSE_HEAD("form.looseHead", null),
        LOOSE_LINE("form.looseLine", null),
        FORSAKEN_LINE("form.forsakenLine", null);

        private final String key;
        private final String aspect;

        Kind(String key, String aspect) {
            this.key = key;
            this.aspect = aspect;
        }
    }

    private final Map<Kind, List<FormCell>> cells = new EnumMap<>(Kind.class);

    /**
     * @param what what stands there
     * @param why why it could not be read
     * @param aspect which side of the form is in doubt; null for all of it
     * @param printed the text where it is a single one; else null
     * @param place where the first of it stands
     */
    record Note(String what, String why, String aspect, String printed, Place place) {
    }

    void looseCell(FormCell cell) {
        add(Kind.LOOSE_CELL, cell);
    }

    /** What is left of a level's name beside an indicator that was read. */
    void lostLevel(FormCell cell) {
        add(Kind.LOST_LEVEL, cell);
    }

    /** A cell of the form's upper part: nobody can tell which of its fields it belongs to. */
    void looseHead(FormCell cell) {
        add(Kind.LOOSE_HEAD, cell);
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

    /** @param label the field that was printed in several pieces */
    void cutHead(String label, FormCell cell) {
        add(switch (label) {
            case "项目名称" -> Kind.CUT_PROJECT;
            case "主管部门", "实施单位" -> Kind.CUT_DEPARTMENT;
            default -> Kind.CUT_FIELD;
        }, cell);
    }

    void unknownLabel(FormCell cell) {
        add(Kind.UNKNOWN_LABEL, cell);
    }

    void looseLine(FormLine line) {
        add(Kind.LOOSE_LINE, line.first());
    }

    /** A line below the form, outside any table, that has a form's labels. */
    void forsakenLine(FormLine line) {
        add(Kind.FORSAKEN_LINE, line.first());
    }

    private void add(Kind kind, FormCell cell) {
        cells.computeIfAbsent(kind, k -> new ArrayList<>()).add(cell);
    }

    List<Note> all() {
        List<Note> notes = new ArrayList<>();
        cells.forEach((kind, found) -> notes.add(new Note(FormMessages.get(kind.key + ".what", found.size(), quotes(found)),
                FormMessages.get(kind.key + ".why"), kind.aspect, found.size() == 1 ? found.get(0).flat() : null, found.get(0).place())));
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
