package org.yushen.workbench.tests;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.PlatformUI;
import org.yushen.workbench.window.Application;

/** The workbench as a process of its own, in which somebody works from when the screen attends, and which is closed when he is done. */
abstract class OwnSession implements IApplication {
    private static final long BETWEEN_LOOKS_MILLISECONDS = 5;

    @Override
    public final Object start(IApplicationContext context) throws Exception {
        Thread person = new Thread(this::attend, "person");
        person.setDaemon(true);
        person.start();
        return new Application().start(context);
    }

    @Override
    public final void stop() {
        PlatformUI.getWorkbench().getDisplay().syncExec(PlatformUI.getWorkbench()::close);
    }

    private void attend() {
        try {
            while (!PlatformUI.isWorkbenchRunning() || PlatformUI.getWorkbench().isStarting()) {
                Thread.sleep(BETWEEN_LOOKS_MILLISECONDS);
            }
            // Not before the screen attends: a service asked for by two threads at once is made twice.
            Screen.ask(() -> null);
            work();
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
        } finally {
            leave();
            Screen.ask(() -> PlatformUI.getWorkbench().close());
        }
    }

    /** What is done; the workbench is closed afterwards, whatever comes of it. */
    abstract void work() throws Exception;

    /** What is done in the end, whatever came of the work. */
    void leave() {
    }
}
