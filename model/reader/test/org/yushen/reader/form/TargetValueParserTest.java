package org.yushen.reader.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yushen.model.disclosure.TargetKind;
import org.yushen.model.disclosure.TargetValue;

class TargetValueParserTest {
    private final TargetValueParser parser = new TargetValueParser(Forms.profile());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "≥90%|PERCENTAGE ≥ 90 %", "100%|PERCENTAGE 100 %", "100％|PERCENTAGE 100 %", "≥ 95 %|PERCENTAGE ≥ 95 %", ">=95%|PERCENTAGE ≥ 95 %",
        "≧95%|PERCENTAGE ≥ 95 %", "95%以上|PERCENTAGE ≥ 95 %", "达到95%以上|PERCENTAGE ≥ 95 %", "不低于95%|PERCENTAGE ≥ 95 %", "＞85%|PERCENTAGE > 85 %",
        "大于等于98%|PERCENTAGE ≥ 98 %", "80%-90%|PERCENTAGE 80 90 %", "5‰|PERCENTAGE 5 ‰", "提高3个百分点|PERCENTAGE 3 个百分点", "95%达标|PERCENTAGE 95 %",
        "满意度≥95%|PERCENTAGE ≥ 95 %", "≥99.5%|PERCENTAGE ≥ 99.5 %", "≥80.00(%)|PERCENTAGE ≥ 80.00 %", "=12.00（次）|NUMBER = 12.00 次", "90.00(度)|NUMBER 90.00 度",
        "36人|NUMBER 36 人", "≤38万人|NUMBER ≤ 38 万人", "0起|NUMBER 0 起", "1套|NUMBER 1 套", "30|NUMBER 30", "≥1次/年|NUMBER ≥ 1 次/年",
        "超过 3740 人|NUMBER > 3740 人", "不超过20人|NUMBER ≤ 20 人", "不少于5期|NUMBER ≥ 5 期", "不多于3家|NUMBER ≤ 3 家", "少于3起|NUMBER < 3 起",
        "≥13499.57平米|NUMBER ≥ 13499.57 平米", "10-20人|NUMBER 10 20 人", "10～20人|NUMBER 10 20 人", "1,200户|NUMBER 1200 户", "一次|NUMBER 1 次",
        "两名|NUMBER 2 名", "200人以上|NUMBER ≥ 200 人", "至少3场|NUMBER ≥ 3 场", "=4个|NUMBER = 4 个", "≤1200年/月/人|NUMBER ≤ 1200 年/月/人", "95分|NUMBER 95 分",
        "50万元|MONEY 50 万元", "484896.18元|MONEY 484896.18 元", "480元/人月|MONEY 480 元/人月", "≤1880元/月人|MONEY ≤ 1880 元/月人",
        "28000元/人/年|MONEY 28000 元/人/年", "≤22.56万元、年|MONEY ≤ 22.56 万元、年", "503 元/ 月|MONEY 503 元/月", "不超过5万元|MONEY ≤ 5 万元",
        "控制在10万元以内|MONEY ≤ 10 万元", "300 万元|MONEY 300 万元",
        "≤30分钟|PERIOD ≤ 30 分钟", "3个工作日内|PERIOD ≤ 3 个工作日", "24小时以内|PERIOD ≤ 24 小时", "1年|PERIOD 1 年", "12个月|PERIOD 12 个月",
        "按季度支付|PERIOD", "每月|PERIOD", "按月发放|PERIOD", "全年|PERIOD", "年内完成|PERIOD",
        "2025年12月底前|DATE", "2025年12月31日|DATE", "12月31日前|DATE", "12月底前完成|DATE", "2025-12-31|DATE", "2025.12.31|DATE", "20251231|DATE",
        "2025年|DATE", "年底前完成|DATE", "第四季度|DATE", "2025年1月-12月|DATE", "1-12月|DATE", "≤2025年12月|DATE ≤",
        "有所提高|QUALITATIVE", "及时|QUALITATIVE", "按时按期|QUALITATIVE", "定期|QUALITATIVE", "参照往年执行|QUALITATIVE", "按申请补贴人数发放|QUALITATIVE",
        "规范化、标准化|QUALITATIVE", "一次性发放|QUALITATIVE", "不低于上年|QUALITATIVE", "按日常工作开展|QUALITATIVE", "全年按序时进度做好各项补助的审核|QUALITATIVE",
        "30 75 75|QUALITATIVE", "无|QUALITATIVE", "-|BLANK", "——|BLANK", "/|BLANK"})
    void readsComparatorNumberUnitAndKind(String printed, String expected) {
        assertEquals(expected, told(parser.parse(printed)));
    }

    @Test
    void blankIsBlankAndKeepsEmptyText() {
        assertEquals(TargetKind.BLANK, parser.parse(null).getKind());
        assertEquals("", parser.parse("  ").getText());
        assertEquals("≥ 95 %", parser.parse(" ≥ 95 % ").getText(), "the text stays as printed");
    }

    @Test
    void tellsMeasuresFromNames() {
        assertTrue(parser.isMeasure("≥98%"));
        assertTrue(parser.isMeasure("2条"));
        assertFalse(parser.isMeasure("2025年度培训班期数"), "a name that begins with a year");
        assertFalse(parser.isMeasure("年末总体就业率"), "a name that begins with a date word");
        assertFalse(parser.isMeasure("就业率≥98%"), "a name fused with its value");
    }

    private static String told(TargetValue value) {
        return Stream.of(value.getKind().getName(), value.getComparator(), value.getNumber() == null ? null : value.getNumber().toPlainString(),
                value.getUpper() == null ? null : value.getUpper().toPlainString(), value.getUnit()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
