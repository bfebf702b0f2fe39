package org.yushen.workbench.editor;

import java.util.List;
import java.util.StringJoiner;

import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Copies the chosen cells, or the whole grid, as text that a spreadsheet takes over as cells. */
final class GridCopying {
    private final GridView view;
    private final EditorWords words;

    GridCopying(GridView view, EditorWords words) {
        this.view = view;
        this.words = words;
    }

    /** Gives the grid a context menu. */
    void attach() {
        Menu menu = new Menu(view.table());
        item(menu, "copy.selection", this::copySelection);
        item(menu, "copy.all", this::copyAll);
        view.table().setMenu(menu);
        view.table().addDisposeListener(event -> menu.dispose());
    }

    private void item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words.get(key));
        item.addListener(SWT.Selection, event -> action.run());
    }

    void copySelection() {
        List<PositionCoordinate> cells = view.selected();
        if (cells.isEmpty()) {
            copyAll();
            return;
        }
        int left = cells.stream().mapToInt(PositionCoordinate::getColumnPosition).min().orElse(0);
        int right = cells.stream().mapToInt(PositionCoordinate::getColumnPosition).max().orElse(0);
        int top = cells.stream().mapToInt(PositionCoordinate::getRowPosition).min().orElse(0);
        int bottom = cells.stream().mapToInt(PositionCoordinate::getRowPosition).max().orElse(0);
        copy(text(view.grid(), left, top, right, bottom));
    }

    void copyAll() {
        copy(text(view.grid(), 0, 0, view.grid().getColumnCount() - 1, view.grid().getRowCount() - 1));
    }

    /** Cells parted by tabs, rows by line ends; a cell over several stands where it begins. */
    static String text(Grid grid, int left, int top, int right, int bottom) {
        StringBuilder text = new StringBuilder();
        for (int row = top; row <= bottom; row++) {
            StringJoiner line = new StringJoiner("\t");
            for (int column = left; column <= right; column++) {
                line.add(grid.begins(column, row) ? grid.at(column, row).text().replaceAll("\\s*\\R\\s*", " ") : "");
            }
            text.append(line).append(System.lineSeparator());
        }
        return text.toString();
    }

    private void copy(String text) {
        if (text.isBlank()) {
            return;
        }
        Clipboard clipboard = new Clipboard(view.table().getDisplay());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
