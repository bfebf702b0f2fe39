package org.yushen.rules.pack;

import java.math.BigDecimal;

import org.yushen.model.review.Severity;

/**
 * What a pack changes in the packs it extends. Either a rule or a threshold is named, never both.
 *
 * @param rule id of the rule; null for a threshold
 * @param off whether the rule is switched off
 * @param severity the rule's severity from now on; null leaves it
 * @param threshold name of the threshold; null for a rule
 * @param value its value from now on, in its unit
 * @param reason why, in words; null when none is given
 */
public record Overlay(String rule, boolean off, Severity severity, String threshold, BigDecimal value, String reason) { }
