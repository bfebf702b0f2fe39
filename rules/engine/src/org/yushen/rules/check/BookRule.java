package org.yushen.rules.check;

import java.util.List;

import org.yushen.model.review.Severity;

/**
 * One rule, by id, as the packs and their overlays leave it.
 *
 * @param id such as NAR-06
 * @param title in words
 * @param severity in force
 * @param category group; null when none is told
 * @param basis clause; null when none is told
 * @param requires groups that must all be met, each by any of its tokens
 * @param since first fiscal year; null when open
 * @param until last fiscal year; null when open
 * @param pack id of the pack it first stands in
 * @param packVersion of that pack
 * @param off why it is switched off; null when it is on
 * @param failure why it cannot run; null when it can
 */
public record BookRule(String id, String title, Severity severity, String category, String basis, List<List<String>> requires, Integer since,
		Integer until, String pack, String packVersion, String off, String failure) { }
