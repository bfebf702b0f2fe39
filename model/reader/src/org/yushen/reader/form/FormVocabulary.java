package org.yushen.reader.form;

import java.util.Collection;
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

/** Finds the profile's labels in printed cells, also those that a text recogniser damaged. */
final class FormVocabulary {
    private static final Pattern LEAD = Pattern.compile("^(?:其中\\s*[:：]?|[-·•*]|[0-9一二三四五六七八九十]{1,2}[、.．])\\s*");
    private static final Pattern BRACKETED = Pattern.compile("^(.+?)\\(([^()]*)\\)?$");
    private static final Pattern GAP = Pattern.compile("\\s*[:：]\\s*|\\s+");
    private static final int LONGEST_DAMAGED = 20;
    private static final int SHORTEST_DAMAGED = 4;
    private static final int SHORTEST_CUT = 3;

    private final Map<LabelGroup, Map<String, String>> canonicalByWord = new EnumMap<>(LabelGroup.class);
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

    /** The label that this cell is, or begins with; empty when it is none. */
    Optional<LabelMatch> match(String text, Collection<LabelGroup> groups) {
        String plain = bare(text);
        for (LabelGroup group : groups) {
            String name = canonicalByWord.get(group).get(plain);
            if (name != null) {
                return Optional.of(new LabelMatch(group, name, null, -1));
            }
        }
        return bracketed(plain, groups).or(() -> fused(text, groups));
    }

    /** Without 其中:, an ordinal, and the colon behind. */
    private static String bare(String text) {
        String stripped = LEAD.matcher(text.strip()).replaceFirst("");
        return Vocabulary.normalise(stripped).replaceAll("[:.。,、]+$", "");
    }

    private Optional<LabelMatch> bracketed(String plain, Collection<LabelGroup> groups) {
        Matcher bracketed = BRACKETED.matcher(plain);
        if (!bracketed.matches()) {
            return Optional.empty();
        }
        for (LabelGroup group : groups) {
            String name = canonicalByWord.get(group).get(bracketed.group(1));
            if (name != null) {
                return Optional.of(new LabelMatch(group, name, bracketed.group(2), -1));
            }
        }
        return Optional.empty();
    }

    /** “填报日期: 20250101” and “项目期 3年”: label and value in one cell. */
    private Optional<LabelMatch> fused(String text, Collection<LabelGroup> groups) {
        int lead = leadLength(text);
        Matcher gap = GAP.matcher(text);
        int from = lead;
        while (gap.find(from) && gap.start() - lead <= LONGEST_DAMAGED && gap.end() < text.length()) {
            Optional<LabelMatch> label = match(text.substring(lead, gap.start()), groups);
            if (label.isPresent()) {
                LabelMatch found = label.get();
                int offset = found.valueOffset() < 0 ? gap.end() : lead + found.valueOffset();
                return Optional.of(new LabelMatch(found.group(), found.name(), found.qualifier(), offset));
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
     * The label that this damaged text most probably was: one or two characters wrong or lost, or cut at its end. Empty
     * when none or more than one is equally near.
     */
    Optional<LabelMatch> nearest(String text, Set<LabelGroup> groups) {
        String plain = bare(text);
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
        if (known.length() > word.length() && word.length() >= SHORTEST_CUT && known.startsWith(word)) {
            return 1.0 / known.length();
        }
        if (word.length() < SHORTEST_DAMAGED - 1 || known.length() < SHORTEST_DAMAGED) {
            return Double.MAX_VALUE;
        }
        int allowed = Math.max(1, known.length() / 3);
        int distance = EditDistance.between(word, known);
        return distance <= allowed ? (double) distance / known.length() : Double.MAX_VALUE;
    }

    /** Words of a vocabulary in comparable form with their canonical term. */
    Map<String, String> wordsOf(String vocabulary) {
        return new HashMap<>(words(profile.vocabulary(vocabulary)));
    }
}
