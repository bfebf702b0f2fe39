/**
 * What a rule sees: facts that are not part of the paper, the builder of checks, and pure functions on numbers and words.
 * A rule may import this package, the model, {@code java.math} and the collection interfaces; nothing else is let through.
 */
package org.yushen.rules.api;
