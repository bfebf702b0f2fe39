package org.yushen.reader.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Statement;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;

/** Invented statements in random styles, printed as text and as grids with spans: the model must come back exactly. */
class StatementGeneratorTest {
    private static final List<String> KINDS = List.of("T1", "T2", "T3", "T4", "T5", "T6", "T8", "T10", "T11", "T12", "T13");
    private static final int STATEMENTS = Integer.getInteger("yushen.invented.statements", 330);

    @Test
    void everyInventedStatementComesBackExactly() {
        for (int seed = 0; seed < STATEMENTS; seed++) {
            for (boolean spans : new boolean[] {false, true}) {
                Random random = new Random(seed);
                InventedStatement invented = new InventedStatement(KINDS.get(seed % KINDS.size()), random);
                List<Block> blocks = new InventedPrint(invented, random, spans).print();
                Disclosure disclosure = ReadTables.read(blocks);
                String what = "seed " + seed + (spans ? " with spans" : " as text");
                assertEquals(List.of(), ReadTables.unread(disclosure), what);
                assertEquals(1, disclosure.getStatements().size(), what);
                Statement statement = disclosure.getStatements().get(0);
                assertEquals(invented.id, statement.getId(), what);
                assertEquals(invented.moneyUnit, statement.getMoneyUnit(), what);
                assertEquals(invented.columns.stream().map(InventedStatement.Column::measure).toList(), ReadTables.measures(statement), what);
                assertEquals(String.join("\n", expected(invented)), String.join("\n", actual(statement)), what);
            }
        }
    }

    private static List<String> expected(InventedStatement invented) {
        List<String> lines = new ArrayList<>();
        boolean sides = invented.id.equals("T1") || invented.id.equals("T4");
        for (InventedStatement.Row row : invented.rows) {
            String amounts = row.amounts().stream().map(amount -> amount == null ? "~" : amount.toPlainString()).reduce("", (a, b) -> a + " " + b);
            lines.add(row.side() + " " + row.code() + " " + row.name() + " " + row.government() + amounts);
        }
        return sides ? sorted(lines) : lines;
    }

    private static List<String> actual(Statement statement) {
        List<String> lines = new ArrayList<>();
        for (Row row : statement.getRows()) {
            String amounts = row.getCells().stream().map(cell -> cell.getState() == CellState.BLANK ? "~" : cell.getAmount() == null ? cell.getState().toString()
                    : cell.getAmount().getValue().toPlainString()).reduce("", (a, b) -> a + " " + b);
            lines.add(row.getSide() + " " + row.getCode() + " " + row.getName() + " " + row.getGovernmentItem() + amounts);
        }
        return statement.getId().equals("T1") || statement.getId().equals("T4") ? sorted(lines) : lines;
    }

    /** In statements with two lists the order between the lists is the printer's. */
    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    /** Rows that lose blanks at random: what is read must be what was there, and what is not read must be said. */
    @Test
    void noAmountOfADamagedTextComesUnderAnotherColumn() {
        int read = 0;
        int all = 0;
        for (int seed = 0; seed < STATEMENTS; seed++) {
            Random random = new Random(seed);
            InventedStatement invented = new InventedStatement(KINDS.get(seed % KINDS.size()), random);
            List<Block> blocks = new InventedPrint(invented, random, false).print().stream().map(block -> damaged(block, random)).toList();
            Disclosure disclosure = ReadTables.read(blocks);
            Map<String, List<BigDecimal>> truth = truth(invented);
            for (Statement statement : disclosure.getStatements()) {
                for (Row row : statement.getRows()) {
                    for (Cell cell : row.getCells()) {
                        all++;
                        if (cell.getState() == CellState.VALUE || cell.getState() == CellState.BLANK) {
                            read++;
                            String key = row.getSide() + "/" + row.getCode() + "/" + row.getName() + "/" + row.getGovernmentItem() + "/" + cell.getColumn().getMeasure();
                            if (truth.containsKey(key)) {
                                BigDecimal there = cell.getAmount() == null ? null : cell.getAmount().getValue();
                                assertTrue(truth.get(key).contains(there), "seed " + seed + " " + key + " printed as " + cell.getText() + ", not " + truth.get(key));
                            }
                        } else {
                            assertTrue(ReadTables.unread(disclosure).contains(statement.getId()), "seed " + seed + " unread and unsaid");
                        }
                    }
                }
            }
        }
        assertTrue(read > all * 0.9, read + " of " + all + " cells read");
    }

    /** What stands under each row and column; several where rows have one name. */
    private static Map<String, List<BigDecimal>> truth(InventedStatement invented) {
        Map<String, List<BigDecimal>> truth = new HashMap<>();
        for (InventedStatement.Row row : invented.rows) {
            List<String> measures = invented.columns.stream().filter(column -> column.amounts() && column.side() == row.side()).map(InventedStatement.Column::measure).toList();
            for (int i = 0; i < measures.size(); i++) {
                truth.computeIfAbsent(row.side() + "/" + row.code() + "/" + row.name() + "/" + row.government() + "/" + measures.get(i), key -> new ArrayList<>())
                        .add(row.amounts().get(i));
            }
        }
        return truth;
    }

    /** One row in four loses its blank tail, or one blank of a run inside. */
    private static Block damaged(Block block, Random random) {
        if (!(block instanceof GridBlock grid)) {
            return block;
        }
        List<GridCell> cells = new ArrayList<>();
        for (int row = 0; row < grid.rowCount(); row++) {
            List<GridCell> own = new ArrayList<>(grid.row(row));
            boolean isRow = own.stream().anyMatch(cell -> AmountText.read(cell.text()).isNumber() && AmountText.read(cell.text()).decimals() > 0);
            if (isRow && random.nextInt(4) == 0) {
                damage(own, random);
            }
            for (int column = 0; column < own.size(); column++) {
                GridCell cell = own.get(column);
                cells.add(new GridCell(cell.text(), row, column, 1, 1, null, cell.place()));
            }
        }
        return new GridBlock(cells, grid.rowCount(), false, grid.place());
    }

    private static void damage(List<GridCell> cells, Random random) {
        if (random.nextBoolean()) {
            while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
                cells.remove(cells.size() - 1);
            }
            return;
        }
        List<Integer> blanks = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isBlank()) {
                blanks.add(i);
            }
        }
        if (!blanks.isEmpty()) {
            cells.remove((int) blanks.get(random.nextInt(blanks.size())));
        }
    }
}
