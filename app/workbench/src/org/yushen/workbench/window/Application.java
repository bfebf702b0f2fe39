package org.yushen.workbench.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.yushen.cli.LogConfigurator;
import org.yushen.workbench.Words;

/** The workbench as a program of its own. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        LogConfigurator.install();
        // Pages of PDF files are drawn by Java's own graphics, which must not open a screen of its own beside SWT's.
        System.setProperty("java.awt.headless", "true");
        Display.setAppName(new Words(getClass()).get("application.name"));
        Display display = PlatformUI.createDisplay();
        try {
            int code = PlatformUI.createAndRunWorkbench(display, new ReviewWorkbenchAdvisor(submissions(context)));
            return code == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** Files and folders named on the command line; options and their values are not for us. */
    private static List<Path> submissions(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        List<Path> named = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].startsWith("-") && (i == 0 || !arguments[i - 1].startsWith("-"))) {
                named.add(Path.of(arguments[i]));
            }
        }
        return named;
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }
}
