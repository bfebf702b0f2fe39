package org.yushen.reader.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yushen.model.disclosure.Phase;

/**
 * Finds the levels of every indicator. 二级指标 comes from the half's own label, else from the other half's label in the
 * same row: the two halves of a form are the same table twice. 一级指标 follows from the class of 二级指标 where the
 * printed label stands beside another row.
 */
final class LevelResolver {
    private static final String SINGLE_COST_LEVEL = "成本指标";

    private final LevelWords words;
    private final List<IndicatorRow> rows;
    private final Map<String, String> printedLevel1 = new LinkedHashMap<>();
    private final String[] carriedLevel1;
    private final Map<Phase, Map<Integer, LevelGroup>> groupOfRow = new EnumMap<>(Phase.class);

    LevelResolver(List<IndicatorRow> rows, List<Phase> phases, LevelWords words) {
        this.rows = rows;
        this.words = words;
        this.carriedLevel1 = carryLevel1();
        for (Phase phase : phases) {
            Map<Integer, LevelGroup> groups = new HashMap<>();
            for (LevelGroup group : LevelGrouping.of(rows, phase, words)) {
                group.rows().forEach(row -> groups.put(row, group));
            }
            groupOfRow.put(phase, groups);
        }
    }

    Levels levels(int row, Phase phase) {
        LevelGroup group = groupOfRow.get(phase).get(row);
        String level2 = group == null ? null : group.label();
        String category = group == null ? null : group.category();
        LevelGroup other = otherGroup(row, phase);
        if (level2 == null && other != null) {
            level2 = other.label();
            category = other.category();
        }
        String carried = carriedLevel1[row];
        if (category == null && level2 == null) {
            category = onlyCategory(carried);
        }
        return new Levels(level1(carried, category), level2, category);
    }

    /** The other half's group, where the row lies in it and this half's own rows tell nothing. */
    private LevelGroup otherGroup(int row, Phase phase) {
        for (Map.Entry<Phase, Map<Integer, LevelGroup>> half : groupOfRow.entrySet()) {
            LevelGroup group = half.getValue().get(row);
            if (half.getKey() != phase && group != null && group.label() != null) {
                return group;
            }
        }
        return null;
    }

    private String[] carryLevel1() {
        String[] carried = new String[rows.size()];
        String current = null;
        for (int i = 0; i < rows.size(); i++) {
            List<FormCell> cells = rows.get(i).level1();
            String text = plain(LevelGrouping.text(cells));
            if (current != null && words.isKnown(current + text) && !text.isEmpty()) {
                String whole = known(current + text);
                replaceBack(carried, i, current, whole);
                current = whole;
            } else if (!text.isEmpty()) {
                current = next(current, text);
            }
            carried[i] = current;
        }
        return carried;
    }

    /** Without blanks, and without what a recogniser left of the points in brackets behind it. */
    private String plain(String text) {
        String plain = text.replaceAll("\\s+", "");
        boolean whole = words.isKnown(plain) || plain.endsWith(")") || plain.endsWith("）");
        return whole ? plain : LevelWords.bare(plain);
    }

    /** A label cut over two rows (效益, 指标) is one label for the rows above, too. */
    private static void replaceBack(String[] carried, int row, String piece, String whole) {
        for (int i = row - 1; i >= 0 && piece.equals(carried[i]); i--) {
            carried[i] = whole;
        }
    }

    private String next(String current, String text) {
        boolean known = words.level1(text) != null;
        if (known || words.isBeginning(text) && words.level1OfBeginning(text) != null) {
            return known(text);
        }
        return current;
    }

    private String known(String text) {
        String canonical = words.level1(text);
        printedLevel1.merge(canonical == null ? words.level1OfBeginning(text) : canonical, text,
                (before, now) -> now.startsWith(before) && words.isKnown(now) ? now : before);
        return text;
    }

    private String level1(String carried, String category) {
        String implied = words.levelOf(category);
        String canonical = carried == null ? null : canonical(carried);
        if (implied == null || implied.equals(canonical)) {
            return carried;
        }
        boolean costOnItsOwn = SINGLE_COST_LEVEL.equals(canonical) && category.equals("成本");
        return costOnItsOwn ? carried : printedLevel1.getOrDefault(implied, implied);
    }

    private String canonical(String level1) {
        String known = words.level1(level1);
        return known == null ? words.level1OfBeginning(level1) : known;
    }

    /** 满意度指标 has one class only: it needs no 二级指标. */
    private String onlyCategory(String carried) {
        List<String> categories = new ArrayList<>();
        if (carried != null) {
            categories.addAll(words.categoriesOf(canonical(carried)));
        }
        return categories.size() == 1 ? categories.get(0) : null;
    }
}
