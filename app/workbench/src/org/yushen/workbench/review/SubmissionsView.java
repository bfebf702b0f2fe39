package org.yushen.workbench.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.Papers;
import org.yushen.workbench.paper.PapersListener;

/** 送审材料: the papers that were opened, with unit, year, verdict and counts. Files and folders can be dropped on it. */
public final class SubmissionsView extends ViewPart implements PapersListener {
    public static final String ID = "org.yushen.workbench.review.submissions";

    private static final int LEAST = 88;
    private static final String SELECTED = "selected";

    private final Papers papers = PlatformUI.getWorkbench().getService(Papers.class);
    private final Words words = new Words(getClass());
    private Composite stack;
    private Composite filled;
    private Composite empty;
    private IMemento saved;
    private TableViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        stack = parent;
        stack.setLayout(new StackLayout());
        FileDrop drop = new FileDrop(papers);
        empty = new EmptyDesk(stack, getSite(), drop).control();
        filled = new Composite(stack, SWT.NONE);
        createTable();
        drop.accept(viewer.getTable());
        papers.addListener(this);
        refresh();
        restore();
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        saved = memento;
    }

    @Override
    public void saveState(IMemento memento) {
        selected().forEach(paper -> memento.createChild(SELECTED, paper.id()));
    }

    private void restore() {
        if (saved != null) {
            List<String> ids = Arrays.stream(saved.getChildren(SELECTED)).map(IMemento::getID).toList();
            viewer.setSelection(new StructuredSelection(papers.all().stream().filter(paper -> ids.contains(paper.id())).toList()), true);
        }
    }

    private void createTable() {
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), filled);
        TableColumnLayout columns = new TableColumnLayout();
        filled.setLayout(columns);
        viewer = new TableViewer(filled, SWT.FULL_SELECTION | SWT.MULTI);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        for (PaperColumn column : PaperColumn.values()) {
            TableViewerColumn shown = new TableViewerColumn(viewer, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
            shown.getColumn().setText(words.get("submissions." + column.name()));
            shown.setLabelProvider(new PaperLabels(column, shown.getColumn(), words, images));
            columns.setColumnData(shown.getColumn(), column.width() == 0 ? new ColumnWeightData(1, LEAST) : new ColumnPixelData(column.width()));
            shown.getColumn().addListener(SWT.Resize, event -> viewer.refresh());
        }
        viewer.addDoubleClickListener(e -> selected().forEach(paper -> Reveal.open(getSite().getPage(), paper, true)));
        MenuManager menu = new MenuManager();
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
        getSite().registerContextMenu(menu, viewer);
        getSite().setSelectionProvider(viewer);
    }

    private List<Paper> selected() {
        List<Paper> found = new ArrayList<>();
        for (Object element : (IStructuredSelection) viewer.getSelection()) {
            found.add((Paper) element);
        }
        return found;
    }

    private void refresh() {
        List<Paper> now = papers.all();
        viewer.setInput(now);
        ((StackLayout) stack.getLayout()).topControl = now.isEmpty() ? empty : filled;
        stack.layout();
        if (viewer.getSelection().isEmpty() && !now.isEmpty()) {
            viewer.setSelection(new StructuredSelection(now.get(0)));
        }
    }

    private void later(Runnable what) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!stack.isDisposed()) {
                what.run();
            }
        });
    }

    @Override
    public void papersChanged() {
        later(this::refresh);
    }

    /** What was just opened is what one wants to look at, of several papers the first. */
    @Override
    public void opened(List<Paper> some) {
        later(() -> {
            refresh();
            viewer.setSelection(new StructuredSelection(some.get(0)), true);
            Reveal.open(getSite().getPage(), some.get(0), false);
        });
    }

    @Override
    public void paperChanged(Paper paper) {
        later(() -> viewer.update(paper, null));
    }

    @Override
    public void told(List<String> sentences) {
        later(() -> MessageDialog.openWarning(getSite().getShell(), words.get("submissions.told"), String.join("\n", sentences)));
    }

    @Override
    public void dispose() {
        papers.removeListener(this);
        super.dispose();
    }

    @Override
    public void setFocus() {
        if (papers.all().isEmpty()) {
            empty.setFocus();
        } else {
            viewer.getTable().setFocus();
        }
    }
}
