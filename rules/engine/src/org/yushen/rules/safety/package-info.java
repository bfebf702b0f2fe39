/**
 * What stands between a stranger's rules and the machine: an inspector of the rule text (white lists), a gate for the compiled
 * classes, class loaders that know only what a rule needs, and a budget of time, firings and joins.
 */
package org.yushen.rules.safety;
