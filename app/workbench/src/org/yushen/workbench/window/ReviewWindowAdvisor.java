package org.yushen.workbench.window;

import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.Papers;
import org.yushen.workbench.review.FileDrop;

/** The window: its size, title and bars. */
final class ReviewWindowAdvisor extends WorkbenchWindowAdvisor {
    private static final Point SIZE = new Point(1440, 900);
    /** Tools of the platform that only a programmer needs. */
    private static final String[] UNUSED = {"org.eclipse.ui.edit.text.actionSet.annotationNavigation", "org.eclipse.ui.edit.text.actionSet.navigation",
        "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo", "org.eclipse.ui.edit.text.actionSet.openExternalFile",
        "org.eclipse.ui.edit.text.actionSet.presentation", "org.eclipse.ui.NavigateActionSet",
        "org.eclipse.ui.actionSet.openFiles"};

    ReviewWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        window.addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                hideUnused(page);
            }
        });
        if (window.getActivePage() != null) {
            hideUnused(window.getActivePage());
        }
    }

    private static void hideUnused(IWorkbenchPage page) {
        for (String tools : UNUSED) {
            page.hideActionSet(tools);
        }
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ReviewActionBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        window.setInitialSize(new Point(Math.min(SIZE.x, screen.width), Math.min(SIZE.y, screen.height)));
        window.setTitle(new Words(getClass()).get("window.title"));
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(true);
        window.addEditorAreaTransfer(FileTransfer.getInstance());
        window.configureEditorAreaDropListener(new FileDrop(PlatformUI.getWorkbench().getService(Papers.class)));
    }
}
