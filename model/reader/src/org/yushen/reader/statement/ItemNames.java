package org.yushen.reader.statement;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.reader.profile.TemplateProfile;
import org.yushen.reader.profile.Vocabulary;

/** Gives rows their canonical names, and says which of them are totals of the whole list. */
final class ItemNames {
    private static final int SHORTEST_MISREAD = 5;

    private final Vocabulary items;
    private final NearWords near;
    private final Set<String> totals;

    ItemNames(TemplateProfile profile) {
        items = profile.vocabulary("items");
        Map<String, String> words = items.byNormalisedWord();
        near = new NearWords(words);
        totals = profile.list("totalItems").stream().collect(Collectors.toSet());
    }

    void name(Statement statement) {
        boolean free = statement.getKind() == StatementKind.T12 || statement.getKind() == StatementKind.T13;
        for (Row row : statement.getRows()) {
            if (row.getName() != null) {
                String item = item(row.getName(), free, row.getCode() == null);
                row.setItem(item);
                row.setTotal(row.getCode() == null && totals.contains(item));
            }
        }
    }

    /** A project keeps its name; a subject with a code is known by the code, so that no misread name is put right. */
    private String item(String name, boolean free, boolean uncoded) {
        String plain = PrintedText.withoutOrdinal(name);
        String known = items.canonical(plain).orElse(null);
        if (free) {
            return known != null && totals.contains(known) ? known : name;
        }
        if (known == null) {
            String stray = PrintedText.strayBeforeOrdinal(name);
            String cleaned = name.replaceFirst("^\\S{1,2}?(?=[一二三四五六七八九十]{1,3}、)", "");
            known = items.canonical(PrintedText.withoutOrdinal(stray.isEmpty() ? cleaned : name.substring(stray.length()).strip())).orElse(null);
        }
        if (known == null && uncoded) {
            known = near.nearest(Vocabulary.normalise(plain), SHORTEST_MISREAD);
        }
        return known == null ? plain : known;
    }
}
