package org.yushen.reader.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell of the indicator table looks like, and what it would cost to take it for the content of a slot. */
final class CellTraits {
    private static final double NEVER = 6;
    private static final Pattern GROUP = Pattern.compile("[年度项目绩效指标体系]{1,8}");
    private static final Pattern ORDINAL = Pattern.compile("^指标\\s*[0-9lI一二三四五六七八九十]{0,2}\\s*[:：.。、]?.*", Pattern.DOTALL);
    private static final Pattern LOOSE_ORDINAL = Pattern.compile("^[0-9lI]{1,2}\\s*[:：.。、]\\s*\\p{IsHan}.*", Pattern.DOTALL);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d{0,3}(?:\\s*\\.\\s*\\d{0,2})?\\s*[.。]?");
    private static final Pattern DIGITS = Pattern.compile("[\\d\\s.,]*\\d");
    private static final Pattern TAIL = Pattern.compile("^\\p{IsHan}{1,2}\\s+([≥≤><=\\d].*)$", Pattern.DOTALL);
    private static final Pattern SIGN = Pattern.compile("[≥≤><=＞＜＝≧≦]|定性|正向|反向|[大小等][于][等]?[于]?");

    private final boolean level1;
    private final boolean level2;
    /** 成本指标 is a 一级指标 only where a 二级指标 stands behind it. */
    private final boolean needsLabelBehind;
    private final boolean cutLabel;
    private final boolean group;
    private final boolean measure;
    private final boolean noise;
    private final boolean ordinal;
    /** A number without a unit, or with 分: what weights and scores look like. */
    private final boolean points;
    private final boolean looseOrdinal;
    private final boolean sign;

    /** @param next the cell behind it; null for the last of a row */
    CellTraits(FormCell cell, FormCell next, LevelWords words, TargetValueParser values) {
        String text = cell.flat();
        String plain = cell.normal();
        level1 = words.level1(text) != null;
        level2 = words.category(text) != null;
        String category = words.category(text);
        boolean ownLevel = words.levelOf(category) != null && words.levelOf(category).equals(words.level1(text));
        needsLabelBehind = level1 && level2 && !ownLevel && (next == null || words.category(next.text()) == null);
        cutLabel = !level1 && !level2 && (words.isBeginning(text) || words.isEnding(text));
        group = GROUP.matcher(plain).matches();
        boolean plainNumber = PLAIN_NUMBER.matcher(text).matches();
        points = plainNumber || text.endsWith("分") && Points.parse(text) != null;
        looseOrdinal = LOOSE_ORDINAL.matcher(text).matches();
        measure = !looseOrdinal && (plainNumber || DIGITS.matcher(text).matches() || values.isMeasure(text) || hasMeasureTail(text, values));
        noise = !measure && !group && Characters.isNoise(text);
        ordinal = ORDINAL.matcher(plain).matches();
        sign = SIGN.matcher(plain).matches();
    }

    /** “量 30”: the last character of a name got before the value. */
    private static boolean hasMeasureTail(String text, TargetValueParser values) {
        Matcher tail = TAIL.matcher(text);
        return tail.matches() && values.isMeasure(tail.group(1));
    }

    boolean isLabel() {
        return level1 || level2;
    }

    boolean isCutLabel() {
        return cutLabel;
    }

    /** “指标 1:” and “2: 评价”: the beginning of a name that was cut behind its ordinal. */
    boolean isOrdinal() {
        return ordinal || looseOrdinal;
    }

    boolean isMeasure() {
        return measure;
    }

    /** From 0 (it fits) to 6 (it cannot be). */
    double costIn(SlotKind kind) {
        return switch (kind) {
            case GROUP -> group ? 0 : noise ? 0.5 : 4;
            case LEVEL1 -> level1 ? needsLabelBehind ? 1 : 0 : cutLabel ? 0.3 : noise ? 0.6 : level2 ? 4 : measure ? NEVER : 3;
            case LEVEL2 -> level2 ? 0 : cutLabel ? 0.3 : noise ? 0.6 : level1 ? 3 : measure ? NEVER : 1.5;
            case NAME -> ordinal ? 0 : isLabel() ? 1.5 : measure ? 3 : noise ? 2 : cutLabel ? 0.4 : 0;
            case VALUE, ACTUAL -> isLabel() ? 4 : ordinal ? 3 : noise ? 0.8 : measure ? 0 : 0.3;
            case SIGN -> sign ? 0 : 4;
            case UNIT -> isLabel() || measure ? 4 : 0.3;
            case WEIGHT, SCORE -> points ? 0 : noise ? 0.8 : 4;
            case REMARK -> isLabel() ? 4 : 0.4;
        };
    }

    /** What it costs to leave the cell out. */
    double costOfDropping() {
        return noise ? 0.7 : 2.5;
    }
}
