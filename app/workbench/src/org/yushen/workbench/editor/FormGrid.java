package org.yushen.workbench.editor;

import java.util.List;
import java.util.stream.Stream;

import org.yushen.model.disclosure.FormText;
import org.yushen.model.disclosure.Funding;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Phase;
import org.yushen.model.disclosure.Quantity;

/** Sets a performance form as such forms are printed: head, funding, texts, indicators of both halves beside each other, foot. */
final class FormGrid {
    static final int COLUMNS = 6;

    private final PerformanceForm form;
    private final FindingMarks marks;
    private final EditorWords words;
    private final Grid grid = new Grid(COLUMNS, 0, 0);
    private int row;

    private FormGrid(PerformanceForm form, FindingMarks marks, EditorWords words) {
        this.form = form;
        this.marks = marks;
        this.words = words;
    }

    static Grid of(PerformanceForm form, FindingMarks marks, EditorWords words) {
        FormGrid sheet = new FormGrid(form, marks, words);
        sheet.putHead();
        sheet.putFunding();
        sheet.putTexts();
        sheet.row = new IndicatorGrid(form, marks, words).put(sheet.grid, sheet.row);
        sheet.putFoot();
        return sheet.grid;
    }

    private void putHead() {
        label(0, 1, words.get("form.project"));
        grid.put(row, 1, 5, 1, new GridCell(EditorWords.orEmpty(form.getProject()), GridCell.Role.TEXT, 0, true, form, marks.at(form),
                form.getLocation() == null ? null : form.getLocation().getRepaired()));
        row++;
        String department = words.get("form.departmentAndCode", EditorWords.orEmpty(form.getDepartment()),
                EditorWords.orEmpty(form.getDepartmentCode())).strip();
        pair(words.get("form.department"), department, words.get("form.implementer"), form.getImplementer());
        pair(words.get("form.attribute"), form.getAttribute(), words.get("form.term"), form.getTerm());
    }

    private void pair(String first, String firstText, String second, String secondText) {
        label(0, 1, first);
        grid.put(row, 1, 2, 1, text(firstText));
        label(3, 1, second);
        grid.put(row, 4, 2, 1, text(secondText));
        row++;
    }

    private void putFunding() {
        List<Funding> term = funding(Phase.TERM);
        List<Funding> annual = funding(Phase.ANNUAL);
        int count = 1 + Math.max(term.size(), annual.size());
        String unit = EditorWords.orEmpty(form.getFundingUnit());
        grid.put(row, 0, 1, count, GridCell.label(unit.isEmpty() ? words.get("form.funding") : words.get("form.fundingIn", unit)));
        grid.put(row, 1, 2, 1, GridCell.label(words.get("form.termFunding")).boldly());
        grid.put(row, 3, amount(form.getTermFunding(), form.getTermFunding()));
        grid.put(row, 4, GridCell.label(words.get("form.annualFunding")).boldly());
        grid.put(row, 5, amount(form.getAnnualFunding(), form.getAnnualFunding()));
        for (int i = 0; i + 1 < count; i++) {
            row++;
            source(1, 2, i < term.size() ? term.get(i) : null);
            source(4, 1, i < annual.size() ? annual.get(i) : null);
        }
        row++;
    }

    private List<Funding> funding(Phase phase) {
        return form.getFunding().stream().filter(one -> one.getPhase() == phase).toList();
    }

    private void source(int column, int span, Funding funding) {
        grid.put(row, column, span, 1, GridCell.label(funding == null ? "" : EditorWords.orEmpty(funding.getSource())));
        grid.put(row, column + span, funding == null ? GridCell.blank() : amount(funding.getAmount(), funding));
    }

    private GridCell amount(Quantity amount, Object element) {
        List<org.yushen.model.review.Finding> findings = element == null ? List.of() : marks.at(element);
        if (amount != null && amount != element) {
            findings = Stream.concat(findings.stream(), marks.at(amount).stream()).toList();
        }
        String repaired = amount == null || amount.getLocation() == null ? null : amount.getLocation().getRepaired();
        return new GridCell(amount == null ? "" : EditorWords.orEmpty(amount.getText()), GridCell.Role.AMOUNT, 0, false, element, findings,
                repaired);
    }

    private void putTexts() {
        for (int i = 0; i < form.getTexts().size(); i++) {
            FormText text = form.getTexts().get(i);
            FormText next = i + 1 < form.getTexts().size() ? form.getTexts().get(i + 1) : null;
            label(0, 1, text.getLabel());
            if (next != null && text.getLabel() != null && text.getLabel().equals(next.getLabel()) && text.getPhase() != next.getPhase()) {
                grid.put(row, 1, 3, 1, text(text));
                grid.put(row, 4, 2, 1, text(next));
                i++;
            } else {
                grid.put(row, 1, 5, 1, text(text));
            }
            row++;
        }
    }

    private void putFoot() {
        List<FormText> foot = form.getFoot();
        for (int i = 0; i < foot.size(); i += 2) {
            label(0, 1, foot.get(i).getLabel());
            grid.put(row, 1, 2, 1, text(foot.get(i)));
            boolean second = i + 1 < foot.size();
            label(3, 1, second ? foot.get(i + 1).getLabel() : "");
            grid.put(row, 4, 2, 1, second ? text(foot.get(i + 1)) : GridCell.blank());
            row++;
        }
    }

    private void label(int column, int span, String text) {
        grid.put(row, column, span, 1, GridCell.label(EditorWords.orEmpty(text)));
    }

    private static GridCell text(String text) {
        return new GridCell(EditorWords.orEmpty(text), GridCell.Role.TEXT, 0, false, null, List.of(), null);
    }

    private GridCell text(FormText text) {
        return new GridCell(EditorWords.orEmpty(text.getText()), GridCell.Role.TEXT, 0, false, text, marks.at(text),
                text.getLocation() == null ? null : text.getLocation().getRepaired());
    }
}
