package org.yushen.workbench.editor;

import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.yushen.model.review.Finding;

/** A page of the paper editor. */
interface PaperPage {

    /** Is told what a person chose on a page. */
    interface Choice {
        /** @param element the cell, claim … chosen; null for none */
        void chosen(List<Finding> findings, Object element);

        /** A person asked to be led to a place on another page. */
        void follow(Spot spot);
    }

    Control control();

    /** Shows a paper, or the same paper checked again: what was chosen and scrolled to stays. */
    void show(PaperContent content);

    /** The same where a place is to be revealed next: what would then be replaced need not be shown first. */
    default void show(PaperContent content, Spot next) {
        show(content);
    }

    /**
     * Scrolls to a place of this page and marks it.
     *
     * @param evidence further places to be marked lightly; those of other pages are left out
     */
    void reveal(Spot spot, List<Spot> evidence);

    /** Copies what is chosen to the clipboard. */
    void copy();

    void setFocus();

    /** Keeps for the next session what is looked at. */
    default void save(IMemento memento) {
    }

    /** Shows again what was looked at; the paper is there, and may have changed. */
    default void restore(IMemento memento) {
    }
}
