package org.yushen.reader.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.yushen.model.disclosure.Phase;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.Place;
import org.yushen.reader.form.InventedForm.Group;
import org.yushen.reader.form.InventedForm.Printed;
import org.yushen.reader.form.InventedForm.Source;

/** Writes an invented form down as rows of cells, the way papers print it. */
public final class FormPrinter {
    private static final String[] HEAD = {"绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"};

    private final InventedForm form;
    private final Random random;
    private final boolean losesTabs;
    private final List<List<String>> rows = new ArrayList<>();

    public FormPrinter(InventedForm form, Random random, boolean losesTabs) {
        this.form = form;
        this.random = random;
        this.losesTabs = losesTabs;
    }

    /** The two-halved target form. */
    public List<List<String>> halves() {
        top("云岭县县级预算部门(单位)项目支出绩效目标表");
        head();
        fundingOfHalves("实施期");
        add("项目概况", "", form.overview);
        goals("实施期目标");
        indicatorsOfHalves();
        return rows;
    }

    /** The application for a project: two halves too, and why and how it is to be done. */
    public List<List<String>> application() {
        top("项目支出绩效目标申报表");
        head();
        fundingOfHalves("中期");
        InventedForm.APPLICATION_TEXTS.forEach(label -> add(label, "", form.applied(label)));
        goals("中期目标");
        indicatorsOfHalves();
        return rows;
    }

    private void indicatorsOfHalves() {
        add(HEAD);
        String level1 = "";
        for (Group group : form.groups) {
            for (int row = 0; row < group.rows(); row++) {
                boolean first = row == 0;
                indicatorRow(first && !group.level1().equals(level1) ? group.level1() : "", first ? group.level2() : "", group, row);
            }
            level1 = group.level1();
        }
        foot();
    }

    /** A target form of one half, amounts in 万元 or, as the cell says, in 元. */
    public List<List<String>> oneHalf() {
        top("项目支出绩效目标表");
        head();
        boolean own = random.nextBoolean();
        add("项目资金（万元）", "年度资金总额：", amountOf(form.total(Phase.ANNUAL), own));
        for (Source source : form.sources) {
            add("", (source == form.sources.get(0) ? "其中：" : "") + source.name(), source.annual() < 0 ? "" : amountOf(source.annual(), own));
        }
        add("项目概况", form.overview);
        add("总体目标", form.goal);
        add("绩效指标", "一级指标", "二级指标", "三级指标", "指标值");
        levels((level1, level2, printed) -> add("", level1, level2, printed == null ? "" : printed.name(), printed == null ? "" : printed.value()));
        foot();
        return rows;
    }

    /** A self-evaluation, with points and what was achieved. */
    public List<List<String>> selfEvaluation() {
        top("项目支出绩效自评表");
        head();
        add("", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
        long total = form.total(Phase.ANNUAL);
        add("项目资金（元）", "年度资金总额", form.total(Phase.TERM) + "", total + "", total / 2 + "", "10", "50%", "5");
        for (Source source : form.sources) {
            add("", "其中：" + source.name(), source.annual() < 0 ? "" : source.term() + "", source.annual() < 0 ? "" : source.annual() + "", "", "-", "", "-");
        }
        add("", "预期目标", "", "", "", "实际完成情况");
        add("年度总体目标", form.goal, "", "", "", "已完成。");
        add("绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");
        levels((level1, level2, printed) -> {
            if (printed == null) {
                add("", level1, level2);
            } else {
                add("", level1, level2, printed.name(), printed.value(), printed.actual(), 1 + random.nextInt(20) + "", random.nextInt(10) + "." + random.nextInt(10));
            }
        });
        add("总分", "", "", "", "", "", "100", form.points());
        return rows;
    }

    private interface RowWriter {
        void write(String level1, String level2, Printed printed);
    }

    private void levels(RowWriter writer) {
        String level1 = "";
        for (Group group : form.groups) {
            String shown = group.level1().equals(level1) ? "" : group.level1();
            for (int row = 0; row < Math.max(1, group.left().size()); row++) {
                writer.write(row == 0 ? shown : "", row == 0 ? group.level2() : "", row < group.left().size() ? group.left().get(row) : null);
            }
            level1 = group.level1();
        }
    }

    private void top(String title) {
        add(title);
        add("(" + form.year + "年度)");
    }

    private void head() {
        add("项目名称", "", form.project);
        add("主管部门及代码", "", form.code + "-" + form.department, "", "实施单位", "", form.implementer);
        add("项目属性", "", "一次性项目(" + form.term + "结束)", "", "项目期", "", form.term);
    }

    private void fundingOfHalves(String term) {
        gappy("项目资金(元)", term + "资金总额:", separated(form.total(Phase.TERM)), "年度资金总额:", separated(form.total(Phase.ANNUAL)));
        for (Source source : form.sources) {
            String lead = source == form.sources.get(0) ? "其中:" : "";
            gappy("", lead + source.name(), source.term() < 0 ? "" : separated(source.term()), lead + source.name(), source.annual() < 0 ? "" : separated(source.annual()));
        }
    }

    private void goals(String term) {
        add(term, "", "", "", "年度目标");
        add("总体目标", "", form.goal, "", "", "", "本年" + form.goal);
    }

    private void indicatorRow(String level1, String level2, Group group, int row) {
        Printed left = row < group.left().size() ? group.left().get(row) : null;
        Printed right = row < group.right().size() ? group.right().get(row) : null;
        List<String> cells = new ArrayList<>(List.of("", level1, level2, nameOf(left), valueOf(left), level2, nameOf(right), valueOf(right)));
        boolean full = left != null && right != null && !left.value().isEmpty() && !right.value().isEmpty();
        if (losesTabs && full && level1.isEmpty() && random.nextInt(3) == 0) {
            cells.remove(0);
        } else if (losesTabs && full && !level2.isEmpty() && random.nextInt(4) == 0) {
            cells.remove(0);
            cells.add(random.nextBoolean() ? 4 : cells.size(), "");
        }
        rows.add(trailed(cells));
    }

    private static String nameOf(Printed printed) {
        return printed == null ? "" : printed.name();
    }

    private static String valueOf(Printed printed) {
        return printed == null ? "" : printed.value();
    }

    private void foot() {
        gappy("负责人:", "", "经办人:", form.clerk, "联系电话:", form.phone, "填报日期:", form.date);
    }

    private void add(String... cells) {
        rows.add(trailed(new ArrayList<>(List.of(cells))));
    }

    /** Cells with blank ones thrown in between, where the layout loses and gains tabs. */
    private void gappy(String... cells) {
        List<String> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(cell);
            if (losesTabs && random.nextInt(3) == 0) {
                row.add("");
            }
        }
        rows.add(trailed(row));
    }

    private List<String> trailed(List<String> cells) {
        int trailing = losesTabs ? random.nextInt(3) : 0;
        for (int i = 0; i < trailing; i++) {
            cells.add("");
        }
        return cells;
    }

    private static String separated(long amount) {
        return String.format("%,d", amount);
    }

    private static String amountOf(long yuan, boolean own) {
        return own ? yuan + "元" : java.math.BigDecimal.valueOf(yuan, 4).stripTrailingZeros().toPlainString();
    }

    /** Rows as a table whose blank level cells are merged with the label above, as office files have it. */
    public static List<Block> merged(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElseThrow();
        int header = IntStream.range(0, rows.size()).filter(row -> rows.get(row).contains("三级指标")).findFirst().orElseThrow();
        List<GridCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = rows.get(row).get(column);
                boolean level = row > header && row < rows.size() - 1 && (column < 3 || column == 5);
                if (level && text.isEmpty() && row > header + 1) {
                    continue;
                }
                int span = 1;
                while (level && row + span < rows.size() - 1 && rows.get(row + span).get(column).isEmpty()) {
                    span++;
                }
                boolean last = column == rows.get(row).size() - 1;
                cells.add(new GridCell(text, row, column, span, last ? width - column : 1, null, Place.ofWordCell(0, 0, row, column)));
            }
        }
        return List.of(new GridBlock(cells, rows.size(), true, Place.ofWordBlock(0, 0)));
    }
}
