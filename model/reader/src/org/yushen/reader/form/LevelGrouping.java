package org.yushen.reader.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.yushen.model.disclosure.Phase;

/**
 * Groups the rows of one half by 二级指标. A label may be merged over its rows, stand in the first of them or in a later
 * one, or be cut over two; where names are numbered (指标1, 指标2 …), a 1 begins a group.
 */
final class LevelGrouping {
    private static final Pattern ORDINAL = Pattern.compile("^指标\\s*([0-9lI]{1,2})");

    private final LevelWords words;
    private final List<IndicatorRow> rows;
    private final Phase phase;
    private final List<LevelGroup> groups = new ArrayList<>();
    private LevelGroup current;
    private boolean numbered;

    private LevelGrouping(List<IndicatorRow> rows, Phase phase, LevelWords words) {
        this.rows = rows;
        this.phase = phase;
        this.words = words;
    }

    /** The groups in order; a group may lack its label. Rows without anything of this half are in the group before them. */
    static List<LevelGroup> of(List<IndicatorRow> rows, Phase phase, LevelWords words) {
        LevelGrouping grouping = new LevelGrouping(rows, phase, words);
        for (int r = 0; r < rows.size(); r++) {
            if (rows.get(r).half(phase) != null) {
                grouping.add(r, rows.get(r).half(phase));
            }
        }
        grouping.mergeUnlabelledTop();
        boolean cut = grouping.groups.stream().filter(group -> group.labelRows().size() > 1).count() > 1;
        return cut && !grouping.numbered ? CentredLabels.regroup(grouping.groups, rows, phase, words) : grouping.groups;
    }

    private void add(int r, IndicatorRow.Half half) {
        int ordinal = ordinal(half.indicator());
        numbered |= ordinal > 0;
        String printed = printed(half);
        if (printed == null) {
            printed = covering(r, half);
        }
        String category = printed == null ? null : words.category(printed);
        boolean beginning = printed != null && category == null && words.isBeginning(printed);
        boolean continued = printed != null && current != null && current.label() != null && continues(printed, category);
        boolean label = (category != null || beginning) && !continued;
        boolean belongsBefore = ordinal > 1 && current != null && current.label() == null;
        boolean changed = !label && !continued && (startsLevel1(r) || startsInOtherHalf(r, half));
        if (current == null || label && !belongsBefore || ordinal == 1 && !current.rows().isEmpty() || changed) {
            if (!continued) {
                current = new LevelGroup();
                groups.add(current);
            }
        }
        if (label) {
            current.label(r, bare(printed), category != null ? category : words.categoryOfBeginning(printed), beginning);
        } else if (continued && !isCovering(printed, half)) {
            current.extend(r, bare(printed), words);
        }
        current.rows().add(r);
    }

    /** “标” after “数量指”; a second label of its own is no continuation. */
    private boolean continues(String printed, String category) {
        String piece = bare(printed);
        if (piece.isEmpty() || piece.equals(current.label())) {
            return false;
        }
        boolean completes = words.category(current.label() + piece) != null;
        return completes || category == null && words.isEnding(piece) && (current.isOpen() || piece.startsWith("指") || piece.equals("标"));
    }

    private boolean startsLevel1(int r) {
        List<FormCell> cells = rows.get(r).level1();
        boolean known = !cells.isEmpty() && words.level1(text(cells)) != null;
        return known && current != null && !current.rows().isEmpty();
    }

    /** The halves are one table twice: where the other half begins a group and this one prints no label, its label was lost. */
    private boolean startsInOtherHalf(int r, IndicatorRow.Half half) {
        String above = rows.get(r).line().coveringFromAbove(half.level2Column());
        if (above != null && words.category(above) != null) {
            return false;
        }
        for (Phase other : Phase.values()) {
            IndicatorRow.Half there = rows.get(r).half(other);
            if (other != phase && there != null && !there.level2().isEmpty() && words.category(text(there.level2())) != null) {
                return true;
            }
        }
        return false;
    }

    /** A table cannot begin without a label: the first one has slipped below its first row. */
    private void mergeUnlabelledTop() {
        if (groups.size() > 1 && groups.get(0).label() == null && groups.get(1).label() != null) {
            groups.get(1).rows().addAll(0, groups.get(0).rows());
            groups.remove(0);
        }
    }

    private String printed(IndicatorRow.Half half) {
        return half.level2().isEmpty() ? null : text(half.level2());
    }

    /** The label of a merged cell that reaches down into this row, where it is another than the current one. */
    private String covering(int r, IndicatorRow.Half half) {
        String above = rows.get(r).line().coveringFromAbove(half.level2Column());
        boolean another = above != null && words.category(above) != null
                && (current == null || !bare(above).equals(current.label()));
        return another ? above : null;
    }

    private static boolean isCovering(String printed, IndicatorRow.Half half) {
        return half.level2().isEmpty() && printed != null;
    }

    private static int ordinal(NamedValue indicator) {
        Matcher ordinal = indicator == null ? null : ORDINAL.matcher(indicator.name());
        if (ordinal == null || !ordinal.find()) {
            return 0;
        }
        String digits = ordinal.group(1).replace('l', '1').replace('I', '1');
        return Integer.parseInt(digits);
    }

    static String text(List<FormCell> cells) {
        return cells.stream().map(FormCell::flat).collect(Collectors.joining());
    }

    /** A label without blanks and without the noise behind it. */
    private String bare(String printed) {
        String plain = printed.replaceAll("\\s+", "");
        return words.isKnown(plain) ? plain : LevelWords.bare(plain);
    }
}
