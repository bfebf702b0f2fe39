package org.yushen.reader.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.model.disclosure.Direction;

/** Recognises how papers tell a change: “比2024年预算数减少”, “（增长）”, “本年数小于上年预算数”, “与上年预算数相同”. */
final class ChangePhraseReader {
    private static final String FILLER =
            "(?:了|为|约|达到|达|数额|金额|额|数|共计|共|近|幅度|比例|比率|率|幅|的|各|:|\\()*";
    private static final String EQUAL = "等于";
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    /** Not a direction but denied, or part of a name: 不减少, 零增长, 稳增长. */
    private static final Pattern NEGATED = Pattern.compile("[不未零无稳促]$");
    private static final Pattern ADVERBS = Pattern.compile("(?:基本上|基本|大致|大体|总体|完全|保持|仍|均|相比较|相比|相|,)*$");

    private final NarrativeWords words;
    private final Pattern directionAtEnd;
    private final Pattern comparedAtEnd;
    private final Pattern reachedAtEnd;
    private final Pattern baseAtEnd;
    private final Pattern unchangedAtEnd;

    ChangePhraseReader(NarrativeWords words) {
        this.words = words;
        directionAtEnd = Pattern.compile("(?<direction>" + words.directions.pattern() + ")" + FILLER + "$");
        reachedAtEnd = Pattern.compile(words.directions.pattern() + "(?:至|到)了?约?$");
        String baseAlone = words.base.pattern().substring(words.base.pattern().indexOf("(?<base>"));
        baseAtEnd = Pattern.compile("[比较与由从]" + baseAlone.replaceFirst("\\)\\(\\?:相比较.*$", ")") + "$");
        comparedAtEnd = Pattern.compile("(?:本年数|当年数|本年预算数|当年预算数)?(?<direction>小于|大于|低于|高于|少于|多于|等于)"
                + baseAlone + FILLER + "$");
        unchangedAtEnd = Pattern.compile("(?<direction>" + words.unchanged.anyOf() + ")$");
    }

    /** The change that the stretch before a number tells; null when it tells none. */
    ChangePhrase before(String form, int from, int to) {
        ChangePhrase compared = compared(form, from, to);
        if (compared != null) {
            return compared;
        }
        ChangePhrase moved = moved(form, from, to);
        return moved != null ? moved : unchanged(form, from, to);
    }

    /** The change that a clause without a number tells: that nothing has changed, or only which way; null when none. */
    ChangePhrase alone(String form, int from, int to) {
        ChangePhrase compared = compared(form, from, to);
        if (compared != null) {
            return compared;
        }
        ChangePhrase same = unchanged(form, from, to);
        if (same != null) {
            return same;
        }
        ChangePhrase moved = moved(form, from, to);
        return moved != null && moved.hasBase() ? moved : null;
    }

    /** “由上年的150万元增加到”: what follows is how much it is now, not by how much it changed. */
    boolean reaches(String form, int from, int to) {
        return reachedAtEnd.matcher(form).region(from, to).find();
    }

    /** “与上年相比，”: a clause that tells nothing but the base; null when it is something else. */
    ChangePhrase baseOnly(String form, int from, int to) {
        Matcher base = words.base.matcher(form).region(from, to);
        return base.lookingAt() && base.end() == to ? onlyBase(base, to) : null;
    }

    /** “较2024年的”, “会议费由上年的”: what follows is the amount of the base; null when it is something else. */
    ChangePhrase amountOfBase(String form, int from, int to) {
        Matcher base = baseAtEnd.matcher(form).region(from, to);
        return base.find() ? onlyBase(base, to) : null;
    }

    /** The base that the clause begins with, its middle being what follows; null when it begins with none. */
    ChangePhrase baseAtStart(String form, int from, int to) {
        Matcher base = words.base.matcher(form).region(from, to);
        if (!base.lookingAt()) {
            return null;
        }
        ChangePhrase phrase = onlyBase(base, to);
        return new ChangePhrase(phrase.from(), phrase.subjectEnd(), base.end(), to, phrase.baseFrom(), phrase.baseTo(),
                phrase.baseYear(), Direction.NONE, to, to);
    }

    private static ChangePhrase onlyBase(Matcher base, int to) {
        int end = base.group("base").endsWith("的") ? base.end("base") - 1 : base.end("base");
        return new ChangePhrase(base.start(), base.start(), to, to, base.start("base"), end, year(base.group("base")),
                Direction.NONE, to, to);
    }

    /** “本年数小于上年预算数”: the base stands behind the direction. */
    private ChangePhrase compared(String form, int from, int to) {
        Matcher compared = comparedAtEnd.matcher(form).region(from, to);
        if (!compared.find()) {
            return null;
        }
        String word = compared.group("direction");
        Direction direction = word.equals(EQUAL) ? Direction.UNCHANGED : words.direction(word);
        return new ChangePhrase(compared.start(), compared.start(), compared.start(), compared.start(), compared.start("base"),
                compared.end("base"), year(compared.group("base")), direction, compared.start("direction"),
                compared.end("direction"));
    }

    private ChangePhrase moved(String form, int from, int to) {
        Matcher direction = directionAtEnd.matcher(form).region(from, to);
        while (direction.find()) {
            if (isDirection(form.substring(from, to), direction.start() - from, direction.group("direction"))) {
                String told = direction.group("direction");
                boolean bracketed = told.startsWith("(") && told.indexOf(')') == told.length() - 1;
                int trim = bracketed ? 1 : 0;
                return withBase(form, from, direction.start()).telling(words.direction(told),
                        direction.start() + trim, direction.end("direction") - trim);
            }
        }
        return null;
    }

    private ChangePhrase unchanged(String form, int from, int to) {
        Matcher same = unchangedAtEnd.matcher(form).region(from, to);
        if (!same.find()) {
            return null;
        }
        Matcher adverbs = ADVERBS.matcher(form).region(from, same.start());
        int end = adverbs.find() ? adverbs.start() : same.start();
        ChangePhrase phrase = withBase(form, from, same.start());
        int start = phrase.hasBase() ? phrase.from() : end;
        return new ChangePhrase(start, start, phrase.hasBase() ? phrase.middleFrom() : end,
                phrase.hasBase() ? Math.max(phrase.middleFrom(), end) : end, phrase.baseFrom(), phrase.baseTo(),
                phrase.baseYear(), Direction.UNCHANGED, start, to);
    }

    /** Single characters (增, 减, 降) are directions only where nothing but a comparison stands before them. */
    private boolean isDirection(String clause, int start, String word) {
        String before = clause.substring(0, start);
        if (words.directionLookalikes.at(clause, start) != null || NEGATED.matcher(before).find()) {
            return false;
        }
        return word.length() > 1 || before.isEmpty() || before.endsWith("同比") || before.endsWith(",")
                || words.base.matcher(before).find();
    }

    private ChangePhrase withBase(String form, int from, int directionStart) {
        Matcher base = words.base.matcher(form).region(from, directionStart);
        ChangePhrase phrase = new ChangePhrase(directionStart, directionStart, directionStart, directionStart, directionStart,
                directionStart, null, Direction.NONE, directionStart, directionStart);
        while (base.find()) {
            int end = form.charAt(base.end("base") - 1) == '的' ? base.end("base") - 1 : base.end("base");
            phrase = new ChangePhrase(base.start(), base.start(), base.end(), directionStart, base.start("base"), end,
                    year(base.group("base")), Direction.NONE, directionStart, directionStart);
        }
        return phrase;
    }

    private static Integer year(String base) {
        Matcher year = YEAR.matcher(base);
        return year.find() ? Integer.valueOf(year.group()) : null;
    }
}
