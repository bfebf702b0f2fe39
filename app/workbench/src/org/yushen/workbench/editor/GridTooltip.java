package org.yushen.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Event;
import org.yushen.workbench.Wrapped;

/** Tells the findings of the cell under the mouse, and how it was printed where it was repaired. */
final class GridTooltip extends DefaultToolTip {
    private final NatTable table;
    private final BiFunction<Integer, Integer, GridCell> cells;
    private final EditorWords words;

    GridTooltip(NatTable table, BiFunction<Integer, Integer, GridCell> cells, EditorWords words) {
        super(table, ToolTip.RECREATE, false);
        this.table = table;
        this.cells = cells;
        this.words = words;
        setShift(new org.eclipse.swt.graphics.Point(12, 14));
    }

    private GridCell cell(Event event) {
        int column = table.getColumnPositionByX(event.x);
        int row = table.getRowPositionByY(event.y);
        return column < 0 || row < 0 ? null : cells.apply(column, row);
    }

    @Override
    protected Object getToolTipArea(Event event) {
        GridCell cell = cell(event);
        return cell == null ? null : cell.element();
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        GridCell cell = cell(event);
        return cell != null && (!cell.findings().isEmpty() || cell.repaired() != null) && super.shouldCreateToolTip(event);
    }

    @Override
    protected String getText(Event event) {
        GridCell cell = cell(event);
        List<String> lines = new ArrayList<>();
        if (cell != null && cell.repaired() != null) {
            lines.add(words.get("mark.repaired", cell.repaired()));
        }
        if (cell != null && !cell.findings().isEmpty()) {
            lines.add(words.tooltip(cell.findings()));
        }
        return Wrapped.of(String.join("\n", lines));
    }
}
