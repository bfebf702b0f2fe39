package org.yushen.workbench.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Stretches of a text and what is meant by each, found by where they stand without looking at all of them. */
final class Stretches<T> {

    /** A stretch; {@code order} is that in which they were given. */
    private record Stretch<T>(Spot.InText where, T meaning, int order) {
    }

    private final List<Stretch<T>> byStart = new ArrayList<>();
    /** For each stretch, the furthest end of it and all before it; null before the first look. */
    private int[] furthest;

    void add(Spot.InText where, T meaning) {
        byStart.add(new Stretch<>(where, meaning, byStart.size()));
        furthest = null;
    }

    /** What is meant by the stretches that begin before one place and end at another or after it, in the order in which they were added. */
    List<T> at(int from, int to) {
        if (furthest == null) {
            sort();
        }
        List<Stretch<T>> found = new ArrayList<>();
        for (int i = firstFrom(to) - 1; i >= 0 && furthest[i] >= from; i--) {
            if (byStart.get(i).where().end() >= from) {
                found.add(byStart.get(i));
            }
        }
        found.sort(Comparator.comparingInt(Stretch::order));
        return found.stream().map(Stretch::meaning).toList();
    }

    private void sort() {
        byStart.sort(Comparator.comparingInt(stretch -> stretch.where().start()));
        int[] ends = byStart.stream().mapToInt(stretch -> stretch.where().end()).toArray();
        Arrays.parallelPrefix(ends, Math::max);
        furthest = ends;
    }

    /** Index of the first stretch that starts there or later. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = byStart.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byStart.get(middle).where().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
