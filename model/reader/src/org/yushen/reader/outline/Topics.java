package org.yushen.reader.outline;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.yushen.reader.profile.Vocabulary;

/**
 * Finds what a heading is about. Papers of one template differ in a word or two, and text recognition in a character:
 * so a heading is known by an equal alias, else by the longest alias that makes up most of it, unless it has a word that only
 * one other topic has, else by an alias that a character or two were misread from, else by such a word.
 */
final class Topics {
    /** What every heading may or may not say. */
    private static final String FILLERS = "20[0-9]{2}年度?|本单位|本部门|单位|部门|我局|工作|[0-9]";
    private static final double MOST = 0.6;
    private static final int FEW_CHARACTERS = 2;
    private static final int LONG_ENOUGH = 7;

    private final Map<String, String> topicByAlias = new TreeMap<>();
    private final Map<String, String> topicByWord = new TreeMap<>();

    /** @param words for each topic the words that no other topic's heading has */
    Topics(Vocabulary vocabulary, Vocabulary words) {
        words.terms().forEach(topic -> words.words(topic).forEach(word -> topicByWord.put(word, topic)));
        for (String topic : vocabulary.terms()) {
            topicByAlias.putIfAbsent(plain(topic), topic);
            vocabulary.words(topic).forEach(word -> topicByAlias.putIfAbsent(plain(word), topic));
        }
    }

    /** The topic of a heading without its number; null when it is not known. */
    String of(String heading) {
        String text = plain(heading);
        String topic = topicByAlias.get(text);
        if (topic != null || text.isEmpty()) {
            return topic;
        }
        String word = byWord(text);
        topic = contained(text);
        if (topic != null) {
            return word != null ? word : topic; // 政府采购支出预算情况说明 is of 政府采购, however much of it 支出预算情况说明 makes up
        }
        topic = near(text);
        return topic != null ? topic : word;
    }

    private String byWord(String text) {
        String found = null;
        for (Map.Entry<String, String> entry : topicByWord.entrySet()) {
            if (text.contains(entry.getKey())) {
                if (found != null && !found.equals(entry.getValue())) {
                    return null; // of two minds
                }
                found = entry.getValue();
            }
        }
        return found;
    }

    /** The topic of a line that is an alias and nothing else; null when it is none. */
    String exactly(String line) {
        return topicByAlias.get(plain(line));
    }

    private String contained(String text) {
        String best = "";
        for (String alias : topicByAlias.keySet()) {
            if (alias.length() > best.length() && text.contains(alias) && alias.length() >= MOST * text.length()) {
                best = alias;
            }
        }
        return topicByAlias.get(best);
    }

    private String near(String text) {
        String nearest = null;
        int least = FEW_CHARACTERS + 1;
        for (Map.Entry<String, String> entry : topicByAlias.entrySet()) {
            int misread = text.length() == entry.getKey().length() ? FEW_CHARACTERS : 1; // a lost or added word is another subject
            int allowed = entry.getKey().length() >= LONG_ENOUGH ? misread : entry.getKey().length() > 4 ? 1 : 0;
            int distance = distance(text, entry.getKey(), allowed);
            if (distance <= allowed && distance < least && keepsItsWord(text, entry.getValue())) {
                least = distance;
                nearest = entry.getValue();
            }
        }
        return nearest;
    }

    /** Whether the word that a topic alone has was at most half misread: 项目经费 is no misread 三公经费. */
    private boolean keepsItsWord(String text, String topic) {
        List<String> words = topicByWord.entrySet().stream().filter(entry -> entry.getValue().equals(topic)).map(Map.Entry::getKey).toList();
        return words.isEmpty() || words.stream().anyMatch(word -> word.chars().filter(c -> text.indexOf(c) >= 0).count() * 2 >= word.length());
    }

    /** Edits between two texts; more than the bound is told as the bound and one. */
    static int distance(String a, String b, int bound) {
        if (Math.abs(a.length() - b.length()) > bound) {
            return bound + 1;
        }
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(same, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return Math.min(before[b.length()], bound + 1);
    }

    /** A heading without its numbers, blanks, marks and what every heading may or may not say. */
    static String plain(String heading) {
        String bare = Ordinals.bare(heading);
        String plain = bare.replaceAll(FILLERS, "");
        return plain.isEmpty() ? bare : plain;
    }
}
