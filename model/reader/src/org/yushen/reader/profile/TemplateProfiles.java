package org.yushen.reader.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * Loads template profiles from the {@code profiles} folders of rule packs. A profile is a YAML file
 * ({@code shanxi-2025.yaml}) or a folder of YAML files with one {@code profile.yaml} among them; it may extend another
 * profile, whose vocabularies and lists it adds to: for a term that both have, its own words come first; a list of its
 * own takes the place of the other's.
 */
public final class TemplateProfiles {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Map<String, TemplateProfile> byId = new LinkedHashMap<>();

    private TemplateProfiles() {
    }

    /**
     * @param folders {@code profiles} folders of packs, in overlay order; those that do not exist are passed over
     * @throws IOException when a file cannot be read or is no valid profile; the message names the file
     */
    public static TemplateProfiles load(List<Path> folders) throws IOException {
        Map<String, JsonNode> raw = new LinkedHashMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                readFolder(folder, raw);
            }
        }
        TemplateProfiles profiles = new TemplateProfiles();
        for (String id : raw.keySet()) {
            profiles.resolve(id, raw, new ArrayList<>());
        }
        return profiles;
    }

    /** All profiles that are for a region (those without one only serve others). */
    public List<TemplateProfile> all() {
        return byId.values().stream().filter(profile -> profile.region() != null).toList();
    }

    /** The profile of that id; null when there is none. */
    public TemplateProfile get(String id) {
        return byId.get(id);
    }

    private static void readFolder(Path folder, Map<String, JsonNode> raw) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                if (Files.isDirectory(entry)) {
                    raw.put(entry.getFileName().toString(), merged(entry));
                } else if (entry.getFileName().toString().endsWith(".yaml")) {
                    String name = entry.getFileName().toString();
                    raw.put(name.substring(0, name.length() - ".yaml".length()), tree(entry));
                }
            }
        }
    }

    private static JsonNode merged(Path folder) throws IOException {
        var whole = YAML.createObjectNode();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().endsWith(".yaml")).sorted().toList()) {
                JsonNode part = tree(file);
                part.properties().forEach(field -> {
                    if (whole.get(field.getKey()) instanceof com.fasterxml.jackson.databind.node.ObjectNode known
                            && field.getValue().isObject()) {
                        field.getValue().properties().forEach(inner -> known.set(inner.getKey(), inner.getValue()));
                    } else {
                        whole.set(field.getKey(), field.getValue());
                    }
                });
            }
        }
        return whole;
    }

    private static JsonNode tree(Path file) throws IOException {
        try {
            JsonNode tree = YAML.readTree(Files.readAllBytes(file));
            if (tree == null || !tree.isObject()) {
                throw new IOException(ProfileMessages.get("profile.notAMap", file));
            }
            return tree;
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            throw new IOException(ProfileMessages.get("profile.unreadable", file, e.getOriginalMessage()), e);
        }
    }

    private TemplateProfile resolve(String id, Map<String, JsonNode> raw, List<String> path) throws IOException {
        if (byId.containsKey(id)) {
            return byId.get(id);
        }
        if (!raw.containsKey(id) || path.contains(id)) {
            throw new IOException(ProfileMessages.get("profile.noBase", String.join(" → ", path), id));
        }
        path.add(id);
        JsonNode own = raw.get(id);
        TemplateProfile base = own.hasNonNull("extends") ? resolve(own.get("extends").asText(), raw, path) : null;
        TemplateProfile profile = ProfileForm.read(id, own, base);
        byId.put(id, profile);
        return profile;
    }
}
