package org.yushen.rules.waiver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import org.yushen.model.review.ReviewFactory;
import org.yushen.model.review.Waiver;
import org.yushen.rules.Texts;
import org.yushen.rules.pack.PackException;
import org.yushen.rules.pack.YamlFile;

/**
 * The file that waivers are kept in (YAML, and so JSON): {@code waivers:} with a list of finding, operandsHash, reason, person, date and
 * expires. A waiver without operandsHash holds for any paper and amount, and every review says so; without expires, until it is taken out.
 */
public final class WaiverFile {
	private WaiverFile() { }

	/**
	 * Reads the file.
	 *
	 * @throws PackException with a sentence for the user when it cannot be read, or a waiver lacks finding, reason, person or date
	 */
	public static List<Waiver> read(Path path, Texts texts) throws PackException {
		byte[] bytes;
		try {
			bytes = Files.readAllBytes(path);
		} catch (IOException e) {
			throw new PackException(texts.say("waiver.unreadable", path, String.valueOf(e.getMessage())), e);
		}
		YamlFile file = YamlFile.read(path.toString(), bytes, texts);
		List<JsonNode> items = new ArrayList<>();
		if (file.root().isArray()) file.root().forEach(items::add);
		else items = file.items(file.root(), "waivers");
		List<Waiver> waivers = new ArrayList<>();
		for (JsonNode item : items) waivers.add(waiver(file, item));
		return waivers;
	}

	private static Waiver waiver(YamlFile file, JsonNode item) throws PackException {
		Waiver waiver = ReviewFactory.eINSTANCE.createWaiver();
		waiver.setFinding(file.required(item, "finding"));
		waiver.setOperandsHash(file.text(item, "operandsHash"));
		waiver.setReason(file.required(item, "reason"));
		waiver.setPerson(file.required(item, "person"));
		waiver.setDate(date(file, file.required(item, "date"), "date"));
		String expires = file.text(item, "expires");
		waiver.setExpires(expires == null ? null : date(file, expires, "expires"));
		return waiver;
	}

	private static String date(YamlFile file, String text, String name) throws PackException {
		try {
			return LocalDate.parse(text.strip()).toString();
		} catch (DateTimeParseException e) {
			throw file.wrong("waivers/" + name, "pack.expects.date");
		}
	}

	/** Writes the file anew, beside and then moved, so that it is never half there. @throws IOException when it cannot be written */
	public static void write(Path path, List<Waiver> waivers) throws IOException {
		List<Map<String, String>> items = new ArrayList<>();
		for (Waiver waiver : waivers) {
			Map<String, String> item = new LinkedHashMap<>();
			item.put("finding", waiver.getFinding());
			item.put("operandsHash", waiver.getOperandsHash());
			item.put("reason", waiver.getReason());
			item.put("person", waiver.getPerson());
			item.put("date", waiver.getDate());
			item.put("expires", waiver.getExpires());
			item.values().removeIf(value -> value == null);
			items.add(item);
		}
		byte[] bytes = new ObjectMapper(new YAMLFactory().enable(YAMLGenerator.Feature.MINIMIZE_QUOTES).disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER))
				.writeValueAsBytes(Map.of("waivers", items));
		Path beside = Files.createTempFile(path.toAbsolutePath().getParent(), ".waivers", ".tmp");
		Files.write(beside, bytes);
		Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
	}
}
