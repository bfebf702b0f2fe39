package org.yushen.reader.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "500,000|元|500000 元 0", "484,896.18|元|484896.18 元 2", "0|元|0 元 0", "12.5|万元|12.5 万元 1", "300 万元|元|300 万元 0", "23500元|万元|23500 元 0",
        "￥1,200.00|元|1200.00 元 2", "3162. 48|万元|3162.48 万元 2 repaired", "2万|元|2 万元 0", "100|-|100 null 0", "12.500|万元|12.500 万元 3", "1,121,867元整|元|1121867 元 0"})
    void readsAmountsInTheirOwnUnitElseTheHeads(String text, String head, String expected) {
        Money money = Money.parse(text, head).orElseThrow();
        assertEquals(expected, money.value().toPlainString() + " " + money.unit() + " " + money.decimals() + (money.repaired() ? " repaired" : ""));
    }

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource(delimiter = '|', value = {"90.000|元", "1.121.867|元", "12072 7|元", "约5万元|元", "—|元", "300000 5|元", "2350|00元"})
    void trustsNothingThatIsNoCompleteAmount(String text, String head) {
        Optional<Money> money = Money.parse(text, head);
        boolean whole = text.equals("2350");
        assertTrue(money.isEmpty() != whole, text + " was read as " + money);
    }
}
