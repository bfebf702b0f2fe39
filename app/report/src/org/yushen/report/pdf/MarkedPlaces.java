package org.yushen.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Location;
import org.yushen.model.disclosure.TargetValue;
import org.yushen.model.disclosure.TextKind;
import org.yushen.model.disclosure.TextLine;

/** Everything of a disclosure that stands in a frame on a page of one source, by page. */
final class MarkedPlaces {

    /** A frame and what was read in it. */
    record Marked(Mark mark, Location place) {
    }

    private static final Map<String, Mark> BY_CLASS = Map.ofEntries(Map.entry("Part", Mark.HEADING), Map.entry("Statement", Mark.HEADING),
            Map.entry("NarrativeSection", Mark.HEADING), Map.entry("Column", Mark.HEADING), Map.entry("Cell", Mark.CELL), Map.entry("Row", Mark.ROW),
            Map.entry("Claim", Mark.CLAIM), Map.entry("Change", Mark.CLAIM), Map.entry("Indicator", Mark.INDICATOR), Map.entry("TargetValue", Mark.INDICATOR),
            Map.entry("PerformanceForm", Mark.FORM), Map.entry("Funding", Mark.FORM), Map.entry("FormText", Mark.FORM),
            Map.entry("AssetHolding", Mark.CLAIM), Map.entry("ProcurementItem", Mark.CLAIM), Map.entry("GlossaryTerm", Mark.OTHER),
            Map.entry("ContentsEntry", Mark.OTHER), Map.entry("Unread", Mark.UNREAD));

    private final Map<Integer, List<Marked>> byPage = new HashMap<>();

    /** @param source index of the source among the disclosure's, from 0 */
    MarkedPlaces(Disclosure disclosure, int source) {
        TreeIterator<EObject> all = ((EObject) disclosure).eAllContents();
        while (all.hasNext()) {
            EObject object = all.next();
            if (object instanceof Location place && place.getSource() == source && place.getPage() != null && place.getX() != null) {
                Mark mark = mark(object.eContainer());
                if (mark != null) {
                    byPage.computeIfAbsent(place.getPage(), page -> new ArrayList<>()).add(new Marked(mark, place));
                }
            }
        }
    }

    /** Null for what is drawn as part of something else, and for blanks. */
    private static Mark mark(EObject owner) {
        if (owner instanceof Cell cell) {
            return cell.getState() == CellState.UNREAD ? Mark.UNREAD : cell.getState() == CellState.BLANK ? null : Mark.CELL;
        }
        if (owner instanceof TextLine line) {
            return line.getKind() == TextKind.MARK ? Mark.OTHER : null;
        }
        if (owner instanceof TargetValue value && (value.getText() == null || value.getText().isBlank())) {
            return null;
        }
        return BY_CLASS.get(owner.eClass().getName());
    }

    /** The frames on a page, from 1. */
    List<Marked> on(int page) {
        return byPage.getOrDefault(page, List.of());
    }
}
