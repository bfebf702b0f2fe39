package org.yushen.rules.safety;

import java.io.InputStream;
import java.net.URL;
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

	private final ClassLoader host;

	public CompileLoader(ClassLoader host) {
		super("yushen-compile", null);
		this.host = host;
	}

	@Override
	protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
		if (KEPT_AWAY.matcher(name.replace('.', '/')).matches()) throw new ClassNotFoundException(name);
		return host.loadClass(name);
	}

	@Override
	public URL getResource(String name) {
		return KEPT_AWAY.matcher(name).matches() ? null : host.getResource(name);
	}

	@Override
	public InputStream getResourceAsStream(String name) {
		return KEPT_AWAY.matcher(name).matches() ? null : host.getResourceAsStream(name);
	}
}
