package org.yushen.workbench.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The pictures of a PDF's pages, drawn in a job and kept for a while. Used in the screen's thread. */
final class OriginalImages {
    private static final int KEPT = 4;

    /**
     * A page as it is on the screen.
     *
     * @param image null when the page could not be drawn
     * @param scale pixels for a PDF point
     * @param pages how many the PDF has; 0 when it could not be opened
     */
    record Picture(Image image, double scale, int pages) {
    }

    private record Key(int page, int width) {
    }

    private final Control owner;
    private final Runnable changed;
    private final Map<Key, Picture> kept = new LinkedHashMap<>(KEPT, 0.75f, true);
    private final PdfPages pages;
    private Key wanted;
    private final Job job = new Job(OriginalImages.class.getSimpleName()) {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            draw();
            return Status.OK_STATUS;
        }
    };

    /**
     * @param owner lives as long as the pictures
     * @param changed called when a picture that was asked for is there
     */
    OriginalImages(Path file, Control owner, Runnable changed) {
        this.owner = owner;
        this.changed = changed;
        pages = new PdfPages(file);
        job.setSystem(true);
        job.setPriority(Job.SHORT);
        owner.addDisposeListener(event -> dispose());
    }

    /**
     * The picture of a page; it is drawn when it is not there yet.
     *
     * @param page from 1
     * @param width in pixels
     * @return null as long as it is not there
     */
    Picture picture(int page, int width) {
        Key key = new Key(page, width);
        Picture there = kept.get(key);
        if (there == null && !key.equals(wanted())) {
            want(key);
            job.schedule();
        }
        return there;
    }

    private synchronized Key wanted() {
        return wanted;
    }

    private synchronized void want(Key key) {
        wanted = key;
    }

    private void draw() {
        Key key = wanted();
        PdfPages.Drawn drawn = null;
        int count = 0;
        try {
            count = pages.count();
            drawn = pages.draw(Math.clamp(key.page(), 1, count), key.width());
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // A stranger's file; the page says that it cannot be shown, and the rest of the paper is there.
            ILog.of(OriginalImages.class).warn(String.valueOf(e.getMessage()), e);
        }
        PdfPages.Drawn picture = drawn;
        int found = count;
        if (!owner.isDisposed()) {
            owner.getDisplay().asyncExec(() -> keep(key, picture, found));
        }
    }

    private void keep(Key key, PdfPages.Drawn drawn, int count) {
        if (owner.isDisposed()) {
            return;
        }
        Picture before = kept.put(key, new Picture(drawn == null ? null : new Image(owner.getDisplay(), drawn.pixels()),
                drawn == null ? 1 : drawn.scale(), count));
        dispose(before);
        for (Iterator<Picture> oldest = kept.values().iterator(); kept.size() > KEPT;) {
            dispose(oldest.next());
            oldest.remove();
        }
        if (key.equals(wanted())) {
            want(null);
            changed.run();
        }
    }

    private static void dispose(Picture picture) {
        if (picture != null && picture.image() != null) {
            picture.image().dispose();
        }
    }

    private void dispose() {
        job.cancel();
        kept.values().forEach(OriginalImages::dispose);
        kept.clear();
        Job.createSystem(job.getName(), (ICoreRunnable) monitor -> pages.close()).schedule();
    }
}
