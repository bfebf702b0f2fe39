package org.yushen.workbench.rules;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
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
        tree.setInput(read());
        tree.expandToLevel(2);
    }

    private void activate(PackNode node) {
        if (!node.file()) {
            tree.setExpandedState(node, !tree.getExpandedState(node));
        } else if (node.resource() instanceof IFile file) {
            PackOpening.open(getSite().getPage(), file);
        } else {
            PackOpening.open(getSite().getPage(), node.path());
        }
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
                tree.setInput(read());
                tree.setExpandedElements(unfolded);
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
