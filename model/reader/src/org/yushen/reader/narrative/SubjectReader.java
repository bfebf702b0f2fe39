package org.yushen.reader.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the noun phrase in what stands before an amount: item numbers, years, unit names, connecting words in front and
 * verbs behind are left out.
 */
final class SubjectReader {
    /** A shorter remainder of a unit's own name would be found in ordinary words. */
    private static final int SHORTEST_NAME = 4;

    private static final Pattern MARKS = Pattern.compile("^[,;。、:.)\\- *•·●◆■/]+");
    private static final Pattern ITEM_NUMBER = Pattern.compile("^(?:\\([一二三四五六七八九十\\d]{1,3}\\)|[一二三四五六七八九十]{1,3}[、.。](?![一二三四五六七八九十])"
            + "|\\d{1,2}[、.)](?!\\d)|\\d{1,2}\\.(?=20\\d\\d年)|[①-⑳]|第[一二三四五六七八九十](?=[是,])|其?[一二三四五六七八九十]是|其[一二三四])");
    private static final Pattern BARE_ITEM_NUMBER = Pattern.compile("^(\\d{1,2})(?=\\p{IsHan})(?![年月日个万元号岁]|人(?!力|员|才))");
    private static final Pattern DATE = Pattern.compile("^(?:截[至止]到?|至|到)?(20\\d\\d)(?:年度|年(?!初))?(?:(?:\\d{1,2}月)?(?:\\d{1,2}日|底|末)?(?:止|为止)?),?");
    private static final Pattern BEGINS_WITH_YEAR = Pattern.compile("^(?:截[至止]到?|至|到)?20\\d\\d(?:年|度|[^\\d,.])");
    private static final Pattern LAST_YEAR = Pattern.compile("^(?:上一?年度?|去年)(?=[^度结]|$)(?!收入|支出|预算收入|末结)");
    private static final Pattern BEFORE_YEAR = Pattern.compile("^(?<name>[\\p{IsHan}A-Za-z×*]{2,30}?)(?=20\\d\\d年)");
    private static final Pattern THIS_YEAR = Pattern.compile("^(?:本年度|今年|当年度)");
    private static final Pattern YEAR_AT_END = Pattern.compile("(20\\d\\d)年度?(?:年初)?(?:预算数|预算|安排)?$");
    private static final Pattern BRACKETS_AT_END = Pattern.compile("\\([^()]*\\d[^()]*\\)$");
    private static final Pattern OWN_BRACKETS = Pattern.compile("^\\((?:部门|单位|本级|机关|汇总)\\)");

    private final NarrativeWords words;
    private final String unit;
    private final Integer fiscalYear;

    /**
     * @param unit the unit's full name; null when the paper does not tell it
     * @param fiscalYear null when the paper does not tell it
     */
    SubjectReader(NarrativeWords words, String unit, Integer fiscalYear) {
        this.words = words;
        this.unit = unit == null ? "" : PlacedText.formOf(unit);
        this.fiscalYear = fiscalYear;
    }

    /** The subject in that stretch of a paragraph's form. */
    Subject read(String form, int start, int end) {
        int from = start;
        int to = end;
        Integer year = null;
        for (String result : words.results.words()) {
            int cut = form.lastIndexOf(result, to);
            if (cut > from && cut + result.length() < to) {
                from = cut + result.length();
            }
        }
        boolean changed = true;
        while (changed && from < to) {
            String rest = form.substring(from, to);
            int skip = Math.max(skipInFront(rest), itemNumber(form, from, rest));
            if (skip == 0) {
                Matcher date = DATE.matcher(rest);
                Matcher lastYear = LAST_YEAR.matcher(rest);
                if (BEGINS_WITH_YEAR.matcher(rest + "。").find() && date.find()) {
                    year = rest.startsWith("截") ? year : Integer.valueOf(date.group(1));
                    skip = date.end();
                } else if (lastYear.find() && !words.items.isKnown(rest)) {
                    year = fiscalYear == null ? null : fiscalYear - 1;
                    skip = lastYear.end();
                }
            }
            from += skip;
            changed = skip > 0;
        }
        to = cutBehind(form, from, to);
        if (from < to) {
            Matcher atEnd = YEAR_AT_END.matcher(form.substring(from, to));
            if (atEnd.find()) {
                year = Integer.valueOf(atEnd.group(1));
                to = cutBehind(form, from, from + atEnd.start());
            }
            int owner = ownerBefore(form.substring(from, to));
            from += owner;
            String lead = owner == 0 ? null : words.leads.at(form.substring(from, to), 0);
            from += lead == null ? 0 : lead.length();
        }
        if (from >= to) {
            return new Subject(from, from, "", year);
        }
        return new Subject(from, to, form.substring(from, to), year);
    }

    /** “4、…；5人力资源…”: an item number that lost its mark is known by the one before it. */
    private static int itemNumber(String form, int from, String rest) {
        Matcher number = BARE_ITEM_NUMBER.matcher(rest);
        if (!number.find()) {
            return 0;
        }
        int previous = Integer.parseInt(number.group(1)) - 1;
        boolean counted = previous > 0 && Pattern.compile("(?:^|[,;。:、(])" + previous + "(?:[、.)]|(?=\\p{IsHan}))")
                .matcher(form.substring(0, from)).find();
        return counted ? number.end() : 0;
    }

    private int skipInFront(String rest) {
        for (Pattern pattern : new Pattern[] {MARKS, ITEM_NUMBER, THIS_YEAR, OWN_BRACKETS}) {
            Matcher matcher = pattern.matcher(rest);
            if (matcher.find() && !(pattern == THIS_YEAR && words.items.isWhole(rest))) {
                return matcher.end();
            }
        }
        int own = ownName(rest);
        if (own > 0) {
            return own;
        }
        Matcher beforeYear = BEFORE_YEAR.matcher(rest);
        if (beforeYear.find() && words.organEndings.endOf(beforeYear.group("name")) != null) {
            return beforeYear.group("name").length();
        }
        String scope = words.scopes.at(rest, 0);
        if (scope != null && !words.items.isWhole(rest)) {
            return scope.length();
        }
        String lead = words.leads.at(rest, 0);
        return lead != null && words.leadExceptions.at(rest, 0) == null ? lead.length() : 0;
    }

    /** The length of the unit's name, or of the end of it, that the text begins with: papers leave out the town before it. */
    private int ownName(String rest) {
        for (int start = 0; start + SHORTEST_NAME <= unit.length(); start++) {
            if (rest.startsWith(unit.substring(start))) {
                return unit.length() - start;
            }
        }
        return 0;
    }

    private int cutBehind(String form, int from, int end) {
        int to = end;
        boolean changed = true;
        while (changed && from < to) {
            String rest = form.substring(from, to);
            Matcher brackets = BRACKETS_AT_END.matcher(rest);
            String tail = words.tails.endOf(rest);
            int cut = 0;
            if (":,; (\"'".indexOf(rest.charAt(rest.length() - 1)) >= 0 && !closesQuote(rest)) {
                cut = 1;
            } else if (brackets.find() && brackets.start() > 0) {
                cut = rest.length() - brackets.start();
            } else if (tail != null && !words.items.isWhole(rest)) {
                cut = tail.length();
            }
            to -= cut;
            changed = cut > 0;
        }
        return to;
    }

    private static boolean closesQuote(String text) {
        return text.endsWith("\"") && text.chars().filter(c -> c == '"').count() % 2 == 0;
    }

    /**
     * How much of the text names whose amount it is: another unit's name, or “财政拨款安排的” before a name that is known.
     * The name begins where a word stands that such names begin with.
     */
    private int ownerBefore(String text) {
        for (int cut = 2; cut < text.length() - 1; cut++) {
            String before = text.substring(0, cut);
            if (words.starts.at(text, cut) != null && !words.items.isWhole(text)
                    && (words.organEndings.endOf(before) != null || words.scopes.endOf(before) != null
                            || endsWithBrackets(before))) {
                return cut;
            }
            if (before.endsWith("的") && words.starts.at(text, cut) != null && words.items.isKnown(text.substring(cut))
                    && !isQuoted(before)) {
                return cut;
            }
        }
        return 0;
    }

    private boolean endsWithBrackets(String before) {
        int open = before.lastIndexOf('(');
        return before.endsWith(")") && open > 0 && words.organEndings.endOf(before.substring(0, open)) != null;
    }

    private static boolean isQuoted(String before) {
        return before.chars().filter(c -> c == '"').count() % 2 == 1;
    }
}
