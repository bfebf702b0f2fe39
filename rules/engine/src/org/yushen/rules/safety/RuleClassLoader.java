package org.yushen.rules.safety;

import java.util.Map;

/** Defines the generated classes of one rule file, each only after it has passed the gate; everything else comes from the host. */
public final class RuleClassLoader extends ClassLoader {
	static {
		registerAsParallelCapable();
	}

	private final ClassLoader host;
	private final Map<String, byte[]> classes;
	private final ClassGate gate;

	/**
	 * @param host sees Drools, the rule interface and the facts
	 * @param ownPackage package of the rule file
	 * @param classes bytes by class name, with dots
	 */
	public RuleClassLoader(ClassLoader host, String ownPackage, Map<String, byte[]> classes) {
		super("yushen-rules:" + ownPackage, null);
		this.host = host;
		this.classes = classes;
		this.gate = new ClassGate(ownPackage);
	}

	/** Whether the class is one of the rule file's own. */
	boolean owns(String name) {
		return classes.containsKey(name);
	}

	@Override
	protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
		byte[] bytes = classes.get(name);
		if (bytes == null) return host.loadClass(name);
		synchronized (getClassLoadingLock(name)) {
			Class<?> known = findLoadedClass(name);
			if (known != null) return known;
			gate.pass(name, bytes);
			return defineClass(name, bytes, 0, bytes.length);
		}
	}
}
