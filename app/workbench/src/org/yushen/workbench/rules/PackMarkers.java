package org.yushen.workbench.rules;

import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;

/** Puts what is wrong in the user's packs at its lines, for the editor and the problems view. */
final class PackMarkers {
    /** Id of the markers' type. */
    static final String TYPE = "org.yushen.workbench.rules.problem";

    private final IProject project;

    PackMarkers(IProject project) {
        this.project = project;
    }

    /** These problems and no others stand in the packs now. */
    void show(List<PackTrouble> troubles) throws CoreException {
        project.getWorkspace().run(monitor -> {
            project.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
            for (PackTrouble trouble : troubles) {
                place(trouble).createMarker(TYPE, Map.of(
                        IMarker.MESSAGE, trouble.message(),
                        IMarker.LINE_NUMBER, trouble.line(),
                        IMarker.SEVERITY, trouble.error() ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING,
                        IMarker.PRIORITY, IMarker.PRIORITY_HIGH));
            }
        }, project, IWorkspace.AVOID_UPDATE, null);
    }

    private IResource place(PackTrouble trouble) {
        IResource file = trouble.path().isEmpty() ? null : project.findMember(trouble.path());
        return file == null ? project : file;
    }
}
