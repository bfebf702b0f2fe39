package org.yushen.reader.form;

import java.util.ArrayList;
import java.util.List;

import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.FormText;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Phase;

/** Reads the written fields of a form: 项目概况 … 总体目标 with its halves, and the analysis of a self-evaluation. */
final class FormTexts {
    private static final int LONGEST_LABEL = 16;
    private static final int LONGEST_REMAINS = 10;
    private static final String DONE = "完成";

    private final PerformanceForm form;
    private final FormNotes notes;
    private List<Segment> halves = List.of();
    private Segment pending;

    FormTexts(PerformanceForm form, FormNotes notes) {
        this.form = form;
        this.notes = notes;
    }

    /** A line that begins with a half's name: heads over what follows, or texts of their own where values stand behind. */
    void addHalves(List<Segment> segments) {
        List<Segment> heads = segments.stream().filter(segment -> segment.is(LabelGroup.HALF)).toList();
        if (heads.stream().allMatch(FormTexts::isHeadAlone)) {
            halves = heads;
            return;
        }
        for (Segment head : heads) {
            String label = head.damaged() ? head.label().name() + "目标" : head.at().normal().replaceAll("[:：]$", "");
            text(label, phaseOf(head), head.values(), head.at());
        }
    }

    /** Nothing behind it, or the remains of the next head. */
    private static boolean isHeadAlone(Segment head) {
        int length = head.values().stream().filter(cell -> Characters.hasHan(cell.text())).mapToInt(cell -> cell.normal().length()).sum();
        boolean overAnother = head.damaged() || head.label().name().equals("预期");
        return length == 0 || overAnother && length <= LONGEST_REMAINS;
    }

    /** The analysis of a self-evaluation: labels of its own, some of them only heads over others. */
    void addAnalysis(List<Segment> segments) {
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean over = segment.values().isEmpty() && i + 1 < segments.size();
            if (segment.is(LabelGroup.ANALYSIS) && !over) {
                text(segment.label().name(), Phase.ANNUAL, segment.values(), segment.at());
            }
        }
    }

    void add(List<Segment> segments) {
        Segment label = segments.get(0);
        List<Segment> heads = segments.stream().filter(segment -> segment.is(LabelGroup.HALF)).toList();
        pending = null;
        if (!heads.isEmpty() && label.values().isEmpty()) {
            addHalves(heads);
            pending = halves == heads || halves.equals(heads) ? label : null;
            return;
        }
        byHalves(label, label.values());
    }

    private void byHalves(Segment label, List<FormCell> values) {
        boolean parted = label.label().name().endsWith("总体目标") && halves.size() > 1;
        if (!parted || values.isEmpty()) {
            text(label.label().name(), Phase.ANNUAL, values, label.at());
            return;
        }
        List<List<FormCell>> parts = parted(values);
        for (int i = 0; i < halves.size(); i++) {
            if (!parts.get(i).isEmpty()) {
                String name = halves.get(i).label().name().equals(DONE) ? "实际完成情况" : label.label().name();
                text(name, phaseOf(halves.get(i)), parts.get(i), label.at());
            }
        }
    }

    /** Values by half: one each in order, else each to the half whose head is nearest. */
    private List<List<FormCell>> parted(List<FormCell> values) {
        List<List<FormCell>> parts = new ArrayList<>();
        halves.forEach(half -> parts.add(new ArrayList<>()));
        for (int v = 0; v < values.size(); v++) {
            int part = values.size() == halves.size() ? v : nearest(values.get(v).column());
            parts.get(part).add(values.get(v));
        }
        return parts;
    }

    private int nearest(int column) {
        int best = 0;
        for (int i = 1; i < halves.size(); i++) {
            if (Math.abs(halves.get(i).column() - column) < Math.abs(halves.get(best).column() - column)) {
                best = i;
            }
        }
        return best;
    }

    private static Phase phaseOf(Segment half) {
        return half.label().name().equals("实施期") ? Phase.TERM : Phase.ANNUAL;
    }

    /** A line without a label: what a page break or a merged label left. */
    void addUnlabelled(FormLine line) {
        if (pending != null) {
            byHalves(pending, line.cells());
            pending = null;
            return;
        }
        List<FormCell> cells = line.cells();
        boolean labelLost = line.inGrid() && cells.size() > 1 && cells.get(0).normal().length() <= LONGEST_LABEL;
        if (labelLost) {
            notes.unknownLabel(cells.get(0));
            text(cells.get(0).flat(), Phase.ANNUAL, cells.subList(1, cells.size()), cells.get(0));
        } else if (form.getTexts().isEmpty() || cells.size() > 1) {
            cells.stream().filter(cell -> Characters.hasMeaning(cell.text())).forEach(notes::looseCell);
        } else {
            FormText last = form.getTexts().get(form.getTexts().size() - 1);
            last.setText(last.getText() + cells.get(0).text());
        }
    }

    private void text(String label, Phase phase, List<FormCell> values, FormCell at) {
        FormText text = DisclosureFactory.eINSTANCE.createFormText();
        text.setLabel(label);
        text.setPhase(phase);
        text.setText(values.isEmpty() ? "" : values.size() == 1 ? values.get(0).text() : Pieces.join(values));
        text.setLocation((values.isEmpty() ? at : values.get(0)).place().toLocation());
        form.getTexts().add(text);
    }
}
