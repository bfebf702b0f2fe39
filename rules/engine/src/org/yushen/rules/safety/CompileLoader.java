package org.yushen.rules.safety;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What the compiler of a rule file may see. A class that is not here cannot be named by a rule, in whatever spelling. Signatures of
 * harmless classes name many others, so this list says what is kept away; {@link ClassGate} then lists what may be used.
 */
public final class CompileLoader extends ClassLoader {
	private static final Pattern KEPT_AWAY = Pattern.compile(
			"java/lang/(System|Runtime|Process|ProcessBuilder|ProcessHandle|Thread|ThreadGroup|ThreadLocal|InheritableThreadLocal|ClassLoader"
			+ "|Module|ModuleLayer|Compiler|SecurityManager|StackWalker|ScopedValue|Shutdown|Package)(\\$.*)?(\\.class)?"
			+ "|java/lang/(reflect|ref|module|management|instrument|foreign)/.*"
			+ "|java/(net|nio|sql|rmi|security|awt|beans|applet)/.*|javax/.*|jdk/.*|sun/.*|com/sun/.*"
			+ "|java/util/(concurrent|jar|zip|prefs|logging|spi)/.*|java/util/(ServiceLoader|Timer|TimerTask|Scanner|ResourceBundle|Formatter)(\\$.*)?(\\.class)?"
			+ "|java/io/(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile|Console)(\\$.*)?(\\.class)?"
			+ "|org/yushen/rules/(check|compile|pack|safety|waiver)/.*|org/yushen/rules/[A-Z].*"
			+ "|org/yushen/model/.*/(impl|util)/.*|org/yushen/model/.*(Factory|Package)(\\.class)?"
			+ "|org/eclipse/(?!emf/common/util/EList(\\.class)?$).*|org/apache/.*|com/fasterxml/.*");

	/** Classes that are being generated stand in no jar; asked for in every imported package, they would be looked for in all of them. */
	private static final Pattern GENERATED = Pattern.compile(".*[0-9A-F]{32}(\\$.*)?\\.class");

	private static final byte[] NOTHING = { };
	/** Most names of classes that are nowhere that are remembered; beyond, they are forgotten and looked for again. */
	private static final int MOST_MISSING = 20_000;

	private final ClassLoader host;
	private final List<String> hidden;
	private final Map<String, byte[]> files = new ConcurrentHashMap<>();
	private final Map<String, Class<?>> found = new ConcurrentHashMap<>();
	private final Set<String> missing = ConcurrentHashMap.newKeySet();

	/**
	 * @param host sees Drools, the rule interface and the facts
	 * @param hidden packages of which nothing may be seen, nor of those below them
	 */
	public CompileLoader(ClassLoader host, Collection<String> hidden) {
		super("yushen-compile", null);
		this.host = host;
		this.hidden = hidden.stream().map(name -> name.replace('.', '/') + "/").toList();
	}

	/** @param name of a class or a file, with “/” */
	private boolean keptAway(String name) {
		return KEPT_AWAY.matcher(name).matches() || hidden.stream().anyMatch(name::startsWith);
	}

	@Override
	protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
		Class<?> known = found.get(name);
		if (known != null) return known;
		if (missing.contains(name) || keptAway(name.replace('.', '/'))) throw new ClassNotFoundException(name);
		try {
			known = host.loadClass(name);
			found.put(name, known);
			return known;
		} catch (ClassNotFoundException e) {
			// Drools tries every name of a rule in every imported package, and to find out that a class is nowhere takes a look into every jar
			if (missing.size() >= MOST_MISSING) missing.clear();
			missing.add(name);
			throw e;
		}
	}

	@Override
	public URL getResource(String name) {
		return keptAway(name) ? null : host.getResource(name);
	}

	@Override
	public InputStream getResourceAsStream(String name) {
		byte[] bytes = read(name);
		return bytes.length == 0 ? null : new ByteArrayInputStream(bytes);
	}

	/** Every file of a pack is compiled against the same few hundred classes: each is read from its jar once. Empty when it is not there. */
	private byte[] read(String name) {
		byte[] known = files.get(name);
		if (known != null) return known;
		if (GENERATED.matcher(name).matches()) return NOTHING;
		byte[] bytes = NOTHING;
		try (InputStream in = keptAway(name) ? null : host.getResourceAsStream(name)) {
			if (in != null) bytes = in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(name, e);
		}
		files.put(name, bytes);
		return bytes;
	}
}
