package org.yushen.report.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a template is filled with: values by name, and lists whose entries have values of their own. An entry may hold entries of a list
 * below it: a part of the paper its findings.
 */
final class Fields {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, List<Fields>> lists = new LinkedHashMap<>();

    Fields put(String name, Object value) {
        // Word takes no control characters; what a paper holds is text, never markup: the library writes it escaped
        values.put(name, value == null ? "" : value.toString().replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").replace("{{", "{ {"));
        return this;
    }

    Fields entry(String list) {
        Fields entry = new Fields();
        lists.computeIfAbsent(list, name -> new ArrayList<>()).add(entry);
        return entry;
    }

    void none(String list) {
        lists.putIfAbsent(list, new ArrayList<>());
    }

    Map<String, String> values() {
        return values;
    }

    boolean hasList(String name) {
        return lists.containsKey(name);
    }

    List<Fields> list(String name) {
        return lists.getOrDefault(name, List.of());
    }
}
