package org.yushen.report;

import java.math.BigDecimal;

import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Change;
import org.yushen.model.disclosure.Claim;
import org.yushen.model.disclosure.Column;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.FormText;
import org.yushen.model.disclosure.Funding;
import org.yushen.model.disclosure.Indicator;
import org.yushen.model.disclosure.Location;
import org.yushen.model.disclosure.NarrativeSection;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Phase;
import org.yushen.model.disclosure.Quantity;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Side;
import org.yushen.model.disclosure.Source;
import org.yushen.model.disclosure.SourceFormat;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.model.disclosure.TargetValue;

/** A small paper of a unit that does not exist, with one of everything that the reports show. */
public final class InventedPaper {
    private static final DisclosureFactory MODEL = DisclosureFactory.eINSTANCE;

    private InventedPaper() {
    }

    public static Disclosure create() {
        Disclosure paper = MODEL.createDisclosure();
        paper.setUnit("青禾县农机服务站");
        paper.setFiscalYear(2025);
        paper.setMoneyUnit("万元");
        paper.setProfile("example-2025");
        paper.getSources().add(source("青禾.txt", SourceFormat.TXT));
        paper.getStatements().add(incomeAndExpenditure());
        paper.getSections().add(section());
        paper.getForms().add(form());
        var asset = MODEL.createAssetHolding();
        asset.setSubject("公务用车实有");
        asset.setText("公务用车");
        asset.setCount(quantity("2", "辆", 0));
        asset.setAsOf("2024-12-31");
        asset.setLocation(line(90));
        paper.getAssets().add(asset);
        var term = MODEL.createGlossaryTerm();
        term.setTerm("基本支出");
        term.setDefinition("指保障机构正常运转的支出。");
        term.setLocation(line(95));
        paper.getGlossary().add(term);
        var unread = MODEL.createUnread();
        unread.setConcerns("T4");
        unread.setWhat("表四第3行");
        unread.setWhy("数字与相邻列粘连");
        unread.setLocation(line(44));
        paper.getUnread().add(unread);
        return paper;
    }

    private static Statement incomeAndExpenditure() {
        Statement statement = MODEL.createStatement();
        statement.setKind(StatementKind.T1);
        statement.setTitle("2025年预算收支总表");
        statement.setMoneyUnit("万元");
        statement.setLocation(line(10));
        Column names = column(statement, "项目", "收入/项目", Side.INCOME, false);
        Column income = column(statement, "2025年", "收入/2025年", Side.INCOME, true);
        Column total = column(statement, "合计", "支出/2025年/合计", Side.EXPENDITURE, true);
        Column funds = column(statement, "政府性基金", "支出/2025年/政府性基金", Side.EXPENDITURE, true);
        Column more = column(statement, "单位资金", "支出/2025年/单位资金", Side.EXPENDITURE, true);
        Row left = row(statement, "一、一般公共预算", Side.INCOME, 13);
        cell(left, names, "一、一般公共预算", CellState.TEXT);
        Cell repaired = cell(left, income, "3162. 48", CellState.VALUE);
        repaired.setAmount(quantity("3162.48", "万元", 2));
        repaired.getLocation().setRepaired("3162. 48");
        Row right = row(statement, "二、农林水支出", Side.EXPENDITURE, 13);
        right.setCode("213");
        cell(right, total, "314.50", CellState.VALUE).setAmount(quantity("314.5", "万元", 2));
        cell(right, funds, "", CellState.BLANK);
        cell(right, more, "12.3.4", CellState.UNREAD);
        return statement;
    }

    private static NarrativeSection section() {
        NarrativeSection section = MODEL.createNarrativeSection();
        section.setPart(3);
        section.setNumber("一");
        section.setHeading("预算收支增减变动情况");
        section.setText("预算收入总计3162.48万元，比上年增长99.79万元，减少2.26%，主要原因是人员增加。");
        section.setLocation(line(60));
        Claim claim = MODEL.createClaim();
        claim.setSubject("预算收入总计");
        claim.setItem("收入总计");
        claim.setAmount(quantity("3162.48", "万元", 2));
        claim.setReason("人员增加");
        claim.setLocation(line(61));
        claim.getLocation().setColumn(1);
        claim.getLocation().setLength(16);
        Change change = MODEL.createChange();
        change.setBase("上年");
        change.setDirectionText("增长");
        change.setAmount(quantity("99.79", "万元", 2));
        change.setRateDirectionText("减少");
        change.setRate(quantity("2.26", "%", 2));
        claim.setChange(change);
        section.getClaims().add(claim);
        Claim none = MODEL.createClaim();
        none.setSubject("公务接待费");
        none.setDeclaredNone(true);
        none.setLocation(line(62));
        section.getClaims().add(none);
        return section;
    }

    private static PerformanceForm form() {
        PerformanceForm form = MODEL.createPerformanceForm();
        form.setProject("农机购置补贴");
        form.setYear(2025);
        form.setDepartment("青禾县农业农村局");
        form.setFundingUnit("元");
        form.setTermFunding(quantity("1500000", "元", 0));
        form.setAnnualFunding(quantity("500000", "元", 0));
        form.setLocation(line(70));
        Funding funding = MODEL.createFunding();
        funding.setPhase(Phase.TERM);
        funding.setSource("中央财政资金");
        funding.setAmount(quantity("150", "万元", 0));
        funding.setLocation(line(74));
        form.getFunding().add(funding);
        form.getTexts().add(text("项目概况", Phase.ANNUAL, "补贴购机农户。"));
        form.getTexts().add(text("总体目标", Phase.TERM, "三年补贴300台。"));
        form.getTexts().add(text("总体目标", Phase.ANNUAL, "补贴100台。"));
        form.getFoot().add(text("经办人", Phase.ANNUAL, ""));
        Indicator indicator = MODEL.createIndicator();
        indicator.setPhase(Phase.ANNUAL);
        indicator.setLevel1("产出指标");
        indicator.setLevel2("数量指标");
        indicator.setName("补贴机具数量");
        TargetValue value = MODEL.createTargetValue();
        value.setText("≥100台");
        indicator.setTarget(value);
        indicator.setLocation(line(80));
        form.getIndicators().add(indicator);
        return form;
    }

    private static FormText text(String label, Phase phase, String words) {
        FormText text = MODEL.createFormText();
        text.setLabel(label);
        text.setPhase(phase);
        text.setText(words);
        return text;
    }

    public static Source source(String file, SourceFormat format) {
        Source source = MODEL.createSource();
        source.setFile(file);
        source.setFormat(format);
        source.setSha256("ab".repeat(32));
        return source;
    }

    private static Column column(Statement statement, String label, String path, Side side, boolean amounts) {
        Column column = MODEL.createColumn();
        column.setIndex(statement.getColumns().size());
        column.setLabel(label);
        column.setPath(path);
        column.setSide(side);
        column.setAmounts(amounts);
        statement.getColumns().add(column);
        return column;
    }

    private static Row row(Statement statement, String name, Side side, int line) {
        Row row = MODEL.createRow();
        row.setName(name);
        row.setSide(side);
        row.setLocation(line(line));
        statement.getRows().add(row);
        return row;
    }

    private static Cell cell(Row row, Column column, String text, CellState state) {
        Cell cell = MODEL.createCell();
        cell.setColumn(column);
        cell.setText(text);
        cell.setState(state);
        cell.setLocation(line(row.getLocation().getLine()));
        row.getCells().add(cell);
        return cell;
    }

    public static Quantity quantity(String value, String unit, int decimals) {
        Quantity quantity = MODEL.createQuantity();
        quantity.setValue(new BigDecimal(value));
        quantity.setUnit(unit);
        quantity.setDecimals(decimals);
        quantity.setText(value);
        return quantity;
    }

    public static Location line(int number) {
        Location location = MODEL.createLocation();
        location.setLine(number);
        return location;
    }

    public static Location sheetCell(String sheet, String cell) {
        Location location = MODEL.createLocation();
        location.setSheet(sheet);
        location.setCell(cell);
        return location;
    }

    /** @param row null for a paragraph */
    public static Location block(int block, Integer row, Integer column) {
        Location location = MODEL.createLocation();
        location.setBlock(block);
        location.setRow(row);
        location.setTableColumn(column);
        return location;
    }
}
