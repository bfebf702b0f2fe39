package org.yushen.reader.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.yushen.model.disclosure.Phase;

/** A form with random content: what a printer writes down in some layout and a reader must give back. */
public final class InventedForm {
    private static final String[] PROJECTS = {"河道巡护经费", "2025年村级图书室购书经费", "“文明校园”创建活动经费", "公共厕所管护费(二期)", "古树名木保护项目", "云水财【2024】35号大棚改造补助"};
    private static final String[] OFFICES = {"云岭县水务局", "云岭县文化和旅游局", "青石镇人民政府", "云岭县教育科技局"};
    private static final String[] NAMES = {"巡护河道长度", "培训班期数", "2025年购书册数", "受益农户", "设备完好率", "项目验收合格率", "资金拨付及时性", "工程完成时间", "人均补助标准",
        "项目总成本", "带动就业情况", "村集体收入", "绿化覆盖面积", "水质达标天数占全年天数比例", "长效管护机制建设", "群众满意度", "参训学员对培训内容的满意程度", "档案(含电子档案)归档率"};
    private static final String[] VALUES = {"≥12公里", "4期", "100%", "≥95%", "按季度支付", "及时", "有所提高", "≤5万元", "2025年12月底前", "480元/人/月", "≤30分钟", "0起", "参照往年执行",
        "规范化、标准化", "明显改善", "≥13499.57平米", "85%以上", "3个工作日内"};
    private static final String[][] CLASSES = {{"产出指标", "数量指标", "数量"}, {"产出指标", "质量指标", "质量"}, {"产出指标", "时效指标", "时效"}, {"产出指标", "成本指标", "成本"},
        {"效益指标", "经济效益指标", "经济效益"}, {"效益指标", "社会效益指标", "社会效益"}, {"效益指标", "生态效益指标", "生态效益"}, {"效益指标", "可持续影响指标", "可持续影响"},
        {"满意度指标", "服务对象满意度指标", "满意度"}};
    private static final String[] SOURCES = {"中央财政资金", "省级财政资金", "市县(区)财政资金", "单位自筹", "其他资金"};

    /** What an application tells beside a target form. */
    static final List<String> APPLICATION_TEXTS = List.of("项目概况", "立项依据", "项目设立必要性", "保证项目实施的制度、措施", "项目实施计划");

    public final String project;
    final String department;
    final String code;
    final String implementer;
    final String term;
    final int year;
    final String overview;
    final String goal;
    final String phone;
    final String clerk;
    final String date;
    final List<Group> groups = new ArrayList<>();
    final List<Source> sources = new ArrayList<>();

    /** Indicators of one 二级指标, row by row; null where a half has none in that row. */
    record Group(String level1, String level2, String category, List<Printed> left, List<Printed> right) {

        int rows() {
            return Math.max(1, Math.max(left.size(), right.size()));
        }
    }

    /** A name with its value as printed, and what was achieved. */
    record Printed(String name, String value, String actual) {
    }

    /** Whole yuan of one source in both halves; -1 where blank. */
    record Source(String name, long term, long annual) {
    }

    public InventedForm(Random random) {
        project = one(random, PROJECTS) + random.nextInt(100);
        department = one(random, OFFICES);
        code = String.valueOf(100 + random.nextInt(900));
        implementer = one(random, OFFICES);
        term = 1 + random.nextInt(5) + "年";
        year = 2023 + random.nextInt(4);
        overview = "用于" + one(random, NAMES) + "等工作，共" + random.nextInt(90) + "万元。";
        goal = "完成" + one(random, NAMES) + "，达到" + one(random, VALUES) + "。";
        phone = "139" + (10000000 + random.nextInt(89999999));
        clerk = random.nextInt(3) == 0 ? "" : one(random, new String[] {"甲某某", "乙某", "丙某某"});
        date = year + "0" + (1 + random.nextInt(9)) + (10 + random.nextInt(18)) + "101112";
        for (String source : SOURCES) {
            boolean blank = source.equals("其他资金");
            long annual = random.nextBoolean() ? 0 : random.nextInt(900000);
            sources.add(new Source(source, blank ? -1 : annual * (1 + random.nextInt(3)), blank ? -1 : annual));
        }
        for (String[] level : CLASSES) {
            addGroup(level, random);
        }
    }

    private void addGroup(String[] level, Random random) {
        boolean first = level[2].equals("数量");
        int count = first ? 1 + random.nextInt(4) : random.nextInt(3);
        List<Printed> left = new ArrayList<>();
        List<Printed> right = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Printed printed = new Printed(one(random, NAMES), random.nextInt(12) == 0 ? "" : one(random, VALUES), one(random, VALUES));
            left.add(printed);
            String cut = random.nextInt(3) == 0 && printed.name.length() > 7 ? printed.name.substring(0, 7) : printed.name;
            right.add(new Printed(cut, random.nextInt(4) == 0 ? one(random, VALUES) : printed.value, printed.actual));
        }
        if (count > 0 && random.nextInt(6) == 0) {
            right.add(new Printed(one(random, NAMES), one(random, VALUES), one(random, VALUES)));
        }
        if (first || count > 0 || random.nextInt(3) > 0) {
            groups.add(new Group(level[0], level[1], level[2], left, right));
        }
    }

    /** The text of an application under that label. */
    String applied(String label) {
        return label.equals("项目概况") ? overview : "根据" + department + "有关规定，" + implementer + "按" + year + "年工作安排执行（" + label.substring(0, 2) + "）。";
    }

    /** Phase, source and whole yuan of what {@link Forms#yuan} must tell; - for a blank. */
    public List<String> funding(boolean halves) {
        List<String> expected = new ArrayList<>();
        for (Source source : sources) {
            if (halves) {
                expected.add("term/" + source.name() + "=" + (source.term() < 0 ? "-" : source.term()));
            }
            expected.add("annual/" + source.name() + "=" + (source.annual() < 0 ? "-" : source.annual()));
        }
        return expected;
    }

    /** What {@link Forms#texts} must tell of the two-halved forms. */
    public List<String> textsOfHalves(boolean application) {
        List<String> expected = new ArrayList<>();
        (application ? APPLICATION_TEXTS : List.of("项目概况")).forEach(label -> expected.add("annual/" + label + "=" + applied(label)));
        expected.add("term/总体目标=" + goal);
        expected.add("annual/总体目标=本年" + goal);
        return expected;
    }

    public List<String> textsOfOneHalf() {
        return List.of("annual/项目概况=" + overview, "annual/总体目标=" + goal);
    }

    /** What its self-evaluation gives it of 100. */
    String points() {
        return "9" + year % 10;
    }

    public List<String> textsOfSelfEvaluation() {
        return List.of("annual/年度总体目标=" + goal, "annual/实际完成情况=已完成。", "annual/总分=100 " + points());
    }

    static String one(Random random, String[] words) {
        return words[random.nextInt(words.length)];
    }

    public long total(Phase phase) {
        return sources.stream().mapToLong(source -> Math.max(0, phase == Phase.TERM ? source.term : source.annual)).sum();
    }

    /** What {@link Forms#indicators} must tell of both halves. */
    public List<String> indicatorsOfHalves() {
        List<String> expected = new ArrayList<>();
        for (Group group : groups) {
            for (int row = 0; row < group.rows(); row++) {
                add(expected, Phase.TERM, group, group.left, row, false);
                add(expected, Phase.ANNUAL, group, group.right, row, false);
            }
        }
        return expected;
    }

    /** What {@link Forms#indicators} must tell where only the first half is printed. */
    public List<String> indicatorsOfOneHalf(boolean withActual) {
        List<String> expected = new ArrayList<>();
        for (Group group : groups) {
            for (int row = 0; row < group.left.size(); row++) {
                add(expected, Phase.ANNUAL, group, group.left, row, withActual);
            }
        }
        return expected;
    }

    private static void add(List<String> expected, Phase phase, Group group, List<Printed> half, int row, boolean withActual) {
        if (row < half.size()) {
            Printed printed = half.get(row);
            expected.add(phase + "/" + group.level1 + "/" + group.level2 + "/" + group.category + "/" + printed.name + "=" + printed.value
                    + (withActual ? "→" + printed.actual : ""));
        }
    }
}
