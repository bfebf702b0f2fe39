package org.yushen.workbench.rules;

import java.util.ArrayList;
import java.util.List;

import org.yushen.workbench.paper.PaperFinding;

/** One finding that a change of rules took away, brought or altered. */
record ChangeLine(Kind kind, PaperFinding found) {

    enum Kind {
        GONE, NEW, ALTERED
    }

    /** New ones first: those are what the author has to look at. */
    static List<ChangeLine> of(RuleChange change) {
        List<ChangeLine> lines = new ArrayList<>();
        change.added().forEach(found -> lines.add(new ChangeLine(Kind.NEW, found)));
        change.gone().forEach(found -> lines.add(new ChangeLine(Kind.GONE, found)));
        change.altered().forEach(found -> lines.add(new ChangeLine(Kind.ALTERED, found)));
        return lines;
    }
}
