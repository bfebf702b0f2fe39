package org.yushen.rules.check;

import org.kie.api.runtime.KieSession;
import org.yushen.rules.compile.RuleNetwork;

/** What a session of rules writes into; a new one for each try. */
interface Stage {
	/** Sets the globals. */
	void begin(KieSession session, RuleNetwork network);

	/** The rule whose right side runs next. */
	void firing(String ruleId);
}
