package org.yushen.rules.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.yushen.rules.api.Standard;
import org.yushen.rules.api.TableLine;
import org.yushen.rules.api.Threshold;
import org.yushen.rules.api.WordList;

/** Reads what rules share as data: parameters.yaml, words.yaml, standards.yaml, tables/*.yaml. */
final class PackData {
	private PackData() { }

	/** {@code thresholds: {name: {value, unit, …}}}. */
	static List<Threshold> thresholds(YamlFile file) throws PackException {
		List<Threshold> all = new ArrayList<>();
		for (Map.Entry<String, JsonNode> entry : file.members(file.root().path("thresholds"), "thresholds").entrySet()) {
			JsonNode node = entry.getValue();
			if (!node.isObject()) throw file.wrong("thresholds/" + entry.getKey(), "pack.expects.mapping");
			all.add(new Threshold(entry.getKey(), file.number(node, "value"), file.text(node, "unit")));
		}
		return all;
	}

	/** {@code name: [words]}, at the top or under {@code words}. */
	static List<WordList> words(YamlFile file) throws PackException {
		JsonNode lists = file.root().has("words") && file.root().get("words").isObject() ? file.root().get("words") : file.root();
		List<WordList> all = new ArrayList<>();
		for (Map.Entry<String, JsonNode> entry : file.members(lists, "words").entrySet()) {
			JsonNode value = entry.getValue();
			JsonNode words = value.isObject() && value.has("words") ? value.get("words") : value;
			all.add(new WordList(entry.getKey(), file.values(words, entry.getKey())));
		}
		return all;
	}

	/** {@code standards: [{term, definition, keywords}]}, or the list alone. */
	static List<Standard> standards(YamlFile file) throws PackException {
		List<JsonNode> items = new ArrayList<>();
		if (file.root().isArray()) file.root().forEach(items::add);
		else items = file.items(file.root(), "standards");
		List<Standard> all = new ArrayList<>();
		for (JsonNode item : items) {
			String definition = file.text(item, "definition");
			all.add(new Standard(file.required(item, "term"), definition == null ? "" : definition, file.texts(item, "keywords")));
		}
		return all;
	}

	/** {@code table: name} and {@code lines: [{column: value}]}. @param defaultName the file's name without its ending */
	static List<TableLine> table(YamlFile file, String defaultName) throws PackException {
		String named = file.text(file.root(), "table");
		String table = named == null ? defaultName : named;
		List<TableLine> all = new ArrayList<>();
		for (JsonNode item : file.items(file.root(), "lines")) {
			Map<String, String> values = new LinkedHashMap<>();
			for (Map.Entry<String, JsonNode> cell : file.members(item, "lines").entrySet()) {
				String value = file.text(item, cell.getKey());
				if (value != null && !value.isBlank()) values.put(cell.getKey(), value);
			}
			all.add(new TableLine(table, values));
		}
		return all;
	}
}
