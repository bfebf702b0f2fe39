package org.yushen.workbench.rules;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.texteditor.BasicTextEditorActionContributor;

/** Binds undo, find and the like of the window to the text editor; its many programmers' entries in the menus are left out. */
public final class PackEditorActions extends BasicTextEditorActionContributor {

    @Override
    public void contributeToMenu(IMenuManager menu) {
        // the menu 编辑 has what is needed
    }

    @Override
    public void contributeToStatusLine(IStatusLineManager status) {
        // line numbers stand in the editor
    }
}
