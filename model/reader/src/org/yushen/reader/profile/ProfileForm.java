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
        Map<String, Map<String, List<String>>> vocabularies = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        if (base != null) {
            base.vocabularies().forEach((name, vocabulary) -> vocabularies.put(name, wordsOf(vocabulary)));
            lists.putAll(base.lists());
        }
        tree.path("vocabularies").properties()
                .forEach(field -> add(vocabularies.computeIfAbsent(field.getKey(), k -> new LinkedHashMap<>()), field.getValue()));
        tree.path("lists").properties().forEach(field -> lists.put(field.getKey(), strings(field.getValue())));
        Map<String, Vocabulary> finished = new LinkedHashMap<>();
        vocabularies.forEach((name, words) -> finished.put(name, new Vocabulary(words)));
        List<Integer> years = new ArrayList<>();
        tree.path("years").forEach(year -> years.add(year.asInt()));
        String region = tree.hasNonNull("region") ? tree.get("region").asText() : null;
        return new TemplateProfile(id, region, List.copyOf(years), Map.copyOf(finished), Map.copyOf(lists));
    }

    private static Map<String, List<String>> wordsOf(Vocabulary vocabulary) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        vocabulary.terms().forEach(term -> words.put(term, vocabulary.words(term)));
        return words;
    }

    private static void add(Map<String, List<String>> known, JsonNode own) {
        own.properties().forEach(field -> {
            LinkedHashSet<String> words = new LinkedHashSet<>(strings(field.getValue()));
            words.addAll(known.getOrDefault(field.getKey(), List.of()));
            known.put(field.getKey(), List.copyOf(words));
        });
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(node -> strings.add(node.asText()));
        return List.copyOf(strings);
    }
}
