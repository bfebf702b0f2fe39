package org.yushen.reader.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.yushen.reader.profile.Vocabulary;

/** Knows the words of 一级指标 and 二级指标. */
final class LevelWords {
    private static final Pattern TAIL = Pattern.compile("(?:\\(.*|[^\\p{IsHan})]+)$");
    private static final int SHORTEST_DAMAGED = 4;
    private static final int LONGEST = 24;

    private final Map<String, String> level1;
    private final Map<String, String> level2;
    private final Map<String, Optional<String>> knownLevel1 = new HashMap<>();
    private final Map<String, Optional<String>> knownCategory = new HashMap<>();
    private final Map<String, String> hints;
    private final Map<String, String> levelOfCategory = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> endings = new HashSet<>();

    LevelWords(FormVocabulary vocabulary) {
        level1 = vocabulary.wordsOf("indicatorLevels");
        level2 = vocabulary.wordsOf("indicatorCategories");
        hints = vocabulary.wordsOf("indicatorHints");
        Vocabulary categories = vocabulary.profile().vocabulary("indicatorLevelCategories");
        categories.terms().forEach(level -> categories.words(level).forEach(category -> levelOfCategory.put(category, level)));
        level1.keySet().forEach(this::addPieces);
        level2.keySet().forEach(this::addPieces);
        beginnings.removeAll(level1.keySet());
        beginnings.removeAll(level2.keySet());
        endings.removeAll(level1.keySet());
        endings.removeAll(level2.keySet());
    }

    private void addPieces(String word) {
        for (int cut = 1; cut < word.length(); cut++) {
            if (cut > 1) {
                beginnings.add(word.substring(0, cut));
            }
            endings.add(word.substring(cut));
        }
    }

    /** The canonical 一级指标; null when the text is none. */
    String level1(String text) {
        return knownLevel1.computeIfAbsent(text, key -> Optional.ofNullable(find(key, level1))).orElse(null);
    }

    /** The canonical class of a 二级指标; null when the text is none. */
    String category(String text) {
        return knownCategory.computeIfAbsent(text, key -> Optional.ofNullable(find(key, level2))).orElse(null);
    }

    private String find(String text, Map<String, String> words) {
        if (text.length() > LONGEST) {
            return null;
        }
        String plain = Vocabulary.normalise(text);
        String exact = words.get(plain);
        if (exact != null) {
            return exact;
        }
        String bare = TAIL.matcher(plain).replaceFirst("");
        return words.containsKey(bare) ? words.get(bare) : damaged(bare, words);
    }

    private String damaged(String plain, Map<String, String> words) {
        if (plain.length() < SHORTEST_DAMAGED) {
            return null;
        }
        String found = null;
        for (Map.Entry<String, String> word : words.entrySet()) {
            int longer = plain.length() - word.getKey().length();
            boolean near = word.getKey().length() >= SHORTEST_DAMAGED && (Math.abs(longer) <= 1 && EditDistance.between(plain, word.getKey()) <= 1
                    || longer > 0 && plain.endsWith(word.getKey()) && endings.contains(plain.substring(0, plain.length() - word.getKey().length())));
            if (near && found != null && !found.equals(word.getValue())) {
                return null;
            }
            found = near ? word.getValue() : found;
        }
        return found;
    }

    /** 一级指标 under which that class stands in every template; null for a class that is null. */
    String levelOf(String category) {
        return category == null ? null : levelOfCategory.get(category);
    }

    /** The classes that stand under a 一级指标; empty when it is unknown. */
    List<String> categoriesOf(String level) {
        return levelOfCategory.entrySet().stream().filter(entry -> entry.getValue().equals(level)).map(Map.Entry::getKey).toList();
    }

    /** The first piece of a label cut in two (数量指, 经济效). */
    boolean isBeginning(String text) {
        return beginnings.contains(bare(text));
    }

    /** The last piece of a label cut in two (标, 益指标). */
    boolean isEnding(String text) {
        return endings.contains(Vocabulary.normalise(text));
    }

    /** The class that a name's words speak of; null when they speak of none or of several. */
    String hintOf(String name) {
        String plain = Vocabulary.normalise(name);
        String longest = null;
        for (String word : hints.keySet()) {
            if (plain.contains(word) && (longest == null || word.length() > longest.length())) {
                longest = word;
            }
        }
        return longest == null ? null : hints.get(longest);
    }

    /** Whether the text is a label exactly as the profile has it. */
    boolean isKnown(String text) {
        String plain = Vocabulary.normalise(text);
        return level1.containsKey(plain) || level2.containsKey(plain);
    }

    /** Any piece of a label of two characters and more (效指 of 时效指标). */
    boolean isInside(String text) {
        String piece = Vocabulary.normalise(text);
        return piece.length() > 1 && !level2.containsKey(piece) && !level1.containsKey(piece)
                && level2.keySet().stream().anyMatch(word -> word.contains(piece));
    }

    /** The class of a label that lacks its end (可持续影响指); null when it could be several. */
    String categoryOfBeginning(String text) {
        return ofBeginning(bare(text), level2);
    }

    /** 一级指标 of a label that lacks its end; null when it could be several. */
    String level1OfBeginning(String text) {
        return ofBeginning(bare(text), level1);
    }

    private static String ofBeginning(String beginning, Map<String, String> words) {
        String found = null;
        for (Map.Entry<String, String> word : words.entrySet()) {
            if (word.getKey().startsWith(beginning)) {
                if (found != null && !found.equals(word.getValue())) {
                    return null;
                }
                found = word.getValue();
            }
        }
        return found;
    }

    static String bare(String text) {
        return TAIL.matcher(Vocabulary.normalise(text)).replaceFirst("");
    }
}
