package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row that a page break leaves without its outer line: its columns' lines run on beyond the last line across. Writers of
 * text draw the line between two rows below the upper one, and it stays behind on the page before.
 */
final class OpenRow {
    /** No row is lower, in points. */
    private static final float LOWEST = 6;

    private final List<Rule> rules;

    private OpenRow(List<Rule> rules) {
        this.rules = rules;
    }

    /** The lines of one table, with those across that its first and last row lack. */
    static List<Rule> closed(List<Rule> rules) {
        OpenRow row = new OpenRow(rules);
        List<Rule> closed = new ArrayList<>(rules);
        row.addLine(-1, closed);
        row.addLine(1, closed);
        return closed;
    }

    /** @param side -1 for the table's upper end, 1 for its lower */
    private void addLine(int side, List<Rule> closed) {
        float left = (float) lines(false).mapToDouble(Rule::at).min().orElse(0);
        float right = (float) lines(false).mapToDouble(Rule::at).max().orElse(0);
        double last = lines(true).mapToDouble(rule -> side * rule.at()).max().orElse(Double.MAX_VALUE);
        double atLeft = end(left, side);
        double atRight = end(right, side);
        if (Math.min(atLeft, atRight) > last + LOWEST && Math.abs(atLeft - atRight) <= Ruling.TOUCH) {
            closed.add(new Rule(true, (float) (side * Math.max(atLeft, atRight)), left, right));
        }
    }

    /** How far the table's side reaches, upwards being negative. */
    private double end(float side, int direction) {
        return lines(false).filter(rule -> Math.abs(rule.at() - side) <= Ruling.NEAR)
                .mapToDouble(rule -> direction * (direction < 0 ? rule.from() : rule.to())).max().orElse(-Double.MAX_VALUE);
    }

    private Stream<Rule> lines(boolean across) {
        return rules.stream().filter(rule -> rule.horizontal() == across);
    }
}
