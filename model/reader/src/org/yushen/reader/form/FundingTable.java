package org.yushen.reader.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.Funding;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Phase;
import org.yushen.model.disclosure.Quantity;

/**
 * Reads the funding block of a form: totals and sources of both halves, or the measures of a self-evaluation. Which half
 * an amount belongs to is told by the label before it, not by its column.
 */
final class FundingTable {
    private static final Pattern UNIT = Pattern.compile("[亿万千]?元");
    private static final String TERM_TOTAL = "实施期资金总额";
    private static final String ANNUAL_TOTAL = "年度资金总额";

    private final PerformanceForm form;
    private final FormNotes notes;
    private final List<Phase> phases = new ArrayList<>();
    private final List<Integer> phaseColumns = new ArrayList<>();
    private MeasureColumns measures;

    FundingTable(PerformanceForm form, FormNotes notes) {
        this.form = form;
        this.notes = notes;
    }

    /** 全年预算数 and the like above the amounts. */
    void measures(List<Segment> heads) {
        measures = new MeasureColumns(heads);
    }

    void add(List<Segment> segments) {
        List<Segment> sources = new ArrayList<>();
        boolean anyTotal = false;
        for (Segment segment : segments) {
            if (segment.is(LabelGroup.FUNDING)) {
                unit(segment);
            } else if (segment.is(LabelGroup.TOTAL)) {
                anyTotal = true;
                total(segment, segments);
            } else if (segment.is(LabelGroup.SOURCE)) {
                sources.add(segment);
            }
        }
        for (int i = 0; i < sources.size(); i++) {
            source(sources.get(i), phaseOf(sources, i));
        }
        if (!anyTotal && sources.isEmpty()) {
            totalBesideHead(segments);
        }
    }

    /** The unit beside the block's own label wins over one in the lines above the form. */
    private void unit(Segment head) {
        Matcher unit = UNIT.matcher(head.label().qualifier() == null ? "" : head.label().qualifier());
        if (unit.find()) {
            form.setFundingUnit(unit.group());
        }
    }

    private void total(Segment segment, List<Segment> line) {
        String name = segment.label().name();
        boolean besideAnnual = line.stream().anyMatch(other -> other.is(LabelGroup.TOTAL, ANNUAL_TOTAL));
        boolean term = name.equals(TERM_TOTAL) || !name.equals(ANNUAL_TOTAL) && besideAnnual;
        Phase phase = term ? Phase.TERM : Phase.ANNUAL;
        if (!phases.contains(phase)) {
            phases.add(phase);
            phaseColumns.add(segment.column());
        }
        if (measures != null && form.getExecutionWeight() == null) {
            form.setExecutionWeight(measures.weight(segment.values()));
        }
        Quantity amount = amount(segment);
        if (term && form.getTermFunding() == null) {
            form.setTermFunding(amount);
        } else if (!term && form.getAnnualFunding() == null) {
            form.setAnnualFunding(amount);
        }
    }

    /** “项目资金(万元) | 100”: an amount straight behind the block's label is the year's total. */
    private void totalBesideHead(List<Segment> segments) {
        for (Segment segment : segments) {
            if (segment.is(LabelGroup.FUNDING) && segment.values().size() == 1 && form.getAnnualFunding() == null
                    && Money.parse(segment.values().get(0).flat(), form.getFundingUnit()).isPresent()) {
                form.setAnnualFunding(amount(segment));
            }
        }
    }

    private Phase phaseOf(List<Segment> sources, int index) {
        if (phases.isEmpty()) {
            return Phase.ANNUAL;
        }
        if (phases.size() == 1 || sources.size() >= phases.size()) {
            return phases.get(Math.min(index, phases.size() - 1));
        }
        int column = sources.get(index).column();
        int nearest = Math.abs(column - phaseColumns.get(0)) <= Math.abs(column - phaseColumns.get(1)) ? 0 : 1;
        return phases.get(nearest);
    }

    private void source(Segment segment, Phase phase) {
        Funding funding = DisclosureFactory.eINSTANCE.createFunding();
        funding.setLocation(segment.at().place().toLocation());
        funding.setPhase(phase);
        funding.setSource(segment.label().name());
        funding.setAmount(amount(segment));
        form.getFunding().add(funding);
    }

    private Quantity amount(Segment segment) {
        List<FormCell> cells = measures == null ? segment.values() : measures.budget(segment.values(), form.getFundingUnit(), notes);
        if (cells.isEmpty() || cells.stream().noneMatch(cell -> Characters.hasMeaning(cell.text()))) {
            return null;
        }
        FormCell cell = cells.get(0);
        Optional<Money> money = Money.parse(cell.flat(), form.getFundingUnit());
        if (money.isEmpty()) {
            notes.money(cell);
            return null;
        }
        return money.get().toQuantity(cell);
    }
}
