package org.yushen.cli.measure;

import java.util.function.Predicate;

/**
 * One way to spoil a paper.
 *
 * @param id its words are found under seed.id in the messages
 * @param spoil does it; false when the paper has no place for it
 */
record Operator(String id, Predicate<Spoiling> spoil) { }
