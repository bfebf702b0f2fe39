/**
 * Rules written as Chinese sentences. A dictionary says what each sentence means in the rule language; a sentence file is turned into a
 * rule file line by line, so that every line keeps its number. The result passes the same inspector as any other rule file.
 */
package org.yushen.rules.sentence;
