package org.yushen.workbench.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** 规则包: the user's packs and the shipped ones with their files. */
public final class PacksView extends ViewPart implements RuleBenchListener {
    public static final String ID = "org.yushen.workbench.rules.packs";
    private static final long TOGETHER_MILLISECONDS = 400;

    private final RuleBench bench = PlatformUI.getWorkbench().getService(RuleBench.class);
    private final Job reading = Job.createSystem("packs", (ICoreRunnable) monitor -> show(read()));
    private TreeViewer tree;
    /** Null until the packs were read for the first time. */
    private List<PackNode> shown;
    /** What is to be selected once it is there; null for nothing. */
    private Path wanted;

    @Override
    public void createPartControl(Composite parent) {
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), parent);
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setContentProvider(new Content());
        tree.setLabelProvider(new PackLabels(images));
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addDoubleClickListener(event -> activate((PackNode) ((StructuredSelection) event.getSelection()).getFirstElement()));
        MenuManager menu = new MenuManager();
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        getSite().registerContextMenu(menu, tree);
        getSite().setSelectionProvider(tree);
        bench.addListener(this);
        reading.schedule();
    }

    private void activate(PackNode node) {
        if (node.file() || node.kind() == PackNode.Kind.RULE) {
            PackOpening.open(getSite().getPage(), node.path(), node.line());
        } else {
            tree.setExpandedState(node, !tree.getExpandedState(node));
        }
    }

    /** Unfolds the tree down to the file or pack, and selects it; what is not there is selected when it comes. */
    void select(Path path) {
        wanted = path;
        for (PackNode pack : shown == null ? List.<PackNode>of() : shown) {
            if (path.startsWith(pack.path())) {
                tree.setExpandedState(pack, true);
                pack.children().stream().filter(child -> child.children().stream().anyMatch(file -> file.path().equals(path)))
                        .forEach(group -> tree.setExpandedState(group, true));
                all(pack).filter(node -> node.path().equals(path)).findFirst().ifPresent(node -> {
                    tree.setSelection(new StructuredSelection(node), true);
                    wanted = null;
                });
            }
        }
    }

    private static Stream<PackNode> all(PackNode node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(PacksView::all));
    }

    private List<PackNode> read() {
        try {
            return new PackTree(bench.packs()).packs();
        } catch (IOException e) {
            // A folder that changes while it is read is read again at once, for its change is told.
            ILog.of(PacksView.class).warn(e.getMessage(), e);
            return List.of();
        }
    }

    /** What changes together is read once; a save has its result before. */
    @Override
    public void packsChanged() {
        reading.schedule(TOGETHER_MILLISECONDS);
    }

    private void show(List<PackNode> packs) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (tree.getControl().isDisposed()) {
                return;
            }
            Object[] unfolded = tree.getExpandedElements();
            ISelection selected = tree.getSelection();
            List<PackNode> before = shown;
            shown = packs;
            tree.setInput(packs);
            tree.setExpandedElements(unfolded);
            tree.setSelection(selected);
            if (before == null) {
                packs.stream().filter(pack -> pack.kind() != PackNode.Kind.REPLACED_PACK).forEach(pack -> tree.setExpandedState(pack, true));
            } else {
                packs.stream().filter(pack -> pack.kind() == PackNode.Kind.OWN_PACK && !before.contains(pack)).forEach(added -> select(added.path()));
            }
            if (wanted != null) {
                select(wanted);
            }
        });
    }

    @Override
    public void dispose() {
        bench.removeListener(this);
        reading.cancel();
        super.dispose();
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    private static final class Content extends ArrayContentProvider implements ITreeContentProvider {
        @Override
        public Object[] getChildren(Object parent) {
            return ((PackNode) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((PackNode) element).children().isEmpty();
        }
    }
}
