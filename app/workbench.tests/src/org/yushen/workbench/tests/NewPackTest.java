package org.yushen.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.yushen.workbench.paper.Papers;
import org.yushen.workbench.rules.RuleBench;
import org.yushen.workbench.rules.RuleBenchListener;
import org.yushen.workbench.rules.RuleChange;

/** Policy staff begin a pack of their own. */
class NewPackTest {
    private final Papers papers = Screen.ask(() -> PlatformUI.getWorkbench().getService(Papers.class));
    private final RuleBench bench = Screen.ask(() -> PlatformUI.getWorkbench().getService(RuleBench.class));
    private final AtomicReference<RuleChange> change = new AtomicReference<>();
    private final RuleBenchListener listener = new RuleBenchListener() {
        @Override
        public void applied(RuleChange applied) {
            change.set(applied);
        }
    };

    @Test
    void aNewPackIsMadeByItsNameAndItsManifestIsOpened() throws Exception {
        bench.addListener(listener);
        Screen.command("org.yushen.workbench.rules.newPack");
        Shell dialog = Screen.dialog("新建规则包");
        Button ok = Screen.await(dialog, Button.class, button -> button.getText().equals("确定"));
        Text name = Screen.await(dialog, Text.class, text -> text.getEditable());
        Screen.fill(name, "yushen-base");
        assertFalse(Screen.ask(ok::isEnabled), "a name that is taken");
        Screen.fill(name, "county-yunze");
        Screen.click(ok);
        applied();
        IFolder made = bench.packs().project().getFolder("county-yunze");
        try {
            Screen.until("its manifest is open", () -> Screen.page().getActiveEditor() != null && Screen.page().getActiveEditor().getTitle().equals("pack.yaml"));
            assertTrue(Files.readString(made.getFile("pack.yaml").getLocation().toPath()).contains("county-yunze"));
            assertTrue(papers.rules().folders().contains(made.getLocation().toPath()), "it is in force");
        } finally {
            Screen.ask(() -> Screen.page().closeAllEditors(false));
            change.set(null);
            made.delete(true, null);
            applied();
            bench.removeListener(listener);
        }
    }

    private void applied() {
        Screen.until("the change is applied", () -> change.get() != null);
    }
}
