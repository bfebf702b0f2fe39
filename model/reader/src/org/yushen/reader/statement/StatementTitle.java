package org.yushen.reader.statement;

import org.yushen.model.disclosure.StatementKind;

/**
 * A statement's title.
 *
 * @param kind the statement it names; OTHER where the vocabulary does not know it
 * @param second a second statement printed in the same table (a combined table of 三公 and 机关运行经费); null for one
 * @param shortName for OTHER: the title without year, unit and number; else null
 * @param text the title as printed, without its table number
 * @param label the table number in front (表一, 预算公开表1); null when none stands there
 * @param year the year it names; null when none
 */
record StatementTitle(StatementKind kind, StatementKind second, String shortName, String text, String label, Integer year) {

    boolean isKnown() {
        return kind != StatementKind.OTHER;
    }

    StatementTitle labelled(String other) {
        return label != null || other == null ? this : new StatementTitle(kind, second, shortName, text, other, year);
    }

    /** The same title with more of it found on the next line. */
    StatementTitle lengthened(String more) {
        return new StatementTitle(kind, second, shortName, text + more, label, year);
    }

    boolean sameStatement(StatementTitle other) {
        return kind == other.kind && (shortName == null || shortName.equals(other.shortName));
    }
}
