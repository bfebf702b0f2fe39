package org.yushen.workbench.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.PackFolders;

/** 新建规则包: a pack of the user's that adds to the shipped ones, with the places where it may switch off, weaken and add. */
public final class NewPackHandler extends AbstractHandler {
    private static final String LETTERS = "[a-z][a-z0-9-]{2,39}";

    private final Words words = new Words(NewPackHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        OwnPacks packs = PackHandler.bench().packs();
        try {
            List<String> shipped = new ArrayList<>();
            for (Path pack : packs.folders().shippedPacks()) {
                shipped.add(PackFolders.id(pack));
            }
            InputDialog dialog = new InputDialog(window.getShell(), words.get("newPack.title"), words.get("newPack.ask"), "",
                    name -> wrong(packs, shipped, name));
            if (dialog.open() == Window.OK) {
                create(packs.project().getFolder(dialog.getValue()), PackTemplate.text("new-pack.yaml",
                        Map.of("id", dialog.getValue(), "extends", String.join(", ", shipped))), window);
            }
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(words.get("newPack.failed", e.getMessage()), e), StatusManager.LOG | StatusManager.SHOW);
        }
        return null;
    }

    private String wrong(OwnPacks packs, List<String> shipped, String name) {
        if (!name.matches(LETTERS)) {
            return words.get("newPack.letters");
        }
        return shipped.contains(name) || packs.project().getFolder(name).exists() ? words.get("newPack.there", name) : null;
    }

    private void create(IFolder pack, String manifest, IWorkbenchWindow window) {
        IFile file = pack.getFile("pack.yaml");
        Job.create(words.get("job.newPack", pack.getName()), monitor -> {
            try {
                pack.getWorkspace().run(inside -> {
                    pack.create(true, true, inside);
                    file.create(new ByteArrayInputStream(manifest.getBytes(StandardCharsets.UTF_8)), true, inside);
                }, pack.getProject(), IWorkspace.AVOID_UPDATE, monitor);
                window.getShell().getDisplay().asyncExec(() -> PackOpening.open(window.getActivePage(), file.getLocation().toPath(), 1));
                return Status.OK_STATUS;
            } catch (CoreException e) {
                return Status.error(words.get("newPack.failed", e.getMessage()), e);
            }
        }).schedule();
    }
}
