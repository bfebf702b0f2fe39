package org.yushen.workbench.review;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.yushen.workbench.paper.Papers;

/** Opens the files and folders that are dropped. */
public final class FileDrop extends DropTargetAdapter {
    private final Papers papers;

    public FileDrop(Papers papers) {
        this.papers = papers;
    }

    /** Lets files be dropped on a control; a drop goes to the control under the mouse alone, not to what holds it. */
    void accept(Control control) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(this);
    }

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
}
