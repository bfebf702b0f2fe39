package org.yushen.workbench.rules;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;
import org.yushen.workbench.Words;

/** The line in which something is wrong. */
public final class ProblemLineField extends MarkerField {
    private static final int WIDTH = 90;

    private final Words words = new Words(ProblemLineField.class);

    @Override
    public String getValue(MarkerItem item) {
        int line = item.getAttributeValue(IMarker.LINE_NUMBER, 0);
        return line == 0 ? "" : words.get("problem.line", line);
    }

    @Override
    public int compare(MarkerItem one, MarkerItem other) {
        return Integer.compare(one.getAttributeValue(IMarker.LINE_NUMBER, 0), other.getAttributeValue(IMarker.LINE_NUMBER, 0));
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return WIDTH;
    }
}
