package org.yushen.rules.safety;

import java.util.ArrayList;
import java.util.List;

import org.yushen.rules.Texts;

/** Collects what an inspection found, with the rule it is in at the moment. */
final class Offences {
	private final List<Offence> found = new ArrayList<>();
	private final Texts texts;
	private String rule;

	Offences(Texts texts) {
		this.texts = texts;
	}

	/** From now on offences belong to that rule; null for outside of rules. */
	void in(String ruleName) {
		this.rule = ruleName;
	}

	void add(int line, String key, Object... parts) {
		Offence offence = new Offence(Math.max(1, line), rule, texts.say("safety." + key, parts));
		if (!found.contains(offence)) found.add(offence);
	}

	List<Offence> all() {
		return List.copyOf(found);
	}
}
