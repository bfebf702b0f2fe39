package org.yushen.workbench.rules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.compare.rangedifferencer.IRangeComparator;
import org.eclipse.compare.rangedifferencer.RangeDifference;
import org.eclipse.compare.rangedifferencer.RangeDifferencer;

/**
 * Two texts line by line, so that what belongs together stands in one line; where one side has nothing its line is null.
 *
 * @param pairs in order
 */
record SideBySide(List<Pair> pairs) {

    /** Lines that stand beside each other. */
    record Pair(String left, String right) {
        boolean differs() {
            return left == null || !left.equals(right);
        }
    }

    static SideBySide of(String left, String right) {
        Lines before = new Lines(left.lines().toList());
        Lines after = new Lines(right.lines().toList());
        List<Pair> pairs = new ArrayList<>();
        for (RangeDifference range : RangeDifferencer.findRanges(before, after)) {
            int rows = Math.max(range.leftLength(), range.rightLength());
            for (int i = 0; i < rows; i++) {
                pairs.add(new Pair(i < range.leftLength() ? before.lines.get(range.leftStart() + i) : null,
                        i < range.rightLength() ? after.lines.get(range.rightStart() + i) : null));
            }
        }
        return new SideBySide(pairs);
    }

    long differences() {
        return pairs.stream().filter(Pair::differs).count();
    }

    private record Lines(List<String> lines) implements IRangeComparator {
        @Override
        public int getRangeCount() {
            return lines.size();
        }

        @Override
        public boolean rangesEqual(int index, IRangeComparator other, int otherIndex) {
            return lines.get(index).equals(((Lines) other).lines.get(otherIndex));
        }

        @Override
        public boolean skipRangeComparison(int length, int maxLength, IRangeComparator other) {
            return false;
        }
    }
}
