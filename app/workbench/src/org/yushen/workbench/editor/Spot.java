package org.yushen.workbench.editor;

import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Statement;

/** Where on the editor's pages something is shown. */
sealed interface Spot {

    /**
     * In a statement.
     *
     * @param element the cell, row or column; the statement itself where its title is meant
     */
    record InStatement(Statement statement, Object element) implements Spot {
    }

    /**
     * In a performance form.
     *
     * @param element the indicator, target value, funding, text; the form itself where its title is meant
     */
    record InForm(PerformanceForm form, Object element) implements Spot {
    }

    /**
     * In the text.
     *
     * @param start first character in the text page, from 0
     * @param length number of characters
     */
    record InText(int start, int length) implements Spot {
        int end() {
            return start + length;
        }

        boolean holds(InText other) {
            return start <= other.start && other.end() <= end();
        }
    }
}
