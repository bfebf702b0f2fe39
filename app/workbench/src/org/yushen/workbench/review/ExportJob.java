package org.yushen.workbench.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.yushen.model.review.Review;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.ReviewExport;
import org.yushen.workbench.paper.ReviewExport.Form;

/** Writes reviews while the screen goes on, then says where they are. */
final class ExportJob extends Job {
    private static final int OPEN_FILE = 0;
    private static final int OPEN_FOLDER = 1;

    private final Map<Path, Review> targets;
    private final Form form;
    private final Shell shell;
    private final Words words = new Words(ExportJob.class);

    /**
     * @param targets the files and what goes into each
     * @param shell that the result is told in
     */
    ExportJob(Map<Path, Review> targets, Form form, Shell shell) {
        super(new Words(ExportJob.class).get("export.title"));
        this.targets = targets;
        this.form = form;
        this.shell = shell;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, targets.size());
        List<Path> written = new ArrayList<>();
        ReviewExport export = new ReviewExport(Words.locale());
        for (Map.Entry<Path, Review> one : targets.entrySet()) {
            if (progress.isCanceled()) {
                break;
            }
            progress.subTask(one.getKey().getFileName().toString());
            try {
                export.write(one.getValue(), form, one.getKey());
                written.add(one.getKey());
            } catch (IOException e) {
                ILog.of(ExportJob.class).error(one.getKey().toString(), e);
                inShell(() -> MessageDialog.openError(shell, getName(), words.get("export.cannotWrite", one.getKey())));
                break;
            }
            progress.worked(1);
        }
        if (!written.isEmpty()) {
            inShell(() -> tell(written));
        }
        return progress.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private void inShell(Runnable what) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                what.run();
            }
        });
    }

    private void tell(List<Path> written) {
        Path first = written.get(0);
        String sentence = written.size() == 1 ? words.get("export.done", first) : words.get("export.doneMany", written.size(), first.getParent());
        String[] answers = {words.get("export.openFile"), words.get("export.openFolder"), words.get("close")};
        int answer = new MessageDialog(shell, getName(), null, sentence, MessageDialog.INFORMATION, answers.length - 1, answers).open();
        if (answer == OPEN_FILE && !Program.launch(first.toString()) || answer == OPEN_FOLDER && !Program.launch(first.getParent().toString())) {
            MessageDialog.openWarning(shell, getName(), words.get("export.noProgram", first));
        }
    }
}
