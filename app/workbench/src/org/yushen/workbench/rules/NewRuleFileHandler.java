package org.yushen.workbench.rules;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.yushen.workbench.Words;

/** 新建规则文件: asks for a name and opens a file with one complete rule to be changed. */
public final class NewRuleFileHandler extends PackHandler {
    private static final String LETTERS = "[a-z][a-z0-9-]{0,39}";

    private final Words words = new Words(NewRuleFileHandler.class);

    @Override
    boolean fits(PackNode node) {
        return !node.shipped();
    }

    @Override
    void on(PackNode node, IWorkbenchWindow window) {
        IFolder pack = node.resource().getProject().getFolder(node.resource().getProjectRelativePath().segment(0));
        IFolder rules = pack.getFolder("rules");
        InputDialog dialog = new InputDialog(window.getShell(), words.get("newRule.title"), words.get("newRule.ask", pack.getName()), "",
                name -> wrong(rules, name));
        if (dialog.open() != Window.OK) {
            return;
        }
        String name = dialog.getValue();
        IFile file = rules.getFile(name + ".drl");
        Job.create(words.get("job.newRule", file.getName()), monitor -> {
            try {
                if (!rules.exists()) {
                    rules.create(true, true, monitor);
                }
                file.create(new ByteArrayInputStream(text(pack.getName(), name).getBytes(StandardCharsets.UTF_8)), true, monitor);
                window.getShell().getDisplay().asyncExec(() -> PackOpening.open(window.getActivePage(), file.getLocation().toPath(), 1));
                return Status.OK_STATUS;
            } catch (CoreException e) {
                return Status.error(words.get("newRule.failed", file.getName(), e.getMessage()), e);
            }
        }).schedule();
    }

    /** What is wrong with the name, a sentence; null when nothing is. */
    private String wrong(IFolder rules, String name) {
        if (!name.matches(LETTERS)) {
            return words.get("newRule.letters");
        }
        return rules.getFile(name + ".drl").exists() ? words.get("newRule.there", name + ".drl") : null;
    }

    /** A package of its own for each file, and a number that nobody else has. */
    private String text(String pack, String name) {
        String packageName = "own." + pack.replaceAll("[^\\p{L}\\p{N}]+", "_") + "." + name.replace('-', '_');
        return PackTemplate.text("new-rule.drl", Map.of("package", packageName, "id", "MY-" + name.toUpperCase(Locale.ROOT) + "-01"));
    }
}
