package org.yushen.workbench.rules;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** The file in which something is wrong, with its pack. */
public final class ProblemFileField extends MarkerField {
    private static final int WIDTH = 220;

    @Override
    public String getValue(MarkerItem item) {
        return item.getMarker() == null ? "" : item.getMarker().getResource().getProjectRelativePath().toString();
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return WIDTH;
    }
}
