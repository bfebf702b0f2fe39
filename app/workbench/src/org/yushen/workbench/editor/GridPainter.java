package org.yushen.workbench.editor;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints a cell of a grid: its text, its colour, the marks of findings and repairs, and the frame of what was jumped to. */
final class GridPainter extends AbstractCellPainter {
    private static final int CORNER = 8;

    private final Palette palette;
    private final Supplier<Grid> grid;
    private final Set<Object> evidence = Collections.newSetFromMap(new IdentityHashMap<>());
    private final TextSetting setting = new TextSetting();
    private final TextSetting boldSetting = new TextSetting();
    private Object framed;
    private boolean flashing;

    GridPainter(Palette palette, Supplier<Grid> grid) {
        this.palette = palette;
        this.grid = grid;
    }

    /** @param element what was jumped to; null for nothing */
    void frame(Object element, List<?> alsoEvidence) {
        framed = element;
        evidence.clear();
        evidence.addAll(alsoEvidence);
    }

    void flash(boolean on) {
        flashing = on;
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.textExtent(String.valueOf(cell.getDataValue())).x + 2 * GridMeasure.SIDE;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.getFontMetrics().getHeight() + 2 * GridMeasure.SIDE;
    }

    @Override
    public void paintCell(ILayerCell layerCell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        GridCell cell = grid.get().at(layerCell.getColumnIndex(), layerCell.getRowIndex());
        boolean isFramed = cell.element() != null && cell.element() == framed;
        gc.setBackground(isFramed && flashing ? palette.flash() : background(cell, isSelected(layerCell)));
        gc.fillRectangle(bounds);
        paintEdges(layerCell, gc, bounds);
        paintText(cell, gc, bounds);
        if (!cell.findings().isEmpty()) {
            gc.setBackground(palette.of(cell.findings()));
            gc.fillPolygon(new int[] {bounds.x, bounds.y, bounds.x + CORNER, bounds.y, bounds.x, bounds.y + CORNER});
        }
        if (isFramed) {
            frame(gc, bounds, palette.frame());
        } else if (cell.element() != null && evidence.contains(cell.element())) {
            frame(gc, bounds, palette.evidence());
        }
    }

    /** The table draws lines at the right of and under every cell; those at its own left and top are missing. */
    private void paintEdges(ILayerCell cell, GC gc, Rectangle bounds) {
        gc.setForeground(palette.line());
        if (cell.getColumnIndex() == 0) {
            gc.drawLine(bounds.x, bounds.y, bounds.x, bounds.y + bounds.height);
        }
        if (cell.getRowIndex() == 0) {
            gc.drawLine(bounds.x, bounds.y, bounds.x + bounds.width, bounds.y);
        }
    }

    private static boolean isSelected(ILayerCell cell) {
        return cell.getDisplayMode() == DisplayMode.SELECT || cell.getDisplayMode() == DisplayMode.SELECT_HOVER;
    }

    private Color background(GridCell cell, boolean selected) {
        if (selected) {
            return palette.selection();
        }
        if (!cell.findings().isEmpty()) {
            return palette.tint(cell.findings());
        }
        return switch (cell.role()) {
            case HEADER -> palette.header();
            case LABEL -> palette.total();
            default -> cell.bold() ? palette.total() : palette.paper();
        };
    }

    private void paintText(GridCell cell, GC gc, Rectangle bounds) {
        if (cell.text().isEmpty()) {
            return;
        }
        gc.setFont(cell.bold() ? palette.bold() : palette.normal());
        gc.setForeground(cell.repaired() != null ? palette.repaired() : palette.ink());
        int indent = GridMeasure.SIDE + cell.indent() * GridMeasure.INDENT;
        List<String> lines = (cell.bold() ? boldSetting : setting).on(gc).lines(cell.text(), bounds.width - indent - GridMeasure.SIDE + 2);
        int lineHeight = gc.getFontMetrics().getHeight();
        int y = bounds.y + Math.max(1, (bounds.height - lines.size() * lineHeight) / 2);
        for (String line : lines) {
            int width = gc.textExtent(line).x;
            int x = switch (cell.role()) {
                case HEADER, LABEL -> bounds.x + Math.max(2, (bounds.width - width) / 2);
                case AMOUNT -> bounds.x + bounds.width - GridMeasure.SIDE - width;
                case TEXT -> bounds.x + indent;
            };
            gc.drawText(line, x, y, true);
            if (cell.repaired() != null) {
                underline(gc, x, y + lineHeight - 1, width);
            }
            y += lineHeight;
        }
    }

    private void underline(GC gc, int x, int y, int width) {
        gc.setLineStyle(SWT.LINE_DOT);
        gc.drawLine(x, y, x + width, y);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private static void frame(GC gc, Rectangle bounds, Color colour) {
        gc.setForeground(colour);
        gc.drawRectangle(bounds.x, bounds.y, bounds.width - 1, bounds.height - 1);
        gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 3);
    }
}
