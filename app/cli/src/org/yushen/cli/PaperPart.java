package org.yushen.cli;

import java.util.HashSet;
import java.util.Set;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.reader.UnitName;

/**
 * What one file holds of a paper.
 *
 * @param unit null when it names none
 * @param year null when it names none
 * @param holds statements by their ids, numbered sections by their topics, {@code forms}
 */
record PaperPart(PaperFinder.Candidate file, String unit, Integer year, Set<String> holds) {
    static PaperPart of(PaperFinder.Candidate file, Disclosure read) {
        Set<String> holds = new HashSet<>();
        read.getStatements().stream().filter(statement -> statement.getKind() != StatementKind.OTHER).forEach(statement -> holds.add(statement.getId()));
        read.getSections().stream().filter(section -> section.getTopic() != null).forEach(section -> holds.add(section.getTopic()));
        if (!read.getForms().isEmpty()) {
            holds.add("forms");
        }
        return new PaperPart(file, read.getUnit(), read.getFiscalYear(), holds);
    }

    /** Whether unit and year, where both name them, are the same. */
    boolean mayBelongTo(PaperPart other) {
        boolean units = unit == null || other.unit == null || UnitName.areOne(unit, other.unit);
        return units && (year == null || other.year == null || year.equals(other.year));
    }
}
