package org.yushen.reader.profile;

import java.util.List;
import java.util.Map;

/**
 * A template profile: what the papers of a region and of some years call things. It is data that a rule pack carries;
 * this class is its form.
 *
 * @param id such as shanxi-2025
 * @param region 山西 …; null for a profile that only others extend
 * @param years fiscal years it is for; empty for any
 * @param vocabularies by name: statements, sections, parts, measures, items, claims, indicators, forms, assets …
 * @param lists plain lists by name: required statements, required sections …
 */
public record TemplateProfile(String id, String region, List<Integer> years, Map<String, Vocabulary> vocabularies,
        Map<String, List<String>> lists) {

    private static final Vocabulary NOTHING = new Vocabulary(Map.of());

    /** The vocabulary of that name; an empty one where the profile has none. */
    public Vocabulary vocabulary(String name) {
        return vocabularies.getOrDefault(name, NOTHING);
    }

    /** The list of that name; empty where the profile has none. */
    public List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }
}
