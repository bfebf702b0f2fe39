package org.yushen.reader.outline;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.model.disclosure.DisclosureKind;

/**
 * What a cover tells.
 *
 * @param unit full name; null when the cover does not tell it
 * @param year fiscal year; null when the cover does not tell it
 * @param kind null when the cover does not tell it
 */
record Cover(String unit, Integer year, DisclosureKind kind) {
    private static final String YEAR = "(20\\d{2}|二[〇○零Oo0]\\s?[〇○零Oo0一二三四五]\\s?[〇○零一二三四五六七八九])\\s*年\\s*度?";
    private static final String KIND = "(单位|部门)?\\s*(?:收支)?\\s*(预\\s*算|决\\s*算)";
    private static final String TAIL = "\\s*(?:信息)?\\s*(?:公\\s*开|草案|报告|说明|编制|文本|及|和|相关|情况|的|材料|附表|表|（.{0,12}）|\\(.{0,12}\\))*";
    private static final Pattern TITLE = Pattern.compile("^(.*?)" + YEAR + "(.*?)" + KIND + TAIL + "\\s*$");
    private static final Pattern YEARLESS = Pattern.compile("^(.*?)" + KIND + "\\s*(?:信息)?\\s*公\\s*开.*$");
    private static final Pattern UNIT_LINE = Pattern.compile("^(?:编制|填报|公开|预算)?(?:主管)?(?:单位|部门)(?:名称)?(?:（.{0,6}）|\\(.{0,6}\\))?\\s*[:：]\\s*(\\S.*)$");
    private static final Pattern ASIDE = Pattern.compile("^(?:附件|附表|附)\\s*[0-9一二三四五六七八九十]*\\s*[:：]?$|^[（(].*[）)]$|^.{0,6}(?:日期|时间)\\s*[:：].*|"
            + "^\\s*(?:20\\d{2}|二[〇○零].{2})\\s*年\\s*[0-9一二三四五六七八九十]{1,3}\\s*月.*|^[-—\\d\\s]+$");
    private static final int LONGEST_UNIT = 50;

    /** Whether a line is the title of a paper: a year and 预算 or 决算, or a 预算公开. */
    static boolean isTitle(String line) {
        String text = line.replaceAll("\\s+", "");
        return text.length() < 60 && !text.endsWith("表") && !text.endsWith("。") && (TITLE.matcher(text).matches() || YEARLESS.matcher(text).matches());
    }

    /** @param lines the cover's lines, blank ones left out */
    static Cover of(List<String> lines) {
        String unit = null;
        String last = null;
        StringBuilder name = new StringBuilder();
        for (String raw : lines) {
            String line = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
            Matcher told = UNIT_LINE.matcher(line);
            if (told.matches()) {
                unit = compact(told.group(1));
            } else if (!ASIDE.matcher(line).matches() && !line.equals(last)) { // a running title above the cover says it twice
                name.append(line).append(' ');
                last = line;
            }
        }
        String text = name.toString().strip();
        Matcher title = TITLE.matcher(text);
        if (!title.matches()) {
            title = titleIn(lines);
        }
        if (title == null) {
            return new Cover(unit, yearOf(text), kindOf(text));
        }
        String before = compact(title.group(1));
        String between = compact(title.group(3)).replaceAll("^(?:本级|年初)?", "");
        String named = !before.isEmpty() ? before : between;
        return new Cover(unit != null ? unit : unitOf(named), year(title.group(2)), kind(title.group(4), title.group(5)));
    }

    private static Matcher titleIn(List<String> lines) {
        for (String line : lines) {
            Matcher matcher = TITLE.matcher(line.strip());
            if (matcher.matches()) {
                return matcher;
            }
        }
        return null;
    }

    private static String unitOf(String name) {
        String unit = name.replaceAll("^(?:附件|附)[0-9一二三四五六七八九十]*[:：]?", "").replaceAll("(?:单位|部门)$", "").replaceAll("^[关于]{2}", "");
        return unit.isEmpty() || unit.length() > LONGEST_UNIT || unit.equals("单位") || unit.equals("部门") ? null : unit;
    }

    private static Integer yearOf(String text) {
        Matcher matcher = Pattern.compile(YEAR).matcher(text);
        return matcher.find() ? year(matcher.group(1)) : null;
    }

    private static DisclosureKind kindOf(String text) {
        Matcher matcher = Pattern.compile(KIND).matcher(text);
        return matcher.find() ? kind(matcher.group(1), matcher.group(2)) : null;
    }

    private static DisclosureKind kind(String whose, String what) {
        if (what.startsWith("决")) {
            return DisclosureKind.FINAL_ACCOUNT;
        }
        return "部门".equals(whose) ? DisclosureKind.DEPARTMENT_BUDGET : "单位".equals(whose) ? DisclosureKind.UNIT_BUDGET : null;
    }

    /** 2025 of 2025 or 二〇二五. */
    static Integer year(String printed) {
        StringBuilder digits = new StringBuilder();
        for (char c : printed.replaceAll("\\s", "").toCharArray()) {
            int value = "〇一二三四五六七八九".indexOf(c);
            digits.append(Character.isDigit(c) ? Character.getNumericValue(c) : Math.max(value, 0));
        }
        return Integer.valueOf(digits.toString());
    }

    private static String compact(String text) {
        return text.replaceAll("\\s+", "");
    }
}
