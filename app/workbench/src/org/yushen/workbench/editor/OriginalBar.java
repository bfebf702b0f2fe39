package org.yushen.workbench.editor;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The line above a page of the original: turns pages, tells the number, makes it larger and smaller. */
final class OriginalBar {
    private static final double STEP = 1.25;
    private static final double LEAST = 0.4;
    private static final double MOST = 4;

    private final ToolBar bar;
    private final ToolItem number;
    private final EditorWords words;
    private double zoom = 1;

    /**
     * @param turn told 1 for the next page, -1 for the previous one
     * @param zoomed told that the size changed
     */
    OriginalBar(Composite parent, EditorWords words, IntConsumer turn, Runnable zoomed) {
        this.words = words;
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        item("original.previous", () -> turn.accept(-1));
        number = new ToolItem(bar, SWT.PUSH);
        number.setEnabled(false);
        item("original.next", () -> turn.accept(1));
        new ToolItem(bar, SWT.SEPARATOR);
        item("original.smaller", () -> zoom(zoom / STEP, zoomed));
        item("original.larger", () -> zoom(zoom * STEP, zoomed));
        item("original.fit", () -> zoom(1, zoomed));
    }

    private void item(String key, Runnable what) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(words.get(key));
        item.addListener(SWT.Selection, event -> what.run());
    }

    private void zoom(double next, Runnable zoomed) {
        zoom = Math.clamp(next, LEAST, MOST);
        zoomed.run();
    }

    /** How large the page is; 1 where it is as wide as there is room. */
    double zoom() {
        return zoom;
    }

    void tell(int page, int pages) {
        number.setText(words.get("original.page", page, pages));
        bar.getParent().layout();
    }
}
