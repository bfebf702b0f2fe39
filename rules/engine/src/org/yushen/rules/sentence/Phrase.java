package org.yushen.rules.sentence;

/**
 * A sentence understood.
 *
 * @param part where it stands
 * @param meaning in the rule language, its places filled
 * @param dictionary that it was found in, as pack/path
 */
record Phrase(Dictionary.Part part, String meaning, String dictionary) { }
