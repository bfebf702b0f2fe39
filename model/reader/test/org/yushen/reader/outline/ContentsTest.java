package org.yushen.reader.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.TextBlock;

class ContentsTest {

    private static List<String> entries(String... lines) {
        return Papers.facts(lines).contents().stream().map(entry -> entry.getTitle() + "|" + entry.getPage()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"第一部分 概况.......1#第一部分 概况#1", "一、本单位职责……………… 12#一、本单位职责#12", "二、机构设置情况·····(3)#二、机构设置情况·····(3)#", "表一 2024年预算收支总表  3#表一 2024年预算收支总表#3",
            "表十 “三公”经费支出预算表（不含上年结转）... 13\t13#表十 “三公”经费支出预算表（不含上年结转）#13", "附件1#附件1#", "附件 1#附件 1#", "- 5 -#''#5", "第四部分 名词解释#第四部分 名词解释#", "十、绩效管理情况 １９#十、绩效管理情况#19"})
    void linesGiveTitleAndPage(String line, String title, Integer page) {
        ContentsLine read = ContentsLine.of(line.replace("\\t", "\t"));
        assertEquals(title, read.title());
        assertEquals(page, read.page());
    }

    @Test
    void wrappedTitlesAreJoinedAndLostPagesFound() {
        assertEquals(List.of("表六2024年一般公共预算安排基本支出分经济科目表（不含上年结转）|11", "表九2024年国有资本经营预算收支预算表（不含上年结转）|14", "表十2024年“三公”经费支出预算表|15"),
                entries("目录", "表六2024年一般公共预算安排基本支出分经济科目表（不含", "上年结转）\t11", "表九2024年国有资本经营预算收支预算表（不含上年结\t转）", "14\t",
                        "表十2024年“三公”经费支出预算表\t15", "第一部分 概况", "一、本单位职责", "负责全县水利工作。"));
    }

    @Test
    void bodyBeginsWhereItsFirstHeadingRepeats() {
        String[] paper = {"目  录", "第一部分 概况", "一、本单位职责", "第二部分 单位预算情况说明", "第一部分 概况", "一、本单位职责", "负责全县水利工作。"};
        assertEquals(3, entries(paper).size());
        List<Block> body = Papers.outline(paper).all();
        assertEquals("第一部分 概况", ((TextBlock) body.get(0)).text());
    }

    @Test
    void bodyBeginsAfterTheLastPageNumberWhereNothingRepeats() {
        String[] paper = {"目录", "一、职责.....1", "二、机构.....2", "某县水务局负责全县水利工作，贯彻执行国家法律法规和方针政策。"};
        assertEquals(2, entries(paper).size());
        assertEquals(1, Papers.outline(paper).all().size());
    }

    @Test
    void dotsAreEnoughWhereNoPageNumberFollowsThem() {
        String[] paper = {"目录", "一、部门职能  …………", "二、部门预算编制说明……", "1. 2024年部门收入预算总表 ........", "某县水务局职能", "某县水务局负责全县水利工作，贯彻执行国家法律法规和方针政策。"};
        assertEquals(List.of("一、部门职能|null", "二、部门预算编制说明|null", "1. 2024年部门收入预算总表|null"), entries(paper));
        assertEquals(2, Papers.outline(paper).all().size());
    }

    @Test
    void withoutPagesDotsAndRepetitionTheNumberedLinesAreTheContents() {
        String[] paper = {"目录", "一、部门职能", "二、部门预算表", "1. 2024年部门收入预算总表", "2．2024年部门支出预算总表", "三、其他情况", "某县水务局职能", "某县水务局负责全县水利工作，贯彻执行国家法律法规和方针政策。", "一、负责水利。"};
        assertEquals(5, entries(paper).size());
        assertEquals(3, Papers.outline(paper).all().size());
    }

    @Test
    void aFullStopAfterAnEntryDoesNotEndTheContents() {
        String[] paper = {"目录", "第一部分 概况", "一、主要职能。", "二、机构设置情况。", "第二部分 名词解释", "第一部分 概况", "一、主要职能", "负责全县水利工作。"};
        assertEquals(4, entries(paper).size());
        assertEquals(3, Papers.outline(paper).all().size());
    }

    @Test
    void labelAndTitleOfTheFirstTableAreNoEntries() {
        assertEquals(List.of("表一2024年预算收支总表|2", "第四部分 名词解释|null"),
                entries("目录", "表一2024年预算收支总表\t2", "第四部分 名词解释", "预算公开表1", "2024年预算收支总表", "单位：万元", "项目\t合计", "甲\t1.00"));
    }

    @Test
    void aPaperWithoutContentsLosesNothing() {
        assertTrue(entries("某县水务局2024年单位预算公开", "一、单位职责", "负责水利。").isEmpty());
        assertEquals(2, Papers.outline("某县水务局2024年单位预算公开", "一、单位职责", "负责水利。").all().size());
    }
}
