package org.yushen.workbench.editor;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PixelCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeHelper;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.layer.SpanningDataLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** Shows a grid in a NatTable: heads and names stay while the rest scrolls. */
final class GridView {
    private static final int FLASHES = 4;
    private static final int FLASH_MILLIS = 150;
    /** Fixed columns must leave this share of the width to the others. */
    private static final double FIXED_SHARE = 0.55;

    private final Composite control;
    private final Palette palette;
    private final GridPainter painter;
    private final Consumer<GridCell> chosen;
    private final int[] weights;
    private final EditorWords words;
    private Grid grid = new Grid(1, 0, 0);
    private NatTable table;
    private SelectionLayer selection;
    private ViewportLayer viewport;
    private GridCopying copying;
    private boolean revealing;

    /**
     * @param weights shares of the width of each column; null for widths by content
     * @param chosen told the cell that a person chose
     */
    GridView(Composite parent, Palette palette, EditorWords words, int[] weights, Consumer<GridCell> chosen) {
        this.palette = palette;
        this.words = words;
        this.weights = weights;
        this.chosen = chosen;
        control = new Composite(parent, SWT.NONE);
        control.setLayout(new FillLayout());
        control.setBackground(palette.paper());
        painter = new GridPainter(palette, () -> grid);
        if (weights != null) {
            control.addListener(SWT.Resize, event -> relayout());
        }
    }

    Composite control() {
        return control;
    }

    Grid grid() {
        return grid;
    }

    NatTable table() {
        return table;
    }

    void show(Grid shown) {
        painter.frame(null, List.of());
        grid = shown;
        build();
    }

    /** Shows the same grid with other marks: what was scrolled to and framed stays. */
    void showAgain(Grid shown) {
        PixelCoordinate origin = viewport == null ? null : viewport.getOrigin();
        grid = shown;
        build();
        if (origin != null) {
            viewport.setOriginX(origin.getX());
            viewport.setOriginY(origin.getY());
        }
    }

    private void relayout() {
        if (table != null && !table.isDisposed()) {
            build();
        }
    }

    private void build() {
        // The flashing of a table that goes would never be switched off.
        painter.flash(false);
        NatTable old = table;
        int room = Math.max(weights == null ? 200 : 620, control.getClientArea().width - 20);
        GridMeasure measure = GridMeasure.of(grid, control, palette, room, weights);
        SpanningDataLayer cells = new SpanningDataLayer(grid);
        for (int column = 0; column < grid.getColumnCount(); column++) {
            cells.setColumnWidthByPosition(column, measure.columnWidth(column), false);
        }
        for (int row = 0; row < grid.getRowCount(); row++) {
            cells.setRowHeightByPosition(row, measure.rowHeight(row), false);
        }
        selection = new SelectionLayer(cells);
        viewport = new ViewportLayer(selection);
        FreezeLayer freeze = new FreezeLayer(selection);
        table = new NatTable(control, new CompositeFreezeLayer(freeze, viewport, selection, false), false);
        table.setBackground(palette.paper());
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new Painting());
        table.configure();
        new GridTooltip(table, this::cellAt, words);
        copying = new GridCopying(this, words);
        copying.attach();
        selection.addLayerListener(event -> {
            if (event instanceof CellSelectionEvent choice && !revealing) {
                PositionCoordinate at = selection.getLastSelectedCellPosition();
                chosen.accept(at == null ? GridCell.blank() : grid.at(at.getColumnPosition(), at.getRowPosition()));
            }
        });
        if (old != null) {
            old.dispose();
        }
        control.layout(true);
        fix(freeze, measure);
    }

    void drawAhead() {
        Point size = table.getSize();
        if (size.x <= 0 || size.y <= 0) {
            return;
        }
        Image image = new Image(table.getDisplay(), size.x, size.y);
        GC gc = new GC(image);
        try {
            table.getLayer().getLayerPainter().paintLayer(table, gc, 0, 0, image.getBounds(), table.getConfigRegistry());
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private void fix(FreezeLayer freeze, GridMeasure measure) {
        int columns = grid.fixedColumns();
        int width = 0;
        for (int column = 0; column < columns; column++) {
            width += measure.columnWidth(column);
        }
        if (width > control.getClientArea().width * FIXED_SHARE) {
            columns = 0;
        }
        if (grid.headerRows() > 0 && grid.getRowCount() > grid.headerRows()) {
            FreezeHelper.freeze(freeze, viewport, new PositionCoordinate(freeze, columns == 0 ? -1 : 0, 0),
                    new PositionCoordinate(freeze, columns - 1, grid.headerRows() - 1));
        }
    }

    /** The cell at a position of the screen; null for none. */
    private GridCell cellAt(int columnPosition, int rowPosition) {
        int column = table.getColumnIndexByPosition(columnPosition);
        int row = table.getRowIndexByPosition(rowPosition);
        return column < 0 || row < 0 ? null : grid.at(column, row);
    }

    List<PositionCoordinate> selected() {
        return List.of(selection.getSelectedCellPositions());
    }

    /**
     * Scrolls to an element and frames it.
     *
     * @param evidence elements to be framed lightly
     * @return false when it is not in this grid
     */
    boolean reveal(Object element, List<?> evidence) {
        Grid.Position position = grid.position(element);
        if (position == null) {
            return false;
        }
        GridCell cell = grid.at(position.column(), position.row());
        painter.frame(cell.element(), evidence);
        revealing = true;
        try {
            selection.clear();
            selection.setLastSelectedCell(position.column(), position.row());
            viewport.moveCellPositionIntoViewport(position.column(), position.row());
        } finally {
            revealing = false;
        }
        moveAgain(position, viewport, table);
        flash(FLASHES, table);
        return true;
    }

    /** A page that comes to the front for the first time gets its size only now: before, nothing could be scrolled. */
    private static void moveAgain(Grid.Position position, ViewportLayer in, NatTable on) {
        on.getDisplay().asyncExec(() -> {
            if (!on.isDisposed()) {
                in.moveCellPositionIntoViewport(position.column(), position.row());
            }
        });
    }

    private void flash(int left, NatTable on) {
        if (on.isDisposed()) {
            return;
        }
        painter.flash(left % 2 == 1 || left == FLASHES);
        on.redraw();
        if (left > 0) {
            on.getDisplay().timerExec(FLASH_MILLIS, () -> flash(left - 1, on));
        } else {
            painter.flash(false);
            on.redraw();
        }
    }

    void copySelection() {
        if (copying != null) {
            copying.copySelection();
        }
    }

    void setFocus() {
        if (table != null) {
            table.setFocus();
        }
    }

    /** One painter for everything: a grid's cells tell themselves how they look. */
    private final class Painting extends AbstractRegistryConfiguration {
        @Override
        public void configureRegistry(IConfigRegistry registry) {
            for (DisplayMode mode : DisplayMode.values()) {
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode);
            }
            registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, palette.line());
            registry.registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR, palette.waived());
        }
    }
}
