package org.yushen.workbench.rules;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command over what is selected in the packs view. */
abstract class PackHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        PackNode node = selected(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        if (node != null) {
            on(node, HandlerUtil.getActiveWorkbenchWindowChecked(event));
        }
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        PackNode node = window == null ? null : selected(window);
        setBaseEnabled(node != null && fits(node));
    }

    /** The selected pack or file; null when there is none. */
    private static PackNode selected(IWorkbenchWindow window) {
        IViewPart view = window.getActivePage() == null ? null : window.getActivePage().findView(PacksView.ID);
        return view != null && view.getSite().getSelectionProvider() != null
                && view.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof PackNode node ? node : null;
    }

    abstract boolean fits(PackNode node);

    abstract void on(PackNode node, IWorkbenchWindow window);

    static RuleBench bench() {
        return PlatformUI.getWorkbench().getService(RuleBench.class);
    }
}
