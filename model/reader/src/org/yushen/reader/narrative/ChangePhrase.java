package org.yushen.reader.narrative;

import org.yushen.model.disclosure.Direction;

/**
 * What a clause says of a change; all numbers are positions in the paragraph's form.
 *
 * @param from where base or direction begin
 * @param subjectEnd the clause before this position names what has changed
 * @param middleFrom words between base and direction (“与上年相比，收支总计各增加”); they may name what has changed
 * @param middleTo position after those words
 * @param baseFrom with what it is compared
 * @param baseTo position after it; equal to baseFrom when no base is printed
 * @param baseYear the year of the base; null when it is told as 上年 or not at all
 * @param direction what the direction words tell
 * @param wordsFrom the direction words
 * @param wordsTo position after them
 */
record ChangePhrase(int from, int subjectEnd, int middleFrom, int middleTo, int baseFrom, int baseTo, Integer baseYear,
        Direction direction, int wordsFrom, int wordsTo) {

    boolean hasBase() {
        return baseTo > baseFrom;
    }

    ChangePhrase telling(Direction told, int start, int end) {
        return new ChangePhrase(from, subjectEnd, middleFrom, middleTo, baseFrom, baseTo, baseYear, told, start, end);
    }
}
