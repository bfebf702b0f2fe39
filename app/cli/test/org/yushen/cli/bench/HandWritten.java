package org.yushen.cli.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.yushen.model.disclosure.AssetHolding;
import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.FormKind;
import org.yushen.model.disclosure.Funding;
import org.yushen.model.disclosure.GlossaryTerm;
import org.yushen.model.disclosure.Indicator;
import org.yushen.model.disclosure.NarrativeSection;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Phase;
import org.yushen.model.disclosure.Quantity;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Side;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.model.disclosure.TargetKind;

/** Thirty-five rules of the shipped book written by hand in Java over the same model, to know what their being data costs. */
final class HandWritten {
    private static final Pattern MONEY = Pattern.compile("[0-9][^。]{0,6}元");
    private static final Pattern ABOUT = Pattern.compile("(大约|约计|大概|约)\\s*[0-9][0-9,.]*\\s*(万|亿)?元|[0-9]\\s*(万|亿)?元(左右|上下)");
    private static final Pattern DOUBLED = Pattern.compile("万元万元|万元元|元万元|万万元|[0-9]元元");
    private static final Pattern CODE = Pattern.compile("(2(0[1-9]|1[0-9]|2[0-9]|3[0-4]))([0-9]{2}([0-9]{2})?)?");
    private static final Pattern ELSEWHERE = Pattern.compile("^(详见|参见|见|略|同上|同前)");
    private static final Pattern NOTHING = Pattern.compile("^(无|暂无|略|同上|/|—)$");
    private static final Pattern NEARLY = Pattern.compile("大约|约[0-9]|左右|上下浮动|[0-9]余|[0-9]多[个人次家户场]");
    private static final Pattern POINTS = Pattern.compile("详见|见附件|见附表|同上|参见|另行|视情况|根据实际");
    private static final Pattern PLACEHOLDER = Pattern.compile("^(三级|二级|一级)?指标[0-9一二三四五]*$|^指标名称$|^(产出|效益|数量|质量|时效|成本|社会效益|经济效益|生态效益)指标[0-9]*$");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{2,9}");
    private static final BigDecimal HALF = new BigDecimal("0.005");

    private final Map<String, Consumer<Disclosure>> rules = new LinkedHashMap<>();
    private final Set<String> found = new TreeSet<>();

    HandWritten() {
        sections();
        statements();
        forms();
        rules.put("GLO-02", d -> d.getGlossary().forEach(term -> check("GLO-02", !blank(term.getDefinition()))));
        rules.put("ELE-19", d -> d.getGlossary().forEach(term -> check("ELE-19", length(term) >= 8)));
        rules.put("ELE-20", d -> d.getGlossary().forEach(term -> check("ELE-20", term.getDefinition() == null || !ELSEWHERE.matcher(term.getDefinition()).find())));
        rules.put("AST-01", this::vehicles);
        rules.put("AST-03", d -> d.getAssets().stream().filter(asset -> Set.of("办公用房面积", "房屋面积").contains(String.valueOf(asset.getSubject())) && number(asset.getCount()) != null)
                .forEach(asset -> check("AST-03", number(asset.getCount()).signum() != 0)));
    }

    Set<String> ids() {
        return rules.keySet();
    }

    /** Ids of the rules that found something. */
    Set<String> look(Disclosure paper) {
        found.clear();
        rules.values().forEach(rule -> rule.accept(paper));
        return Set.copyOf(found);
    }

    private void check(String rule, boolean holds) {
        if (!holds) {
            found.add(rule);
        }
    }

    private void sections() {
        says("ELE-03", "N3", Pattern.compile("基本支出"));
        says("ELE-04", "N3", Pattern.compile("项目支出"));
        says("ELE-07", "N6", Pattern.compile("人员经费|人员支出|工资福利支出"));
        says("ELE-08", "N6", Pattern.compile("公用经费|公用支出|(?<!其他)商品和服务支出"));
        says("ELE-10", "N11", Pattern.compile("车"));
        neverSays("ELE-11", ABOUT);
        neverSays("ELE-12", DOUBLED);
    }

    private void says(String rule, String topic, Pattern words) {
        rules.put(rule, d -> d.getSections().stream().filter(section -> topic.equals(section.getTopic()) && section.getText() != null)
                .forEach(section -> check(rule, words.matcher(section.getText()).find())));
    }

    private void neverSays(String rule, Pattern words) {
        rules.put(rule, d -> {
            for (NarrativeSection section : d.getSections()) {
                if (section.getText() != null && MONEY.matcher(section.getText()).find()) {
                    check(rule, !words.matcher(section.getText()).find());
                }
            }
        });
    }

    private void statements() {
        rules.put("ELE-13", d -> total(d, "ELE-13", StatementKind.T1, Side.INCOME));
        rules.put("ELE-14", d -> total(d, "ELE-14", StatementKind.T1, Side.EXPENDITURE));
        rules.put("ELE-17", d -> of(d, StatementKind.T3).forEach(s -> check("ELE-17", s.total() != null || s.getRows().size() == 1)));
        rules.put("ELE-18", d -> of(d, StatementKind.T5).forEach(s -> check("ELE-18", s.total() != null || s.getRows().size() == 1)));
        rules.put("ARI-02", d -> sums(d, "ARI-02", List.of(StatementKind.T3, StatementKind.T5, StatementKind.T8), "合计", "基本支出", "项目支出"));
        rules.put("ARI-08", d -> sums(d, "ARI-08", List.of(StatementKind.T2), "合计", "一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户管理资金", "单位资金"));
        rules.put("ECO-01", d -> sums(d, "ECO-01", List.of(StatementKind.T6), "合计", "人员经费", "公用经费"));
        rules.put("CLS-01", d -> {
            coded(d, (statement, row) -> check("CLS-01", CODE.matcher(row.getCode()).matches()));
            d.getUnread().stream().filter(unread -> "codes".equals(unread.getAspect())).forEach(unread -> check("CLS-01", !DIGITS.matcher(unread.getPrinted()).matches()));
        });
        rules.put("CLS-02", d -> coded(d, (statement, row) -> {
            if (row.getCode().length() > 3) {
                check("CLS-02", statement.getRows().stream().anyMatch(other -> row.getCode().substring(0, row.getCode().length() - 2).equals(other.getCode())));
            }
        }));
        rules.put("CLS-05", this::names);
    }

    private static List<Statement> of(Disclosure paper, StatementKind kind) {
        return paper.getStatements().stream().filter(statement -> statement.getKind() == kind && !statement.isEmpty()).toList();
    }

    private void total(Disclosure paper, String rule, StatementKind kind, Side side) {
        of(paper, kind).forEach(statement -> check(rule, statement.getRows().stream().anyMatch(row -> row.getSide() == side && row.getName() != null && row.getName().contains("总计"))));
    }

    private void sums(Disclosure paper, String rule, List<StatementKind> kinds, String whole, String... parts) {
        for (Statement statement : paper.getStatements()) {
            if (!kinds.contains(statement.getKind()) || statement.isEmpty()) {
                continue;
            }
            for (Row row : statement.getRows()) {
                Cell total = row.cell(whole);
                BigDecimal sum = BigDecimal.ZERO;
                int told = 0;
                for (String part : parts) {
                    Cell cell = row.cell(part);
                    if (cell != null && cell.getState() == CellState.VALUE) {
                        sum = sum.add(cell.getAmount().getEffective());
                        told++;
                    }
                }
                if (total != null && (told > 0 || total.getState() == CellState.VALUE)) {
                    BigDecimal value = total.getState() == CellState.VALUE ? total.getAmount().getEffective() : BigDecimal.ZERO;
                    check(rule, value.subtract(sum).abs().compareTo(HALF.multiply(BigDecimal.valueOf(told + 1))) <= 0);
                }
            }
        }
    }

    private interface RowCheck {
        void look(Statement statement, Row row);
    }

    private static void coded(Disclosure paper, RowCheck check) {
        for (Statement statement : paper.getStatements()) {
            if (Set.of(StatementKind.T2, StatementKind.T3, StatementKind.T5, StatementKind.T8).contains(statement.getKind()) && !statement.isEmpty()) {
                statement.getRows().stream().filter(row -> row.getCode() != null).forEach(row -> check.look(statement, row));
            }
        }
    }

    private void names(Disclosure paper) {
        Map<String, String> names = new HashMap<>();
        coded(paper, (statement, row) -> {
            if (row.getName() != null) {
                String first = names.putIfAbsent(row.getCode(), row.getName());
                check("CLS-05", first == null || first.contains(row.getName()) || row.getName().contains(first));
            }
        });
        for (Statement statement : paper.getStatements()) {
            if (statement.getKind() == StatementKind.T1 || statement.getKind() == StatementKind.T4) {
                statement.getRows().stream().filter(row -> row.getCode() == null && row.getItem() != null && row.getItem().endsWith("支出") && isFilled(row))
                        .forEach(row -> className(paper, row));
            }
        }
    }

    /** A class of a statement without codes has the name that the longest statement with codes gives it. */
    private void className(Disclosure paper, Row row) {
        paper.getStatements().stream().filter(statement -> statement.getKind() == StatementKind.T3 || statement.getKind() == StatementKind.T5)
                .flatMap(statement -> statement.getRows().stream())
                .filter(other -> other.getCode() != null && other.getCode().length() == 3 && row.getItem().equals(other.getItem()) && other.getName() != null)
                .max(Comparator.comparingInt(other -> other.getStatement().getRows().size()))
                .ifPresent(other -> check("CLS-05", row.getName().contains(other.getName()) || other.getName().contains(row.getName().replaceFirst("^[一二三四五六七八九十]+、", ""))));
    }

    private static boolean isFilled(Row row) {
        return row.getName() != null && row.getCells().stream().anyMatch(cell -> cell.getState() == CellState.VALUE && number(cell.getAmount()) != null && number(cell.getAmount()).signum() != 0);
    }

    private void forms() {
        text("KPI-03", "项目概况", text -> text.length() >= 5);
        text("KPI-04", "立项依据", text -> !NOTHING.matcher(text).find());
        text("KPI-05", "总体目标", text -> text.length() >= 5);
        rules.put("KPI-02", d -> live(d).stream().filter(form -> number(form.getAnnualFunding()) != null)
                .forEach(form -> check("KPI-02", number(form.getAnnualFunding()).signum() != 0)));
        indicator("KPI-06", i -> "满意度".equals(i.getCategory()) && i.getTarget().getKind() == TargetKind.PERCENTAGE && i.getTarget().getNumber() != null,
                i -> i.getTarget().getNumber().intValue() >= 60);
        indicator("KPI-08", i -> i.getTarget().getNumber() != null, i -> !NEARLY.matcher(i.getTarget().getText()).find());
        indicator("KPI-09", i -> i.getTarget().getText() != null, i -> !POINTS.matcher(i.getTarget().getText()).find());
        indicator("KPI-10", i -> i.getName() != null, i -> !PLACEHOLDER.matcher(i.getName()).find());
        indicator("KPI-11", i -> i.getName() != null, i -> i.getName().length() <= 60);
        indicator("KPI-07", i -> "数量".equals(i.getCategory()) && i.getTarget().getNumber() != null && !i.getName().contains("事故"), i -> i.getTarget().getNumber().signum() != 0);
        rules.put("PER-19", d -> live(d).forEach(form -> List.of(Phase.TERM, Phase.ANNUAL).forEach(phase -> sources(form, phase))));
        rules.put("PER-20", d -> live(d).forEach(form -> {
            BigDecimal term = number(form.getTermFunding());
            BigDecimal annual = number(form.getAnnualFunding());
            if (form.getAttribute() != null && form.getAttribute().startsWith("一次性")) check("PER-20", "1年".equals(form.getTerm()));
            if (term != null && annual != null) {
                check("PER-20", "1年".equals(form.getTerm()) ? term.compareTo(annual) == 0 : term.compareTo(annual) >= 0);
            }
        }));
        rules.put("PER-17", d -> live(d).stream().filter(form -> !form.getIndicators().isEmpty()).forEach(form -> List.of("数量", "质量", "时效", "满意度")
                .forEach(category -> check("PER-17", form.getIndicators().stream().anyMatch(i -> category.equals(i.getCategory()))))));
    }

    private static List<PerformanceForm> live(Disclosure paper) {
        return paper.getForms().stream().filter(form -> form.getKind() != FormKind.SELF_EVALUATION).toList();
    }

    private void text(String rule, String label, java.util.function.Predicate<String> holds) {
        rules.put(rule, d -> live(d).stream().filter(form -> form.text(label) != null).forEach(form -> check(rule, holds.test(form.text(label)))));
    }

    private void indicator(String rule, java.util.function.Predicate<Indicator> which, java.util.function.Predicate<Indicator> holds) {
        rules.put(rule, d -> live(d).forEach(form -> form.getIndicators().stream()
                .filter(i -> i.getPhase() == Phase.ANNUAL && i.getName() != null && i.getTarget() != null && i.getTarget().getText() != null && which.test(i)).forEach(i -> check(rule, holds.test(i)))));
    }

    private void sources(PerformanceForm form, Phase phase) {
        BigDecimal whole = number(phase == Phase.TERM ? form.getTermFunding() : form.getAnnualFunding());
        List<BigDecimal> parts = new ArrayList<>();
        for (Funding funding : form.getFunding()) {
            if (funding.getPhase() == phase && number(funding.getAmount()) != null) {
                parts.add(number(funding.getAmount()));
            }
        }
        if (whole != null && parts.stream().anyMatch(part -> part.signum() != 0)) {
            BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            check("PER-19", whole.subtract(sum).abs().compareTo(BigDecimal.valueOf(parts.size() + 1).divide(BigDecimal.TWO)) <= 0);
        }
    }

    private void vehicles(Disclosure paper) {
        for (AssetHolding all : paper.getAssets()) {
            if ("公务用车实有".equals(all.getSubject()) && number(all.getCount()) != null) {
                BigDecimal sum = BigDecimal.ZERO;
                int told = 0;
                for (AssetHolding part : paper.getAssets()) {
                    if (part.getParent() == all && number(part.getCount()) != null) {
                        sum = sum.add(number(part.getCount()));
                        told++;
                    }
                }
                if (told > 0) {
                    check("AST-01", number(all.getCount()).compareTo(sum) == 0);
                }
            }
        }
    }

    private static BigDecimal number(Quantity quantity) {
        return quantity == null ? null : quantity.getEffective();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static int length(GlossaryTerm term) {
        return term.getDefinition() == null ? 0 : term.getDefinition().length();
    }
}
