package org.yushen.reader.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Quantity;
import org.yushen.model.disclosure.Statement;

/**
 * Gives the amounts of a workbook the decimals of their statement: Excel stores 314.5 for a printed 314.50, and the
 * rounding envelope hangs on the printed form. A statement of a few round amounts takes the usual decimals of the
 * workbook's other statements in the same unit.
 */
final class PrintedDecimals {
    /** More decimals than any statement prints are the noise of binary fractions. */
    private static final int MOST = 4;
    private static final double USUAL = 0.02;

    private PrintedDecimals() {
    }

    static void settle(List<Statement> statements) {
        Map<String, Integer> usual = new HashMap<>();
        List<Statement> workbook = statements.stream().filter(PrintedDecimals::isFromWorkbook).toList();
        workbook.stream().map(PrintedDecimals::key).distinct()
                .forEach(key -> usual.put(key, usual(workbook.stream().filter(statement -> key(statement).equals(key)).flatMap(PrintedDecimals::amounts))));
        workbook.forEach(statement -> amounts(statement)
                .forEach(amount -> amount.setDecimals(Math.max(amount.getDecimals(), usual.get(key(statement))))));
    }

    /** The greatest number of decimals that is no exception. */
    private static int usual(Stream<Quantity> amounts) {
        int[] counts = new int[MOST + 1];
        amounts.filter(amount -> amount.getDecimals() <= MOST).forEach(amount -> counts[amount.getDecimals()]++);
        int all = java.util.Arrays.stream(counts).sum();
        int decimals = MOST;
        while (decimals > 0 && counts[decimals] <= all * USUAL) {
            decimals--;
        }
        return decimals;
    }

    private static Stream<Quantity> amounts(Statement statement) {
        return statement.getRows().stream().flatMap(row -> row.getCells().stream()).filter(cell -> cell.getState() == CellState.VALUE).map(Cell::getAmount);
    }

    private static boolean isFromWorkbook(Statement statement) {
        return statement.getLocation() != null && statement.getLocation().getSheet() != null;
    }

    private static String key(Statement statement) {
        return statement.getLocation().getSource() + "/" + statement.getMoneyUnit();
    }
}
