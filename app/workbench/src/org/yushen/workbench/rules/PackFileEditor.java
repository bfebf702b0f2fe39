package org.yushen.workbench.rules;

import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.editors.text.TextEditor;

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
}
