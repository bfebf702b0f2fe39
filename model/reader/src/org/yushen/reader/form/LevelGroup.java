package org.yushen.reader.form;

import java.util.ArrayList;
import java.util.List;

/** Rows of one half that stand under one 二级指标. */
final class LevelGroup {
    private final List<Integer> rows = new ArrayList<>();
    private final List<Integer> labelRows = new ArrayList<>();
    private String label;
    private String category;
    private boolean open;

    /** Rows of the table, from 0, in order. */
    List<Integer> rows() {
        return rows;
    }

    /** Rows in which a piece of the label stands. */
    List<Integer> labelRows() {
        return labelRows;
    }

    /** The label as printed; null while none was found. */
    String label() {
        return label;
    }

    String category() {
        return category;
    }

    /** Whether the label so far is only the first piece of one. */
    boolean isOpen() {
        return open;
    }

    void label(int row, String text, String canonical, boolean beginning) {
        label = text;
        category = canonical;
        open = beginning;
        labelRows.add(row);
    }

    /** The label goes on in that row. */
    void extend(int row, String piece, LevelWords words) {
        label = label + piece;
        String whole = words.category(label);
        category = whole == null ? category : whole;
        open = whole == null && words.isBeginning(label);
        labelRows.add(row);
    }
}
