package org.yushen.workbench.rules;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;
import org.yushen.workbench.Icons;

/** What is wrong, with the sign of its severity. */
public final class ProblemMessageField extends MarkerField {
    private static final int WIDTH = 760;

    @Override
    public String getValue(MarkerItem item) {
        return item.getAttributeValue(IMarker.MESSAGE, "");
    }

    @Override
    public void update(ViewerCell cell) {
        super.update(cell);
        if (cell.getElement() instanceof MarkerItem item && item.getMarker() != null) {
            boolean error = item.getAttributeValue(IMarker.SEVERITY, IMarker.SEVERITY_ERROR) == IMarker.SEVERITY_ERROR;
            cell.setImage(Icons.image(JFaceResources.getResources(), error ? "error" : "warning"));
        }
    }

    @Override
    public int getDefaultColumnWidth(Control control) {
        return WIDTH;
    }
}
