package org.yushen.reader.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.Indicator;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Phase;
import org.yushen.model.disclosure.TargetValue;

/** Reads the rows of one indicator table into a form. */
final class IndicatorTable {
    private static final int SHORTEST_NAME = 6;

    private final LevelWords words;
    private final TargetValueParser values;
    private final NameJoiner joiner;
    private final FormNotes notes;
    private final List<IndicatorRow> rows = new ArrayList<>();
    private IndicatorColumns columns;

    IndicatorTable(LevelWords words, TargetValueParser values, FormNotes notes) {
        this.words = words;
        this.values = values;
        this.joiner = new NameJoiner(words, values);
        this.notes = notes;
    }

    /** A header row: what follows stands under it. A table that runs over a page may repeat it. */
    void header(FormLine line, LabelScan scan) {
        IndicatorColumns found = IndicatorColumns.ofHeader(line, scan);
        if (columns == null || found.slots().size() >= columns.slots().size()) {
            columns = found;
        }
    }

    void add(FormLine line) {
        if (columns == null) {
            columns = IndicatorColumns.ofRow(line, words);
        }
        RowAlignment.Result result = RowAlignment.align(line.cells(), columns, words, values);
        List<FormCell> level1 = placed(result, SlotKind.LEVEL1, null);
        IndicatorRow row = new IndicatorRow(line, level1);
        for (Phase phase : phases()) {
            row.put(phase, half(result, phase));
        }
        rows.add(row);
        result.dropped().stream().filter(cell -> Characters.hasMeaning(cell.text())).forEach(cell -> sayDropped(cell, row));
    }

    /** Noise or a scrap to the left of a row that is complete without it was a level's name; anything else may have been an indicator. */
    private void sayDropped(FormCell cell, IndicatorRow row) {
        List<NamedValue> indicators = phases().stream().map(row::half).filter(Objects::nonNull).map(IndicatorRow.Half::indicator)
                .filter(Objects::nonNull).toList();
        boolean complete = !indicators.isEmpty() && indicators.stream().allMatch(NamedValue::isComplete);
        boolean before = complete && cell.column() < indicators.get(0).nameCell().column();
        if (before && (Characters.isNoise(cell.text()) || cell.normal().length() < SHORTEST_NAME)) {
            notes.lostLevel(cell);
        } else {
            notes.looseCell(cell);
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    private List<Phase> phases() {
        List<Phase> phases = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            if (columns.slots().stream().anyMatch(slot -> slot.phase() == phase)) {
                phases.add(phase);
            }
        }
        return phases;
    }

    private IndicatorRow.Half half(RowAlignment.Result result, Phase phase) {
        int level2Column = columns.slot(SlotKind.LEVEL2, phase).map(Slot::column).orElse(-1);
        FormCell value = single(placed(result, SlotKind.VALUE, phase));
        FormCell sign = single(placed(result, SlotKind.SIGN, phase));
        FormCell unit = single(placed(result, SlotKind.UNIT, phase));
        boolean hasActual = columns.slot(SlotKind.ACTUAL, phase).isPresent();
        NamedValue indicator = joiner.join(placed(result, SlotKind.NAME, phase), withSignAndUnit(value, sign, unit),
                single(placed(result, SlotKind.ACTUAL, phase)), hasActual);
        FormCell weight = single(placed(result, SlotKind.WEIGHT, phase));
        return new IndicatorRow.Half(placed(result, SlotKind.LEVEL2, phase), level2Column, indicator, weight == null ? null : Points.parse(weight.flat()));
    }

    private static List<FormCell> placed(RowAlignment.Result result, SlotKind kind, Phase phase) {
        for (Map.Entry<Slot, List<FormCell>> entry : result.placed().entrySet()) {
            Slot slot = entry.getKey();
            if (slot.kind() == kind && (slot.phase() == phase || slot.phase() == null)) {
                return entry.getValue();
            }
        }
        return List.of();
    }

    private static FormCell single(List<FormCell> cells) {
        return cells.isEmpty() ? null : cells.get(0);
    }

    /** Templates that print comparator and unit in columns of their own: the value is what they say together. */
    private FormCell withSignAndUnit(FormCell value, FormCell sign, FormCell unit) {
        if (value == null || !values.isMeasurable(value.text())) {
            return value;
        }
        String before = sign == null || values.parse(sign.flat() + "1").getComparator() == null ? "" : sign.flat();
        String behind = unit == null ? "" : unit.flat();
        return new FormCell(before + value.flat() + behind, value.column(), value.place());
    }

    /** Adds all indicators with a name to the form, half by half within each row. */
    void fill(PerformanceForm form) {
        if (columns == null) {
            return;
        }
        LevelResolver levels = new LevelResolver(rows, phases(), words);
        for (int r = 0; r < rows.size(); r++) {
            for (Phase phase : phases()) {
                IndicatorRow.Half half = rows.get(r).half(phase);
                NamedValue indicator = half == null ? null : half.indicator();
                if (indicator != null && !indicator.name().isEmpty()) {
                    Indicator read = indicator(indicator, phase, levels.levels(r, phase));
                    read.setWeight(half.weight());
                    form.getIndicators().add(read);
                } else if (indicator != null && Characters.hasMeaning(indicator.value())) {
                    notes.valueWithoutName(indicator.valueCell());
                }
            }
        }
    }

    private Indicator indicator(NamedValue printed, Phase phase, Levels levels) {
        Indicator indicator = DisclosureFactory.eINSTANCE.createIndicator();
        indicator.setLocation(printed.nameCell().place().toLocation(printed.repaired()));
        indicator.setPhase(phase);
        indicator.setLevel1(levels.level1());
        indicator.setLevel2(levels.level2());
        indicator.setCategory(levels.category());
        indicator.setName(printed.name());
        indicator.setTarget(value(printed.value(), printed.valueCell(), printed.nameCell()));
        if (printed.actual() != null) {
            indicator.setActual(value(printed.actual(), printed.actualCell(), printed.nameCell()));
        }
        if (levels.level2() == null && levels.category() == null) {
            notes.unknownLevel(printed.nameCell());
        }
        return indicator;
    }

    /** A blank value has no place of its own: it stands beside its name. */
    private TargetValue value(String text, FormCell cell, FormCell name) {
        TargetValue value = values.parse(text);
        value.setLocation((cell == null ? name : cell).place().toLocation());
        return value;
    }
}
