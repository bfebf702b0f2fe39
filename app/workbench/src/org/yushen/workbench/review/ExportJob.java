package org.yushen.workbench.review;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.Papers;
import org.yushen.workbench.paper.ReviewExport.Form;

/** Writes a review while the screen goes on, then says where it is. */
final class ExportJob extends Job {
    private static final int OPEN_FILE = 0;
    private static final int OPEN_FOLDER = 1;

    private final Papers papers;
    private final Paper paper;
    private final Path target;
    private final Shell shell;
    private final Words words = new Words(ExportJob.class);

    /** @param shell that the result is told in */
    ExportJob(Papers papers, Paper paper, Path target, Shell shell) {
        super(new Words(ExportJob.class).get("export.title"));
        this.papers = papers;
        this.paper = paper;
        this.target = target;
        this.shell = shell;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(target.toString(), IProgressMonitor.UNKNOWN);
        try {
            papers.export(paper, Form.ofName(target.getFileName().toString()), target);
            inShell(this::tell);
        } catch (IOException e) {
            ILog.of(ExportJob.class).error(target.toString(), e);
            inShell(() -> MessageDialog.openError(shell, getName(), words.get("export.cannotWrite", target)));
        }
        return Status.OK_STATUS;
    }

    private void inShell(Runnable what) {
        Display display = Display.getDefault();
        display.asyncExec(() -> {
            if (!shell.isDisposed()) {
                what.run();
            }
        });
    }

    private void tell() {
        String[] answers = {words.get("export.openFile"), words.get("export.openFolder"), words.get("close")};
        int answer = new MessageDialog(shell, getName(), null, words.get("export.done", target), MessageDialog.INFORMATION, answers.length - 1,
                answers).open();
        if (answer == OPEN_FILE && !Program.launch(target.toString())
                || answer == OPEN_FOLDER && !Program.launch(target.getParent().toString())) {
            MessageDialog.openWarning(shell, getName(), words.get("export.noProgram", target));
        }
    }
}
