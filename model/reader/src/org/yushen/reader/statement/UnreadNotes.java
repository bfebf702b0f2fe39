package org.yushen.reader.statement;

import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.Located;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Unread;
import org.yushen.reader.block.Place;
import org.yushen.reader.part.ReadingContext;

/** Says what of one statement could not be read. */
final class UnreadNotes {
    private static final int MOST_SAID = 20;
    private static final String CELLS = "cells";
    private static final String CODES = "codes";

    private final ReadingContext context;
    private final String id;
    private final String title;
    private int said;
    private int more;
    private boolean moreThanCells;
    private Place lastPlace;

    /**
     * @param id the statement's id, which the notes concern
     * @param title its title as printed
     */
    UnreadNotes(ReadingContext context, String id, String title) {
        this.context = context;
        this.id = id;
        this.title = title;
    }

    void column(int number, String label, Place place) {
        String shown = label.isBlank() ? StatementMessages.get("column.blank") : label;
        about(note(StatementMessages.get("column.what", title, number, shown), "column.why", place), null, null, null);
    }

    void header(Place place) {
        about(note(StatementMessages.get("header.what", title), "header.why", place), null, null, null);
    }

    void noHeader(Place place) {
        about(note(StatementMessages.get("header.what", title), "noHeader.why", place), null, null, null);
    }

    /** Rows of another table cost this statement nothing. */
    void otherTable(String header, Place place) {
        context.unread("untitled", StatementMessages.get("otherTable.what", title, header), StatementMessages.get("otherTable.why"), place);
    }

    void noTable(Place place) {
        about(note(StatementMessages.get("noTable.what", title), "noTable.why", place), null, null, null);
    }

    /** A row whose amounts cannot be tied to their columns. */
    void row(Row row, String name, Place place) {
        about(note(StatementMessages.get("row.what", title, name), "row.why", place), CELLS, row, null);
    }

    /** A cell that holds something else than an amount. */
    void cell(Cell cell, String name, String column, Place place) {
        about(note(StatementMessages.get("cell.what", title, name, column, cell.getText()), "cell.why", place), CELLS, cell, cell.getText());
    }

    /** What stands where the row's code should stand. */
    void code(Row row, String name, String printed, Place place) {
        about(note(StatementMessages.get("cell.what", title, name, StatementMessages.get("code"), printed), "code.why", place), CODES, row, printed);
    }

    /** A total that the template prints, in a row whose name is destroyed. */
    void keyItem(Row row, String item, Place place) {
        about(note(StatementMessages.get("keyItem.what", title, item), "keyItem.why", place), CELLS, row, row.getName());
    }

    void twoSources() {
        about(note(StatementMessages.get("twoSources.what", title), "twoSources.why", null), null, null, null);
    }

    /** Scrawls cost no rule its subject, so that they concern the statement's page and not the statement. */
    void scrawl(String text, Place place) {
        Unread unread = context.unread(id + "/scrawl", StatementMessages.get("scrawl.what", title, text), StatementMessages.get("scrawl.why"), place);
        about(unread, "scrawl", null, text);
    }

    /** Says how many more notes there were than a person reads one by one. */
    void finish() {
        if (more > 0) {
            Unread unread = context.unread(id, StatementMessages.get("more.what", title, more), StatementMessages.get("more.why"), lastPlace);
            unread.setAspect(moreThanCells ? null : CELLS);
        }
    }

    /** @return null when so much has been said already that this note is only counted */
    private Unread note(String what, String why, Place place) {
        if (said < MOST_SAID) {
            said++;
            return context.unread(id, what, StatementMessages.get(why), place);
        }
        more++;
        lastPlace = place;
        return null;
    }

    private void about(Unread unread, String aspect, Located subject, String printed) {
        if (unread == null) {
            moreThanCells |= !CELLS.equals(aspect);
            return;
        }
        unread.setAspect(aspect);
        unread.setSubject(subject);
        unread.setPrinted(printed);
    }
}
