package org.yushen.rules.safety;

/**
 * Something in a rule file that is not allowed.
 *
 * @param line from 1, in the file
 * @param rule name of the rule as written; null when it stands outside of rules
 * @param message what is wrong and what to do instead
 */
public record Offence(int line, String rule, String message) { }
