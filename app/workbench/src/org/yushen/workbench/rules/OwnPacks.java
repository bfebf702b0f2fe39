package org.yushen.workbench.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.yushen.workbench.paper.PackFolders;

/** The project 规则包: the user's rule packs, each a folder. */
public final class OwnPacks {
    private final IProject project;
    private final PackFolders folders;

    /** @param shipped folder of the shipped packs */
    public OwnPacks(IWorkspaceRoot root, Path shipped) throws CoreException {
        project = root.getProject(PackFolders.PROJECT);
        if (!project.exists()) {
            project.create(null);
        }
        if (!project.isOpen()) {
            project.open(null);
        }
        project.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        folders = new PackFolders(shipped, project.getLocation().toPath());
    }

    public IProject project() {
        return project;
    }

    public PackFolders folders() {
        return folders;
    }

    /** The user's pack that takes the place of a shipped one; null when none does. */
    public IFolder inPlaceOf(Path shipped) throws IOException {
        String id = PackFolders.id(shipped);
        for (Path own : folders.ownPacks()) {
            if (PackFolders.id(own).equals(id)) {
                return project.getFolder(own.getFileName().toString());
            }
        }
        return null;
    }

    /** The shipped pack that one of the user's stands for; null when it is a pack of his own. */
    public Path standsFor(Path ownPack) throws IOException {
        String id = PackFolders.id(ownPack);
        for (Path pack : folders.shippedPacks()) {
            if (PackFolders.id(pack).equals(id)) {
                return pack;
            }
        }
        return null;
    }

    /** The file that is shipped in the place of one of the user's; null when there is none. */
    public Path shippedVersion(IFile file) throws IOException {
        Path own = folders.own().resolve(file.getProjectRelativePath().segment(0));
        Path pack = standsFor(own);
        Path shipped = pack == null ? null : pack.resolve(file.getProjectRelativePath().removeFirstSegments(1).toString());
        return shipped != null && Files.isRegularFile(shipped) ? shipped : null;
    }

    /** Copies a shipped pack into the project; from then on the copy is in force in its place. */
    public IFolder copy(Path shipped, IProgressMonitor monitor) throws CoreException, IOException {
        IFolder copy = project.getFolder(shipped.getFileName().toString());
        List<Path> all;
        try (Stream<Path> walk = Files.walk(shipped)) {
            all = walk.filter(Files::isRegularFile).sorted().toList();
        }
        // told once, when all is there: half a pack in force would be a change of its own
        project.getWorkspace().run(inside -> {
            for (Path file : all) {
                add(copy.getFile(shipped.relativize(file).toString().replace('\\', '/')), file, inside);
            }
        }, project, IWorkspace.AVOID_UPDATE, monitor);
        return copy;
    }

    private static void add(IFile target, Path source, IProgressMonitor monitor) throws CoreException {
        parents(target, monitor);
        try (InputStream in = Files.newInputStream(source)) {
            target.create(in, true, monitor);
        } catch (IOException e) {
            throw new CoreException(org.eclipse.core.runtime.Status.error(source.toString(), e));
        }
    }

    private static void parents(IResource file, IProgressMonitor monitor) throws CoreException {
        if (file.getParent() instanceof IFolder folder && !folder.exists()) {
            parents(folder, monitor);
            folder.create(true, true, monitor);
        }
    }
}
