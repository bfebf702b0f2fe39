package org.yushen.reader.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The columns of a self-evaluation's funding block: 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分. */
final class MeasureColumns {
    private static final String BUDGET = "全年预算数";
    private static final String WEIGHT = "分值";
    private static final String RATE = "执行率";
    private static final List<String> AMOUNTS = List.of("年初预算数", BUDGET, "全年执行数");

    private final TreeMap<Integer, String> nameByColumn = new TreeMap<>();

    MeasureColumns(List<Segment> heads) {
        heads.stream().filter(head -> head.is(LabelGroup.MEASURE)).forEach(head -> nameByColumn.put(head.column(), head.label().name()));
    }

    /** The cell of 全年预算数, or that of 年初预算数 where the form has no such column; empty when blank or not to be trusted. */
    List<FormCell> budget(List<FormCell> values, String headUnit, FormNotes notes) {
        List<FormCell> under = under(values, nameByColumn.containsValue(BUDGET) ? BUDGET : AMOUNTS.get(0));
        if (under.size() < 2) {
            return under;
        }
        FormCell joined = overlapping(under);
        boolean confirmed = joined != null && AMOUNTS.stream().filter(name -> !name.equals(BUDGET)).map(name -> under(values, name))
                .anyMatch(others -> others.size() == 1 && sameMoney(others.get(0), joined, headUnit));
        if (!confirmed) {
            notes.money(under.get(0));
            return List.of();
        }
        return List.of(joined);
    }

    /** 分值 of the execution rate: under its head, else, where the head was lost, before the rate and behind the amounts; null when blank or no number. */
    BigDecimal weight(List<FormCell> values) {
        List<FormCell> under = under(values, WEIGHT);
        if (under.size() == 1 && !isRate(under.get(0))) {
            return Points.parse(under.get(0).flat());
        }
        if (rateBeforeWeight()) {
            return null;
        }
        for (int i = AMOUNTS.size(); i + 1 < values.size(); i++) {
            if (isRate(values.get(i + 1)) && !isRate(values.get(i))) {
                return Points.parse(values.get(i).flat());
            }
        }
        return null;
    }

    /** Some templates print the rate first: then what stands before it is an amount. */
    private boolean rateBeforeWeight() {
        List<String> heads = List.copyOf(nameByColumn.values());
        return heads.contains(WEIGHT) && heads.contains(RATE) && heads.indexOf(RATE) < heads.indexOf(WEIGHT);
    }

    private static boolean isRate(FormCell cell) {
        return Characters.narrow(cell.flat()).endsWith("%");
    }

    /** The cells from that column's head up to the next head. */
    private List<FormCell> under(List<FormCell> values, String name) {
        List<FormCell> under = new ArrayList<>();
        for (FormCell cell : values) {
            var head = nameByColumn.floorEntry(cell.column());
            if (head != null && head.getValue().equals(name) && Characters.hasMeaning(cell.text())) {
                under.add(cell);
            }
        }
        return under;
    }

    /** “2350” and “00元” cut from one amount: the digit at the cut stands on both sides. */
    private static FormCell overlapping(List<FormCell> pieces) {
        String first = pieces.get(0).flat();
        String second = pieces.get(1).flat();
        if (pieces.size() > 2 || first.isEmpty() || second.isEmpty() || first.charAt(first.length() - 1) != second.charAt(0)) {
            return null;
        }
        return new FormCell(first + second.substring(1), pieces.get(0).column(), pieces.get(0).place());
    }

    private static boolean sameMoney(FormCell a, FormCell b, String headUnit) {
        Optional<Money> one = Money.parse(a.flat(), headUnit);
        Optional<Money> other = Money.parse(b.flat(), headUnit);
        return one.isPresent() && other.isPresent() && one.get().value().compareTo(other.get().value()) == 0;
    }
}
