package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;

import org.yushen.reader.block.Place;

/** The lines of the paper that make one statement: title, head, table and notes, wherever pages broke them. */
final class StatementRegion {
    private final StatementTitle title;
    private final Place place;
    private final TableHead head;
    private final List<PaperLine> titleLines = new ArrayList<>();
    private final List<PaperLine> table = new ArrayList<>();
    private final List<PaperLine> notes = new ArrayList<>();
    private int kept;

    StatementRegion(StatementTitle title, Place place, TableHead head) {
        this.title = title;
        this.place = place;
        this.head = head;
    }

    StatementTitle title() {
        return title;
    }

    /** Where its title stands. */
    Place place() {
        return place;
    }

    TableHead head() {
        return head;
    }

    /** Lines above the table: number, title, head. */
    List<PaperLine> titleLines() {
        return titleLines;
    }

    /** Rows of the table, with the lines of text that a page break or a wrap wedged in. */
    List<PaperLine> table() {
        return table;
    }

    List<PaperLine> notes() {
        return notes;
    }

    boolean hasGridRows() {
        return table.stream().anyMatch(PaperLine::isGridRow);
    }

    /** A line of text that names a row of the table is a row that lost its blank cells, and stays. */
    void keepTextUpTo(int lines) {
        kept = lines;
    }

    /** Text at the end that no row follows belongs to whatever comes next. */
    void dropTrailingText() {
        while (table.size() > kept && !table.get(table.size() - 1).isGridRow()) {
            table.remove(table.size() - 1);
        }
    }
}
