package org.yushen.workbench.review;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.yushen.workbench.Words;

/** A dialog of named fields, one under the other; a person can end it only while what stands in them will do. */
abstract class FieldsDialog extends TitleAreaDialog {
    private final Words words = new Words(getClass());
    private final String key;
    private final Point size;
    private final int columns;

    /**
     * @param key of its words: {@code key.title} and {@code key.ok}
     * @param columns of its fields, their names counted
     */
    FieldsDialog(Shell parent, String key, Point size, int columns) {
        super(parent);
        this.key = key;
        this.size = size;
        this.columns = columns;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    final Words words() {
        return words;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(words.get(key + ".title"));
    }

    @Override
    protected Point getInitialSize() {
        return size;
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        layout.verticalSpacing = 10;
        area.setLayout(layout);
        fill(area);
        return area;
    }

    /** Sets title, message and fields. */
    abstract void fill(Composite area);

    /** Called once everything is there, the buttons too. */
    abstract void begin();

    /** The name of the next field. @param vertical where it stands beside a high one */
    final void label(Composite area, String name, int vertical) {
        Label label = new Label(area, SWT.NONE);
        label.setText(words.get(name));
        label.setLayoutData(new GridData(SWT.RIGHT, vertical, false, false));
    }

    @Override
    protected final void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, words.get(key + ".ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, words.get("cancel"), false);
        begin();
    }

    /** Whether it may be ended; harmless while the buttons are not there yet. */
    final void usable(boolean usable) {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(usable);
        }
    }
}
