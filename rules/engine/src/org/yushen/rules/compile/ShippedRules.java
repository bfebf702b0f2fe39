package org.yushen.rules.compile;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The shipped rule files as they were compiled when the program was built: their classes are among the program's own and need neither
 * compiler nor cache. A file that somebody changed is another text and is compiled like every other. They are of the same build as this
 * engine, and passed the inspector and the gate there.
 */
final class ShippedRules {
	/** Where the list of them stands, as a resource beside the classes. */
	static final String INDEX = "org/yushen/rules/shipped.index";
	private static final Logger LOG = LoggerFactory.getLogger(ShippedRules.class);

	private final Map<String, CompiledFile> byText;
	private final Set<String> packages = new HashSet<>();

	private ShippedRules(Map<String, CompiledFile> byText) {
		this.byText = byText;
		byText.values().forEach(file -> packages.add(file.packageName()));
	}

	/** Those that the loader sees; none where the program was put together without, or by a newer Java whose classes may not be there. */
	static ShippedRules seenBy(ClassLoader loader) {
		try (InputStream resource = loader.getResourceAsStream(INDEX)) {
			if (resource == null) return new ShippedRules(Map.of());
			DataInputStream in = new DataInputStream(new BufferedInputStream(resource));
			boolean fits = in.readInt() <= Runtime.version().feature();
			Map<String, CompiledFile> byText = new HashMap<>();
			for (int left = fits ? in.readInt() : 0; left > 0; left--) byText.put(in.readUTF(), CompiledForm.read(in));
			return new ShippedRules(byText);
		} catch (IOException e) {
			LOG.info("The shipped rules have to be compiled again: {}", e.toString());
			return new ShippedRules(Map.of());
		}
	}

	/** Writes the list. @param byText what was compiled, without its classes, by the sum of its text */
	static void write(Map<String, CompiledFile> byText, DataOutputStream out) throws IOException {
		out.writeInt(Runtime.version().feature());
		out.writeInt(byText.size());
		for (Map.Entry<String, CompiledFile> file : byText.entrySet()) {
			out.writeUTF(file.getKey());
			CompiledForm.write(file.getValue(), out);
		}
	}

	/** @param sum of the text, see {@link TextSum} */
	Optional<CompiledFile> find(String sum) {
		return Optional.ofNullable(byText.get(sum));
	}

	/** The packages of their files; generated classes stand in these and below them. */
	Collection<String> packages() {
		return packages;
	}
}
