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
 * The project 送审材料: a folder for each paper, named like its (first) file, with the file, further ones of the paper and its waivers. Waivers stand paper by paper, for
 * the key of a finding does not name the paper and a waiver must never reach another one.
 */
final class PapersProject {
    static final String NAME = "送审材料";
    private static final String PARTS = "parts";
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

    /** All papers, by name. */
    List<Paper> papers() throws CoreException {
        List<Paper> papers = new ArrayList<>();
        for (IResource member : project.members()) {
            if (member instanceof IFolder folder && folder.getFile(folder.getName()).exists()) {
                papers.add(new Paper(folder.getFile(folder.getName()), parts(folder)));
            }
        }
        return papers;
    }

    private static List<IFile> parts(IFolder folder) throws CoreException {
        List<IFile> parts = new ArrayList<>();
        for (int number = 1; part(folder, number).exists(); number++) {
            for (IResource member : part(folder, number).members()) {
                if (member instanceof IFile file) {
                    parts.add(file);
                }
            }
        }
        return parts;
    }

    /** The further files of a paper stand in folders of their own: two of them may bear one name. @param number from 1 */
    private static IFolder part(IFolder folder, int number) {
        return folder.getFolder(PARTS).getFolder(String.valueOf(number));
    }

    /**
     * Copies the files of a paper into the project.
     *
     * @return the paper; one that was there already where it holds the same
     */
    Paper add(List<Path> originals, IProgressMonitor monitor) throws CoreException, IOException {
        String name = originals.get(0).getFileName().toString();
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        for (int number = 1;; number++) {
            String tried = number == 1 ? name : name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
            IFolder folder = project.getFolder(tried);
            if (!folder.exists()) {
                return create(folder, originals, monitor);
            }
            Paper there = new Paper(folder.getFile(tried), parts(folder));
            if (same(there.paths(), originals)) {
                return there;
            }
        }
    }

    private static boolean same(List<Path> copies, List<Path> originals) throws IOException {
        boolean same = copies.size() == originals.size();
        for (int i = 0; same && i < copies.size(); i++) {
            same = Files.exists(copies.get(i)) && Files.mismatch(originals.get(i), copies.get(i)) == -1;
        }
        return same;
    }

    private static Paper create(IFolder folder, List<Path> originals, IProgressMonitor monitor) throws CoreException, IOException {
        folder.create(true, true, monitor);
        IFile main = copy(originals.get(0), folder.getFile(folder.getName()), monitor);
        List<IFile> parts = new ArrayList<>();
        for (Path original : originals.subList(1, originals.size())) {
            IFolder part = part(folder, parts.size() + 1);
            if (parts.isEmpty()) {
                folder.getFolder(PARTS).create(true, true, monitor);
            }
            part.create(true, true, monitor);
            parts.add(copy(original, part.getFile(original.getFileName().toString()), monitor));
        }
        return new Paper(main, parts);
    }

    private static IFile copy(Path original, IFile copy, IProgressMonitor monitor) throws CoreException, IOException {
        try (InputStream in = Files.newInputStream(original)) {
            copy.create(in, true, monitor);
        }
        copy.setPersistentProperty(ORIGIN, original.toAbsolutePath().toString());
        return copy;
    }

    /** A paper of files that were those of others; they keep their originals. */
    Paper regrouped(List<IFile> files, IProgressMonitor monitor) throws CoreException, IOException {
        String name = files.get(0).getName();
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        int number = 2;
        while (project.getFolder(name.substring(0, dot) + " (" + number + ")" + name.substring(dot)).exists()) {
            number++;
        }
        String free = project.getFolder(name).exists() ? name.substring(0, dot) + " (" + number + ")" + name.substring(dot) : name;
        Paper made = create(project.getFolder(free), files.stream().map(file -> file.getLocation().toPath()).toList(), monitor);
        for (int i = 0; i < files.size(); i++) {
            made.files().get(i).setPersistentProperty(ORIGIN, files.get(i).getPersistentProperty(ORIGIN));
        }
        return made;
    }

    /** Gives a paper the name of the file that it was made of, where no other paper has it any more. @return the paper as it is then */
    Paper named(Paper paper, IProgressMonitor monitor) throws CoreException {
        Path origin = origin(paper.file());
        IFolder wanted = project.getFolder(origin == null ? paper.file().getName() : origin.getFileName().toString());
        if (wanted.exists()) {
            return paper;
        }
        paper.file().getParent().move(wanted.getFullPath(), true, monitor);
        wanted.getFile(paper.file().getName()).move(wanted.getFullPath().append(wanted.getName()), true, monitor);
        return new Paper(wanted.getFile(wanted.getName()), parts(wanted));
    }

    /** Where the file was copied from; null when that is not known. */
    static Path origin(IFile file) {
        try {
            String origin = file.getPersistentProperty(ORIGIN);
            return origin == null ? null : Path.of(origin);
        } catch (CoreException e) {
            return null; // a file that is gone
        }
    }

    /** Copies the originals again where they changed since: a reviewer checks again what the unit has mended. */
    void renew(Paper paper, IProgressMonitor monitor) throws CoreException, IOException {
        for (IFile file : paper.files()) {
            Path origin = origin(file);
            if (origin != null && Files.isReadable(origin) && Files.mismatch(origin, file.getLocation().toPath()) != -1) {
                try (InputStream in = Files.newInputStream(origin)) {
                    file.setContents(in, IResource.FORCE, monitor);
                }
            }
        }
    }

    /** Takes a paper out, its copy and its waivers with it; the original stays. */
    void remove(IFile file, IProgressMonitor monitor) throws CoreException {
        file.getParent().delete(true, monitor);
    }
}
