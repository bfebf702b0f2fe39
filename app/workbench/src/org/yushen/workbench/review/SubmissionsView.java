package org.yushen.workbench.review;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.part.ViewPart;

/** The submissions that were opened. */
public final class SubmissionsView extends ViewPart {
    public static final String ID = "org.yushen.workbench.review.submissions";
    private Table table;

    @Override
    public void createPartControl(Composite parent) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.MULTI);
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
