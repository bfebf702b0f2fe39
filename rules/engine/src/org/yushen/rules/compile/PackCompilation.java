package org.yushen.rules.compile;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.yushen.rules.Texts;
import org.yushen.rules.pack.PackException;
import org.yushen.rules.pack.RulePack;
import org.yushen.rules.pack.RulePacks;

/**
 * Compiles the shipped packs when the program is built, so that nobody who unpacks it waits for the compiler. A file that cannot be
 * compiled is told and left out: whoever edits rules in a checkout still gets a build, and the check says what is wrong with the file.
 */
public final class PackCompilation {
	private final Path target;
	private final PrintStream told;
	private final Map<String, CompiledFile> index = new TreeMap<>();
	private final Set<String> classes = new HashSet<>();

	private PackCompilation(Path target, PrintStream told) {
		this.target = target;
		this.told = told;
	}

	/**
	 * @param arguments the folder for the classes, which must be empty or missing; a cache folder; a folder that holds packs
	 * @throws IOException when the classes cannot be written
	 * @throws PackException when a pack cannot be read
	 */
	public static void main(String[] arguments) throws IOException, PackException {
		run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), System.out);
	}

	/**
	 * @param target receives the classes and their list
	 * @param cache of rules compiled before
	 * @param shelf a folder that holds packs
	 * @param told receives a line for each file that is left out
	 * @return how many files were compiled
	 */
	static int run(Path target, Path cache, Path shelf, PrintStream told) throws IOException, PackException {
		PackCompilation compilation = new PackCompilation(target, told);
		List<RulePack> packs = RulePacks.load(RulePacks.on(shelf));
		RuleBase base = new RuleBase(cache, Texts.chinese());
		for (PreparedFile file : base.prepare(packs.stream().flatMap(pack -> pack.files().stream()).toList(), () -> false)) {
			if (file.problems().isEmpty()) compilation.add(file);
			else file.problems().forEach(problem -> compilation.leaveOut(file, problem.message()));
		}
		compilation.writeIndex();
		return compilation.index.size();
	}

	private void add(PreparedFile file) throws IOException {
		CompiledFile compiled = file.loaded().compiled();
		if (compiled.classes().keySet().stream().anyMatch(classes::contains)) {
			leaveOut(file, "shares its package with another file");
			return;
		}
		for (Map.Entry<String, byte[]> type : compiled.classes().entrySet()) {
			Path place = target.resolve(type.getKey().replace('.', '/') + ".class");
			Files.createDirectories(place.getParent());
			Files.write(place, type.getValue());
		}
		classes.addAll(compiled.classes().keySet());
		index.put(file.loaded().sum(), new CompiledFile(compiled.packageName(), compiled.modelClass(), compiled.headers(), Map.of()));
	}

	private void leaveOut(PreparedFile file, String why) {
		told.println(file.source().pack() + "/" + file.source().path() + " is not shipped compiled: " + why);
	}

	private void writeIndex() throws IOException {
		Path place = target.resolve(ShippedRules.INDEX);
		Files.createDirectories(place.getParent());
		try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(place)))) {
			ShippedRules.write(index, out);
		}
	}
}
