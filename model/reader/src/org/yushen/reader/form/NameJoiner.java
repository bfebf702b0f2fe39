package org.yushen.reader.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts an indicator's name and value together where the recogniser cut or fused them: “指标 1: 3 | 农民工数 | 量 30” is the
 * name 指标1: 农民工数量 with the value 30; “准确率 ≥98% | ≥98%” is the name 准确率.
 */
final class NameJoiner {
    private static final Pattern ORDINAL_ALONE = Pattern.compile("^(指标\\s*[0-9lI]{0,2}\\s*[:：.。、]?)\\s*(\\S?)$");
    private static final Pattern LOOSE_ORDINAL = Pattern.compile("^([0-9lI]{1,2})\\s*[:：.。、]\\s*(\\S.*)$", Pattern.DOTALL);
    private static final Pattern BRACKET_REMNANT = Pattern.compile("^(指标\\s*[0-9lI]{0,2}\\s*[:：.。、]\\s*)[(（]([^)）]*)$", Pattern.DOTALL);
    private static final Pattern FUSED = Pattern.compile("^(.*\\p{IsHan}.*?)\\s*([≥≤≧≦>＞<＜=＝]\\s*\\d.*)$", Pattern.DOTALL);
    private static final Pattern FUSED_NUMBER = Pattern.compile("^(.*\\p{IsHan}.*?)\\s{1,}(\\d[\\d,.]*\\s*(?:%|％|‰|\\p{IsHan}{1,3})?)$", Pattern.DOTALL);
    private static final Pattern TAIL_OF_NAME = Pattern.compile("^(\\p{IsHan}{1,2})\\s+(\\S.*)$", Pattern.DOTALL);
    private static final int LONGEST_TAIL = 3;

    private final LevelWords words;
    private final TargetValueParser values;

    NameJoiner(LevelWords words, TargetValueParser values) {
        this.words = words;
        this.values = values;
    }

    /**
     * @param name cells of the name, left to right; may be empty
     * @param value cell of the value; null when blank
     * @param actual cell of the actual value; null when blank
     * @param hasActual whether the table has a column for actual values
     * @return null when nothing at all is printed
     */
    NamedValue join(List<FormCell> name, FormCell value, FormCell actual, boolean hasActual) {
        if (name.isEmpty() && value == null && actual == null) {
            return null;
        }
        String printedName = name.stream().map(FormCell::flat).collect(Collectors.joining(" "));
        String wholeName = name.isEmpty() ? "" : withoutLabelPiece(joined(name, hasActual));
        String wholeValue = value == null ? "" : value.flat();
        String[] parted = hasActual && !wholeName.isEmpty() ? withTail(wholeName, wholeValue, actual) : new String[] {wholeName, wholeValue};
        parted = unfused(parted[0], parted[1]);
        FormCell valueCell = value != null || parted[1].isEmpty() ? value : name.get(name.size() - 1);
        String actualText = !hasActual ? null : actual == null ? "" : actual.flat();
        return new NamedValue(parted[0], parted[1], actualText, name.isEmpty() ? null : name.get(0), valueCell, actual,
                parted[0].equals(printedName) ? null : printedName);
    }

    private String joined(List<FormCell> cells, boolean hasActual) {
        if (cells.size() == 1) {
            return hasActual ? withoutRemnant(withoutLooseOrdinal(cells.get(0).flat())) : cells.get(0).flat();
        }
        String first = cells.get(0).flat();
        Matcher ordinal = ORDINAL_ALONE.matcher(first);
        if (!ordinal.matches()) {
            return Pieces.join(cells);
        }
        String rest = Pieces.join(cells.subList(1, cells.size()));
        String head = ordinal.group(1).strip();
        Matcher loose = LOOSE_ORDINAL.matcher(rest);
        if (loose.matches()) {
            head = head.matches(".*[0-9].*") ? head : "指标" + digit(loose.group(1)) + ":";
            return head + (head.endsWith(":") || head.endsWith("：") ? " " : ": ") + loose.group(2);
        }
        String remnant = ordinal.group(2);
        boolean keep = !remnant.isEmpty() && Characters.hasHan(remnant) && !rest.startsWith(remnant);
        return head + " " + (keep ? remnant : "") + rest;
    }

    private static String digit(String read) {
        return read.equals("l") || read.equals("I") ? "1" : read;
    }

    /** “指标1: (使用资金量”: half of the first character was read once more, as a bracket that nothing closes. */
    private static String withoutRemnant(String name) {
        Matcher remnant = BRACKET_REMNANT.matcher(name);
        return remnant.matches() ? remnant.group(1) + remnant.group(2) : name;
    }

    private static String withoutLooseOrdinal(String name) {
        Matcher loose = LOOSE_ORDINAL.matcher(name);
        return loose.matches() && Characters.hasHan(loose.group(2)) ? loose.group(2) : name;
    }

    /** “效指 资金下达率”: a piece of the label beside it got into the cell. */
    private String withoutLabelPiece(String name) {
        int blank = name.indexOf(' ');
        if (blank < 2 || blank > 4 || name.startsWith("指标") || !words.isInside(name.substring(0, blank))) {
            return name;
        }
        return "指标".indexOf(name.charAt(blank - 1)) >= 0 ? name.substring(blank + 1).strip() : name;
    }

    /** The last characters of the name got into the value's cell: the value is what the actual value repeats, or the number. */
    private String[] withTail(String name, String value, FormCell actual) {
        String done = actual == null ? "" : Characters.narrow(actual.flat()).replaceAll("\\s", "");
        String plain = Characters.narrow(value).replaceAll("\\s", "");
        if (!done.isEmpty() && plain.length() > done.length() && plain.endsWith(done) && plain.length() - done.length() <= LONGEST_TAIL
                && Characters.hasHan(plain.substring(0, plain.length() - done.length()))) {
            return new String[] {name + plain.substring(0, plain.length() - done.length()), lastOf(value, done)};
        }
        Matcher tail = TAIL_OF_NAME.matcher(value);
        if (tail.matches() && values.isMeasurable(tail.group(2)) && !values.isMeasurable(value)) {
            return new String[] {name + tail.group(1), tail.group(2)};
        }
        return new String[] {name, value};
    }

    /** The end of the printed value that reads as {@code plain} without blanks. */
    private static String lastOf(String printed, String plain) {
        int left = plain.length();
        int i = printed.length();
        while (i > 0 && left > 0) {
            i--;
            left -= Character.isWhitespace(printed.charAt(i)) ? 0 : 1;
        }
        return printed.substring(i);
    }

    private String[] unfused(String name, String value) {
        Matcher fused = FUSED.matcher(name);
        if (fused.matches() && (value.isEmpty() || same(fused.group(2), value))) {
            return new String[] {fused.group(1).strip(), value.isEmpty() ? fused.group(2).strip() : value};
        }
        Matcher number = FUSED_NUMBER.matcher(name);
        if (number.matches() && (value.isEmpty() || same(number.group(2), value))) {
            return new String[] {number.group(1).strip(), value.isEmpty() ? number.group(2).strip() : value};
        }
        return new String[] {name, value};
    }

    private static boolean same(String a, String b) {
        return Characters.narrow(a).replaceAll("\\s", "").equals(Characters.narrow(b).replaceAll("\\s", ""));
    }
}
