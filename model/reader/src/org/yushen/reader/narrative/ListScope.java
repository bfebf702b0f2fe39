package org.yushen.reader.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Which lists (其中：…；…) are open at a point of a sentence, the innermost on top. */
final class ListScope {
    private final Deque<Frame> frames = new ArrayDeque<>();
    private Told justEnded;

    /** One list and whose it is. */
    static final class Frame {
        private final Told owner;
        private final List<Told> items = new ArrayList<>();
        private boolean parted;
        private int inSegment;
        private boolean complete;

        private Frame(Told owner) {
            this.owner = owner;
        }

        Told owner() {
            return owner;
        }

        /** The items told since the last semicolon. */
        int inSegment() {
            return inSegment;
        }

        /** Whether this list itself is parted by semicolons. */
        boolean isParted() {
            return parted;
        }

        List<Told> items() {
            return items;
        }
    }

    void open(Told owner) {
        frames.push(new Frame(owner));
    }

    boolean isEmpty() {
        return frames.isEmpty();
    }

    Frame top() {
        return frames.peek();
    }

    List<Frame> all() {
        return List.copyOf(frames);
    }

    int depth() {
        return frames.size();
    }

    /** Ends the lists opened since there were that many. */
    void closeTo(int depth) {
        while (frames.size() > depth) {
            frames.pop();
        }
    }

    void clear() {
        frames.clear();
        justEnded = null;
    }

    /** Whose list the last semicolon has ended, as long as nothing else has been told since; null when it has ended none. */
    Told justEnded() {
        return justEnded;
    }

    /** The claim that an item told now is part of; null at the top. */
    Told owner() {
        return frames.isEmpty() ? null : frames.peek().owner;
    }

    void add(Told item) {
        justEnded = null;
        if (!frames.isEmpty()) {
            frames.peek().items.add(item);
            frames.peek().inSegment++;
        }
    }

    /**
     * A semicolon ends a list opened inside another list's item, a list whose items commas part, and a list whose total
     * has got its change.
     */
    void semicolon() {
        if (frames.size() > 1 && !frames.peek().parted && frames.peek().inSegment > 0 && isListed(frames.peek().owner)) {
            frames.pop();
        } else if (!frames.isEmpty() && !frames.peek().parted && frames.peek().inSegment > 1) {
            justEnded = frames.pop().owner;
        }
        dropComplete();
        if (!frames.isEmpty()) {
            frames.peek().parted = true;
            frames.peek().inSegment = 0;
        }
    }

    /** Leaves the lists that are at their end. */
    void dropComplete() {
        while (!frames.isEmpty() && frames.peek().complete) {
            frames.pop();
        }
    }

    private boolean isListed(Told owner) {
        return frames.stream().anyMatch(frame -> frame.items.contains(owner));
    }

    /** The owner of a list has been told something after it: the list, and those inside it, are at their end. */
    void completeUpTo(Told owner) {
        if (frames.stream().noneMatch(frame -> frame.owner == owner)) {
            return;
        }
        for (Frame frame : frames) {
            frame.complete = true;
            if (frame.owner == owner) {
                return;
            }
        }
    }
}
