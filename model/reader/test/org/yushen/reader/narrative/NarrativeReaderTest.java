package org.yushen.reader.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yushen.model.disclosure.AssetHolding;
import org.yushen.model.disclosure.Claim;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.NarrativeSection;
import org.yushen.model.disclosure.ProcurementItem;
import org.yushen.model.disclosure.TextKind;
import org.yushen.reader.Checkout;
import org.yushen.reader.InChinese;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;
import org.yushen.reader.outline.Outline;
import org.yushen.reader.outline.OutlinePart;
import org.yushen.reader.outline.OutlineSection;
import org.yushen.reader.part.ReadingContext;

/** Sections, assets and procurement of small invented papers. */
@ExtendWith(InChinese.class)
class NarrativeReaderTest {
    private int line = 10;

    @Test
    void everySectionHasItsTextAndItsClaims() {
        OutlineSection section = section("三", "支出预算情况说明", "N3", "2025年度支出预算100万元，其中：基本支出60万元，占60%；项目支出40万元，占40%。", "支出预算图");
        ReadingContext context = context("说明", List.of(section));
        new NarrativeReader().read(context);
        NarrativeSection read = context.disclosure().getSections().get(0);
        assertEquals("三", read.getNumber());
        assertEquals("N3", read.getTopic());
        assertEquals("2025年度支出预算100万元，其中：基本支出60万元，占60%；项目支出40万元，占40%。\n支出预算图", read.getText());
        assertEquals(3, read.getClaims().size());
        Claim basic = read.getClaims().get(1);
        assertEquals("2025年度支出预算100万元，其中：基本支出60万元，占60%；项目支出40万元，占40%。", basic.getSentence());
        assertSame(read.getClaims().get(0), basic.getParent());
        assertSame(read, basic.getSection());
        assertEquals(11, basic.getLocation().getLine());
        assertEquals(20, basic.getLocation().getColumn());
        assertEquals("基本支出60万元，占60%".length(), basic.getLocation().getLength());
        assertEquals(List.of(), context.disclosure().getUnread());
        assertTrue(section.blocks().stream().allMatch(context::isTaken));
    }

    @Test
    void dutiesTellNoClaims() {
        ReadingContext context = context("概况", List.of(section("一", "本单位职责", "职责", "管理经费100万元以上项目，编制20人。")));
        new NarrativeReader().read(context);
        assertEquals(1, context.disclosure().getSections().size());
        assertTrue(context.disclosure().getSections().get(0).getClaims().isEmpty());
    }

    @Test
    void aNarrativeWithoutNumberedHeadingsIsRead() {
        OutlinePart part = new OutlinePart(3, "2025年预算编制说明", "说明", block("2025年预算编制说明"),
                List.of(block("2025年，清河县文化馆收入预算300万元，比2024年预算增加20万元。"), block("支出预算300万元。")));
        ReadingContext context = new ReadingContext(disclosure(), new Outline(List.of(), List.of(), List.of(part), List.of(), part.blocks()),
                Checkout.profiles().get("base"));
        new NarrativeReader().read(context);
        NarrativeSection read = context.disclosure().getSections().get(0);
        assertNull(read.getNumber());
        assertEquals(List.of("收入总计", "支出总计"), read.getClaims().stream().map(Claim::getItem).toList());
    }

    @Test
    void whatFormsHaveTakenIsPassedOver() {
        OutlineSection section = section("十", "绩效管理情况", "N10", "纳入绩效目标管理的项目2个，共计金额30万元。", "某项目绩效目标表，资金10万元。");
        ReadingContext context = context("说明", List.of(section));
        context.take(section.blocks().get(1), TextKind.HEADING);
        new NarrativeReader().read(context);
        assertEquals("纳入绩效目标管理的项目2个，共计金额30万元。", context.disclosure().getSections().get(0).getText());
        assertEquals(1, context.disclosure().getSections().get(0).getClaims().size());
    }

    @Test
    void anAmountThatCannotBeBoundIsSaid() {
        ReadingContext context = context("说明", List.of(section("十二", "其他说明", "N12", "比上年增加5万元。预算收入50.5.5万元。")));
        new NarrativeReader().read(context);
        assertEquals(List.of("section:N12", "section:N12"),
                context.disclosure().getUnread().stream().map(unread -> unread.getConcerns()).toList());
        assertEquals("“比上年增加5万元。预算收入50.5.5万元。”中的“50.5.5万元”", context.disclosure().getUnread().get(1).getWhat());
        assertEquals("数字断裂或有多余字符，不能确定是多少，请核对原文", context.disclosure().getUnread().get(1).getWhy());
        assertEquals(11, context.disclosure().getUnread().get(1).getLocation().getLine());
    }

    @Test
    void vehiclesKnowTheirKindsAndTheirDate() {
        ReadingContext context = context("说明", List.of(section("十一", "国有资产占有使用情况", "N11", "1、车辆情况：",
                "截至2024年12月31日，清河县文化馆共有公务用车编制3辆，实有3辆，其中：领导用车0辆，机要通信用车1辆，其他公务用车2辆。",
                "2、房屋情况：", "截至2024年11月底，使用的办公用房建筑总面积660.50平方米。",
                "3、其他：", "通用设备：原值30.5万元。占有使用价值50万元（原值）以上的通用设备1台（套）。")));
        new NarrativeReader().read(context);
        new AssetsReader().read(context);
        List<AssetHolding> assets = context.disclosure().getAssets();
        assertEquals(List.of("公务用车编制", "公务用车实有", "领导用车", "机要通信用车", "其他公务用车", "办公用房面积", "通用设备", "通用设备50万元以上"),
                assets.stream().map(AssetHolding::getSubject).toList());
        assertEquals(List.of("领导用车", "机要通信用车", "其他公务用车"), assets.get(1).getParts().stream().map(AssetHolding::getSubject).toList());
        assertEquals("3", assets.get(1).getCount().getValue().toPlainString());
        assertEquals("辆", assets.get(1).getCount().getUnit());
        assertEquals("2024-12-31", assets.get(4).getAsOf());
        assertEquals("2024-11-30", assets.get(5).getAsOf());
        assertEquals("660.50", assets.get(5).getCount().getValue().toPlainString());
        assertNull(assets.get(6).getCount());
        assertEquals("30.5", assets.get(6).getAmount().getValue().toPlainString());
        assertEquals(12, assets.get(1).getLocation().getLine());
    }

    @Test
    void plannedVehiclesAreNotThoseThatAreThere() {
        ReadingContext context = context("说明", List.of(section("五", "国有资产占有使用情况", null,
                "截至2024年8月31日，本部门共有车辆8辆，其中：执法执勤用车0辆、其他用车8辆；单价100万元（含）以上设备（不含车辆）0台（套）。",
                "2025年部门预算安排购置车辆1辆，其中：其他用车1辆。")));
        new NarrativeReader().read(context);
        new AssetsReader().read(context);
        AssetHolding there = context.disclosure().getAssets().get(0);
        assertEquals("公务用车实有", there.getSubject());
        assertEquals(List.of("执法执勤用车", "其他公务用车"), there.getParts().stream().map(AssetHolding::getSubject).toList());
        assertEquals("设备100万元以上", context.disclosure().getAssets().get(3).getSubject());
        assertNull(context.disclosure().getAssets().get(3).getParent());
        assertEquals("计划购置车辆", context.disclosure().getAssets().get(4).getSubject());
        assertSame(context.disclosure().getAssets().get(4), context.disclosure().getAssets().get(5).getParent());
    }

    @Test
    void noVehiclesIsToldWithoutANumber() {
        ReadingContext context = context("说明", List.of(section("十一", "国有资产占有使用情况", "N11", "1、车辆情况：", "无")));
        new NarrativeReader().read(context);
        new AssetsReader().read(context);
        AssetHolding none = context.disclosure().getAssets().get(0);
        assertEquals("公务用车实有", none.getSubject());
        assertNull(none.getCount());
    }

    @Test
    void procurementHasItsFourAmounts() {
        ReadingContext context = context("说明", List.of(section("九", "政府采购情况", "N9",
                "2025年清河县文化馆政府采购预算总额100万元，其中：货物50万元、工程30万元、服务20万元。面向中小企业预留40万元。")));
        new NarrativeReader().read(context);
        new ProcurementReader().read(context);
        List<ProcurementItem> items = context.disclosure().getProcurement();
        assertEquals(List.of("总额", "货物", "工程", "服务"), items.stream().map(ProcurementItem::getItem).toList());
        assertEquals("30", items.get(2).getAmount().getValue().toPlainString());
        assertFalse(items.get(0).isDeclaredNone());
        assertEquals(11, items.get(0).getLocation().getLine());
    }

    @Test
    void noProcurementIsDeclared() {
        ReadingContext context = context("说明", List.of(section("九", "政府采购情况", "N9", "我单位无政府采购预算。")));
        new NarrativeReader().read(context);
        new ProcurementReader().read(context);
        assertEquals(1, context.disclosure().getProcurement().size());
        assertTrue(context.disclosure().getProcurement().get(0).isDeclaredNone());
        assertNull(context.disclosure().getProcurement().get(0).getAmount());
    }

    private TextBlock block(String text) {
        return new TextBlock(text, 0, Place.ofLine(0, line++));
    }

    private OutlineSection section(String number, String heading, String topic, String... text) {
        TextBlock title = block(number + "、" + heading);
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : text) {
            blocks.add(block(paragraph));
        }
        return new OutlineSection(3, number, heading, topic, title, blocks);
    }

    private ReadingContext context(String role, List<OutlineSection> sections) {
        List<Block> blocks = new ArrayList<>();
        sections.forEach(section -> {
            blocks.add(section.title());
            blocks.addAll(section.blocks());
        });
        OutlinePart part = new OutlinePart(3, role, role, block(role), blocks);
        return new ReadingContext(disclosure(), new Outline(List.of(), List.of(), List.of(part), sections, blocks),
                Checkout.profiles().get("base"));
    }

    private static Disclosure disclosure() {
        Disclosure disclosure = DisclosureFactory.eINSTANCE.createDisclosure();
        disclosure.setUnit("清河县文化馆");
        disclosure.setFiscalYear(2025);
        return disclosure;
    }
}
