package org.yushen.reader.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a line as labels with what stands behind them. Labels are known by their words, never by their column: the same
 * form loses and gains cells from row to row.
 */
final class LabelScan {
    private static final int LONGEST_PIECE = 10;
    private static final int MOST_PIECES = 3;
    private static final int DAMAGED_UP_TO = 2;

    private static final Set<LabelGroup> DAMAGED_ANYWHERE = EnumSet.of(LabelGroup.SOURCE, LabelGroup.MEASURE, LabelGroup.COLUMN,
            LabelGroup.ANALYSIS);

    private final FormVocabulary vocabulary;

    LabelScan(FormVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A label found, over how many cells, and whether it had to be repaired. */
    private record Found(LabelMatch label, int cells, boolean damaged) {
    }

    /**
     * The line in segments.
     *
     * @param groups labels that may stand first; which may follow depends on the first
     */
    List<Segment> scan(FormLine line, Set<LabelGroup> groups) {
        List<Segment> segments = new ArrayList<>();
        List<FormCell> cells = line.cells();
        Set<LabelGroup> wanted = groups;
        List<FormCell> loose = new ArrayList<>();
        int i = 0;
        while (i < cells.size()) {
            Optional<Found> found = wanted.isEmpty() ? Optional.empty() : find(cells, i, wanted, segments.isEmpty());
            if (found.isEmpty()) {
                loose.add(cells.get(i++));
                continue;
            }
            close(segments, loose);
            Found label = found.get();
            segments.add(new Segment(label.label(), cells.get(i), new ArrayList<>(), label.damaged()));
            if (label.label().valueOffset() >= 0) {
                loose.add(cells.get(i + label.cells() - 1).from(label.label().valueOffset()));
            }
            wanted = following(label.label().group());
            i += label.cells();
        }
        close(segments, loose);
        return segments;
    }

    /** Whether some cell of the line is such a label, whole and undamaged: much cheaper than a scan. */
    boolean hasWhole(FormLine line, Set<LabelGroup> groups) {
        for (FormCell cell : line.cells()) {
            if (vocabulary.match(cell.text(), groups).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static void close(List<Segment> segments, List<FormCell> loose) {
        if (!loose.isEmpty()) {
            if (segments.isEmpty()) {
                segments.add(new Segment(null, null, new ArrayList<>(), false));
            }
            segments.get(segments.size() - 1).values().addAll(loose);
            loose.clear();
        }
    }

    /** What may stand behind such a label in the same line; anything else there is its value, whatever it says. */
    private static Set<LabelGroup> following(LabelGroup first) {
        return switch (first) {
            case HEAD, FOOT -> EnumSet.of(LabelGroup.HEAD, LabelGroup.FOOT);
            case FUNDING -> EnumSet.of(LabelGroup.TOTAL, LabelGroup.SOURCE, LabelGroup.MEASURE);
            case TOTAL, SOURCE -> EnumSet.of(LabelGroup.TOTAL, LabelGroup.SOURCE);
            case MEASURE -> EnumSet.of(LabelGroup.MEASURE);
            case HALF -> EnumSet.of(LabelGroup.HALF);
            case TEXT -> EnumSet.of(LabelGroup.HALF);
            case ANALYSIS -> EnumSet.of(LabelGroup.ANALYSIS);
            case COLUMN -> EnumSet.of(LabelGroup.COLUMN);
            case SUMMARY -> EnumSet.of(LabelGroup.SUMMARY, LabelGroup.COLUMN);
        };
    }

    private Optional<Found> find(List<FormCell> cells, int i, Set<LabelGroup> groups, boolean first) {
        Optional<LabelMatch> whole = vocabulary.match(cells.get(i).text(), groups);
        if (whole.isPresent()) {
            return Optional.of(new Found(whole.get(), 1, false));
        }
        for (int pieces = MOST_PIECES; pieces > 1; pieces--) {
            Optional<Found> joined = joined(cells, i, pieces, groups, false);
            if (joined.isPresent()) {
                return joined;
            }
        }
        boolean mayBeDamaged = first && i <= DAMAGED_UP_TO || groups.stream().anyMatch(DAMAGED_ANYWHERE::contains);
        return mayBeDamaged ? damaged(cells, i, groups) : Optional.empty();
    }

    private Optional<Found> damaged(List<FormCell> cells, int i, Set<LabelGroup> groups) {
        Optional<Found> joined = joined(cells, i, 2, groups, true);
        if (joined.isPresent()) {
            return joined;
        }
        return vocabulary.nearest(cells.get(i).text(), groups).map(label -> new Found(label, 1, true));
    }

    /** A label cut into several cells: at the cut a character may be lost or stand on both sides. */
    private Optional<Found> joined(List<FormCell> cells, int i, int pieces, Set<LabelGroup> groups, boolean nearly) {
        if (i + pieces > cells.size()) {
            return Optional.empty();
        }
        List<String> variants = List.of("");
        for (int k = 0; k < pieces; k++) {
            FormCell cell = cells.get(i + k);
            boolean apart = k > 0 && cell.column() - cells.get(i + k - 1).column() > 1;
            if (apart || cell.text().length() > 2 * LONGEST_PIECE || !Characters.hasHan(cell.text()) || cell.normal().length() > LONGEST_PIECE
                    || vocabulary.match(cell.text(), groups).isPresent()) {
                return Optional.empty();
            }
            variants = extended(variants, cell.normal());
        }
        for (String variant : variants) {
            Optional<LabelMatch> label = nearly ? vocabulary.nearest(variant, groups) : vocabulary.whole(variant, groups);
            if (label.isPresent()) {
                return Optional.of(new Found(label.get(), pieces, true));
            }
        }
        return Optional.empty();
    }

    private static List<String> extended(List<String> variants, String piece) {
        List<String> longer = new ArrayList<>();
        for (String variant : variants) {
            longer.add(variant + piece);
            if (!variant.isEmpty() && piece.length() > 1) {
                longer.add(variant + piece.substring(1));
                longer.add(variant.substring(0, variant.length() - 1) + piece);
            }
        }
        return longer;
    }
}
