package org.yushen.workbench.rules;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Notices what is changed in the user's packs by other programs, tables above all: those are edited in the machine's own program. What
 * changed is a save like any other.
 */
final class OutsideEdits {
    /** A program for tables writes a file in several steps. */
    private static final long SETTLED_MILLISECONDS = 300;

    private final IProject project;
    private final Job looking;
    /** Null where the machine watches no folders: then only {@link #look} finds what changed. */
    private final WatchService watcher;

    OutsideEdits(IProject project) {
        this.project = project;
        looking = Job.createSystem("outside", (ICoreRunnable) this::refresh);
        watcher = watcher();
        if (watcher != null) {
            Thread thread = new Thread(this::attend, "rule packs");
            thread.setDaemon(true);
            thread.start();
            look();
        }
    }

    private WatchService watcher() {
        try {
            return project.getLocation().toPath().getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            ILog.of(OutsideEdits.class).info("folders are not watched: " + e.getMessage(), e);
            return null;
        }
    }

    /** Looks for changes, in the background. */
    void look() {
        looking.schedule(SETTLED_MILLISECONDS);
    }

    private void refresh(IProgressMonitor monitor) throws CoreException {
        project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
        try {
            watchFolders();
        } catch (IOException e) {
            // A folder that is being removed, or one too many for the machine: the others are watched.
            ILog.of(OutsideEdits.class).info(String.valueOf(e.getMessage()), e);
        } catch (ClosedWatchServiceException e) {
            monitor.done(); // the workbench is closing
        }
    }

    private void watchFolders() throws IOException {
        if (watcher == null) {
            return;
        }
        Files.walkFileTree(project.getLocation().toPath(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                // Registered twice it is watched once.
                folder.register(watcher, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void attend() {
        try {
            while (true) {
                WatchKey key = watcher.take();
                key.pollEvents();
                key.reset();
                look();
            }
        } catch (ClosedWatchServiceException | InterruptedException e) {
            Thread.currentThread().interrupt(); // the workbench is closing
        }
    }

    void close() {
        looking.cancel();
        try {
            if (watcher != null) {
                watcher.close();
            }
        } catch (IOException e) {
            ILog.of(OutsideEdits.class).info(e.getMessage(), e);
        }
    }
}
