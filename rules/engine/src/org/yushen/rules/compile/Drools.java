package org.yushen.rules.compile;

import java.util.Collection;

import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;

/**
 * The one place that touches Drools' services. Drools finds them through the thread's context loader, and keeps what it found for the
 * life of the JVM: a first touch from a thread whose loader cannot see Drools (any thread of an Equinox application) breaks it for ever.
 */
final class Drools {
	private Drools() { }

	/** Does something with the context loader set to one that sees Drools, and sets it back. */
	static <T> T within(java.util.function.Supplier<T> work) {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(Model.class.getClassLoader());
		try {
			return work.get();
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	/**
	 * Makes a rule base of compiled models. A rule cannot change a fact ({@link org.yushen.rules.safety.ClassGate} refuses it), so nothing is
	 * kept about which of a fact's properties a rule looks at.
	 *
	 * @param loader sees all their classes
	 */
	static InternalKnowledgeBase ruleBase(Collection<Model> models, ClassLoader loader) {
		return within(() -> {
			KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader);
			KnowledgeBuilderConfiguration building = builderConfiguration(loader);
			building.setOption(PropertySpecificOption.DISABLED);
			return KieBaseBuilder.createKieBaseFromModel(models, configuration, building);
		});
	}

	/** A configuration for the compiler. @param loader all that the rules may see */
	static KnowledgeBuilderConfigurationImpl builderConfiguration(ClassLoader loader) {
		return KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, loader).as(KnowledgeBuilderConfigurationImpl.KEY);
	}

	static KieServices services() {
		return KieServices.get();
	}
}
