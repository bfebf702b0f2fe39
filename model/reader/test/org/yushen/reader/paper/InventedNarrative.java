package org.yushen.reader.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.yushen.reader.statement.ReadTables;

/** What a paper tells of its money in the sections of 情况说明, worded in the ways papers word it, and what must be read from it. */
final class InventedNarrative {
    private static final List<String> FUNDS = List.of("一般公共预算拨款收入", "政府性基金预算拨款收入", "国有资本经营预算拨款收入", "财政专户管理资金收入", "单位资金");
    private static final String[] CLASSES = {"教育支出", "社会保障和就业支出", "卫生健康支出", "节能环保支出", "农林水支出", "住房保障支出"};
    private static final String[] REASONS = {"水利工程维修养护范围按照任务书作了调整", "人员经费按照标准重新核定", "严格执行中央八项规定精神", "压减一般性支出"};

    /** A section with its paragraphs. */
    record Section(String heading, List<String> paragraphs) {
    }

    /**
     * What is told of a subject; amount is a count where it is counted; what is not told is null.
     *
     * @param none whether it is said that there is none
     */
    record Told(String subject, String amount, String share, String direction, String change, String rate, boolean none) {
        Told(String subject, String amount, String share, String direction, String change, String rate) {
            this(subject, amount, share, direction, change, rate, false);
        }

        static Told none(String subject) {
            return new Told(subject, null, null, null, null, null, true);
        }
    }

    final List<Section> sections = new ArrayList<>();
    final List<Told> told = new ArrayList<>();
    private final Random random;
    private final List<String> paragraphs = new ArrayList<>();

    InventedNarrative(Random random) {
        this.random = random;
        changes();
        section("一、单位预算收支数据变动情况及原因");
        funds();
        section("二、收入预算情况说明");
        spending();
        section("三、支出预算情况说明");
        appropriations();
        section(pick("四、财政拨款收支预算情况说明", "四、财政拨款收支预算总体情况说明"));
        if (random.nextBoolean()) {
            classes();
            section("五、一般公共预算支出情况说明");
            basic();
            section("六、一般公共预算基本支出情况说明");
        }
        threePublic();
        meetings();
        section(pick("七、“三公”经费增减变动原因说明", "七、“三公”经费预算情况说明"));
        office();
        section("八、机关运行经费增减变动原因说明");
        procurement();
        section("九、政府采购情况");
        performance();
        section("十、绩效管理情况");
        assets();
        section(pick("十一、国有资产占有使用情况", "十一、国有资产占有使用情况说明"));
        others();
        section("十二、其他说明");
    }

    private void section(String heading) {
        sections.add(new Section(heading, List.copyOf(paragraphs)));
        paragraphs.clear();
    }

    private void changes() {
        String income = amount();
        paragraphs.add("2025年度" + ReadTables.UNIT + "预算收入总计" + income + "万元，" + changed("预算收入总计", income, "上年") + reason() + "。");
        if (random.nextBoolean()) {
            String spending = amount();
            String now = amount();
            String before = amount();
            int place = told.size();
            told.add(new Told("本年预算安排", now, null, null, null, null));
            told.add(new Told("上年结转", before, null, null, null, null));
            String change = changed("预算支出总计", spending, "2024年");
            told.add(place, told.remove(told.size() - 1));
            paragraphs.add("2025年度" + ReadTables.UNIT + "预算支出总计" + spending + "万元，其中：本年预算安排" + now + "万元，上年结转" + before + "万元，" + change + reason() + "。");
        }
    }

    private void funds() {
        StringBuilder sentence = new StringBuilder("2025年度" + ReadTables.UNIT + "预算收入" + amount() + "万元，主要包括");
        for (String fund : FUNDS) {
            String amount = amount();
            String share = rate();
            told.add(new Told(fund, amount, share, null, null, null));
            sentence.append(fund).append(amount).append("万元，占").append(share).append(fund.equals("单位资金") ? "%。" : "%；");
        }
        paragraphs.add(sentence.toString());
    }

    private void spending() {
        String basic = tell("基本支出", rate());
        String project = tell("项目支出", rate());
        paragraphs.add("2025年度" + ReadTables.UNIT + pick("预算支出", "支出预算") + amount() + "万元，其中：" + basic + "；" + project + "。");
    }

    private void appropriations() {
        String total = tell("财政拨款收支总预算", null);
        String budget = tell("一般公共预算拨款", null);
        String funds = tell("政府性基金预算拨款", null);
        String now = tell("当年拨款收入", null);
        String before = tell("上年结转收入", null);
        StringBuilder sentence = new StringBuilder("2025年度" + ReadTables.UNIT + total + "。" + pick("收入为", "其中：") + budget + pick("、", "，") + funds + "；其中：" + now + "，" + before + "。支出包括：");
        for (String name : List.of("科学技术支出", "灾害防治及应急管理支出", "城乡社区支出")) {
            sentence.append(tell(name, null)).append(name.startsWith("城") ? "。" : pick("、", "，"));
        }
        paragraphs.add(sentence.toString());
    }

    private void classes() {
        StringBuilder sentence = new StringBuilder("2025年一般公共预算当年支出" + amount() + "万元，主要用于以下方面：");
        int count = 2 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            sentence.append(tell(CLASSES[i], rate())).append(i + 1 < count ? pick("；", "，") : "。");
        }
        paragraphs.add(sentence.toString());
    }

    private void basic() {
        String people = tell("人员经费", null);
        String office = tell("公用经费", null);
        paragraphs.add("2025年一般公共预算基本支出" + amount() + "万元，其中：" + people + "，主要包括基本工资、津贴补贴、奖金；" + office + "，主要包括办公费、水费、电费。");
    }

    private void threePublic() {
        switch (random.nextInt(3)) {
            case 0 -> paragraphs.add(pick("2025年本单位无“三公”经费预算。", "2025年“三公”经费预算0.00万元，与上年持平。"));
            case 1 -> {
                String all = amount();
                String head = "2025年“三公”经费预算" + all + "万元，" + changed("“三公”经费预算", all, "2024年") + reason() + "。其中：";
                String abroad = "因公出国（境）费0.00万元，与2024年持平；";
                told.add(new Told("因公出国（境）费", "0.00", null, "与2024年持平", null, null));
                String guests = amount();
                String guest = "公务接待费" + guests + "万元，" + changed("公务接待费", guests, "2024年") + "；";
                String cars = amount();
                paragraphs.add(head + abroad + guest + "公务用车购置及运行费" + cars + "万元，" + changed("公务用车购置及运行费", cars, "2024年") + "。");
            }
            default -> {
                String all = amount();
                paragraphs.add("2025年“三公”经费预算数" + all + "万元，" + changed("“三公”经费预算数", all, "上年") + reason() + "。");
                for (String name : List.of("因公出国（境）费", "公务接待费", "公务用车购置及运行费")) {
                    String own = amount();
                    paragraphs.add((name.startsWith("因") ? "（一）" : name.startsWith("公务接") ? "（二）" : "（三）") + name + own + "万元，" + changed(name, own, "上年") + reason() + "。");
                }
            }
        }
    }

    private void meetings() {
        for (String name : List.of("会议费", "培训费")) {
            String amount = amount();
            if (random.nextBoolean()) {
                paragraphs.add("2025年" + name + "预算" + amount + "万元，" + changed(name + "预算", amount, "上年预算数") + reason() + "。");
            }
        }
    }

    private void office() {
        String amount = amount();
        paragraphs.add("2025年机关运行经费财政拨款预算" + amount + "万元，" + changed("机关运行经费财政拨款预算", amount, "2024年预算") + reason() + "。");
    }

    private void procurement() {
        String total = tell("政府采购预算总额", null);
        String goods = tell("政府采购货物预算", null);
        String works = tell("政府采购工程预算", null);
        String services = tell("政府采购服务预算", null);
        paragraphs.add("2025年" + ReadTables.UNIT + total + "，其中：" + goods + pick("、", "，", "；") + works + "、" + services + "。");
    }

    private void performance() {
        String count = count();
        String amount = amount();
        told.add(new Told("实行绩效目标管理的项目", count, null, null, null, null));
        told.add(new Told("一般公共预算当年拨款", amount, null, null, null, null));
        paragraphs.add("2025年本单位实行绩效目标管理的项目" + count + "个，涉及一般公共预算当年拨款" + amount + "万元。");
        if (random.nextBoolean()) {
            nested();
        }
    }

    /** A list whose items are lists of their own. */
    private void nested() {
        String all = amount();
        String change = changed("特定目标类项目预算", all, "上年");
        String one = tell("农村供水工程养护", null);
        String two = tell("河道清淤", null);
        String three = tell("其他运转类项目预算", null);
        paragraphs.add("2025年特定目标类项目预算" + all + "万元，" + change + "（其中：" + one + "，" + two + "）；" + three + "。");
    }

    private void others() {
        switch (random.nextInt(3)) {
            case 0 -> {
                told.add(Told.none("政府性基金预算"));
                paragraphs.add("2025年本单位无政府性基金预算。");
            }
            case 1 -> {
                told.add(Told.none("国有资本经营预算支出"));
                paragraphs.add("2025年本单位没有国有资本经营预算支出。");
            }
            default -> {
                String yuan = 1000 + random.nextInt(9000000) + "." + (10 + random.nextInt(90));
                told.add(new Told("政府购买服务预算", yuan, null, null, null, null));
                paragraphs.add("2025年政府购买服务预算" + yuan + "元。");
            }
        }
    }

    private void assets() {
        StringBuilder sentence = new StringBuilder("截至2024年12月31日，本单位共有车辆");
        String all = count();
        told.add(new Told("车辆", all, null, null, null, null));
        sentence.append(all).append("辆，其中：");
        for (String kind : List.of("领导用车", "机要通信用车", "应急保障用车", "执法执勤用车", "其他用车")) {
            String count = count();
            told.add(new Told(kind, count, null, null, null, null));
            sentence.append(kind).append(count).append(kind.startsWith("其他") ? "辆；" : "辆、");
        }
        String machines = count();
        told.add(new Told("单价50万元以上通用设备", machines, null, null, null, null));
        String area = amount();
        told.add(new Told("办公用房面积", area, null, null, null, null));
        paragraphs.add(sentence + "单价50万元以上通用设备" + machines + "台（套）；办公用房面积" + area + "平方米。");
    }

    private String tell(String subject, String share) {
        String amount = amount();
        told.add(new Told(subject, amount, share, null, null, null));
        return subject + amount + "万元" + (share == null ? "" : "，占" + share + "%");
    }

    /** “比上年增加10.00万元，增长5.00%”, in one of the ways it is said; the rate fits the amounts, as in a paper without slips. */
    private String changed(String subject, String amount, String base) {
        BigDecimal now = new BigDecimal(amount);
        boolean more = random.nextBoolean();
        if (random.nextInt(6) == 0) {
            told.add(new Told(subject, amount, null, "与" + base + "持平", null, null));
            return "与" + base + "持平";
        }
        BigDecimal change = now.multiply(BigDecimal.valueOf(1 + random.nextInt(80))).movePointLeft(2).setScale(2, java.math.RoundingMode.HALF_UP).max(new BigDecimal("0.01"));
        BigDecimal before = more ? now.subtract(change) : now.add(change);
        String rate = before.signum() <= 0 ? null : change.movePointRight(2).divide(before, 2, java.math.RoundingMode.HALF_UP).toPlainString();
        String word = more ? pick("增加", "增长") : pick("减少", "下降");
        told.add(new Told(subject, amount, null, word, change.toPlainString(), rate));
        return pick("比", "较") + base + word + change + "万元" + (rate == null ? "" : pick("，", "、", "，同比") + (more ? "增长" : "下降") + rate + "%");
    }

    private String reason() {
        return random.nextInt(3) == 0 ? "" : pick("，主要原因是", "，原因是", "，主要是") + pick(REASONS) + (random.nextBoolean() ? "，" + pick(REASONS) : "");
    }

    private String amount() {
        String whole = String.valueOf(1 + random.nextInt(random.nextBoolean() ? 90 : 9000));
        return whole + "." + (10 + random.nextInt(90));
    }

    private String rate() {
        return (1 + random.nextInt(40)) + "." + (10 + random.nextInt(90));
    }

    private String count() {
        return String.valueOf(random.nextInt(30));
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
