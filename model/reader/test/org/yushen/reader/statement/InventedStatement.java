package org.yushen.reader.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.yushen.model.disclosure.Side;

/** A statement of a unit that does not exist, with random rows and amounts that add up as the statement's do. */
public final class InventedStatement {

    /**
     * A column.
     *
     * @param span the header over it; null for none
     * @param label its own header
     * @param measure what the reader should make of it
     */
    public record Column(String span, String label, String measure, boolean amounts, Side side) {
    }

    /**
     * A row of one list.
     *
     * @param code null for none
     * @param government T6: the other item; null for none
     * @param amounts one for each column of amounts of its list, null for a blank
     */
    public record Row(String code, String name, String government, Side side, List<BigDecimal> amounts) {
    }

    private static final String[] CLASSES = {"205 教育支出", "206 科学技术支出", "207 文化旅游体育与传媒支出", "208 社会保障和就业支出", "210 卫生健康支出", "211 节能环保支出", "212 城乡社区支出",
        "213 农林水支出", "214 交通运输支出", "221 住房保障支出"};
    private static final String[] WORDS = {"水利", "工程", "养护", "监测", "农村", "饮水", "安全", "河道", "防汛", "物资", "储备", "培训", "设备", "购置", "平台", "运行", "信息化", "建设", "补助", "巡查", "灌区", "节水"};
    private static final String[] ITEMS = {"基本工资", "津贴补贴", "奖金", "绩效工资", "职业年金缴费", "其他社会保障缴费", "住房公积金"};
    private static final String[] SUPPLIES = {"办公费", "印刷费", "水费", "电费", "邮电费", "差旅费", "培训费", "工会经费", "福利费", "其他交通费用"};
    private static final String[] T1_EXPENDITURE = {"一、一般公共服务支出", "二、外交支出", "三、国防支出", "四、公共安全支出", "五、教育支出", "六、科学技术支出", "八、社会保障和就业支出", "十三、农林水支出", "二十、住房保障支出", "二十五、其他支出"};
    private static final String[] T1_INCOME = {"一、一般公共预算", "二、政府性基金预算", "三、国有资本经营预算", "四、财政专户管理资金", "五、单位资金"};

    public final String id;
    public final String title;
    public final List<Column> columns = new ArrayList<>();
    public final List<Row> rows = new ArrayList<>();
    public final String moneyUnit;
    private final Random random;

    public InventedStatement(String id, Random random) {
        this.id = id;
        this.random = random;
        this.moneyUnit = random.nextInt(5) == 0 ? "元" : "万元";
        this.title = switch (id) {
            case "T1" -> pick("预算收支总表", "收支总表", "部门预算收支总表");
            case "T2" -> pick("预算收入总表", "部门收入总表");
            case "T3" -> pick("预算支出总表", "单位支出预算总表");
            case "T4" -> pick("财政拨款收支总表", "财政拨款收支预算总表");
            case "T5" -> pick("一般公共预算支出预算表（不含上年结转）", "一般公共预算支出表");
            case "T6" -> pick("一般公共预算安排基本支出分经济科目表（不含上年结转）", "一般公共预算基本支出表");
            case "T7" -> pick("政府性基金预算收入表（不含上年结转）", "政府性基金预算收入表");
            case "T9" -> pick("国有资本经营预算收支预算表（不含上年结转）", "国有资本经营预算收支预算表");
            case "T8" -> pick("政府性基金预算支出表", "政府性基金预算支出表（不含上年结转）");
            case "T10" -> pick("财政拨款安排“三公”经费支出预算表", "一般公共预算“三公”经费支出预算表");
            case "T11" -> pick("财政拨款安排机关运行经费预算表", "机关运行经费预算财政拨款情况统计表");
            case "T12" -> pick("项目支出预算表（本年预算）", "项目支出预算表");
            default -> "项目支出预算表（上年结转）";
        };
        switch (id) {
            case "T1" -> twoLists(false);
            case "T4" -> twoLists(true);
            case "T2" -> coded("本年收入", true);
            case "T3", "T5", "T8" -> coded(random.nextBoolean() ? "2025年预算数" : null, false);
            case "T7" -> fundIncome();
            case "T9" -> stateCapital();
            case "T6" -> economic();
            case "T10" -> threePublic();
            case "T11" -> units();
            default -> projects();
        }
        settleSums();
        settleSums(); // sums of sums
    }

    /** Totals, groups and subjects become the sums of their rows, as in a paper without slips. */
    private void settleSums() {
        for (int i = rows.size() - 1; i >= 0; i--) {
            Row row = rows.get(i);
            List<Row> parts = parts(i);
            if (!parts.isEmpty()) {
                rows.set(i, new Row(row.code(), row.name(), row.government(), row.side(), sums(parts)));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.code() == null && row.name().equals("合计") && columns.get(0).label().equals("科目编码")) {
                rows.set(i, new Row(null, row.name(), null, row.side(), sums(rows.stream().filter(other -> other.code() != null && other.code().length() == 3).toList())));
            }
        }
    }

    private List<Row> parts(int index) {
        Row row = rows.get(index);
        return switch (id) {
            case "T2", "T3", "T5", "T7", "T8", "T9" -> row.code() == null ? List.of()
                    : rows.stream().filter(other -> other.code() != null && other.code().length() == row.code().length() + 2 && other.code().startsWith(row.code())).toList();
            case "T6" -> row.government() != null ? List.of() : row.name().equals("合计") ? rows.stream().filter(other -> other.government() != null).toList()
                    : rows.stream().skip(index + 1L).takeWhile(other -> other.government() != null).toList();
            case "T10" -> row.name().equals("合计") ? rows.subList(0, 3) : row.name().startsWith("公务用车") ? rows.subList(3, 5) : List.of();
            case "T11", "T12", "T13" -> index == 0 ? rows.subList(1, rows.size()) : List.of();
            default -> List.of("支出总计", "本年支出合计").contains(row.name())
                    ? rows.stream().filter(other -> other.side() == Side.EXPENDITURE && other.name().contains("、")).toList() : List.of();
        };
    }

    private static List<BigDecimal> sums(List<Row> parts) {
        List<BigDecimal> sums = new ArrayList<>();
        for (int i = 0; i < parts.get(0).amounts().size(); i++) {
            int column = i;
            sums.add(parts.stream().map(row -> row.amounts().get(column)).filter(amount -> amount != null).reduce(BigDecimal::add).orElse(null));
        }
        return sums;
    }

    private void coded(String span, boolean income) {
        label("科目编码", "科目编码", span == null ? null : "项目");
        label("科目名称", "科目名称", span == null ? null : "项目");
        amount("合计", "合计", span, Side.NONE);
        if (income) {
            for (String fund : List.of("一般公共预算", "政府性基金", "国有资本经营预算", "财政专户管理资金", "单位资金")) {
                amount(fund, fund.equals("政府性基金") ? "政府性基金预算" : fund, span, Side.NONE);
            }
            amount("上年结转", "上年结转", null, Side.NONE);
        } else {
            amount("基本支出", "基本支出", span, Side.NONE);
            amount("项目支出", "项目支出", span, Side.NONE);
        }
        int parts = income ? 5 : 2;
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            String[] top = CLASSES[i * 2 + random.nextInt(2)].split(" ");
            rows.add(row(top[0], top[1], null, Side.NONE, parts, income));
            String item = top[0] + String.format("%02d", 1 + random.nextInt(40));
            rows.add(row(item, name(3), null, Side.NONE, parts, income));
            for (int n = 0; n < 1 + random.nextInt(4); n++) {
                rows.add(row(item + String.format("%02d", n + 1), name(3), null, Side.NONE, parts, income));
            }
        }
        rows.add(random.nextBoolean() ? 0 : rows.size(), row(null, "合计", null, Side.NONE, parts, income));
    }

    /** Revenue by its own codes; one row of zeroes less often than none at all. */
    private void fundIncome() {
        label("收入科目编码", "科目编码", "项目");
        label("科目名称", "科目名称", "项目");
        amount("政府性基金收入预算", "金额", null, Side.NONE);
        rows.add(row(null, "合计", null, Side.NONE, 0, false));
        incomeRows(Side.NONE, "103", "政府性基金收入");
        total(0, Side.NONE);
    }

    /** Revenue and spending beside each other, each with its own codes. */
    private void stateCapital() {
        columns.add(new Column("国有资本经营预算收入", "收入科目编码", "科目编码", false, Side.INCOME));
        columns.add(new Column("国有资本经营预算收入", "科目名称", "科目名称", false, Side.INCOME));
        amount("国有资本经营收入预算", "金额", "国有资本经营预算收入", Side.INCOME);
        columns.add(new Column("国有资本经营预算支出", "科目编码", "科目编码", false, Side.EXPENDITURE));
        columns.add(new Column("国有资本经营预算支出", "科目名称", "科目名称", false, Side.EXPENDITURE));
        List.of("合计", "基本支出", "项目支出").forEach(measure -> amount(measure, measure, "国有资本经营预算支出", Side.EXPENDITURE));
        rows.add(row(null, "合计", null, Side.INCOME, 0, false));
        rows.add(row(null, "合计", null, Side.EXPENDITURE, 2, false));
        incomeRows(Side.INCOME, "103", "国有资本经营收入");
        rows.add(row("223", "国有资本经营预算支出", null, Side.EXPENDITURE, 2, false));
        rows.add(row("22301", name(3), null, Side.EXPENDITURE, 2, false));
        for (int n = 0; n < 1 + random.nextInt(3); n++) {
            rows.add(row("223010" + (n + 1), name(3), null, Side.EXPENDITURE, 2, false));
        }
        total(0, Side.INCOME);
        total(1, Side.EXPENDITURE);
    }

    private void incomeRows(Side side, String code, String name) {
        rows.add(single(code, name, side));
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            rows.add(single(code + "0" + (i + 1), name(2) + "收入", side));
        }
    }

    private Row single(String code, String name, Side side) {
        return new Row(code, name, null, side, java.util.Arrays.asList(amount()));
    }

    private void total(int index, Side side) {
        settleSums();
        rows.set(index, new Row(null, "合计", null, side, sums(rows.stream().filter(row -> row.side() == side && row.code() != null && row.code().length() == 3).toList())));
    }

    private void economic() {
        label("部门预算支出经济科目名称", "科目名称", null);
        label("政府预算支出经济科目名称", "政府经济科目名称", null);
        String span = random.nextBoolean() ? "2025年预算数" : null;
        List.of("合计", "人员经费", "公用经费").forEach(measure -> amount(measure, measure, span, Side.NONE));
        rows.add(row(null, "合计", null, Side.NONE, 2, false));
        rows.add(row(null, "工资福利支出", null, Side.NONE, 2, false));
        for (int i = 0; i < 1 + random.nextInt(ITEMS.length); i++) {
            rows.add(row(null, ITEMS[i], random.nextBoolean() ? "工资奖金津补贴" : "社会保障缴费", Side.NONE, 2, false));
        }
        rows.add(row(null, "商品和服务支出", null, Side.NONE, 2, false));
        for (int i = 0; i < 1 + random.nextInt(SUPPLIES.length); i++) {
            rows.add(row(null, SUPPLIES[i], "办公经费", Side.NONE, 2, false));
        }
    }

    private void threePublic() {
        label("项目", "项目", null);
        funds("2025年预算数");
        for (String name : List.of("因公出国（境）费", "公务接待费", "公务用车购置及运行费", "①公务用车购置费", "②公务用车运行维护费", "合计")) {
            rows.add(row(null, name, null, Side.NONE, 3, false));
        }
    }

    private void units() {
        label("单位名称", "单位名称", null);
        funds("2025预算数");
        rows.add(row(null, "部门合计", null, Side.NONE, 3, false));
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            rows.add(row(null, "云溪县" + name(1) + "服务中心", null, Side.NONE, 3, false));
        }
    }

    private void projects() {
        label("项目名称", "项目", null);
        amount("合计", "合计", null, Side.NONE);
        String span = random.nextInt(4) == 0 ? null : "2025年财政拨款";
        List.of("一般公共预算", "政府性基金预算", "国有资本经营预算").forEach(fund -> amount(fund, fund, span, Side.NONE));
        boolean own = id.equals("T12");
        if (own) {
            List.of("财政专户管理资金", "单位资金").forEach(fund -> amount(fund, fund, null, Side.NONE));
        }
        rows.add(row(null, ReadTables.UNIT, null, Side.NONE, own ? 5 : 3, false));
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            String name = (random.nextInt(3) == 0 ? "2025年" : "") + name(3 + random.nextInt(6)) + (random.nextInt(4) == 0 ? "（二期）" : "项目");
            rows.add(row(null, name, null, Side.NONE, own ? 5 : 3, false));
        }
    }

    private void funds(String span) {
        List.of("合计", "一般公共预算", "政府性基金预算", "国有资本经营预算").forEach(measure -> amount(measure, measure, span, Side.NONE));
    }

    private void twoLists(boolean fiscal) {
        columns.add(new Column("收入", "项目", "项目", false, Side.INCOME));
        amount(fiscal ? "金额" : "2025年", "金额", "收入", Side.INCOME);
        columns.add(new Column("支出", "项目", "项目", false, Side.EXPENDITURE));
        if (fiscal) {
            amount("小计", "合计", "支出", Side.EXPENDITURE);
            List.of("一般公共预算", "政府性基金预算", "国有资本经营预算").forEach(fund -> amount(fund, fund, "支出", Side.EXPENDITURE));
        } else {
            amount("2025年合计", "合计", "支出", Side.EXPENDITURE);
            amount("当年预算安排", "当年预算安排", "支出", Side.EXPENDITURE);
            amount("上年结转安排", "上年结转", "支出", Side.EXPENDITURE);
        }
        int parts = fiscal ? 3 : 2;
        for (int i = 0; i < T1_EXPENDITURE.length; i++) {
            if (i < (fiscal ? 3 : 5)) {
                rows.add(new Row(null, T1_INCOME[i], null, Side.INCOME, java.util.Arrays.asList(maybe(amount()))));
            }
            rows.add(row(null, T1_EXPENDITURE[i], null, Side.EXPENDITURE, parts, false));
        }
        for (String name : List.of("本年收入合计 本年支出合计", fiscal ? "上年财政拨款结转 年终结转" : "上年结转 年终结转", "收入总计 支出总计")) {
            rows.add(new Row(null, name.split(" ")[0], null, Side.INCOME, java.util.Arrays.asList(amount())));
            rows.add(row(null, name.split(" ")[1], null, Side.EXPENDITURE, parts, false));
        }
    }

    private void label(String label, String measure, String span) {
        columns.add(new Column(span, label, measure, false, Side.NONE));
    }

    private void amount(String label, String measure, String span, Side side) {
        columns.add(new Column(span, label, measure, true, side));
    }

    /** A row whose first amount is the sum of its parts; parts are blank at random, all of them sometimes. */
    private Row row(String code, String name, String government, Side side, int parts, boolean carriedOver) {
        List<BigDecimal> amounts = new ArrayList<>();
        boolean empty = code == null && side != Side.NONE && random.nextInt(2) == 0;
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < parts; i++) {
            BigDecimal part = empty || random.nextInt(3) == 0 && i > 0 ? null : amount();
            amounts.add(part);
            total = part == null ? total : total.add(part);
        }
        amounts.add(0, total.signum() == 0 ? null : total);
        if (carriedOver) {
            amounts.add(maybe(amount()));
        }
        return new Row(code, name, government, side, amounts);
    }

    private BigDecimal amount() {
        if (moneyUnit.equals("元")) {
            return BigDecimal.valueOf(1000L + random.nextInt(90_000_000));
        }
        return BigDecimal.valueOf(0.01 + random.nextDouble() * (random.nextBoolean() ? 50 : 5000)).setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal maybe(BigDecimal amount) {
        return random.nextInt(3) == 0 ? null : amount;
    }

    private String name(int words) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < words; i++) {
            name.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return name.toString();
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
