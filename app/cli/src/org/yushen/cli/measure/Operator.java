package org.yushen.cli.measure;

import java.util.List;
import java.util.function.Predicate;

/**
 * One way to spoil a paper.
 *
 * @param id of it
 * @param words what it is called; null when the messages tell it under seed.id
 * @param rules that have to find it; empty when any finding will do
 * @param spoil does it; false when the paper has no place for it
 */
record Operator(String id, String words, List<String> rules, Predicate<Spoiling> spoil) {
    Operator(String id, Predicate<Spoiling> spoil) {
        this(id, null, List.of(), spoil);
    }
}
