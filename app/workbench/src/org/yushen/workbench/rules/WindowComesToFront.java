package org.yushen.workbench.rules;

import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;

/** Does something whenever the user comes back to the window. */
record WindowComesToFront(Runnable work) implements IWindowListener {
    @Override
    public void windowActivated(IWorkbenchWindow window) {
        work.run();
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // nothing to do
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        // nothing to do
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // nothing to do
    }
}
