package org.yushen.workbench.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobGroup;
import org.eclipse.ui.services.IDisposable;
import org.yushen.cli.Outside;
import org.yushen.cli.Surroundings;
import org.yushen.model.review.Finding;
import org.yushen.model.review.ReviewFactory;
import org.yushen.model.review.Waiver;
import org.yushen.rules.pack.PackException;
import org.yushen.workbench.Words;

/**
 * The papers of the workspace, a service of the workbench. What takes time runs as a job that shows its progress and can be
 * cancelled; listeners hear of its results. Thread-safe.
 */
public final class Papers implements IDisposable {
    private final List<Paper> papers = new CopyOnWriteArrayList<>();
    private final List<PapersListener> listeners = new CopyOnWriteArrayList<>();
    private final Words words = new Words(Papers.class);
    private final PapersProject project;
    private final RuleDesk rules;
    private final PaperWaivers waivers;
    private final PaperOutside outside = new PaperOutside();
    private final PaperComparison comparison;
    private final JobGroup line = new OneAfterTheOther();
    private volatile Paper lookedAt;

    private Papers(PapersProject project, RuleDesk rules) {
        this.project = project;
        this.rules = rules;
        waivers = new PaperWaivers(rules.texts());
        comparison = new PaperComparison(this);
    }

    /** Opens the workspace's papers; nothing is read yet. */
    static Papers open() {
        Surroundings given = Surroundings.of(System.getProperties(), System.getenv(), List.of());
        Surroundings surroundings = new Surroundings(given.workingFolder(), given.packsFolder(), given.cacheFolder(), Words.locale());
        try {
            PapersProject project = new PapersProject(ResourcesPlugin.getWorkspace().getRoot());
            Path own = ResourcesPlugin.getWorkspace().getRoot().getLocation().append(PackFolders.PROJECT).toPath();
            Papers papers = new Papers(project, new RuleDesk(surroundings, Words.locale(), new PackFolders(surroundings.packsFolder(), own)));
            papers.papers.addAll(project.papers());
            return papers;
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Loads the rules, reads and checks the papers of earlier sessions: begun once the window is there, which it would only delay. */
    public void begin() {
        new WarmUpJob(this).schedule();
        checkAgain(all());
    }

    /** All papers, in the order in which they were opened, those of earlier sessions by name before. */
    public List<Paper> all() {
        return List.copyOf(papers);
    }

    /** The paper of that file of the workspace; null when it is none. */
    public Paper of(IFile file) {
        return papers.stream().filter(paper -> paper.files().contains(file)).findFirst().orElse(null);
    }

    /** The user looks at this paper; null when he looks at none. */
    public void lookedAt(Paper paper) {
        lookedAt = paper;
    }

    /** The same papers, first the one that the user looks at. */
    public List<Paper> lookedAtFirst(List<Paper> some) {
        Paper first = lookedAt;
        return some.stream().sorted(Comparator.comparing(paper -> paper != first)).toList();
    }

    public RuleDesk rules() {
        return rules;
    }

    /** Copies files, and the papers of folders, into the workspace, reads and checks them. */
    public void open(List<Path> filesAndFolders) {
        new OpeningJob(this, filesAndFolders).schedule();
    }

    /** Reads the papers, anew from their originals where these changed, and checks them. */
    public void readAgain(Collection<Paper> some) {
        schedule(some, true);
    }

    /** Checks the papers as they were read: for new rules and waivers. Reads those that were not read yet. */
    public void checkAgain(Collection<Paper> some) {
        schedule(some, false);
    }

    private void schedule(Collection<Paper> some, boolean anew) {
        if (!some.isEmpty()) {
            new CheckingJob(this, List.copyOf(some), anew).schedule();
        }
    }

    /** Takes papers out of the workspace, their copies and waivers with them. */
    public void remove(Collection<Paper> some) {
        Job.create(words.get("job.remove"), monitor -> {
            for (Paper paper : some) {
                remove(paper, monitor);
            }
            each(PapersListener::papersChanged);
            checkAgain(some.stream().flatMap(paper -> comparison.heldAgainst(paper).stream()).distinct().toList());
        }).schedule();
    }

    private void remove(Paper paper, IProgressMonitor monitor) throws CoreException {
        project.remove(paper.file(), monitor);
        papers.remove(paper);
        lookedAt = lookedAt == paper ? null : lookedAt;
    }

    /** Makes one paper of several: their files complete each other. Waivers go along; dates and other papers are those of the first. */
    public void join(List<Paper> some) {
        regroup(List.of(some.stream().flatMap(paper -> paper.files().stream()).toList()), some);
    }

    /** Makes a paper of each file of a paper. */
    public void split(Paper paper) {
        regroup(paper.files().stream().map(List::of).toList(), List.of(paper));
    }

    private void regroup(List<List<IFile>> next, List<Paper> before) {
        Job.create(words.get("job.regroup"), monitor -> {
            try {
                List<Waiver> all = new ArrayList<>();
                for (Paper paper : before) {
                    all.addAll(waivers.of(paper));
                }
                Outside given = outside.of(before.get(0));
                List<Paper> made = new ArrayList<>();
                for (List<IFile> files : next) {
                    Paper paper = project.regrouped(files, monitor);
                    waivers.change(paper, none -> all);
                    outside.keep(paper, given);
                    made.add(paper);
                }
                for (Paper paper : before) {
                    remove(paper, monitor);
                }
                // Until then those before had the names.
                for (int i = 0; i < made.size(); i++) {
                    made.set(i, project.named(made.get(i), monitor));
                }
                papers.addAll(made);
                each(PapersListener::papersChanged);
                opened(made);
                checkAgain(made);
            } catch (PackException e) {
                tell(List.of(e.getMessage()));
            } catch (IOException e) {
                ILog.of(Papers.class).warn(String.valueOf(e.getMessage()), e);
                tell(List.of(words.get("paper.io", before.get(0).names())));
            }
        }).schedule();
    }

    /**
     * What the user gave along with a paper: other papers (the workspace's copies) and dates.
     *
     * @throws IOException when it cannot be read
     */
    public Outside outside(Paper paper) throws IOException {
        return outside.of(paper);
    }

    /**
     * Keeps what the user gives along with a paper, files as copies in the workspace, and checks the paper again.
     *
     * @throws IOException when it cannot be written
     */
    public void give(Paper paper, Outside given) throws IOException {
        outside.keep(paper, given);
        checkAgain(List.of(paper));
    }

    PaperOutside outside() {
        return outside;
    }

    PaperComparison comparison() {
        return comparison;
    }

    /**
     * Waives findings and checks their papers again.
     *
     * @param expiry the last day on which it holds; null for always
     * @throws PackException with a sentence for the user when the waivers of a paper cannot be read
     * @throws IOException when they cannot be written
     */
    public void waive(Collection<PaperFinding> findings, String reason, String person, LocalDate expiry) throws PackException, IOException {
        change(findings, (paper, finding, all) -> {
            all.removeIf(waiver -> finding.getKey().equals(waiver.getFinding()));
            Waiver waiver = ReviewFactory.eINSTANCE.createWaiver();
            waiver.setFinding(finding.getKey());
            waiver.setOperandsHash(finding.getOperandsHash());
            waiver.setReason(reason);
            waiver.setPerson(person);
            waiver.setDate(LocalDate.now().toString());
            waiver.setExpires(expiry == null ? null : expiry.toString());
            all.add(waiver);
        });
    }

    /** Takes the waivers of findings back and checks their papers again; exceptions as for waiving. */
    public void undoWaiver(Collection<PaperFinding> findings) throws PackException, IOException {
        change(findings, (paper, finding, all) -> all.removeIf(waiver -> finding.getKey().equals(waiver.getFinding())));
    }

    private interface WaiverChange {
        void on(Paper paper, Finding finding, List<Waiver> all);
    }

    private void change(Collection<PaperFinding> findings, WaiverChange change) throws PackException, IOException {
        List<Paper> touched = findings.stream().map(PaperFinding::paper).distinct().toList();
        for (Paper paper : touched) {
            waivers.change(paper, all -> {
                findings.stream().filter(one -> one.paper() == paper).forEach(one -> change.on(paper, one.finding(), all));
                return all;
            });
        }
        checkAgain(touched);
    }

    public void addListener(PapersListener listener) {
        listeners.add(listener);
    }

    public void removeListener(PapersListener listener) {
        listeners.remove(listener);
    }

    /** What jobs over papers queue up in. */
    JobGroup line() {
        return line;
    }

    PapersProject project() {
        return project;
    }

    PaperWaivers waivers() {
        return waivers;
    }

    /** A paper of the project, added when it is new. */
    synchronized Paper added(Paper paper) {
        Paper known = of(paper.file());
        if (known != null) {
            return known;
        }
        papers.add(paper);
        each(PapersListener::papersChanged);
        return paper;
    }

    void become(Paper paper, Paper.Snapshot next) {
        paper.become(next);
        each(listener -> listener.paperChanged(paper));
    }

    void opened(List<Paper> some) {
        if (!some.isEmpty()) {
            each(listener -> listener.opened(List.copyOf(some)));
        }
    }

    void tell(List<String> sentences) {
        if (!sentences.isEmpty()) {
            each(listener -> listener.told(sentences));
        }
    }

    private void each(Consumer<PapersListener> call) {
        for (PapersListener listener : new ArrayList<>(listeners)) {
            try {
                call.accept(listener);
            } catch (RuntimeException e) {
                // One screen that fails must not keep the others from hearing.
                ILog.of(Papers.class).error(listener.getClass().getName(), e);
            }
        }
    }

    @Override
    public void dispose() {
        listeners.clear();
        Job.getJobManager().cancel(PapersJob.FAMILY);
    }

    private static final class OneAfterTheOther extends JobGroup {
        OneAfterTheOther() {
            super(OneAfterTheOther.class.getName(), 1, 0);
        }

        @Override
        protected boolean shouldCancel(IStatus lastCompletedJobResult, int numberOfFailedJobs, int numberOfCanceledJobs) {
            // Each was asked for by itself: what becomes of one is nothing to the others.
            return false;
        }

        @Override
        protected MultiStatus computeGroupResult(List<IStatus> jobResults) {
            // A job tells its own result; told once more as one of the group it would be a riddle.
            return new MultiStatus(OneAfterTheOther.class, IStatus.OK, null);
        }
    }
}
