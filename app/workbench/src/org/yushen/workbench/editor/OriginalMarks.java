package org.yushen.workbench.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.yushen.model.disclosure.Location;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Operand;
import org.yushen.model.review.Review;

/** Where findings stand on the pages of a PDF. */
final class OriginalMarks {

    /** A finding's box. */
    record Mark(Location place, Finding finding) {
    }

    private final List<Mark> marks = new ArrayList<>();

    /** @param review null before the first check */
    OriginalMarks(Review review) {
        if (review != null) {
            for (Finding finding : review.getFindings()) {
                List<Location> places = places(finding);
                if (!places.isEmpty()) {
                    marks.add(new Mark(places.get(0), finding));
                }
            }
        }
    }

    /** The places of a finding that have a box on a page, the value in question first. */
    static List<Location> places(Finding finding) {
        return finding.getOperands().stream().sorted(Comparator.comparing(operand -> !"actual".equals(operand.getRole())))
                .map(Operand::getLocation).filter(OriginalMarks::hasBox).toList();
    }

    static boolean hasBox(Location place) {
        return place != null && place.getPage() != null && place.getX() != null && place.getY() != null && place.getWidth() != null
                && place.getHeight() != null;
    }

    /** The boxes on a page, from 1. */
    List<Mark> on(int page) {
        return marks.stream().filter(mark -> mark.place().getPage() == page).toList();
    }

    /** The findings whose boxes hold a point, in PDF points from the page's upper left. */
    List<Finding> at(int page, double x, double y) {
        return on(page).stream().filter(mark -> holds(mark.place(), x, y)).map(Mark::finding).toList();
    }

    private static boolean holds(Location box, double x, double y) {
        return x >= box.getX() && x <= box.getX() + box.getWidth() && y >= box.getY() && y <= box.getY() + box.getHeight();
    }
}
