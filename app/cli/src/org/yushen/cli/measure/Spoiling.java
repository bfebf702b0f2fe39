package org.yushen.cli.measure;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Claim;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Indicator;
import org.yushen.model.disclosure.Located;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Statement;

/**
 * A right paper about to be spoiled: its text, what the reader made of it, and a source of chance that is the same for the same seed.
 *
 * @param text to be spoiled
 * @param paper as read from the text before; places are lines and columns of it
 * @param chance decides where and how
 */
record Spoiling(PaperText text, Disclosure paper, Random chance) {

    /** Any of them; null when there is none. */
    <T> T any(Stream<T> choices) {
        List<T> all = choices.toList();
        return all.isEmpty() ? null : all.get(chance.nextInt(all.size()));
    }

    Stream<Row> rows(String statement) {
        return paper.getStatements().stream().filter(one -> one.getId().equals(statement)).flatMap(one -> one.getRows().stream());
    }

    Stream<Cell> cells(String statement, Predicate<Row> rows, String measure) {
        return rows(statement).filter(rows).flatMap(row -> row.getCells().stream()).filter(cell -> cell.getState() == CellState.VALUE
                && (measure == null ? cell.getColumn().isAmounts() : measure.equals(cell.getColumn().getMeasure())) && placed(cell)
                && cell.getAmount().getEffective().signum() != 0);
    }

    Stream<Statement> statements() {
        return paper.getStatements().stream().filter(statement -> !statement.isEmpty());
    }

    /** Claims of the year under review that the paper itself makes; not those that give a reason. */
    Stream<Claim> claims(String topic) {
        return paper.getSections().stream().filter(section -> topic == null ? section.getTopic() != null : topic.equals(section.getTopic()))
                .flatMap(section -> section.getClaims().stream()).filter(claim -> !claim.isInReason());
    }

    Stream<Indicator> indicators(String category) {
        return paper.getForms().stream().flatMap(form -> form.getIndicators().stream())
                .filter(indicator -> (category == null || category.equals(indicator.getCategory())) && indicator.getTarget() != null && placed(indicator.getTarget()));
    }

    static boolean placed(Located located) {
        return located != null && located.getLocation() != null && located.getLocation().getLine() != null && located.getLocation().getColumn() != null;
    }

    /** Whether a statement, section, form or part begins at that line. */
    boolean begins(int line) {
        return Stream.of(paper.getStatements(), paper.getSections(), paper.getForms(), paper.getParts()).flatMap(List::stream)
                .map(one -> ((Located) one).getLocation()).anyMatch(place -> place != null && place.getLine() != null && place.getLine() == line);
    }

    /** The last line of what begins at a place: the one before the next statement, section, form or part. */
    int end(Located begin) {
        return end(begin.getLocation().getLine());
    }

    /** The last line of what begins at that line. */
    int end(int first) {
        return Stream.of(paper.getStatements(), paper.getSections(), paper.getForms(), paper.getParts()).flatMap(List::stream)
                .map(one -> ((Located) one).getLocation()).filter(place -> place != null && place.getLine() != null).mapToInt(place -> place.getLine())
                .filter(line -> line > first).min().orElse(text.size() + 1) - 1;
    }
}
