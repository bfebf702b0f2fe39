package org.yushen.reader.narrative;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of the profile, in the form that paragraphs are read in, the longest first: so that 主要是由于 is not read as 主要是. */
final class WordList {
    private final List<String> words;
    private final Set<String> asSet;
    /** By first and by last character: a paragraph asks at every position, and few words begin or end alike. */
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<Character, List<String>> byLast = new HashMap<>();

    WordList(Collection<String> words) {
        this.words = words.stream().map(PlacedText::formOf).filter(word -> !word.isEmpty()).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
        this.asSet = Set.copyOf(this.words);
        for (String word : this.words) {
            byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
            byLast.computeIfAbsent(word.charAt(word.length() - 1), c -> new ArrayList<>()).add(word);
        }
    }

    List<String> words() {
        return words;
    }

    /** The longest word that stands at that position; null when none does. */
    String at(String text, int position) {
        if (position >= 0 && position < text.length()) {
            for (String word : byFirst.getOrDefault(text.charAt(position), List.of())) {
                if (text.startsWith(word, position)) {
                    return word;
                }
            }
        }
        return null;
    }

    /** The longest word that the text ends with; null when it ends with none. */
    String endOf(String text) {
        if (!text.isEmpty()) {
            for (String word : byLast.getOrDefault(text.charAt(text.length() - 1), List.of())) {
                if (text.endsWith(word)) {
                    return word;
                }
            }
        }
        return null;
    }

    boolean anyIn(String text) {
        return anyIn(text, 0, text.length());
    }

    /** Whether any of the words stands in that stretch of the text. */
    boolean anyIn(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = at(text, i);
            if (word != null && i + word.length() <= to) {
                return true;
            }
        }
        return false;
    }

    boolean contains(String word) {
        return asSet.contains(word);
    }

    /** A regular expression for any of the words, the longest tried first; one that never matches when there are none. */
    String anyOf() {
        if (words.isEmpty()) {
            return "(?!)";
        }
        StringBuilder any = new StringBuilder("(?:");
        for (String word : words) {
            any.append(any.length() > 3 ? "|" : "").append(Pattern.quote(word));
        }
        return any.append(')').toString();
    }
}
