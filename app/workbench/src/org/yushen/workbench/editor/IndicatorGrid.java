package org.yushen.workbench.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yushen.model.disclosure.FormKind;
import org.yushen.model.disclosure.Indicator;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Phase;
import org.yushen.model.disclosure.TargetValue;

/** Sets the indicators of a form: those of both halves beside each other, level by level. */
final class IndicatorGrid {

    private record Levels(String first, String second) {
    }

    private record Line(Levels levels, Indicator term, Indicator annual) {
    }

    private final PerformanceForm form;
    private final FindingMarks marks;
    private final EditorWords words;
    private final boolean twoHalves;
    private final boolean withActual;

    IndicatorGrid(PerformanceForm form, FindingMarks marks, EditorWords words) {
        this.form = form;
        this.marks = marks;
        this.words = words;
        twoHalves = form.getIndicators().stream().anyMatch(one -> one.getPhase() == Phase.TERM)
                && form.getIndicators().stream().anyMatch(one -> one.getPhase() == Phase.ANNUAL);
        withActual = form.getKind() == FormKind.SELF_EVALUATION;
    }

    /**
     * Puts head and indicators.
     *
     * @return the first free row
     */
    int put(Grid grid, int from) {
        if (form.getIndicators().isEmpty()) {
            return from;
        }
        putHead(grid, from);
        List<Line> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            putLevels(grid, from + 1, lines, i);
            putLine(grid, from + 1 + i, lines.get(i));
        }
        return from + 1 + lines.size();
    }

    private void putHead(Grid grid, int row) {
        grid.put(row, 0, header("form.level1"));
        grid.put(row, 1, header("form.level2"));
        if (twoHalves) {
            grid.put(row, 2, header("form.termIndicator"));
            grid.put(row, 3, header("form.target"));
            grid.put(row, 4, header("form.annualIndicator"));
            grid.put(row, 5, header("form.target"));
        } else {
            grid.put(row, 2, 2, 1, header("form.indicator"));
            grid.put(row, 4, withActual ? 1 : 2, 1, header("form.target"));
            if (withActual) {
                grid.put(row, 5, header("form.actual"));
            }
        }
    }

    private GridCell header(String key) {
        return GridCell.header(words.get(key), null);
    }

    private List<Line> lines() {
        Map<Levels, List<Indicator>> groups = new LinkedHashMap<>();
        for (Indicator one : form.getIndicators()) {
            Levels levels = new Levels(EditorWords.orEmpty(one.getLevel1()), EditorWords.orEmpty(one.getLevel2()));
            groups.computeIfAbsent(levels, key -> new ArrayList<>()).add(one);
        }
        List<Line> lines = new ArrayList<>();
        groups.forEach((levels, indicators) -> {
            List<Indicator> term = indicators.stream().filter(one -> twoHalves && one.getPhase() == Phase.TERM).toList();
            List<Indicator> annual = indicators.stream().filter(one -> !twoHalves || one.getPhase() == Phase.ANNUAL).toList();
            for (int i = 0; i < Math.max(term.size(), annual.size()); i++) {
                lines.add(new Line(levels, i < term.size() ? term.get(i) : null, i < annual.size() ? annual.get(i) : null));
            }
        });
        return lines;
    }

    /** A level stands once, over all lines that it holds. */
    private void putLevels(Grid grid, int from, List<Line> lines, int index) {
        Levels levels = lines.get(index).levels();
        Levels before = index == 0 ? null : lines.get(index - 1).levels();
        if (before == null || !before.first().equals(levels.first())) {
            int end = index + 1;
            while (end < lines.size() && lines.get(end).levels().first().equals(levels.first())) {
                end++;
            }
            grid.put(from + index, 0, 1, end - index, GridCell.label(levels.first()));
        }
        if (!levels.equals(before)) {
            int end = index + 1;
            while (end < lines.size() && lines.get(end).levels().equals(levels)) {
                end++;
            }
            grid.put(from + index, 1, 1, end - index, GridCell.label(levels.second()));
        }
    }

    private void putLine(Grid grid, int row, Line line) {
        if (twoHalves) {
            grid.put(row, 2, name(line.term()));
            grid.put(row, 3, target(line.term() == null ? null : line.term().getTarget()));
            grid.put(row, 4, name(line.annual()));
            grid.put(row, 5, target(line.annual() == null ? null : line.annual().getTarget()));
            return;
        }
        grid.put(row, 2, 2, 1, name(line.annual()));
        grid.put(row, 4, withActual ? 1 : 2, 1, target(line.annual().getTarget()));
        if (withActual) {
            grid.put(row, 5, target(line.annual().getActual()));
        }
    }

    private GridCell name(Indicator indicator) {
        return indicator == null ? GridCell.blank() : new GridCell(EditorWords.orEmpty(indicator.getName()), GridCell.Role.TEXT, 0, false,
                indicator, marks.at(indicator), indicator.getLocation() == null ? null : indicator.getLocation().getRepaired());
    }

    private GridCell target(TargetValue target) {
        return target == null ? GridCell.blank() : new GridCell(EditorWords.orEmpty(target.getText()), GridCell.Role.TEXT, 0, false, target,
                marks.at(target), target.getLocation() == null ? null : target.getLocation().getRepaired());
    }
}
