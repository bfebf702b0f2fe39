package org.yushen.rules.compile;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides the rule files into groups that share a network each. One network for all would have to be made anew for every change of a
 * rule, and could use one processor only; one for each file would look at every fact as often as there are files.
 */
public final class RuleGroups {
	private static final int MOST = 4;
	/** Rules for which a network of their own is worth its while. */
	private static final int LEAST_RULES = 60;

	private RuleGroups() { }

	/** Neighbours in about equal groups, in the order given; a change in the number of a file's rules leaves most groups as they were. */
	public static List<List<PreparedFile>> of(List<PreparedFile> files) {
		int rules = files.stream().mapToInt(file -> file.running().size()).sum();
		int groups = Math.clamp(rules / LEAST_RULES, 1, MOST);
		List<List<PreparedFile>> divided = new ArrayList<>();
		List<PreparedFile> group = new ArrayList<>();
		int counted = 0;
		for (PreparedFile file : files) {
			group.add(file);
			counted += file.running().size();
			if ((long) counted * groups >= (long) rules * (divided.size() + 1)) {
				divided.add(group);
				group = new ArrayList<>();
			}
		}
		if (!group.isEmpty()) divided.add(group);
		return divided;
	}
}
