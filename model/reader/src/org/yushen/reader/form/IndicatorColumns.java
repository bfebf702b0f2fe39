package org.yushen.reader.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.yushen.model.disclosure.Phase;

/** The columns of an indicator table, from its header or, where it has none, from its first full row. */
final class IndicatorColumns {
    private static final Set<LabelGroup> HEADS = EnumSet.of(LabelGroup.COLUMN);
    private static final Map<String, SlotKind> KINDS = Map.ofEntries(Map.entry("绩效指标", SlotKind.GROUP),
            Map.entry("一级指标", SlotKind.LEVEL1), Map.entry("二级指标", SlotKind.LEVEL2), Map.entry("三级指标", SlotKind.NAME),
            Map.entry("指标值", SlotKind.VALUE), Map.entry("实施期指标值", SlotKind.VALUE), Map.entry("年度指标值", SlotKind.VALUE),
            Map.entry("实际完成值", SlotKind.ACTUAL), Map.entry("比较符", SlotKind.SIGN), Map.entry("单位", SlotKind.UNIT),
            Map.entry("分值", SlotKind.WEIGHT), Map.entry("得分", SlotKind.SCORE), Map.entry("说明", SlotKind.REMARK));

    private final List<Slot> slots;

    private IndicatorColumns(List<Slot> slots) {
        this.slots = List.copyOf(slots);
    }

    List<Slot> slots() {
        return slots;
    }

    Optional<Slot> slot(SlotKind kind, Phase phase) {
        return slots.stream().filter(slot -> slot.kind() == kind && (slot.phase() == phase || slot.phase() == null)).findFirst();
    }

    /** Whether that line heads an indicator table: two of 一级指标, 二级指标, 三级指标, or one of them and the value's head. */
    static boolean isHeader(FormLine line, LabelScan scan) {
        if (!scan.hasWhole(line, HEADS)) {
            return false;
        }
        Set<String> heads = new HashSet<>();
        boolean intact = false;
        for (Segment segment : scan.scan(line, HEADS)) {
            if (segment.label() != null) {
                heads.add(segment.label().name());
                intact |= !segment.damaged();
            }
        }
        long levels = heads.stream().filter(Set.of("一级指标", "二级指标", "三级指标")::contains).count();
        boolean value = heads.stream().anyMatch(Set.of("指标值", "年度指标值", "实施期指标值", "实际完成值")::contains);
        return intact && (levels > 1 || levels == 1 && value);
    }

    static IndicatorColumns ofHeader(FormLine line, LabelScan scan) {
        List<Segment> heads = scan.scan(line, HEADS).stream().filter(segment -> segment.label() != null).toList();
        int second = secondHalf(heads);
        boolean sharedName = second < 0 && heads.stream().anyMatch(head -> head.label().name().equals("实施期指标值"));
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            String name = heads.get(i).label().name();
            SlotKind kind = KINDS.get(name);
            slots.add(new Slot(kind, phase(name, kind, i, second, sharedName), heads.get(i).column()));
        }
        return new IndicatorColumns(withGroup(slots));
    }

    private static Phase phase(String name, SlotKind kind, int index, int second, boolean sharedName) {
        if (kind == SlotKind.GROUP || kind == SlotKind.LEVEL1) {
            return null;
        }
        if (sharedName) {
            return kind != SlotKind.VALUE ? null : name.equals("实施期指标值") ? Phase.TERM : Phase.ANNUAL;
        }
        return second >= 0 && index < second ? Phase.TERM : Phase.ANNUAL;
    }

    /** Where a head comes back that was there already, the second half begins. */
    private static int secondHalf(List<Segment> heads) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < heads.size(); i++) {
            String name = heads.get(i).label().name();
            if (!seen.add(name) && Set.of("一级指标", "二级指标", "三级指标").contains(name)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Slot> withGroup(List<Slot> slots) {
        if (slots.isEmpty() || slots.get(0).kind() == SlotKind.GROUP) {
            return slots;
        }
        List<Slot> whole = new ArrayList<>();
        whole.add(new Slot(SlotKind.GROUP, null, slots.get(0).column() - 1));
        whole.addAll(slots);
        return whole;
    }

    /** Columns of a table that lost its header: level, level, name, value; twice where the row shows two labels. */
    static IndicatorColumns ofRow(FormLine line, LevelWords words) {
        List<Integer> labels = new ArrayList<>();
        for (FormCell cell : line.cells()) {
            if (words.category(cell.text()) != null) {
                labels.add(cell.column());
            }
        }
        int first = labels.isEmpty() ? 2 : labels.get(0);
        List<Slot> slots = new ArrayList<>(List.of(new Slot(SlotKind.GROUP, null, first - 2), new Slot(SlotKind.LEVEL1, null, first - 1)));
        boolean halves = labels.size() > 1 && labels.get(1) - first > 1;
        addHalf(slots, halves ? Phase.TERM : Phase.ANNUAL, first);
        if (halves) {
            addHalf(slots, Phase.ANNUAL, labels.get(1));
        }
        return new IndicatorColumns(slots);
    }

    private static void addHalf(List<Slot> slots, Phase phase, int first) {
        slots.add(new Slot(SlotKind.LEVEL2, phase, first));
        slots.add(new Slot(SlotKind.NAME, phase, first + 1));
        slots.add(new Slot(SlotKind.VALUE, phase, first + 2));
    }
}
