package org.yushen.workbench.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.services.IDisposable;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.Papers;

/**
 * The rule side's service: whenever a file of the user's packs is saved, it compiles the packs in the background, puts errors at their
 * lines, checks the open papers again and tells what changed. Thread-safe.
 */
public final class RuleBench implements IDisposable {
    /** After a save that long nobody is likely to wait for the next: then what the first start of tomorrow needs is made ready. */
    private static final long QUIET_MILLISECONDS = 10_000;
    /** What programs keep beside a file that is open in them, or write before they give it its name. */
    private static final Pattern TRANSIENT = Pattern.compile("~\\$.*|\\..*|.*\\.tmp|.*~");

    private final Papers papers;
    private final OwnPacks packs;
    private final List<RuleBenchListener> listeners = new CopyOnWriteArrayList<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private final RulesJob job;
    private final Job keeping;
    private final OutsideEdits outside;
    private final IResourceChangeListener follower = this::resourceChanged;
    private final Recheck recheck;
    private final AtomicBoolean compilerWarm = new AtomicBoolean();
    private long firstChange;
    private volatile RuleChange last;

    RuleBench(Papers papers) {
        this.papers = papers;
        try {
            packs = new OwnPacks(ResourcesPlugin.getWorkspace().getRoot(), papers.rules().surroundings().packsFolder());
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
        recheck = new Recheck(papers, this::applied, (change, left) -> each(listener -> listener.partlyApplied(change, left)));
        job = new RulesJob(this, papers, new Words(RuleBench.class).get("job.rules"));
        keeping = Job.createSystem("keep", (ICoreRunnable) monitor -> papers.rules().checker().keepChanges(monitor::isCanceled));
        keeping.setPriority(Job.DECORATE);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(follower, IResourceChangeEvent.POST_CHANGE);
        job.schedule();
        outside = new OutsideEdits(packs.project());
    }

    /** Looks for what other programs changed in the user's packs, in the background. */
    void lookOutside() {
        outside.look();
    }

    public OwnPacks packs() {
        return packs;
    }

    /** What the last change of rules did; null when none was made since the start. */
    public RuleChange last() {
        return last;
    }

    public void addListener(RuleBenchListener listener) {
        listeners.add(listener);
    }

    public void removeListener(RuleBenchListener listener) {
        listeners.remove(listener);
    }

    private void resourceChanged(IResourceChangeEvent event) {
        IResourceDelta delta = event.getDelta() == null ? null : event.getDelta().findMember(packs.project().getFullPath());
        if (delta == null) {
            return;
        }
        List<String> files = new ArrayList<>();
        boolean[] others = new boolean[1];
        try {
            delta.accept(part -> {
                boolean cameOrWent = part.getKind() != IResourceDelta.CHANGED;
                boolean content = cameOrWent || (part.getFlags() & IResourceDelta.CONTENT) != 0;
                if (content && part.getResource() instanceof IFile file && !TRANSIENT.matcher(file.getName()).matches()) {
                    files.add(file.getProjectRelativePath().toString());
                    others[0] |= cameOrWent;
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(RuleBench.class).error(e.getMessage(), e);
        }
        if (!files.isEmpty()) {
            changed(files);
        }
        if (others[0]) {
            each(RuleBenchListener::packsChanged);
        }
    }

    private void changed(List<String> files) {
        synchronized (changed) {
            if (changed.isEmpty()) {
                firstChange = System.nanoTime();
            }
            changed.addAll(files);
        }
        job.schedule();
    }

    /** The changes since the last call, and when the first of them was made. */
    Changes take() {
        synchronized (changed) {
            Changes taken = new Changes(List.copyOf(changed), changed.isEmpty() ? System.nanoTime() : firstChange);
            changed.clear();
            return taken;
        }
    }

    /** Changes that were taken and not applied, for the user did not want to wait: the next save or check takes them along. */
    void giveBack(Changes taken) {
        synchronized (changed) {
            if (!taken.files().isEmpty()) {
                firstChange = changed.isEmpty() ? System.nanoTime() : firstChange;
                changed.addAll(taken.files());
            }
        }
        each(RuleBenchListener::stopped);
    }

    /**
     * Files that were changed and not applied yet.
     *
     * @param since {@link System#nanoTime()} of the first change
     */
    record Changes(List<String> files, long since) {
    }

    /** Loads the compiler in the background, at the first call. @param text of a rule file */
    void warmCompiler(String text) {
        if (compilerWarm.compareAndSet(false, true)) {
            new CompilerWarmUp(papers.rules(), text).schedule();
        }
    }

    Recheck recheck() {
        return recheck;
    }

    void applying() {
        each(RuleBenchListener::applying);
    }

    private void applied(RuleChange change) {
        last = change;
        each(listener -> listener.applied(change));
        keeping.cancel();
        keeping.schedule(QUIET_MILLISECONDS);
    }

    void packsInForce() {
        each(RuleBenchListener::packsChanged);
    }

    private void each(Consumer<RuleBenchListener> call) {
        for (RuleBenchListener listener : listeners) {
            try {
                call.accept(listener);
            } catch (RuntimeException e) {
                // One screen that fails must not keep the others from hearing.
                ILog.of(RuleBench.class).error(listener.getClass().getName(), e);
            }
        }
    }

    /** Whether the file stands in the folder of shipped packs. */
    public boolean shipped(Path file) {
        return file.toAbsolutePath().normalize().startsWith(packs.folders().shipped().toAbsolutePath().normalize());
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(follower);
        outside.close();
        recheck.dispose();
        listeners.clear();
        Job.getJobManager().cancel(RulesJob.FAMILY);
        keeping.cancel();
    }
}
