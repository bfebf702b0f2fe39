package org.yushen.rules.pack;

import java.time.LocalDate;
import java.util.List;

/**
 * pack.yaml.
 *
 * @param id coordinates, such as yushen-shanxi
 * @param version as written
 * @param title in words
 * @param region 山西, …; null for all regions
 * @param fiscalYears the years it is meant for; empty for all
 * @param validFrom the first day on which it is in force; null when open
 * @param validTo the last day on which it is in force; null when open
 * @param license SPDX id; null when none is told
 * @param bases ids of the packs it extends, in order
 * @param needs the lowest engine schema it works with; see {@link RulePacks#SCHEMA}
 * @param overlays what it changes in them, in order
 */
public record PackManifest(String id, String version, String title, String region, List<Integer> fiscalYears, LocalDate validFrom,
		LocalDate validTo, String license, List<String> bases, int needs, List<Overlay> overlays) {
	/** Whether its rules and overlays count on that day. */
	public boolean inForce(LocalDate day) {
		return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
	}
}
