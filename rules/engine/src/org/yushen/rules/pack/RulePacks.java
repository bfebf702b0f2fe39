package org.yushen.rules.pack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yushen.rules.Texts;

/** Loads packs with all they extend, in the order in which they lie over each other: the ground first. */
public final class RulePacks {
	/** The form of packs that this engine reads; a pack says what it needs. */
	public static final int SCHEMA = 1;

	private final Texts texts;
	private final Map<String, RulePack> loaded = new LinkedHashMap<>();
	private final Set<String> underWay = new LinkedHashSet<>();

	private RulePacks(Texts texts) {
		this.texts = texts;
	}

	/** @see #load(List, Texts) */
	public static List<RulePack> load(List<Path> folders) throws PackException {
		return load(folders, Texts.chinese());
	}

	/**
	 * Loads the packs in these folders. What they extend is looked for beside them.
	 *
	 * @return ground first; each pack once
	 * @throws PackException with a sentence for the user when one cannot be read, is missing, or extends itself
	 */
	public static List<RulePack> load(List<Path> folders, Texts texts) throws PackException {
		RulePacks packs = new RulePacks(texts);
		for (Path folder : folders) packs.add(folder.toAbsolutePath().normalize());
		return List.copyOf(packs.loaded.values());
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
		loaded.put(pack.id(), pack);
	}

	/** A folder of that name beside the pack, else any folder beside it whose manifest has that id. */
	private Path find(String id, RulePack user) throws PackException {
		Path around = user.folder().getParent();
		if (around != null && id.matches("[\\p{L}\\p{N}._-]+") && Files.isRegularFile(around.resolve(id).resolve("pack.yaml"))) return around.resolve(id);
		List<Path> candidates = new ArrayList<>();
		if (around != null) {
			try (DirectoryStream<Path> siblings = Files.newDirectoryStream(around, path -> Files.isRegularFile(path.resolve("pack.yaml")))) {
				siblings.forEach(candidates::add);
			} catch (IOException e) {
				throw new PackException(texts.say("pack.unreadable", around, e.getMessage()), e);
			}
		}
		for (Path candidate : candidates) {
			if (new PackReader(candidate, texts).read().id().equals(id)) return candidate;
		}
		throw new PackException(texts.say("pack.missing", user.id(), id, String.valueOf(around)));
	}
}
