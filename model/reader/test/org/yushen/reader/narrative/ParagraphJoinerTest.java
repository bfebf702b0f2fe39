package org.yushen.reader.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;

class ParagraphJoinerTest {

    @Test
    void aPageBreakIsNoEndOfASentence() {
        assertEquals(List.of("项目3个：1、活动经费15万元；2、失业动态监测费、培训补贴378万元。"),
                join("项目3个：1、活动经费15万元；2、失业动态", "", "监测费、培训补贴378万元。"));
    }

    @Test
    void aColonKeepsItsListTogether() {
        assertEquals(List.of("基本支出301.88万元，其中：人员经费268.30万元；公用经费33.58万元。", "其他情况。"),
                join("基本支出301.88万元，其中：", "人员经费268.30万元；", "公用经费33.58万元。", "其他情况。"));
    }

    @Test
    void anAmountIsNotPartedFromItsUnitByTheLine() {
        assertEquals(List.of("项目支出预算数为5533万元。与上年相比减少20万元，减少0.36%。"),
                join("项目支出预算数为5533万元。与上年相比减少20", "万元，减少0.36%。"));
    }

    @Test
    void headingsAndPictureWordsStandAlone() {
        assertEquals(List.of("收入预算1万元", "收入预算图", "（二）支出结构", "支出预算1万元。"),
                join("收入预算1万元", "收入预算图", "（二）支出结构", "支出预算1万元。"));
    }

    @Test
    void emptyHeadingsDoNotRunTogether() {
        assertEquals(List.of("2、房屋情况：", "3、其他情况：无。"), join("2、房屋情况：", "3、其他情况：", "无。"));
    }

    private static List<String> join(String... lines) {
        List<TextBlock> blocks = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            blocks.add(new TextBlock(lines[i], 0, Place.ofLine(0, i + 1)));
        }
        return new ParagraphJoiner().join(blocks).stream()
                .map(paragraph -> paragraph.text().asPrinted(0, paragraph.text().length())).toList();
    }
}
