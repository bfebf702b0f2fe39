package org.yushen.reader.narrative;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Words of the profile, in the form that paragraphs are read in, the longest first: so that 主要是由于 is not read as 主要是. */
final class WordList {
    private final List<String> words;

    WordList(Collection<String> words) {
        this.words = words.stream().map(PlacedText::formOf).filter(word -> !word.isEmpty()).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    List<String> words() {
        return words;
    }

    /** The longest word that stands at that position; null when none does. */
    String at(String text, int position) {
        for (String word : words) {
            if (text.startsWith(word, position)) {
                return word;
            }
        }
        return null;
    }

    /** The longest word that the text ends with; null when it ends with none. */
    String endOf(String text) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return word;
            }
        }
        return null;
    }

    boolean anyIn(String text) {
        return words.stream().anyMatch(text::contains);
    }

    boolean contains(String word) {
        return words.contains(word);
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
