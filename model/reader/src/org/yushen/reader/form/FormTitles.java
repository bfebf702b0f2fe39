package org.yushen.reader.form;

import java.util.EnumSet;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.model.disclosure.FormKind;
import org.yushen.reader.profile.Vocabulary;

/** Knows the lines above a form: its title, its year, who filled it in, its unit of money. */
final class FormTitles {
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s*年(?:度)?");
    /** “F025年度)”: the bracket and the first digit were read as one character; this century leaves but one digit. */
    private static final Pattern CUT_YEAR = Pattern.compile("(?<!\\d)0(\\d{2})\\s*年度");
    private static final Pattern YEAR_LINE = Pattern.compile("^\\D{0,2}\\d{3,4}年度?(?:预算)?\\)?$");
    private static final Pattern MONEY_UNIT = Pattern.compile("(?:金额)?单位[:：]?\\s*(?:人民币)?(亿元|万元|千元|元)");
    private static final Pattern TAIL = Pattern.compile("\\([^()]*\\)$");
    private static final Pattern SENTENCE = Pattern.compile("[。;；!！?？]|见附|详见|如下");
    private static final int LONGEST = 60;

    private final FormVocabulary vocabulary;
    private final Map<String, String> kinds;

    FormTitles(FormVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.kinds = vocabulary.wordsOf("formTitles");
    }

    /** The kind that a title says, by the word it ends in; null when the text is no title of a form. */
    FormKind kindOf(String text) {
        String plain = Vocabulary.normalise(text);
        if (plain.length() > LONGEST || SENTENCE.matcher(plain).find()) {
            return null;
        }
        String title = TAIL.matcher(plain).replaceFirst("");
        String exact = endingWith(title, 0);
        String word = exact != null ? exact : endingWith(title, 1);
        return word == null ? null : FormKind.get(kinds.get(word));
    }

    private String endingWith(String title, int damage) {
        String longest = null;
        for (String word : kinds.keySet()) {
            boolean longer = longest == null || word.length() > longest.length();
            if (longer && title.length() >= word.length() && word.length() >= 5
                    && EditDistance.between(title.substring(title.length() - word.length()), word) <= damage) {
                longest = word;
            }
        }
        return longest;
    }

    boolean isTitle(FormLine line) {
        return line.cells().size() == 1 && kindOf(line.first().flat()) != null;
    }

    /** A line that belongs to a form's top although it is not its title. */
    boolean isTopLine(FormLine line) {
        String plain = Vocabulary.normalise(line.text());
        if (plain.length() > LONGEST || SENTENCE.matcher(plain).find()) {
            return false;
        }
        boolean filledInBy = vocabulary.match(line.first().text(), EnumSet.of(LabelGroup.FOOT))
                .filter(label -> label.name().equals("填报单位") || label.name().equals("填报日期")).isPresent();
        return YEAR_LINE.matcher(plain).matches() || MONEY_UNIT.matcher(plain).find() || filledInBy;
    }

    /** A line that holds the year and nothing else: (2025年度). */
    boolean isYearLine(FormLine line) {
        return YEAR_LINE.matcher(Vocabulary.normalise(line.text())).matches();
    }

    /** The year printed in that line; null when none is. */
    Integer yearOf(String text) {
        String plain = Vocabulary.normalise(text);
        Matcher year = YEAR.matcher(plain);
        if (year.find()) {
            return Integer.valueOf(year.group(1));
        }
        Matcher cut = CUT_YEAR.matcher(plain);
        return cut.find() ? Integer.valueOf("20" + cut.group(1)) : null;
    }

    /** 元 or 万元 where the line says so; else null. */
    String moneyUnitOf(String text) {
        Matcher unit = MONEY_UNIT.matcher(Vocabulary.normalise(text));
        return unit.find() ? unit.group(1) : null;
    }
}
