package org.yushen.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.eclipse.core.resources.IFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yushen.workbench.paper.Papers;

/** Policy staff begin a pack of their own. */
class NewPackTest {
    private final Papers papers = Screen.ask(() -> PlatformUI.getWorkbench().getService(Papers.class));
    private final AppliedChange change = new AppliedChange();

    @AfterEach
    void hearNoMore() {
        change.close();
    }

    @Test
    void aNewPackIsMadeByItsNameAndItsManifestIsOpened() throws Exception {
        Screen.command("org.yushen.workbench.rules.newPack");
        Shell dialog = Screen.dialog("新建规则包");
        Button ok = Screen.await(dialog, Button.class, button -> button.getText().equals("确定"));
        Text name = Screen.await(dialog, Text.class, text -> text.getEditable());
        Screen.fill(name, "yushen-base");
        assertFalse(Screen.ask(ok::isEnabled), "a name that is taken");
        Screen.fill(name, "county-yunze");
        Screen.click(ok);
        change.await();
        IFolder made = change.bench().packs().project().getFolder("county-yunze");
        try {
            Screen.until("its manifest is open", () -> Screen.page().getActiveEditor() != null && Screen.page().getActiveEditor().getTitle().equals("pack.yaml"));
            assertTrue(Files.readString(made.getFile("pack.yaml").getLocation().toPath()).contains("county-yunze"));
            assertTrue(papers.rules().folders().contains(made.getLocation().toPath()), "it is in force");
        } finally {
            Screen.ask(() -> Screen.page().closeAllEditors(false));
            change.expect();
            made.delete(true, null);
            change.await();
        }
    }
}
