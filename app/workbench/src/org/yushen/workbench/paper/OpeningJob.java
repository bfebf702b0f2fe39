package org.yushen.workbench.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.yushen.cli.Main;
import org.yushen.cli.PaperFinder;
import org.yushen.cli.PaperGrouping;
import org.yushen.cli.PaperReading;
import org.yushen.report.words.Messages;
import org.yushen.rules.pack.PackException;
import org.yushen.workbench.Words;

/** Copies files, and the papers of folders, into the workspace; then they are read and checked. */
final class OpeningJob extends PapersJob {
    private final Papers papers;
    private final List<Path> filesAndFolders;
    private final Words words = new Words(OpeningJob.class);

    OpeningJob(Papers papers, List<Path> filesAndFolders) {
        super(new Words(OpeningJob.class).get("job.open"), papers);
        this.papers = papers;
        this.filesAndFolders = List.copyOf(filesAndFolders);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        PaperFinder finder = new PaperFinder(Path.of("").toAbsolutePath(), new Messages(Main.class, Words.locale()));
        filesAndFolders.forEach(path -> finder.add(path.toString()));
        List<String> sentences = new ArrayList<>();
        finder.missing().forEach(missing -> sentences.add(missing.sentence()));
        List<Paper> opened = new ArrayList<>();
        List<PaperFinder.Candidate> found = grouped(finder.candidates());
        SubMonitor progress = SubMonitor.convert(monitor, found.size());
        for (PaperFinder.Candidate candidate : found) {
            if (progress.isCanceled()) {
                break;
            }
            progress.subTask(candidate.path().getFileName().toString());
            try {
                opened.add(papers.added(papers.project().add(candidate.files(), progress.split(1))));
            } catch (CoreException | IOException e) {
                ILog.of(OpeningJob.class).warn(candidate.shown(), e);
                sentences.add(words.get("open.cannotCopy", candidate.path()));
            }
        }
        papers.tell(sentences);
        papers.opened(opened);
        papers.checkAgain(opened);
        return progress.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    /** Files that complete each other are one paper, as for the command line. */
    private List<PaperFinder.Candidate> grouped(List<PaperFinder.Candidate> files) {
        try {
            return PaperGrouping.of(new PaperReading(papers.rules().source().profiles()), files);
        } catch (PackException | IOException e) {
            return files; // told when the papers are checked
        }
    }
}
