package org.yushen.rules.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yushen.rules.Texts;
import org.yushen.rules.api.TableLine;
import org.yushen.rules.sentence.Dictionary;
import org.yushen.rules.table.PackTables;

/** Reads one pack folder. A pack is a stranger's: links that lead out of it and giant files are refused. */
final class PackReader {
	private static final long LARGEST_FILE = 4L << 20;
	private static final int MOST_FILES = 2_000;
	private static final Predicate<String> DICTIONARY = files("rules/.*\\.dsl");
	private static final Map<RuleFile.Stage, Predicate<String>> RULES = Map.of(
			RuleFile.Stage.CHECKS, files("rules/.*\\.(drl|dslr)"), RuleFile.Stage.FINDINGS, files("findings/.*\\.drl"));
	private static final Predicate<String> TABLE = files("tables/[^/]*\\.ya?ml");
	// what a spreadsheet program keeps beside a file that is open in it is no table
	private static final Predicate<String> SPREADSHEET = files("tables/(?!~\\$)[^/]*\\.xlsx");

	private final Path folder;
	private final Texts texts;

	PackReader(Path folder, Texts texts) {
		this.folder = folder;
		this.texts = texts;
	}

	private static Predicate<String> files(String paths) {
		return Pattern.compile(paths).asMatchPredicate();
	}

	/** The manifest alone. */
	static PackManifest manifest(Path folder, Texts texts) throws PackException {
		Path file = folder.resolve("pack.yaml");
		try {
			return ManifestReader.read(YamlFile.read(file.toString(), Files.readAllBytes(file), texts));
		} catch (IOException e) {
			throw new PackException(texts.say("pack.unreadable", file, String.valueOf(e.getMessage())), e);
		}
	}

	RulePack read() throws PackException {
		Map<String, byte[]> contents = contents();
		if (!contents.containsKey("pack.yaml")) throw new PackException(texts.say("pack.none", folder));
		PackManifest manifest = ManifestReader.read(yaml("pack.yaml", contents));
		if (manifest.needs() > RulePacks.SCHEMA) throw new PackException(texts.say("pack.newer", folder, manifest.needs(), RulePacks.SCHEMA));
		List<RuleFile> files = new ArrayList<>();
		List<TableLine> tables = new ArrayList<>();
		List<Dictionary> dictionaries = new ArrayList<>();
		PackTables sheets = new PackTables(texts);
		for (String path : contents.keySet()) {
			if (DICTIONARY.test(path)) dictionaries.add(Dictionary.read(manifest.id(), path, text(path, contents.get(path)), texts));
			if (stage(path) != null) files.add(new RuleFile(manifest.id(), path, stage(path), text(path, contents.get(path))));
			if (TABLE.test(path)) tables.addAll(PackData.table(yaml(path, contents), path.replaceAll("^tables/|\\.ya?ml$", "")));
			if (SPREADSHEET.test(path)) spreadsheet(path, contents, sheets);
		}
		tables.addAll(sheets.lines());
		return new RulePack(manifest, folder, files, dictionaries,
				both(contents.containsKey("parameters.yaml") ? PackData.thresholds(yaml("parameters.yaml", contents)) : List.of(), sheets.thresholds()),
				both(contents.containsKey("words.yaml") ? PackData.words(yaml("words.yaml", contents)) : List.of(), sheets.words()),
				both(contents.containsKey("standards.yaml") ? PackData.standards(yaml("standards.yaml", contents)) : List.of(), sheets.standards()),
				tables, sheets.ties(), sheets.parts(), sheets.problems(), sha256(contents));
	}

	/** One of the rule files that {@link #read} finds; null where the path is none of these. */
	RuleFile ruleFile(String path) throws PackException {
		if (stage(path) == null) return null;
		String id = manifest(folder, texts).id();
		try {
			return new RuleFile(id, path, stage(path), text(path, content(folder.resolve(path), folder.toRealPath())));
		} catch (IOException e) {
			throw new PackException(texts.say("pack.unreadable", folder, e.getMessage()), e);
		}
	}

	/** When the rules of a file run; null when it is no rule file. */
	private static RuleFile.Stage stage(String path) {
		for (RuleFile.Stage stage : RuleFile.Stage.values()) if (RULES.get(stage).test(path)) return stage;
		return null;
	}

	private static <T> List<T> both(List<T> ofYaml, List<T> ofSheets) {
		return Stream.concat(ofYaml.stream(), ofSheets.stream()).toList();
	}

	private void spreadsheet(String path, Map<String, byte[]> contents, PackTables sheets) throws PackException {
		try {
			sheets.add(path, contents.get(path));
		} catch (IOException e) {
			throw new PackException(texts.say("pack.xlsx", folder.resolve(path)), e);
		}
	}

	private YamlFile yaml(String path, Map<String, byte[]> contents) throws PackException {
		return YamlFile.read(folder.resolve(path).toString(), contents.get(path), texts);
	}

	/** Wrong bytes are told, not replaced by question marks: a rule with broken words would silently never match. */
	private String text(String path, byte[] bytes) throws PackException {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		} catch (CharacterCodingException e) {
			throw new PackException(texts.say("pack.encoding", folder.resolve(path)), e);
		}
	}

	/** All files by path inside the pack, in name order; tests are no part of what a review depends on. */
	private Map<String, byte[]> contents() throws PackException {
		if (!Files.isDirectory(folder)) throw new PackException(texts.say("pack.folder", folder));
		Map<String, byte[]> contents = new TreeMap<>();
		try {
			Path real = folder.toRealPath();
			for (Path file : PackFiles.of(folder)) {
				String path = folder.relativize(file).toString().replace('\\', '/');
				if (contents.size() >= MOST_FILES) throw new PackException(texts.say("pack.many", folder, MOST_FILES));
				contents.put(path, content(file, real));
			}
		} catch (IOException e) {
			throw new PackException(texts.say("pack.unreadable", folder, e.getMessage()), e);
		}
		return contents;
	}

	/** @param real where the pack's folder really is */
	private byte[] content(Path file, Path real) throws IOException, PackException {
		if (!file.toRealPath().startsWith(real)) throw new PackException(texts.say("pack.link", file));
		if (Files.size(file) > LARGEST_FILE) throw new PackException(texts.say("pack.large", file, LARGEST_FILE >> 20));
		return Files.readAllBytes(file);
	}

	private static String sha256(Map<String, byte[]> contents) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			contents.forEach((path, bytes) -> {
				// the lengths keep a byte from wandering from one file's end to the next one's name
				digest.update((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
				digest.update(bytes);
			});
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
