package org.yushen.reader.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.GlossaryTerm;
import org.yushen.reader.Checkout;
import org.yushen.reader.outline.Papers;
import org.yushen.reader.part.ReadingContext;

class GlossaryReaderTest {

    private static Disclosure glossary(String... lines) {
        Disclosure disclosure = DisclosureFactory.eINSTANCE.createDisclosure();
        new GlossaryReader().read(new ReadingContext(disclosure, Papers.outline(lines), Checkout.profiles().get("shanxi-2025")));
        return disclosure;
    }

    private static List<String> terms(String... lines) {
        Disclosure disclosure = glossary(lines);
        assertTrue(disclosure.getUnread().isEmpty(), () -> disclosure.getUnread().get(0).getWhat());
        return disclosure.getGlossary().stream().map(term -> term.getNumber() + "|" + term.getTerm() + "|" + term.getDefinition().replace("\n", "/")).toList();
    }

    @Test
    void termsOfManyForms() {
        assertEquals(List.of("一|基本支出|指为保障机构运转发生的支出。", "二|项目支出|指基本支出之外的支出。", "三|“三公”经费|指出国、用车、接待三项。", "九|一般公共预算|是指以税收为主体的收入。", "十|单位资金|指其他资金。"),
                terms("第四部分 名词解释", "一、基本支出：指为保障机构运转发生的支出。", "- 二、**项目支出**: 指基本支出之外的支出。", "三、“三公”经费：指出国、用车、接待三项。", "九、一般公共预算是指以税收为主体的收入。", "十、“单位资金”：指其他资金。"));
    }

    @Test
    void definitionsGoOnOverLinesAndPages() {
        assertEquals(List.of("六|财政专户管理资金|专指教育收费，包括学费、住宿费，/党校收费等。", "七|单位资金|指其他资金：事业收入等。"),
                terms("第四部分 名词解释", "六、财政专户管理资金：", "", "", "专指教育收费，包括学费、住宿费，", "党校收费等。", "七、单位资金：指其他资金：事业收入等。"));
    }

    @Test
    void termsWithoutNumbersAndWithOtherNumbers() {
        assertEquals(List.of("1|基本支出|指为保障机构运转发生的支出。", "（2）|x|x").subList(0, 1), terms("第四部分 名词解释", "1.基本支出：指为保障机构运转发生的支出。"));
        assertEquals(List.of("一|基本支出|指为保障机构运转发生的支出。"), terms("第四部分 名词解释", "（一）基本支出：指为保障机构运转发生的支出。"));
        assertEquals(List.of("null|基本支出|指为保障机构运转发生的支出。", "null|项目支出|指基本支出之外的支出。"),
                terms("第四部分 名词解释", "基本支出：指为保障机构运转发生的支出。", "项目支出：指基本支出之外的支出。"));
    }

    @Test
    void termsInATable() {
        assertEquals(List.of("1|基本支出|指为保障机构运转发生的支出。", "2|项目支出|指基本支出之外的支出。"),
                terms("第四部分 名词解释", "序号\t名词\t解释", "1\t基本支出\t指为保障机构运转发生的支出。", "2\t项目支出\t指基本支出之外的支出。"));
    }

    @Test
    void glossaryMayBeASectionOfItsPart() {
        assertEquals(List.of("1|基本支出|指为保障机构运转发生的支出。"),
                terms("第三部分 单位预算情况说明", "一、收入预算情况说明", "共12.50万元。", "十三、名词解释", "1、基本支出：指为保障机构运转发生的支出。"));
    }

    @Test
    void everyTermKnowsItsPlace() {
        GlossaryTerm term = glossary("第四部分 名词解释", "", "一、基本支出：指为保障机构运转发生的支出。").getGlossary().get(0);
        assertEquals(3, term.getLocation().getLine());
    }

    @Test
    void textThatExplainsNothingIsSaid() {
        Disclosure disclosure = glossary("第四部分 名词解释", "以下名词由财政部门统一编写，各单位可以根据本单位预算公开的实际情况增加或者减少，请在公开前逐条核对清楚");
        assertEquals(List.of("glossary"), disclosure.getUnread().stream().map(unread -> unread.getConcerns()).toList());
    }
}
