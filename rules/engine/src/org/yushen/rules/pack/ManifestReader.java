package org.yushen.rules.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.yushen.model.review.Severity;

/** Reads pack.yaml. */
final class ManifestReader {
	private ManifestReader() { }

	static PackManifest read(YamlFile file) throws PackException {
		JsonNode root = file.root();
		if (!root.isObject()) throw file.wrong("/", "pack.expects.mapping");
		String title = file.text(root, "title");
		String id = file.required(root, "id");
		String needs = file.text(root, "needs");
		return new PackManifest(id, file.required(root, "version"), title == null ? id : title, file.text(root, "region"),
				years(file, root), date(file, root, "validFrom"), date(file, root, "validTo"), file.text(root, "license"),
				file.texts(root, "extends"), needs == null ? 1 : file.number(root, "needs").intValue(), overlays(file, root));
	}

	private static LocalDate date(YamlFile file, JsonNode root, String name) throws PackException {
		String text = file.text(root, name);
		try {
			return text == null ? null : LocalDate.parse(text.strip());
		} catch (DateTimeParseException e) {
			throw file.wrong(name, "pack.expects.date");
		}
	}

	/** Single years, or spans such as 2023-2025. */
	private static List<Integer> years(YamlFile file, JsonNode root) throws PackException {
		List<Integer> years = new ArrayList<>();
		for (String text : file.texts(root, "fiscalYears")) {
			if (!text.matches("[0-9]{4}([-–—][0-9]{4})?")) throw file.wrong("fiscalYears", "pack.expects.years");
			int first = Integer.parseInt(text.substring(0, 4));
			int last = Integer.parseInt(text.substring(text.length() - 4));
			for (int year = first; year <= last; year++) years.add(year);
		}
		return years;
	}

	private static List<Overlay> overlays(YamlFile file, JsonNode root) throws PackException {
		List<Overlay> overlays = new ArrayList<>();
		for (JsonNode item : file.items(root, "overrides")) {
			String rule = file.text(item, "rule");
			String threshold = file.text(item, "threshold");
			String reason = file.text(item, "reason");
			if ((rule == null) == (threshold == null)) throw file.wrong("overrides", "pack.expects.overlay");
			if (rule == null) overlays.add(new Overlay(null, false, null, threshold, file.number(item, "value"), reason));
			else overlays.add(new Overlay(rule, file.yes(item, "off"), severity(file, item), null, null, reason));
		}
		return overlays;
	}

	private static Severity severity(YamlFile file, JsonNode item) throws PackException {
		String text = file.text(item, "severity");
		if (text == null) return null;
		Severity severity = Severity.get(text);
		if (severity == null) throw file.wrong("overrides/severity", "pack.expects.severity");
		return severity;
	}
}
