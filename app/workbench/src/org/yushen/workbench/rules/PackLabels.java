package org.yushen.workbench.rules;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.yushen.workbench.Icons;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.PackFolders;
import org.yushen.workbench.rules.PackNode.Kind;

/** Names and icons of packs and their files; what is shipped is grey, what is broken carries a red sign. */
final class PackLabels extends ColumnLabelProvider {
    private final ResourceManager images;
    private final Words words = new Words(PackLabels.class);

    PackLabels(ResourceManager images) {
        this.images = images;
    }

    @Override
    public String getText(Object element) {
        return ((PackNode) element).label();
    }

    /** Other packs name a pack by its id; the tree shows its title. */
    @Override
    public String getToolTipText(Object element) {
        PackNode node = (PackNode) element;
        return node.pack() ? words.get("pack.tip", PackFolders.id(node.path()), node.path()) : null;
    }

    @Override
    public Image getImage(Object element) {
        PackNode node = (PackNode) element;
        if (node.kind() != Kind.RULE && broken(node)) {
            return Icons.image(images, "error");
        }
        return Icons.image(images, node.pack() ? "rule-pack" : switch (node.kind()) {
            case GROUP -> "pack-group";
            case RULE_FILE -> "rule-file";
            case RULE -> "rule";
            default -> "pack-file";
        });
    }

    @Override
    public Color getForeground(Object element) {
        PackNode node = (PackNode) element;
        return node.kind() == Kind.REPLACED_PACK ? Display.getCurrent().getSystemColor(SWT.COLOR_DARK_GRAY) : null;
    }

    private static boolean broken(PackNode node) {
        if (node.resource() == null || !node.resource().exists() || node.kind() == Kind.GROUP) {
            return false;
        }
        try {
            return node.resource().findMaxProblemSeverity(PackMarkers.TYPE, true, IResource.DEPTH_INFINITE) == IMarker.SEVERITY_ERROR;
        } catch (CoreException e) {
            ILog.of(PackLabels.class).warn(e.getMessage(), e);
            return false;
        }
    }
}
