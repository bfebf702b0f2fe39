package org.yushen.reader.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yushen.model.disclosure.Location;
import org.yushen.model.disclosure.Quantity;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;

class QuantityScannerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            预算1,887.36万元                 | 1887.36 | 万元 | MONEY   | 2
            预算７，１９８．８０万元          | 7198.80 | 万元 | MONEY   | 2
            占96.37％                        | 96.37   | %   | PERCENT | 2
            提高2.3个百分点                  | 2.3     | 个百分点 | POINTS | 1
            增长16倍                         | 16      | 倍  | TIMES   | 0
            面积6662.09平方米                | 6662.09 | 平方米 | AREA | 2
            设备3台（套）                    | 3       | 台（套） | COUNT | 0
            惠及38万人                       | 38      | 万人 | COUNT  | 0
            资产1.2亿元                      | 1.2     | 亿元 | MONEY   | 1
            增长-5.2%                        | -5.2    | %   | PERCENT | 1
            接待费0，                        | 0       |     | BARE    | 0
            """)
    void reads(String text, String value, String unit, QuantityToken.Kind kind, int decimals) {
        List<QuantityToken> tokens = scan(text);
        assertEquals(1, tokens.size(), text);
        QuantityToken token = tokens.get(0);
        assertEquals(value, token.value().toPlainString());
        assertEquals(unit, token.unit());
        assertEquals(kind, token.kind());
        assertEquals(decimals, token.decimals());
        assertNull(token.repaired());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            预算3162. 48万元    | 3162.48 | 3162. 48
            预算5840, 10万元    | 5840.10 | 5840, 10
            预算1 234.50万元    | 1234.50 | 1 234.50
            预算1, 887.36万元   | 1887.36 | 1, 887.36
            """)
    void repairs(String text, String value, String printed) {
        QuantityToken token = scan(text).get(0);
        assertEquals(value, token.value().toPlainString());
        assertEquals(printed, token.repaired());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            截至2024年12月31日
            汾财综〔2024〕56号
            使用价值50万元（原值）以上的通用设备
            单价100万元（含）以上设备
            编号为A150201。
            第2批
            每月480元/人
            2025-2027年
            12个月
            """)
    void isNoQuantity(String text) {
        assertEquals(List.of(), scan(text));
    }

    @Test
    void whatIsBrokenIsNotRead() {
        QuantityToken token = scan("预算50.5.5万元").get(0);
        assertTrue(token.broken());
        assertNull(token.value());
    }

    @Test
    void aRangeHasNoSingleValue() {
        List<QuantityToken> tokens = scan("预算10万元至20万元");
        assertEquals(1, tokens.size());
        assertNull(tokens.get(0).value());
        assertEquals("10万元至20万元", tokens.get(0).toQuantity(text("预算10万元至20万元")).getText());
    }

    @Test
    void knowsWhereItStood() {
        PlacedText text = new PlacedText(List.of(new TextBlock("收入预算", 0, Place.ofLine(0, 7)),
                new TextBlock(" 总计 3162. 48 万元。", 0, Place.ofLine(0, 8).part(4, 12))));
        Quantity quantity = new QuantityScanner().scan(text).get(0).toQuantity(text);
        Location location = quantity.getLocation();
        assertEquals(8, location.getLine());
        assertEquals(9, location.getColumn());
        assertEquals("3162. 48 万元", quantity.getText());
        assertEquals(11, location.getLength());
        assertEquals("3162. 48", location.getRepaired());
    }

    private static PlacedText text(String text) {
        return new PlacedText(List.of(new TextBlock(text, 0, Place.ofLine(0, 1))));
    }

    private static List<QuantityToken> scan(String text) {
        return new QuantityScanner().scan(text(text));
    }
}
