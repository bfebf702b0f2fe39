package org.yushen.reader.narrative;

import java.util.List;
import java.util.regex.Pattern;

import org.yushen.model.disclosure.Direction;
import org.yushen.reader.profile.TemplateProfile;
import org.yushen.reader.profile.Vocabulary;

/** The words of a template profile that the narrative is read by, made ready once for a paper. */
final class NarrativeWords {
    final ItemNames items;
    final WordList increase;
    final WordList decrease;
    final WordList unchanged;
    final WordList reasons;
    final WordList weakReasons;
    final WordList reasonLookalikes;
    final WordList openers;
    final WordList leads;
    final WordList leadExceptions;
    final WordList tails;
    final WordList scopes;
    final WordList organEndings;
    final WordList starts;
    final WordList results;
    final WordList directionLeads;
    final WordList directionLookalikes;
    final WordList none;
    final WordList noneNouns;
    final WordList noneLookalikes;
    final WordList purposes;
    final WordList measures;
    final WordList measuresAfterColon;
    final WordList generic;
    /** Items that are what a total has of this year. */
    final List<String> yearParts;

    /** One or more direction words, each perhaps in brackets: 增加, （增加）, 增加（减少）, 增加/减少. */
    final Pattern directions;
    /** A clause that introduces a reason: what it explains (group what), how that has moved, the marker (group mark). */
    final Pattern markedReason;
    /** 比2024年预算数, 与上年, 较上年同期: comparison word, year word, base nouns (group base), 相比. */
    final Pattern base;

    NarrativeWords(TemplateProfile profile) {
        items = new ItemNames(profile);
        Vocabulary direction = profile.vocabulary("directions");
        increase = new WordList(direction.words("increase"));
        decrease = new WordList(direction.words("decrease"));
        unchanged = new WordList(direction.words("unchanged"));
        reasons = list(profile, "reasonMarkers");
        weakReasons = list(profile, "weakReasonMarkers");
        reasonLookalikes = list(profile, "reasonLookalikes");
        openers = list(profile, "listOpeners");
        leads = list(profile, "subjectLeads");
        leadExceptions = list(profile, "subjectLeadExceptions");
        tails = list(profile, "subjectTails");
        scopes = list(profile, "scopeWords");
        organEndings = list(profile, "organEndings");
        starts = list(profile, "subjectStarts");
        results = list(profile, "resultWords");
        directionLeads = list(profile, "directionLeads");
        directionLookalikes = list(profile, "directionLookalikes");
        none = list(profile, "noneWords");
        noneNouns = list(profile, "noneNouns");
        noneLookalikes = list(profile, "noneLookalikes");
        purposes = list(profile, "purposeWords");
        measures = list(profile, "measureWords");
        measuresAfterColon = list(profile, "measureWordsAfterColon");
        generic = list(profile, "genericNames");
        yearParts = profile.list("yearParts");
        String word = new WordList(concat(increase.words(), decrease.words())).anyOf();
        String one = "(?:\\(" + word + "\\)|" + word + ")";
        directions = Pattern.compile(one + "(?:[/或、]?" + one + ")*");
        markedReason = Pattern.compile("(?<what>[^,;:。]{0,40}?)(?<moved>" + directions.pattern()
                + "|增减变化|增减变动|增减|变动|变化)?的?其?(?<mark>" + reasons.anyOf() + ")");
        base = Pattern.compile(list(profile, "comparisonWords").anyOf()
                + "(?<base>(?:20\\d\\d年?|上一?年|去年|前一?年|前年|上期)" + list(profile, "baseNouns").anyOf() + "*)"
                + "(?:相比较|相比|比较|相较|对比|相)?,?");
    }

    private static WordList list(TemplateProfile profile, String name) {
        return new WordList(profile.list(name));
    }

    private static List<String> concat(List<String> a, List<String> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
    }

    /** The direction that those words tell; NONE when they tell two contrary ones (增加（减少）). */
    Direction direction(String words) {
        boolean up = tells(words, increase);
        boolean down = tells(words, decrease);
        return up == down ? Direction.NONE : up ? Direction.INCREASE : Direction.DECREASE;
    }

    /** Words are taken one by one, the longest first, so that 减少增加 is both and 净增加 only one. */
    private boolean tells(String words, WordList list) {
        int i = 0;
        while (i < words.length()) {
            String up = increase.at(words, i);
            String down = decrease.at(words, i);
            String longest = down == null || up != null && up.length() >= down.length() ? up : down;
            if (longest == null) {
                i++;
            } else if (list.contains(longest)) {
                return true;
            } else {
                i += longest.length();
            }
        }
        return false;
    }

    /** Whether nothing is left of the text once measure words, year and marks are taken away: 涉及项目金额, 共计. */
    boolean isMeasureOnly(String text, boolean afterColon) {
        if (!afterColon && items.isWhole(text)) {
            return false;
        }
        int i = 0;
        while (i < text.length()) {
            String word = measures.at(text, i);
            if (word == null && afterColon) {
                word = measuresAfterColon.at(text, i);
            }
            if (word == null && "\"'().、".indexOf(text.charAt(i)) >= 0) {
                word = text.substring(i, i + 1);
            }
            if (word == null) {
                return false;
            }
            i += word.length();
        }
        return true;
    }
}
