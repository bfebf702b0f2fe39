package org.yushen.rules.pack;

import java.util.List;

/**
 * pack.yaml.
 *
 * @param id coordinates, such as yushen-shanxi
 * @param version as written
 * @param title in words
 * @param region 山西, …; null for all regions
 * @param fiscalYears the years it is meant for; empty for all
 * @param validFrom ISO date; null when open
 * @param validTo ISO date; null when open
 * @param license SPDX id; null when none is told
 * @param bases ids of the packs it extends, in order
 * @param needs the lowest engine schema it works with; see {@link RulePacks#SCHEMA}
 * @param overlays what it changes in them, in order
 */
public record PackManifest(String id, String version, String title, String region, List<Integer> fiscalYears, String validFrom,
		String validTo, String license, List<String> bases, int needs, List<Overlay> overlays) { }
