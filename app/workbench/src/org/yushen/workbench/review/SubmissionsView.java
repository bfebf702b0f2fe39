package org.yushen.workbench.review;

import java.nio.file.Path;
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
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.Papers;
import org.yushen.workbench.paper.PapersListener;

/** 送审材料: the papers that were opened, with unit, year, verdict and counts. Files and folders can be dropped on it. */
public final class SubmissionsView extends ViewPart implements PapersListener {
    public static final String ID = "org.yushen.workbench.review.submissions";

    private final Papers papers = PlatformUI.getWorkbench().getService(Papers.class);
    private final Words words = new Words(getClass());
    private Composite stack;
    private Composite filled;
    private Label empty;
    private TableViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        stack = parent;
        stack.setLayout(new StackLayout());
        empty = new Label(stack, SWT.WRAP | SWT.CENTER);
        empty.setText(words.get("submissions.empty"));
        filled = new Composite(stack, SWT.NONE);
        createTable();
        // A drop goes to the control under the mouse alone.
        acceptFiles(empty);
        acceptFiles(viewer.getTable());
        papers.addListener(this);
        refresh();
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
            shown.setLabelProvider(new PaperLabels(column, words, images));
            columns.setColumnData(shown.getColumn(), column.width() == 0 ? new ColumnWeightData(1, 90) : new ColumnPixelData(column.width()));
        }
        viewer.addDoubleClickListener(e -> selected().forEach(paper -> Reveal.open(getSite().getPage(), paper, true)));
        MenuManager menu = new MenuManager();
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
        getSite().registerContextMenu(menu, viewer);
        getSite().setSelectionProvider(viewer);
    }

    private void acceptFiles(Control target) {
        DropTarget drop = new DropTarget(target, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        drop.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        drop.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                // The originals stay where they are, whatever keys are held.
                event.detail = (event.operations & DND.DROP_COPY) == 0 ? DND.DROP_NONE : DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files) {
                    papers.open(Arrays.stream(files).map(Path::of).toList());
                }
            }
        });
    }

    private List<Paper> selected() {
        List<Paper> found = new ArrayList<>();
        for (Object element : (IStructuredSelection) viewer.getSelection()) {
            found.add((Paper) element);
        }
        return found;
    }

    private void refresh() {
        int before = viewer.getInput() == null ? Integer.MAX_VALUE : viewer.getTable().getItemCount();
        List<Paper> now = papers.all();
        viewer.setInput(now);
        ((StackLayout) stack.getLayout()).topControl = now.isEmpty() ? empty : filled;
        stack.layout();
        if (now.size() > before) {
            // What was just opened is what one wants to look at.
            Paper newest = now.get(now.size() - 1);
            viewer.setSelection(new StructuredSelection(newest), true);
            if (now.size() == before + 1) {
                Reveal.open(getSite().getPage(), newest, false);
            }
        } else if (viewer.getSelection().isEmpty() && !now.isEmpty()) {
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
            stack.setFocus();
        } else {
            viewer.getTable().setFocus();
        }
    }
}
