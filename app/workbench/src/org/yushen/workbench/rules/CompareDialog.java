package org.yushen.workbench.rules;

import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.yushen.workbench.Words;
import org.yushen.workbench.rules.SideBySide.Pair;

/** The shipped version on the left, the user's on the right; both scroll together. */
final class CompareDialog extends Dialog {
    private static final Color DIFFERS = new Color(255, 243, 205);
    private static final Color MISSING = new Color(236, 236, 236);
    private static final Point SIZE = new Point(1200, 640);
    private static final int CONTEXT = 3;

    private final String file;
    private final SideBySide lines;
    private final Words words = new Words(CompareDialog.class);
    private StyledText left;
    private StyledText right;

    CompareDialog(Shell parent, String file, SideBySide lines) {
        super(parent);
        this.file = file;
        this.lines = lines;
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MAX | SWT.APPLICATION_MODAL);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(words.get("compare.title", file));
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        area.setLayout(new GridLayout(2, true));
        Label said = new Label(area, SWT.NONE);
        said.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        said.setText(lines.differences() == 0 ? words.get("compare.same") : words.get("compare.lines", lines.differences()));
        heading(area, "compare.shipped");
        heading(area, "compare.own");
        left = side(area, Pair::left);
        right = side(area, Pair::right);
        together(left, right);
        together(right, left);
        showFirstDifference();
        return area;
    }

    private void heading(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(words.get(key));
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    }

    private StyledText side(Composite area, Function<Pair, String> line) {
        StyledText text = new StyledText(area, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.READ_ONLY);
        text.setFont(JFaceResources.getTextFont());
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        text.setText(lines.pairs().stream().map(pair -> line.apply(pair) == null ? "" : line.apply(pair)).collect(Collectors.joining("\n")));
        for (int i = 0; i < lines.pairs().size(); i++) {
            if (lines.pairs().get(i).differs()) {
                text.setLineBackground(i, 1, line.apply(lines.pairs().get(i)) == null ? MISSING : DIFFERS);
            }
        }
        return text;
    }

    private static void together(StyledText one, StyledText other) {
        one.getVerticalBar().addListener(SWT.Selection, event -> other.setTopPixel(one.getTopPixel()));
        one.getHorizontalBar().addListener(SWT.Selection, event -> other.setHorizontalPixel(one.getHorizontalPixel()));
        one.addListener(SWT.KeyUp, event -> other.setTopPixel(one.getTopPixel()));
    }

    private void showFirstDifference() {
        for (int i = 0; i < lines.pairs().size(); i++) {
            if (lines.pairs().get(i).differs()) {
                left.setTopIndex(Math.max(0, i - CONTEXT));
                right.setTopIndex(Math.max(0, i - CONTEXT));
                return;
            }
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, words.get("compare.close"), true);
    }
}
