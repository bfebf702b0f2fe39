package org.yushen.reader.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** Turns one profile's YAML tree into a {@link TemplateProfile}, on top of the profile it extends. */
final class ProfileForm {

    private ProfileForm() {
    }

    static TemplateProfile read(String id, JsonNode tree, TemplateProfile base) {
        // a vocabulary that the profile adds nothing to is the very one of the other profile
        Map<String, Vocabulary> vocabularies = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        if (base != null) {
            vocabularies.putAll(base.vocabularies());
            lists.putAll(base.lists());
        }
        tree.path("vocabularies").properties()
                .forEach(field -> vocabularies.compute(field.getKey(), (name, known) -> with(known, field.getValue())));
        tree.path("lists").properties().forEach(field -> lists.put(field.getKey(), strings(field.getValue())));
        List<Integer> years = new ArrayList<>();
        tree.path("years").forEach(year -> years.add(year.asInt()));
        String region = tree.hasNonNull("region") ? tree.get("region").asText() : null;
        return new TemplateProfile(id, region, List.copyOf(years), Map.copyOf(vocabularies), Map.copyOf(lists));
    }

    /** @param known null when the other profile has no vocabulary of that name */
    private static Vocabulary with(Vocabulary known, JsonNode own) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        if (known != null) {
            known.terms().forEach(term -> all.put(term, known.words(term)));
        }
        own.properties().forEach(field -> {
            LinkedHashSet<String> words = new LinkedHashSet<>(strings(field.getValue()));
            words.addAll(all.getOrDefault(field.getKey(), List.of()));
            all.put(field.getKey(), List.copyOf(words));
        });
        return new Vocabulary(all);
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(node -> strings.add(node.asText()));
        return List.copyOf(strings);
    }
}
