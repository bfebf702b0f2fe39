package org.yushen.reader.form;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.TargetKind;
import org.yushen.model.disclosure.TargetValue;
import org.yushen.reader.profile.TemplateProfile;
import org.yushen.reader.profile.Vocabulary;

/**
 * Reads an indicator's value: comparator, number, unit, and what kind of value it is. Words are the profile's
 * vocabularies {@code comparators} and {@code comparatorSuffixes} and its lists.
 */
final class TargetValueParser {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** “30 75 75”: nobody knows whether that is one number; nothing is put together. */
    private static final Pattern PARTED_DIGITS = Pattern.compile("\\d\\s+\\d");
    private static final Pattern DASHES = Pattern.compile("[-—–_/\\\\]*");
    private static final Pattern NUMBER = Pattern.compile("^[+]?((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)");
    private static final Pattern RANGE = Pattern.compile("^(%|‰)?(?:-|~|～|—+|–|至|到)((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)");
    private static final Pattern EMBEDDED = Pattern.compile("^([^\\d≥≤><=]{1,12})([≥≤><].*\\d.*)$");
    private static final Pattern UNIT_END = Pattern.compile("[,，;；。:：]|(?<![/每])\\d");

    /** “≥80.00(%)”, “=12.00(次)”: the unit in brackets. */
    private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("^[(](?<unit>[^()]{1,6})[)]$");

    private static final int LONGEST_MEASURE = 40;

    private final Map<String, String> prefixes;
    private final Map<String, String> suffixes;
    private final List<String> suffixWords;
    private final Map<String, Boolean> measures = new HashMap<>();
    private final List<String> verbs;
    private final List<String> counters;
    private final TargetKinds kinds;

    TargetValueParser(TemplateProfile profile) {
        prefixes = signs(profile.vocabulary("comparators"));
        suffixes = signs(profile.vocabulary("comparatorSuffixes"));
        suffixWords = longestFirst(List.copyOf(suffixes.keySet()));
        verbs = longestFirst(java.util.stream.Stream.concat(profile.list("targetVerbs").stream(),
                profile.list("targetChangeVerbs").stream()).toList());
        counters = profile.list("counters");
        kinds = new TargetKinds(profile);
    }

    private static Map<String, String> signs(Vocabulary vocabulary) {
        return vocabulary.terms().stream().flatMap(sign -> vocabulary.words(sign).stream().map(word -> Map.entry(word, sign)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    private static List<String> longestFirst(List<String> words) {
        return words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    /**
     * The value as a model object without a place.
     *
     * @param printed as printed; null or blank gives kind BLANK with empty text
     */
    TargetValue parse(String printed) {
        TargetValue value = DisclosureFactory.eINSTANCE.createTargetValue();
        value.setText(printed == null ? "" : printed.strip());
        String plain = BLANKS.matcher(Characters.narrow(value.getText())).replaceAll("");
        if (DASHES.matcher(plain).matches()) {
            value.setKind(TargetKind.BLANK);
            return value;
        }
        if (PARTED_DIGITS.matcher(Characters.narrow(value.getText())).find()) {
            value.setKind(TargetKind.QUALITATIVE);
            return value;
        }
        String rest = withoutVerb(comparator(withoutVerb(plain), value));
        if (kinds.isDate(rest)) {
            value.setKind(TargetKind.DATE);
        } else if (!number(rest, value)) {
            value.setKind(kinds.ofWords(plain));
        }
        return value;
    }

    /** Whether the text reads as a number with or without a comparator and a unit. */
    boolean isMeasurable(String printed) {
        TargetValue value = parse(printed);
        return value.getNumber() != null || value.getComparator() != null
                || value.getKind() == TargetKind.DATE && kinds.isDate(BLANKS.matcher(Characters.narrow(printed)).replaceAll(""));
    }

    /** Whether the text looks like a measured value and like nothing else: its number has a usual unit, a sign or none. */
    boolean isMeasure(String printed) {
        return printed.length() <= LONGEST_MEASURE && measures.computeIfAbsent(printed, this::looksMeasured);
    }

    private boolean looksMeasured(String printed) {
        String plain = BLANKS.matcher(Characters.narrow(printed)).replaceAll("");
        if (!startsMeasure(withoutVerb(plain)) && !kinds.isDate(plain)) {
            return false;
        }
        TargetValue value = parse(printed);
        String unit = value.getUnit();
        return value.getKind() != TargetKind.NUMBER || value.getComparator() != null || unit == null || unit.length() <= 2
                || unit.contains("/") || counters.stream().anyMatch(unit::startsWith);
    }

    private String withoutVerb(String plain) {
        for (String verb : verbs) {
            if (plain.startsWith(verb) && plain.length() > verb.length() && startsMeasure(plain.substring(verb.length()))) {
                return plain.substring(verb.length());
            }
        }
        return plain;
    }

    private boolean startsMeasure(String plain) {
        return NUMBER.matcher(plain).find() || prefixes.keySet().stream().anyMatch(plain::startsWith);
    }

    /** Takes the comparator off; a word counts only before a number, for “不低于上年” compares with no number. */
    private String comparator(String plain, TargetValue value) {
        String text = plain;
        Matcher embedded = EMBEDDED.matcher(text);
        if (embedded.matches() && !startsMeasure(text)) {
            text = embedded.group(2);
        }
        String longest = "";
        for (String word : prefixes.keySet()) {
            if (text.startsWith(word) && word.length() > longest.length()) {
                longest = word;
            }
        }
        String rest = text.substring(longest.length());
        boolean isSign = !longest.isEmpty() && !Characters.hasHan(longest);
        if (longest.isEmpty() || !isSign && !NUMBER.matcher(withoutVerb(rest)).find()) {
            return plain;
        }
        value.setComparator(prefixes.get(longest));
        return rest;
    }

    private boolean number(String text, TargetValue value) {
        String digits = inDigits(text);
        Matcher number = NUMBER.matcher(digits);
        if (!number.find()) {
            return false;
        }
        value.setNumber(new BigDecimal(number.group(1).replace(",", "")));
        String rest = UNIT_IN_BRACKETS.matcher(digits.substring(number.end())).replaceFirst("${unit}");
        Matcher range = RANGE.matcher(rest);
        if (range.find()) {
            value.setUpper(new BigDecimal(range.group(2).replace(",", "")));
            rest = rest.substring(range.end());
        }
        String unit = unit(rest, value);
        value.setUnit(unit.isEmpty() ? null : kinds.plainUnit(unit));
        value.setKind(kinds.ofUnit(unit));
        return true;
    }

    /** 一次, 两名: a Chinese numeral counts where nothing but a counter follows. */
    private String inDigits(String text) {
        int value = text.isEmpty() ? -1 : "零一二三四五六七八九十".indexOf(text.charAt(0));
        if (!text.isEmpty() && text.charAt(0) == '两') {
            value = 2;
        }
        if (value < 0) {
            return text;
        }
        String rest = text.substring(1);
        boolean counted = counters.stream().anyMatch(counter -> rest.equals(counter) || rest.startsWith(counter + "/"));
        return counted ? value + rest : text;
    }

    private String unit(String rest, TargetValue value) {
        String unit = rest;
        for (String word : suffixWords) {
            if (unit.endsWith(word)) {
                unit = unit.substring(0, unit.length() - word.length());
                if (value.getComparator() == null) {
                    value.setComparator(suffixes.get(word));
                }
                break;
            }
        }
        Matcher end = UNIT_END.matcher(unit);
        return end.find() ? unit.substring(0, end.start()) : unit;
    }
}
