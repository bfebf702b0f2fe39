package org.yushen.workbench.review;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.ReviewExport.Form;

/** 导出审核结果: the chosen paper's review into a file. */
public final class ExportHandler extends PaperHandler {

    @Override
    void run(ExecutionEvent event, IWorkbenchPage page) {
        Shell shell = page.getWorkbenchWindow().getShell();
        List<Paper> chosen = chosen(event, page);
        if (chosen.size() != 1 || chosen.get(0).review() == null) {
            say(shell, "export.title", words().get(chosen.size() == 1 ? "export.noReview" : "export.choose"));
            return;
        }
        Paper paper = chosen.get(0);
        FileDialog dialog = dialog(shell, paper);
        String chosenFile = dialog.open();
        if (chosenFile != null) {
            LastFolder.EXPORT.remember(dialog.getFilterPath());
            new ExportJob(papers(), paper, target(chosenFile, dialog.getFilterIndex()), shell).schedule();
        }
    }

    private FileDialog dialog(Shell shell, Paper paper) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(words().get("export.title"));
        Form[] forms = Form.values();
        String[] patterns = new String[forms.length];
        String[] names = new String[forms.length];
        for (int i = 0; i < forms.length; i++) {
            patterns[i] = "*" + forms[i].ending();
            names[i] = words().get("export.form." + forms[i].name());
        }
        dialog.setFilterExtensions(patterns);
        dialog.setFilterNames(names);
        String name = paper.name();
        int dot = name.lastIndexOf('.');
        dialog.setFileName((dot < 0 ? name : name.substring(0, dot)) + ".review" + forms[0].ending());
        dialog.setFilterPath(LastFolder.EXPORT.get());
        dialog.setOverwrite(true);
        return dialog;
    }

    /** A name without one of our endings gets that of the kind that was chosen. */
    private static Path target(String file, int kind) {
        Form named = Form.ofName(file);
        boolean told = file.toLowerCase(java.util.Locale.ROOT).endsWith(named.ending());
        return Path.of(told ? file : file + Form.values()[Math.max(0, kind)].ending()).toAbsolutePath();
    }
}
