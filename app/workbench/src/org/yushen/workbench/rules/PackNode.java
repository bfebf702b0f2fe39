package org.yushen.workbench.rules;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.yushen.rules.RuleHeader;

/**
 * A pack, a group of a pack's files, a file, or a rule in it, as the packs view shows it.
 *
 * @param kind what it is
 * @param label its name on the screen
 * @param path in the file system; of a group the pack's, of a rule its file's
 * @param resource of the workspace; null for what is shipped
 * @param rule null but for a rule
 * @param changed whether a file of the user's is not as shipped; false where nothing of that name is shipped
 * @param children in order
 */
record PackNode(Kind kind, String label, Path path, IResource resource, RuleHeader rule, boolean changed, List<PackNode> children) {

    enum Kind {
        SHIPPED_PACK, REPLACED_PACK, OWN_PACK, GROUP, RULE_FILE, OTHER_FILE, RULE
    }

    boolean pack() {
        return kind == Kind.SHIPPED_PACK || kind == Kind.REPLACED_PACK || kind == Kind.OWN_PACK;
    }

    boolean file() {
        return kind == Kind.RULE_FILE || kind == Kind.OTHER_FILE;
    }

    /** The line to show in an editor: a rule's own, else the first. */
    int line() {
        return rule == null ? 1 : rule.line();
    }

    boolean shipped() {
        return resource == null;
    }

    /** Two readings of one folder give equal nodes, so that the tree stays unfolded. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PackNode node && kind == node.kind && path.equals(node.path)
                && (kind != Kind.GROUP && kind != Kind.RULE || label.equals(node.label));
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
