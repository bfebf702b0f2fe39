package org.yushen.reader.statement;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.yushen.reader.block.GridCell;

/** Knows the row under a header that only numbers the columns: 1 2 3 …, 栏次 1 2, 甲 乙 1 2 3=4+5. */
final class ColumnNumbers {
    private static final Pattern WORD = Pattern.compile("栏\\s*次|行\\s*次|序\\s*号|编\\s*号|[甲乙丙丁戊**—-]{1,2}|[—–-]+");
    private static final Pattern NUMBER = Pattern.compile("[（(]?([0-9]{1,2})[）)]?\\s*(?:[=＝].*)?");

    /** A county that took a column out of the template may leave its number out too. */
    private static final int LEFT_OUT = 2;

    /** A character that could not be read: a name of the row below may run into this one. */
    private static final char ILLEGIBLE = '\ufffd';
    /** So many numbers in a row are no amounts, whatever stands before them. */
    private static final int SURE = 4;

    private ColumnNumbers() {
    }

    static boolean isSuchRow(PaperLine line) {
        List<String> all = line.filled().stream().map(GridCell::text).map(String::strip).flatMap(ColumnNumbers::apart).toList();
        List<String> texts = all.stream().filter(text -> text.indexOf(ILLEGIBLE) < 0).toList();
        if (texts.size() < all.size() && texts.size() < SURE) {
            return false;
        }
        int expected = -1;
        int numbers = 0;
        int leftOut = 0;
        for (String text : texts) {
            var matcher = NUMBER.matcher(text);
            if (matcher.matches()) {
                int number = Integer.parseInt(matcher.group(1));
                if (expected >= 0 && (number < expected || number > expected + LEFT_OUT)) {
                    return false;
                }
                leftOut += expected < 0 ? 0 : number - expected;
                expected = number + 1;
                numbers++;
            } else if (!WORD.matcher(text).matches()) {
                return false;
            }
        }
        return numbers >= 2 && leftOut <= LEFT_OUT && expected - numbers - leftOut <= 2 || numbers >= 1 && texts.size() > numbers && expected - numbers == 1;
    }

    /** Numbers of two columns that were taken for one. */
    private static Stream<String> apart(String text) {
        return text.matches("[0-9]{1,2}(?:\\s+[0-9]{1,2})+") ? Stream.of(text.split("\\s+")) : Stream.of(text);
    }
}
