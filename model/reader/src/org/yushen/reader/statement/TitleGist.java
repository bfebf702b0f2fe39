package org.yushen.reader.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows a title that nobody listed by what is left of it without the words that tell no statement from another: 政府性基金预算收入情况表
 * and 政府性基金收入预算表 both come to 政府性基金收入表.
 */
final class TitleGist {
    private final List<String> fillers;
    private final Map<String, String> termByGist = new HashMap<>();

    /**
     * @param fillers words that a title may have or lack, longer ones before those they contain
     * @param termByTitle the titles that are known, in the form they are compared in
     */
    TitleGist(List<String> fillers, Map<String, String> termByTitle) {
        this.fillers = fillers;
        Set<String> ambiguous = new HashSet<>();
        termByTitle.forEach((title, term) -> {
            String known = termByGist.putIfAbsent(gist(title), term);
            if (known != null && !known.equals(term)) {
                ambiguous.add(gist(title));
            }
        });
        termByGist.keySet().removeAll(ambiguous);
    }

    /** The term whose titles come to the same; null when none does, or those of several. */
    String term(String title) {
        return termByGist.get(gist(title));
    }

    private String gist(String title) {
        String gist = title;
        for (String filler : fillers) {
            gist = gist.replace(filler, "");
        }
        return gist;
    }
}
