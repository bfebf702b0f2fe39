package org.yushen.reader.statement;

import org.yushen.reader.block.Place;
import org.yushen.reader.part.ReadingContext;

/** Says what of one statement could not be read. */
final class UnreadNotes {
    private static final int MOST_SAID = 20;

    private final ReadingContext context;
    private final String id;
    private final String title;
    private int said;
    private int more;
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
        note(StatementMessages.get("column.what", title, number, shown), "column.why", place);
    }

    void header(Place place) {
        note(StatementMessages.get("header.what", title), "header.why", place);
    }

    void noHeader(Place place) {
        note(StatementMessages.get("header.what", title), "noHeader.why", place);
    }

    /** Rows of another table cost this statement nothing. */
    void otherTable(String header, Place place) {
        context.unread("untitled", StatementMessages.get("otherTable.what", title, header), StatementMessages.get("otherTable.why"), place);
    }

    void noTable(Place place) {
        note(StatementMessages.get("noTable.what", title), "noTable.why", place);
    }

    void row(String name, Place place) {
        note(StatementMessages.get("row.what", title, name), "row.why", place);
    }

    void cell(String name, String column, String printed, Place place) {
        note(StatementMessages.get("cell.what", title, name, column, printed), "cell.why", place);
    }

    void keyItem(String item, Place place) {
        note(StatementMessages.get("keyItem.what", title, item), "keyItem.why", place);
    }

    void twoSources() {
        note(StatementMessages.get("twoSources.what", title), "twoSources.why", null);
    }

    /** Scrawls cost no rule its subject, so that they concern the statement's page and not the statement. */
    void scrawl(String text, Place place) {
        context.unread(id + "/scrawl", StatementMessages.get("scrawl.what", title, text), StatementMessages.get("scrawl.why"), place);
    }

    /** Says how many more notes there were than a person reads one by one. */
    void finish() {
        if (more > 0) {
            context.unread(id, StatementMessages.get("more.what", title, more), StatementMessages.get("more.why"), lastPlace);
        }
    }

    private void note(String what, String why, Place place) {
        if (said < MOST_SAID) {
            context.unread(id, what, StatementMessages.get(why), place);
            said++;
        } else {
            more++;
            lastPlace = place;
        }
    }
}
