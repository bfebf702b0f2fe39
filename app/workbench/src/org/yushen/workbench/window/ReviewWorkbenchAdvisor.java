package org.yushen.workbench.window;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.yushen.workbench.paper.Papers;
import org.yushen.workbench.review.ReviewPerspective;

/** What the workbench begins with: the review side, as it was left the last time. */
final class ReviewWorkbenchAdvisor extends WorkbenchAdvisor {
    private final List<Path> submissions;

    /** @param submissions files and folders to be opened at once */
    ReviewWorkbenchAdvisor(List<Path> submissions) {
        this.submissions = submissions;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
    }

    @Override
    public void postStartup() {
        super.postStartup();
        Papers papers = PlatformUI.getWorkbench().getService(Papers.class);
        papers.begin();
        if (!submissions.isEmpty()) {
            papers.open(submissions);
        }
    }

    /** The platform saves a workspace only when told to; without it the next start would have to look for what changed. */
    @Override
    public void postShutdown() {
        super.postShutdown();
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException e) {
            ILog.of(getClass()).error(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ReviewPerspective.ID;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new ReviewWindowAdvisor(configurer);
    }
}
