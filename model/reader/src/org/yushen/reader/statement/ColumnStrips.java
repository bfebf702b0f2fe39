package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.yushen.model.disclosure.Side;
import org.yushen.reader.statement.HeaderGrid.HeaderCell;

/**
 * Parts the columns of tables that print two lists or more beside each other: a list begins where label columns follow
 * columns of amounts. Which side a list is, its header says, else its names.
 */
final class ColumnStrips {
    private final HeaderWords words;
    private final HeaderGrid grid;
    private final ColumnContent content;

    ColumnStrips(HeaderWords words, HeaderGrid grid, ColumnContent content) {
        this.words = words;
        this.grid = grid;
        this.content = content;
    }

    List<StatementColumn> arrange(List<StatementColumn> columns) {
        int[] strips = strips(columns);
        int count = columns.isEmpty() ? 0 : strips[columns.size() - 1] + 1;
        List<HeaderCell> heads = count > 1 ? sideHeads(count) : List.of();
        List<StatementColumn> arranged = new ArrayList<>();
        for (StatementColumn column : columns) {
            int strip = strips[column.index()];
            HeaderCell head = heads.isEmpty() ? null : head(heads, count, strip, firstOf(columns, strips, strip));
            Side side = count < 2 ? Side.NONE : head == null ? sideOfNames(columns, strips, strip, count) : side(head.text());
            arranged.add(column.in(strip, side, parents(column, heads)));
        }
        return SubtotalMeasures.adjust(OtherPeriods.unnamed(arranged), words);
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

    /** Without a head that says it, two lists are told apart by their names: one of them names spending. */
    private Side sideOfNames(List<StatementColumn> columns, int[] strips, int strip, int count) {
        boolean[] spends = new boolean[count];
        for (StatementColumn column : columns) {
            spends[strips[column.index()]] |= column.role() == ColumnRole.NAME && content.isMostlySpending(column.from(), column.to());
        }
        boolean told = count == 2 && spends[0] != spends[1];
        return told ? spends[strip] ? Side.EXPENDITURE : Side.INCOME : Side.NONE;
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
