package org.yushen.reader.profile;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Canonical terms with the words that papers print for them. Words are compared without blanks and quotes, full-width
 * and half-width forms being the same.
 */
public final class Vocabulary {
    private static final String LEFT_OUT = " \t\n\r\f\u000b\u00a0\u200b“”\"‘’'「」";

    private final Map<String, List<String>> aliases;
    private final Map<String, String> canonicalByWord = new LinkedHashMap<>();

    public Vocabulary(Map<String, List<String>> aliases) {
        this.aliases = new LinkedHashMap<>(aliases);
        aliases.forEach((canonical, words) -> {
            canonicalByWord.putIfAbsent(normalise(canonical), canonical);
            words.forEach(word -> canonicalByWord.putIfAbsent(normalise(word), canonical));
        });
    }

    /** The canonical term of a word printed in full; empty when the vocabulary does not know it. */
    public Optional<String> canonical(String word) {
        return Optional.ofNullable(canonicalByWord.get(normalise(word)));
    }

    /** The canonical terms, in the order of the profile. */
    public List<String> terms() {
        return List.copyOf(aliases.keySet());
    }

    /** The words printed for a canonical term, itself left out unless the profile lists it. */
    public List<String> words(String canonical) {
        return aliases.getOrDefault(canonical, List.of());
    }

    /** All words, normalised, with their canonical term: for finding words inside a longer text. */
    public Map<String, String> byNormalisedWord() {
        return Map.copyOf(canonicalByWord);
    }

    /** The form words are compared in: NFKC, without white space, quotes and book-title marks. */
    public static String normalise(String word) {
        return isPlain(word) ? word : folded(word);
    }

    /** Common Chinese characters, Latin letters and digits alone stay as they are: most words are of that kind. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= '\u4e00' && c <= '\u9fff' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z')) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String word) {
        String folded = Normalizer.isNormalized(word, Normalizer.Form.NFKC) ? word : Normalizer.normalize(word, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (LEFT_OUT.indexOf(folded.charAt(i)) < 0) {
                plain.append(folded.charAt(i));
            }
        }
        return plain.length() == folded.length() ? folded : plain.toString();
    }
}
