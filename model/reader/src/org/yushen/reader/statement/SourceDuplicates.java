package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.Quantity;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Statement;
import org.yushen.reader.part.ReadingContext;

/**
 * A paper submitted in two formats prints each statement twice: the better reading is kept, and where the two differ that
 * is said. Two statements of one kind in one file stay, for that is the paper's affair.
 */
final class SourceDuplicates {

    private SourceDuplicates() {
    }

    static List<Statement> removed(List<Statement> statements, ReadingContext context) {
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : statements) {
            Statement twin = kept.stream().filter(other -> other.getId().equals(statement.getId()) && source(other) != source(statement)).findFirst().orElse(null);
            if (twin == null) {
                kept.add(statement);
                continue;
            }
            if (StatementsReader.unreadCells(statement) < StatementsReader.unreadCells(twin)) {
                kept.set(kept.indexOf(twin), statement);
            } else if (StatementsReader.unreadCells(statement) == StatementsReader.unreadCells(twin) && !sameAmounts(statement, twin)) {
                new UnreadNotes(context, statement.getId(), statement.getTitle()).twoSources();
            }
        }
        return kept;
    }

    private static int source(Statement statement) {
        return statement.getLocation().getSource();
    }

    private static boolean sameAmounts(Statement a, Statement b) {
        if (a.getRows().size() != b.getRows().size()) {
            return false;
        }
        for (int i = 0; i < a.getRows().size(); i++) {
            if (!sameAmounts(a.getRows().get(i), b.getRows().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameAmounts(Row a, Row b) {
        if (a.getCells().size() != b.getCells().size() || !Objects.equals(a.getItem(), b.getItem())) {
            return false;
        }
        for (int i = 0; i < a.getCells().size(); i++) {
            if (!same(a.getCells().get(i), b.getCells().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Cell a, Cell b) {
        Quantity one = a.getAmount();
        Quantity other = b.getAmount();
        return one == null || other == null ? one == other : one.getValue().compareTo(other.getValue()) == 0;
    }
}
