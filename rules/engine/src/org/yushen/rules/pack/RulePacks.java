package org.yushen.rules.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.yushen.rules.Texts;
import org.yushen.rules.sentence.Dictionary;
import org.yushen.rules.sentence.Expansion;
import org.yushen.rules.sentence.SentenceFile;

/** Loads packs with all they extend, in the order in which they lie over each other: the ground first. */
public final class RulePacks {
	/** The form of packs that this engine reads; a pack says what it needs. */
	public static final int SCHEMA = 1;

	private final List<Path> shelves;
	private final Texts texts;
	private final Map<String, RulePack> loaded = new LinkedHashMap<>();
	private final Set<String> underWay = new LinkedHashSet<>();

	private RulePacks(List<Path> shelves, Texts texts) {
		this.shelves = shelves;
		this.texts = texts;
	}

	/** The packs in these folders, what they extend being beside them; sentences in Chinese. */
	public static List<RulePack> load(List<Path> folders) throws PackException {
		return load(folders, List.of(), Texts.chinese());
	}

	/**
	 * Loads the packs in these folders. What they extend is looked for beside each, then on the shelves.
	 *
	 * @param shelves folders that hold packs, such as the shipped ones
	 * @return ground first; each pack once
	 * @throws PackException with a sentence for the user when one cannot be read, is missing, or extends itself
	 */
	public static List<RulePack> load(List<Path> folders, List<Path> shelves, Texts texts) throws PackException {
		RulePacks packs = new RulePacks(shelves.stream().map(shelf -> shelf.toAbsolutePath().normalize()).toList(), texts);
		for (Path folder : folders) packs.add(folder.toAbsolutePath().normalize());
		return List.copyOf(packs.loaded.values());
	}

	/**
	 * One file of a pack as loading the pack would find it, for whoever cannot wait for the others.
	 *
	 * @param path inside the pack, with “/”
	 * @return empty where it is no file of rules, or one that takes the pack's dictionaries to be read
	 * @throws PackException as for a pack, in Chinese
	 */
	public static Optional<RuleFile> ruleFile(Path folder, String path) throws PackException {
		return Optional.ofNullable(new PackReader(folder, Texts.chinese()).ruleFile(path)).filter(file -> !file.ofSentences());
	}

	/** The folders on a shelf that hold a pack, by name. @throws IOException when the shelf cannot be read */
	public static List<Path> on(Path shelf) throws IOException {
		try (Stream<Path> entries = Files.list(shelf)) {
			return entries.filter(RulePacks::isPack).sorted().toList();
		}
	}

	/** Whether a folder holds a pack. */
	public static boolean isPack(Path folder) {
		return Files.isRegularFile(folder.resolve("pack.yaml"));
	}

	private void add(Path folder) throws PackException {
		RulePack pack = new PackReader(folder, texts).read();
		RulePack known = loaded.get(pack.id());
		if (known != null) {
			if (!known.folder().equals(folder)) throw new PackException(texts.say("pack.twice", pack.id(), known.folder(), folder));
			return;
		}
		if (!underWay.add(pack.id())) throw new PackException(texts.say("pack.circle", String.join(" → ", underWay) + " → " + pack.id()));
		for (String base : pack.manifest().bases()) {
			if (!loaded.containsKey(base)) add(find(base, pack));
		}
		underWay.remove(pack.id());
		loaded.put(pack.id(), sentencesTurned(pack));
	}

	/** A sentence file may use the dictionaries of its own pack and of those that lie under it, the nearest first. */
	private RulePack sentencesTurned(RulePack pack) {
		if (pack.files().stream().noneMatch(RuleFile::ofSentences)) return pack;
		List<Dictionary> dictionaries = new ArrayList<>(pack.dictionaries());
		List<RulePack> ground = new ArrayList<>(loaded.values());
		Collections.reverse(ground);
		ground.forEach(below -> dictionaries.addAll(below.dictionaries()));
		List<RuleFile> files = new ArrayList<>();
		for (RuleFile file : pack.files()) {
			if (!file.ofSentences()) {
				files.add(file);
				continue;
			}
			Expansion expansion = SentenceFile.expand("sentences." + word(pack.id()) + "." + word(file.path()), file.text(), dictionaries, texts);
			files.add(new RuleFile(file.pack(), file.path(), file.stage(), expansion.text(), expansion.problems(), expansion.dictionaries()));
		}
		return pack.with(files);
	}

	/** A name as a package may be called: letters and digits stay, the rest is told by its number. */
	private static String word(String name) {
		StringBuilder word = new StringBuilder("p");
		for (char c : name.toCharArray()) word.append(c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? String.valueOf(c) : "_" + Integer.toHexString(c));
		return word.toString();
	}

	private Path find(String id, RulePack user) throws PackException {
		Set<Path> places = new LinkedHashSet<>();
		if (user.folder().getParent() != null) places.add(user.folder().getParent());
		places.addAll(shelves);
		for (Path place : places) {
			Path found = find(id, place);
			if (found != null) return found;
		}
		throw new PackException(texts.say("pack.missing", user.id(), id, String.join("、", places.stream().map(Path::toString).toList())));
	}

	/** A folder of that name, else any folder whose manifest has that id; null when there is none. */
	private Path find(String id, Path shelf) throws PackException {
		if (id.matches("[\\p{L}\\p{N}._-]+") && isPack(shelf.resolve(id))) return shelf.resolve(id);
		List<Path> candidates;
		try {
			candidates = on(shelf);
		} catch (IOException e) {
			throw new PackException(texts.say("pack.unreadable", shelf, String.valueOf(e.getMessage())), e);
		}
		for (Path candidate : candidates) {
			if (PackReader.manifest(candidate, texts).id().equals(id)) return candidate;
		}
		return null;
	}
}
