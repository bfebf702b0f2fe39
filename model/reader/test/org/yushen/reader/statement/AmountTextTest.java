package org.yushen.reader.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yushen.reader.statement.AmountText.Kind;

class AmountTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"3162.48;3162.48;2", "1,814.52;1814.52;2", "68;68;0", "0.00;0.00;2", "0;0;0", "-12.50;-12.50;2", "１２．５;12.5;1",
            "219,345,806;219345806;0", " 5.00 ;5.00;2", "−3.2;-3.2;1"})
    void readsNumbersAsPrinted(String text, String value, int decimals) {
        AmountText amount = AmountText.read(text);
        assertEquals(Kind.NUMBER, amount.kind());
        assertEquals(new BigDecimal(value), amount.value());
        assertEquals(decimals, amount.decimals());
        assertEquals(false, amount.repaired());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"3162. 48;3162.48", "5840, 10;5840.10", "5840,10;5840.10", "3 162.48;3162.48", "1 ,814.52;1814.52", "1,814 .52;1814.52",
            "1814。52;1814.52", "1814·52;1814.52", "1814.52 一;1814.52", "1814.52、;1814.52", "‘1814.52;1814.52", "| 1814.52;1814.52", "出 21.37;21.37"})
    void repairsNumbersSurely(String text, String value) {
        AmountText amount = AmountText.read(text);
        assertEquals(Kind.NUMBER, amount.kind(), text);
        assertEquals(new BigDecimal(value), amount.value());
        assertEquals(true, amount.repaired());
        assertEquals(text, amount.printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"16. 27 16. 27", "12.3.4", "75E 17", "21.7b", "1,81,452.00", "A 31", "#####", "11.00 12.00"})
    void believesNoScrawl(String text) {
        AmountText amount = AmountText.read(text);
        assertEquals(Kind.BROKEN, amount.kind(), text);
        assertNull(amount.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"—", "-", "无", "见附件", "/", "——"})
    void keepsWordsAsWords(String text) {
        assertEquals(Kind.TEXT, AmountText.read(text).kind());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"2O.37;20.37", "l814.52;1814.52", "1O0.0O;100.00", "1,814,52;1814.52", "4,51;4.51", "1.814.52;1814.52", "5.005.00;5005.00", "0.530.53;530.53"})
    void doubtsLettersAmongDigitsCommasThatMayBeCutAndPointsThatMayPartTwoCells(String text, String value) {
        AmountText amount = AmountText.read(text);
        assertEquals(Kind.DOUBTFUL, amount.kind());
        assertEquals(new BigDecimal(value), amount.value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"300 万元;300;万元", "23500元;23500;元", "12.5%;12.5;%"})
    void takesTheUnitOfTheCell(String text, String value, String unit) {
        AmountText amount = AmountText.read(text);
        assertEquals(new BigDecimal(value), amount.value());
        assertEquals(unit, amount.unit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5辆", "3人", "约 5"})
    void dropsNoWordOfMeaning(String text) {
        assertNull(AmountText.read(text).value());
    }
}
