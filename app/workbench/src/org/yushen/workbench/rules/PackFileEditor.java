package org.yushen.workbench.rules;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.editors.text.TextEditor;
import org.yushen.workbench.Words;

/** A plain editor for the files of packs. What is shipped can be read but not changed. */
public class PackFileEditor extends TextEditor {
    public static final String ID = "org.yushen.workbench.rules.editor.text";

    @Override
    public boolean isEditable() {
        return getEditorInput() instanceof IFileEditorInput && super.isEditable();
    }

    @Override
    public boolean isEditorInputModifiable() {
        return getEditorInput() instanceof IFileEditorInput && super.isEditorInputModifiable();
    }

    @Override
    public boolean isEditorInputReadOnly() {
        return !(getEditorInput() instanceof IFileEditorInput) || super.isEditorInputReadOnly();
    }

    /** Marks the line and puts the cursor there; where there is no such line nothing happens. @param line from 1 */
    public void showLine(int line) {
        IDocument document = getDocumentProvider().getDocument(getEditorInput());
        try {
            IRegion region = document.getLineInformation(line - 1);
            selectAndReveal(region.getOffset(), line == 1 ? 0 : region.getLength());
        } catch (BadLocationException e) {
            // The list of rules is of an earlier version of the text: the file is shown, and the list is made anew at its next save.
            ILog.of(PackFileEditor.class).info(e.getMessage());
        }
    }

    /** The line of the cursor, from 1. */
    int cursorLine() {
        return ((ITextSelection) getSelectionProvider().getSelection()).getStartLine() + 1;
    }

    /** What stands in place of a text that cannot be shown. */
    @Override
    protected String getStatusMessage(IStatus status) {
        Words words = new Words(PackFileEditor.class);
        boolean gone = getEditorInput() instanceof IFileEditorInput input && !input.getFile().exists();
        return gone ? words.get("editor.gone", getEditorInput().getName()) : words.get("editor.failed", getEditorInput().getName(), status.getMessage());
    }

    @Override
    protected void doSetInput(IEditorInput input) throws CoreException {
        super.doSetInput(input);
        if (input != null && !(input instanceof IFileEditorInput)) {
            setPartName(new Words(PackFileEditor.class).get("editor.readOnly", input.getName()));
        }
    }
}
