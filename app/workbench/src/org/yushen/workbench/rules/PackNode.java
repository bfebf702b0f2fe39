package org.yushen.workbench.rules;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IResource;

/**
 * A pack, a group of a pack's files, or a file, as the packs view shows it.
 *
 * @param kind what it is
 * @param label its name on the screen
 * @param path in the file system; of a group the pack's
 * @param resource of the workspace; null for what is shipped
 * @param children in order; empty for files
 */
record PackNode(Kind kind, String label, Path path, IResource resource, List<PackNode> children) {

    enum Kind {
        SHIPPED_PACK, REPLACED_PACK, OWN_PACK, GROUP, RULE_FILE, OTHER_FILE
    }

    boolean pack() {
        return kind == Kind.SHIPPED_PACK || kind == Kind.REPLACED_PACK || kind == Kind.OWN_PACK;
    }

    boolean file() {
        return kind == Kind.RULE_FILE || kind == Kind.OTHER_FILE;
    }

    boolean shipped() {
        return resource == null;
    }

    /** Two readings of one folder give equal nodes, so that the tree stays unfolded. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PackNode node && kind == node.kind && path.equals(node.path) && (kind != Kind.GROUP || label.equals(node.label));
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
