package org.yushen.workbench.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
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

    private final RuleBench bench = PlatformUI.getWorkbench().getService(RuleBench.class);
    private TreeViewer tree;
    private List<PackNode> shown = List.of();

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
        shown = read();
        tree.setInput(shown);
        shown.stream().filter(pack -> pack.kind() != PackNode.Kind.REPLACED_PACK).forEach(pack -> tree.setExpandedState(pack, true));
    }

    private void activate(PackNode node) {
        if (node.file() || node.kind() == PackNode.Kind.RULE) {
            PackOpening.open(getSite().getPage(), node.path(), node.line());
        } else {
            tree.setExpandedState(node, !tree.getExpandedState(node));
        }
    }

    /** Unfolds the tree down to the file or pack, and selects it; what is not there any more is let be. */
    void select(Path path) {
        for (PackNode pack : shown) {
            if (path.startsWith(pack.path())) {
                tree.setExpandedState(pack, true);
                pack.children().stream().filter(child -> child.children().stream().anyMatch(file -> file.path().equals(path)))
                        .forEach(group -> tree.setExpandedState(group, true));
                all(pack).filter(node -> node.path().equals(path)).findFirst()
                        .ifPresent(node -> tree.setSelection(new StructuredSelection(node), true));
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

    @Override
    public void packsChanged() {
        tree.getControl().getDisplay().asyncExec(() -> {
            if (!tree.getControl().isDisposed()) {
                Object[] unfolded = tree.getExpandedElements();
                ISelection selected = tree.getSelection();
                List<PackNode> before = shown;
                shown = read();
                tree.setInput(shown);
                tree.setExpandedElements(unfolded);
                tree.setSelection(selected);
                shown.stream().filter(pack -> pack.kind() == PackNode.Kind.OWN_PACK && !before.contains(pack)).forEach(added -> select(added.path()));
            }
        });
    }

    @Override
    public void dispose() {
        bench.removeListener(this);
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
