package org.yushen.workbench.review;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.yushen.workbench.paper.Paper;

/** 移出: takes papers out of the workspace, after asking, for their waivers go with them. */
public final class RemovePaperHandler extends PaperHandler {

    @Override
    void run(ExecutionEvent event, IWorkbenchPage page) {
        List<Paper> chosen = chosen(event, page);
        if (chosen.isEmpty()) {
            return;
        }
        String question = chosen.size() == 1 ? words().get("remove.one", chosen.get(0).name()) : words().get("remove.many", chosen.size());
        if (!MessageDialog.openConfirm(page.getWorkbenchWindow().getShell(), words().get("remove.title"), question)) {
            return;
        }
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) != null && chosen.contains(ChosenPapers.ofEditor(reference.getEditor(false)))) {
                page.closeEditor(reference.getEditor(false), false);
            }
        }
        papers().remove(chosen);
    }
}
