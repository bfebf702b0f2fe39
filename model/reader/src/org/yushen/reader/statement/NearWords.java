package org.yushen.reader.statement;

import java.util.Map;

/**
 * Finds the term that a printed word must mean when one of its characters was misread, and only when no word of another
 * term comes as near.
 */
final class NearWords {
    private final Map<String, String> termByWord;

    NearWords(Map<String, String> termByWord) {
        this.termByWord = Map.copyOf(termByWord);
    }

    /**
     * @param word in the form the vocabulary compares in
     * @param shortest shortest word for which one wrong character is tolerated
     * @return the only term with a word at a distance of one; null when there is none or several
     */
    String nearest(String word, int shortest) {
        if (word.length() < shortest) {
            return null;
        }
        String found = null;
        for (Map.Entry<String, String> candidate : termByWord.entrySet()) {
            if (isOneApart(word, candidate.getKey()) && !candidate.getValue().equals(found)) {
                if (found != null) {
                    return null;
                }
                found = candidate.getValue();
            }
        }
        return found;
    }

    /** Whether one character was put in, left out or exchanged. */
    static boolean isOneApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return false;
        }
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        String restA = a.substring(a.length() >= b.length() ? Math.min(i + 1, a.length()) : i);
        String restB = b.substring(b.length() >= a.length() ? Math.min(i + 1, b.length()) : i);
        return restA.equals(restB);
    }
}
