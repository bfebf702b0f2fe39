package org.yushen.rules.safety;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Sees what Drools, the rule interface and the facts are made of, wherever they live: on one class path, or in bundles that each have a
 * loader of their own. Its parent is null: what the application around has on its class path is none of a rule's business.
 */
public final class HostLoader extends ClassLoader {
	private final List<ClassLoader> sources;
	private final List<RuleClassLoader> rules;

	/** @param factTypes one class of each jar or bundle that rules need to see, apart from Drools and the rule interface */
	public HostLoader(Class<?>... factTypes) {
		super("yushen-host", null);
		Set<ClassLoader> loaders = new LinkedHashSet<>();
		loaders.add(HostLoader.class.getClassLoader());
		loaders.add(org.drools.model.Model.class.getClassLoader());
		for (Class<?> type : factTypes) loaders.add(type.getClassLoader());
		loaders.add(ClassLoader.getPlatformClassLoader());
		this.sources = List.copyOf(loaders);
		this.rules = List.of();
	}

	private HostLoader(List<ClassLoader> sources, List<RuleClassLoader> rules) {
		super("yushen-host", null);
		this.sources = sources;
		this.rules = rules;
	}

	/** The same, and the classes of these rule files. */
	public HostLoader with(List<RuleClassLoader> rules) {
		return new HostLoader(sources, List.copyOf(rules));
	}

	/** A rule's class is asked of its own loader at once: to find out that it is nowhere else takes a look into every jar. */
	@Override
	protected Class<?> findClass(String name) throws ClassNotFoundException {
		for (RuleClassLoader file : rules) if (file.owns(name)) return file.loadClass(name);
		for (ClassLoader source : sources) {
			try {
				return source.loadClass(name);
			} catch (ClassNotFoundException next) {
				// asked the next one: only when none of them has it is it not there
			}
		}
		throw new ClassNotFoundException(name);
	}

	@Override
	protected URL findResource(String name) {
		for (ClassLoader source : sources) {
			URL url = source.getResource(name);
			if (url != null) return url;
		}
		return null;
	}

	@Override
	protected Enumeration<URL> findResources(String name) throws IOException {
		Set<URL> found = new LinkedHashSet<>();
		for (ClassLoader source : sources) found.addAll(Collections.list(source.getResources(name)));
		return Collections.enumeration(found);
	}
}
