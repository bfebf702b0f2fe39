package org.yushen.rules.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.yushen.rules.Texts;

/** A YAML file of a pack, read with errors that name the file and the place in it. JSON is YAML too. */
public final class YamlFile {
	private static final ObjectReader TREES = new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
			.enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY).reader();

	private final String file;
	private final JsonNode root;
	private final Texts texts;

	private YamlFile(String file, JsonNode root, Texts texts) {
		this.file = file;
		this.root = root;
		this.texts = texts;
	}

	/**
	 * @param file name to tell the user
	 * @throws PackException when it is no YAML
	 */
	public static YamlFile read(String file, byte[] bytes, Texts texts) throws PackException {
		try {
			JsonNode root = TREES.readTree(bytes);
			// a file with nothing in it is one without entries
			return new YamlFile(file, root.isMissingNode() ? JsonNodeFactory.instance.objectNode() : root, texts);
		} catch (JacksonException e) {
			int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
			throw new PackException(texts.say("pack.yaml", file, line, firstLine(e.getOriginalMessage())), e);
		} catch (java.io.IOException e) {
			throw new PackException(texts.say("pack.unreadable", file, String.valueOf(e.getMessage())), e);
		}
	}

	private static String firstLine(String text) {
		return text == null ? "" : text.lines().findFirst().orElse("").strip();
	}

	public JsonNode root() {
		return root;
	}

	/** The text under that name; null when it is not there. @throws PackException when it is no plain value */
	public String text(JsonNode node, String name) throws PackException {
		JsonNode value = node.get(name);
		if (value == null || value.isNull()) return null;
		if (!value.isValueNode()) throw wrong(name, "pack.expects.text");
		return value.asText();
	}

	/** The text under that name. @throws PackException when it is missing or blank */
	public String required(JsonNode node, String name) throws PackException {
		String text = text(node, name);
		if (text == null || text.isBlank()) throw wrong(name, "pack.expects.value");
		return text;
	}

	/** The number under that name. @throws PackException when it is missing or no number */
	public BigDecimal number(JsonNode node, String name) throws PackException {
		String text = required(node, name);
		try {
			return new BigDecimal(text.strip());
		} catch (NumberFormatException e) {
			throw wrong(name, "pack.expects.number");
		}
	}

	/** Yes or no under that name; no when it is not there. */
	public boolean yes(JsonNode node, String name) throws PackException {
		JsonNode value = node.get(name);
		if (value == null || value.isNull()) return false;
		// YAML 1.1 reads off as false: an author who writes “off: off” means that it is off
		if (value.isBoolean()) return value.booleanValue();
		throw wrong(name, "pack.expects.boolean");
	}

	/** The plain values under that name, one or several; empty when it is not there. */
	public List<String> texts(JsonNode node, String name) throws PackException {
		JsonNode value = node.get(name);
		if (value == null || value.isNull()) return List.of();
		return values(value, name);
	}

	/** The plain values of a list, or the one value. */
	public List<String> values(JsonNode value, String name) throws PackException {
		List<String> all = new ArrayList<>();
		if (value.isValueNode()) all.add(value.asText());
		else if (!value.isArray()) throw wrong(name, "pack.expects.list");
		for (JsonNode item : value) {
			if (!item.isValueNode()) throw wrong(name, "pack.expects.list");
			all.add(item.asText());
		}
		return all;
	}

	/** The items of the list under that name; empty when it is not there. */
	public List<JsonNode> items(JsonNode node, String name) throws PackException {
		JsonNode value = node.get(name);
		if (value == null || value.isNull()) return List.of();
		if (!value.isArray()) throw wrong(name, "pack.expects.list");
		List<JsonNode> all = new ArrayList<>();
		value.forEach(all::add);
		return all;
	}

	/** The members of a mapping, in order. @throws PackException when it is none */
	public Map<String, JsonNode> members(JsonNode node, String name) throws PackException {
		if (node == null || node.isNull() || node.isMissingNode()) return Map.of();
		if (!node.isObject()) throw wrong(name, "pack.expects.mapping");
		Map<String, JsonNode> all = new LinkedHashMap<>();
		node.properties().forEach(entry -> all.put(entry.getKey(), entry.getValue()));
		return all;
	}

	/** An error at that place of the file. */
	public PackException wrong(String place, String key) {
		return new PackException(texts.say("pack.wrong", file, place, texts.say(key)));
	}
}
