package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.yushen.model.disclosure.Side;
import org.yushen.reader.statement.HeaderGrid.HeaderCell;

/**
 * Parts the columns of tables that print two lists or more beside each other: a list begins where label columns follow
 * columns of amounts. Which side a list is, its header says.
 */
final class ColumnStrips {
    private final HeaderWords words;
    private final HeaderGrid grid;

    ColumnStrips(HeaderWords words, HeaderGrid grid) {
        this.words = words;
        this.grid = grid;
    }

    List<StatementColumn> arrange(List<StatementColumn> columns) {
        int[] strips = strips(columns);
        int count = columns.isEmpty() ? 0 : strips[columns.size() - 1] + 1;
        List<HeaderCell> heads = count > 1 ? sideHeads(count) : List.of();
        List<StatementColumn> arranged = new ArrayList<>();
        for (StatementColumn column : columns) {
            int strip = strips[column.index()];
            HeaderCell head = heads.isEmpty() ? null : head(heads, count, strip, firstOf(columns, strips, strip));
            Side side = head == null ? Side.NONE : side(head.text());
            arranged.add(column.in(strip, side, parents(column, heads)));
        }
        return SubtotalMeasures.adjust(arranged, words);
    }

    private static int[] strips(List<StatementColumn> columns) {
        int[] strips = new int[columns.size()];
        int strip = 0;
        boolean amounts = false;
        for (int i = 0; i < columns.size(); i++) {
            ColumnRole role = columns.get(i).role();
            boolean more = columns.subList(i, columns.size()).stream().anyMatch(StatementColumn::isAmount);
            if (amounts && (role == ColumnRole.NAME || role == ColumnRole.CODE) && more) {
                strip++;
                amounts = false;
            }
            amounts |= role == ColumnRole.AMOUNT;
            strips[i] = strip;
        }
        return strips;
    }

    /** The cells of the highest header line that name the sides; empty when none does. */
    private List<HeaderCell> sideHeads(int count) {
        for (List<HeaderCell> row : grid.rows()) {
            List<HeaderCell> heads = row.stream().filter(cell -> side(cell.text()) != Side.NONE).toList();
            if (heads.size() > 1 && heads.size() <= count) {
                return heads;
            }
        }
        return List.of();
    }

    private static HeaderCell head(List<HeaderCell> heads, int count, int strip, StatementColumn first) {
        if (heads.size() == count) {
            return heads.get(strip);
        }
        return heads.stream().filter(head -> head.from() <= first.from()).reduce((a, b) -> b).orElse(heads.get(0));
    }

    private static StatementColumn firstOf(List<StatementColumn> columns, int[] strips, int strip) {
        return columns.stream().filter(column -> strips[column.index()] == strip).findFirst().orElseThrow();
    }

    private static Side side(String head) {
        boolean income = head.contains("收入") || head.contains("来源");
        boolean expenditure = head.contains("支出");
        return income == expenditure ? Side.NONE : income ? Side.INCOME : Side.EXPENDITURE;
    }

    /** The spanning headers without those that only name the side, and without scrawls. */
    private List<String> parents(StatementColumn column, List<HeaderCell> heads) {
        return column.parents().stream()
                .filter(parent -> heads.stream().noneMatch(head -> head.text().equals(parent)))
                .filter(parent -> !Objects.equals(parent, column.label()))
                .filter(parent -> words.isHeaderWord(parent) || PrintedText.chineseCount(parent) >= 3)
                .distinct().toList();
    }
}
