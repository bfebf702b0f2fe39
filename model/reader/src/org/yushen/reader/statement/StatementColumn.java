package org.yushen.reader.statement;

import java.util.List;

import org.yushen.model.disclosure.Side;
import org.yushen.reader.block.Place;

/**
 * A column of a statement while it is read.
 *
 * @param index from 0, over all columns
 * @param from first grid column it covers
 * @param to grid column after the last it covers
 * @param label the header's last line as printed, wraps undone; empty when blank
 * @param parents spanning headers from the top
 * @param measure canonical measure or label; null when not in the vocabulary
 * @param role what the column holds
 * @param strip which of several lists beside each other it belongs to, from 0
 * @param side the side of that list
 * @param sure whether the header tells what the column is; its cells are not read where it does not
 * @param place where the header cell stands; null when there is none
 */
record StatementColumn(int index, int from, int to, String label, List<String> parents, String measure, ColumnRole role,
        int strip, Side side, boolean sure, Place place) {

    boolean isAmount() {
        return role == ColumnRole.AMOUNT;
    }

    boolean covers(int gridColumn) {
        return gridColumn >= from && gridColumn < to;
    }

    /** Spanning headers and label joined by “/”. */
    String path() {
        return parents.isEmpty() ? label : String.join("/", parents) + "/" + label;
    }

    StatementColumn as(String newMeasure, ColumnRole newRole) {
        return new StatementColumn(index, from, to, label, parents, newMeasure, newRole, strip, side, sure, place);
    }

    StatementColumn in(int newStrip, Side newSide, List<String> newParents) {
        return new StatementColumn(index, from, to, label, newParents, measure, role, newStrip, newSide, sure, place);
    }

    StatementColumn at(int newIndex, int newFrom, int newTo) {
        return new StatementColumn(newIndex, newFrom, newTo, label, parents, measure, role, strip, side, sure, place);
    }

    StatementColumn unsure() {
        return new StatementColumn(index, from, to, label, parents, null, role, strip, side, false, place);
    }

    StatementColumn labelled(String newMeasure, ColumnRole newRole, String newLabel) {
        return new StatementColumn(index, from, to, newLabel, parents, newMeasure, newRole, strip, side, true, place);
    }
}
