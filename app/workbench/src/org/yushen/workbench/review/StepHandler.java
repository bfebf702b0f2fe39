package org.yushen.workbench.review;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** 下一个问题, 上一个问题; the direction stands in plugin.xml. */
public final class StepHandler extends PaperHandler implements IExecutableExtension {
    private int step = 1;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object given) {
        step = "previous".equals(given) ? -1 : 1;
    }

    @Override
    void run(ExecutionEvent event, IWorkbenchPage page) {
        try {
            FindingsView view = (FindingsView) page.showView(FindingsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            if (!view.step(step)) {
                Display.getCurrent().beep();
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
        }
    }
}
