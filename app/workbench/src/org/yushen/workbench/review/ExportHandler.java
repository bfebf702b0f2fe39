package org.yushen.workbench.review;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.yushen.model.review.Review;
import org.yushen.workbench.paper.Paper;

/** 导出审核结果: the chosen papers' reviews into files. */
public final class ExportHandler extends PaperHandler {

    @Override
    void run(ExecutionEvent event, IWorkbenchPage page) {
        Shell shell = page.getWorkbenchWindow().getShell();
        List<Paper> chosen = chosen(event, page);
        // What is seen now is exported, though a paper be checked again meanwhile.
        Map<Paper, Review> reviews = new LinkedHashMap<>();
        for (Paper paper : chosen) {
            Review review = paper.review();
            if (review != null) {
                reviews.put(paper, review);
            }
        }
        List<Paper> reviewed = List.copyOf(reviews.keySet());
        if (reviewed.isEmpty()) {
            say(shell, "export.title", words().get(chosen.isEmpty() ? "export.choose" : "export.noReview"));
            return;
        }
        ExportDialog dialog = new ExportDialog(shell, reviewed);
        if (dialog.open() == Window.OK) {
            Map<Path, Review> targets = new LinkedHashMap<>();
            reviewed.forEach(paper -> targets.put(dialog.target(paper), reviews.get(paper)));
            new ExportJob(targets, dialog.form(), shell).schedule();
        }
    }
}
