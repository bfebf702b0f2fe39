package org.yushen.rules.compile;

import java.util.List;

import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/**
 * A model with other rules than its own: some of them, or some of another version of its file.
 *
 * @param model gives all but the rules
 */
record SomeRules(Model model, List<Rule> rules) implements Model {
	@Override
	public String getName() {
		return model.getName();
	}

	@Override
	public String getPackageName() {
		return model.getPackageName();
	}

	@Override
	public List<Rule> getRules() {
		return rules;
	}

	@Override
	public List<Global> getGlobals() {
		return model.getGlobals();
	}

	@Override
	public List<Query> getQueries() {
		return model.getQueries();
	}

	@Override
	public List<TypeMetaData> getTypeMetaDatas() {
		return model.getTypeMetaDatas();
	}

	@Override
	public List<EntryPoint> getEntryPoints() {
		return model.getEntryPoints();
	}
}
