package org.yushen.reader.form;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.reader.profile.TemplateProfile;
import org.yushen.reader.profile.Vocabulary;

/**
 * Finds the profile's labels in printed cells, also those that a text recogniser damaged. It lives as long as one paper is
 * read and remembers what it has found: the same cells are asked about again and again.
 */
final class FormVocabulary {
    private static final Pattern LEAD = Pattern.compile("^(?:其中\\s*[:：]?|[-·•*]|[0-9一二三四五六七八九十]{1,2}[、.．])\\s*");
    private static final Pattern BRACKETED = Pattern.compile("^(.+?)\\(([^()]*)\\)?$");
    private static final Pattern GAP = Pattern.compile("\\s*[:：]\\s*|\\s+");
    private static final Pattern END_MARKS = Pattern.compile("[:.。,、]+$");
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_DAMAGED = 20;
    private static final int SHORTEST_DAMAGED = 4;
    private static final int SHORTEST_CUT = 3;

    private final Map<LabelGroup, Map<String, String>> canonicalByWord = new EnumMap<>(LabelGroup.class);
    private final Map<Set<LabelGroup>, Map<String, Optional<LabelMatch>>> matched = new HashMap<>();
    private final Map<Set<LabelGroup>, Map<String, Optional<LabelMatch>>> guessed = new HashMap<>();
    private final TemplateProfile profile;

    FormVocabulary(TemplateProfile profile) {
        this.profile = profile;
        for (LabelGroup group : LabelGroup.values()) {
            canonicalByWord.put(group, words(profile.vocabulary(group.vocabulary())));
        }
    }

    private static Map<String, String> words(Vocabulary vocabulary) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String term : vocabulary.terms()) {
            words.putIfAbsent(Vocabulary.normalise(term), term);
            vocabulary.words(term).forEach(word -> words.putIfAbsent(Vocabulary.normalise(word), term));
        }
        return words;
    }

    TemplateProfile profile() {
        return profile;
    }

    /** Words of a vocabulary in comparable form with their canonical term. */
    Map<String, String> wordsOf(String vocabulary) {
        return words(profile.vocabulary(vocabulary));
    }

    /** The label that this cell is, or begins with; empty when it is none. */
    Optional<LabelMatch> match(String text, Set<LabelGroup> groups) {
        String beginning = text.length() > LONGEST_LABEL ? text.substring(0, LONGEST_LABEL) : text;
        return matched.computeIfAbsent(groups, key -> new HashMap<>()).computeIfAbsent(beginning,
                key -> (text.length() > LONGEST_LABEL ? Optional.<LabelMatch>empty() : whole(bare(key), groups)).or(() -> fused(key, groups)));
    }

    /** The label that a word in comparable form is, with or without brackets behind it. */
    Optional<LabelMatch> whole(String plain, Set<LabelGroup> groups) {
        Optional<LabelMatch> label = word(plain, null, groups);
        if (label.isPresent() || plain.indexOf('(') <= 0) {
            return label;
        }
        Matcher bracketed = BRACKETED.matcher(plain);
        return bracketed.matches() ? word(bracketed.group(1), bracketed.group(2), groups) : Optional.empty();
    }

    private Optional<LabelMatch> word(String plain, String qualifier, Set<LabelGroup> groups) {
        for (LabelGroup group : groups) {
            String name = canonicalByWord.get(group).get(plain);
            if (name != null) {
                return Optional.of(new LabelMatch(group, name, qualifier, -1));
            }
        }
        return Optional.empty();
    }

    /** Without 其中:, an ordinal, and the colon behind. */
    private static String bare(String text) {
        String stripped = LEAD.matcher(text.strip()).replaceFirst("");
        return END_MARKS.matcher(Vocabulary.normalise(stripped)).replaceFirst("");
    }

    /** “填报日期: 20250101” and “项目期 3年”: label and value in one cell. */
    private Optional<LabelMatch> fused(String text, Set<LabelGroup> groups) {
        int lead = leadLength(text);
        Matcher gap = GAP.matcher(text);
        int from = lead;
        while (gap.find(from) && gap.start() - lead <= LONGEST_DAMAGED && gap.end() < text.length()) {
            Optional<LabelMatch> label = whole(bare(text.substring(lead, gap.start())), groups);
            if (label.isPresent()) {
                LabelMatch found = label.get();
                return Optional.of(new LabelMatch(found.group(), found.name(), found.qualifier(), gap.end()));
            }
            from = gap.end();
        }
        return Optional.empty();
    }

    private static int leadLength(String text) {
        Matcher lead = LEAD.matcher(text);
        return lead.find() ? lead.end() : 0;
    }

    /**
     * The label that this damaged text most probably was: a few characters wrong or lost, or cut at its end. Empty when
     * none or more than one is equally near.
     */
    Optional<LabelMatch> nearest(String text, Set<LabelGroup> groups) {
        if (text.length() > LONGEST_LABEL || !Characters.hasHan(text)) {
            return Optional.empty();
        }
        return guessed.computeIfAbsent(groups, key -> new HashMap<>()).computeIfAbsent(text, key -> guess(bare(key), groups));
    }

    private Optional<LabelMatch> guess(String plain, Set<LabelGroup> groups) {
        Matcher bracketed = BRACKETED.matcher(plain);
        String qualifier = bracketed.matches() ? bracketed.group(2) : null;
        String word = qualifier == null ? plain : bracketed.group(1);
        if (word.length() < SHORTEST_CUT || word.length() > LONGEST_DAMAGED) {
            return Optional.empty();
        }
        LabelMatch best = null;
        double bestDamage = Double.MAX_VALUE;
        boolean unique = true;
        for (LabelGroup group : groups) {
            for (Map.Entry<String, String> known : canonicalByWord.get(group).entrySet()) {
                double damage = damage(word, known.getKey());
                boolean sameLabel = best != null && best.is(group, known.getValue());
                if (damage < bestDamage) {
                    best = new LabelMatch(group, known.getValue(), qualifier, -1);
                    bestDamage = damage;
                    unique = true;
                } else if (damage == bestDamage && !sameLabel) {
                    unique = false;
                }
            }
        }
        return bestDamage < Double.MAX_VALUE && unique ? Optional.of(best) : Optional.empty();
    }

    /** The share of the known word that is wrong; a lost end counts as one character. */
    private static double damage(String word, String known) {
        if (known.length() > word.length() && known.startsWith(word)) {
            return 1.0 / known.length();
        }
        int allowed = Math.max(1, known.length() / 3);
        if (known.length() < SHORTEST_DAMAGED || Math.abs(known.length() - word.length()) > allowed) {
            return Double.MAX_VALUE;
        }
        int distance = EditDistance.between(word, known);
        return distance <= allowed ? (double) distance / known.length() : Double.MAX_VALUE;
    }
}
