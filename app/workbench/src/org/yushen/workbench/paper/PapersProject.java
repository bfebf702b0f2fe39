package org.yushen.workbench.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.QualifiedName;

/**
 * The project 送审材料: a folder for each paper, named like its file, with the file and its waivers. Waivers stand paper by paper, for
 * the key of a finding does not name the paper and a waiver must never reach another one.
 */
final class PapersProject {
    static final String NAME = "送审材料";
    private static final QualifiedName ORIGIN = new QualifiedName("org.yushen.workbench", "origin");

    private final IProject project;

    PapersProject(IWorkspaceRoot root) throws CoreException {
        project = root.getProject(NAME);
        if (!project.exists()) {
            project.create(null);
        }
        if (!project.isOpen()) {
            project.open(null);
        }
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
    }

    /** The files of all papers, by name. */
    List<IFile> files() throws CoreException {
        List<IFile> files = new ArrayList<>();
        for (IResource member : project.members()) {
            if (member instanceof IFolder folder && folder.getFile(folder.getName()).exists()) {
                files.add(folder.getFile(folder.getName()));
            }
        }
        return files;
    }

    /**
     * Copies a file into the project.
     *
     * @return the copy; one that was there already where it holds the same
     */
    IFile add(Path original, IProgressMonitor monitor) throws CoreException, IOException {
        String name = original.getFileName().toString();
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        for (int number = 1;; number++) {
            String tried = number == 1 ? name : name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
            IFolder folder = project.getFolder(tried);
            IFile file = folder.getFile(tried);
            if (file.exists() && Files.mismatch(original, file.getLocation().toPath()) == -1) {
                return file;
            }
            if (!folder.exists()) {
                folder.create(true, true, monitor);
                try (InputStream in = Files.newInputStream(original)) {
                    file.create(in, true, monitor);
                }
                file.setPersistentProperty(ORIGIN, original.toAbsolutePath().toString());
                return file;
            }
        }
    }

    /** Copies the original again where it changed since: a reviewer checks again what the unit has mended. */
    void renew(IFile file, IProgressMonitor monitor) throws CoreException, IOException {
        String origin = file.getPersistentProperty(ORIGIN);
        if (origin == null || !Files.isReadable(Path.of(origin)) || Files.mismatch(Path.of(origin), file.getLocation().toPath()) == -1) {
            return;
        }
        try (InputStream in = Files.newInputStream(Path.of(origin))) {
            file.setContents(in, IResource.FORCE, monitor);
        }
    }

    /** Takes a paper out, its copy and its waivers with it; the original stays. */
    void remove(IFile file, IProgressMonitor monitor) throws CoreException {
        file.getParent().delete(true, monitor);
    }
}
