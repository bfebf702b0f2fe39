package org.yushen.workbench.review;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.yushen.workbench.Words;

/** What stands where no paper has been opened yet: how to open one. */
final class EmptyDesk {
    private final Composite area;
    private final Words words = new Words(getClass());
    private final IWorkbenchSite site;

    EmptyDesk(Composite parent, IWorkbenchSite site, FileDrop drop) {
        this.site = site;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginTop = 40;
        layout.marginWidth = 20;
        layout.verticalSpacing = 12;
        area.setLayout(layout);
        label("submissions.empty").setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        label("submissions.dropHere");
        button("submissions.openFiles", "org.yushen.workbench.review.openFiles");
        button("submissions.openFolder", "org.yushen.workbench.review.openFolder");
        drop.accept(area);
    }

    private Label label(String key) {
        Label label = new Label(area, SWT.WRAP | SWT.CENTER);
        label.setText(words.get(key));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return label;
    }

    private void button(String key, String command) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(words.get(key));
        button.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run(command)));
    }

    private void run(String command) {
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            // The commands are our own: that one is not there is a mistake of ours.
            throw new IllegalStateException(command, e);
        }
    }

    Composite control() {
        return area;
    }
}
