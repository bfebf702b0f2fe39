package org.yushen.workbench.editor;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.yushen.model.disclosure.PerformanceForm;

/** 绩效: the performance forms. */
final class FormsPage extends GridPage<PerformanceForm> {
    private static final int[] WEIGHTS = {11, 14, 23, 16, 23, 16};

    FormsPage(Composite parent, Palette palette, EditorWords words, Choice choice) {
        super(parent, palette, words, choice, WEIGHTS);
    }

    @Override
    List<MarkedList.Entry<PerformanceForm>> entries(PaperContent shown) {
        return shown.disclosure().getForms().stream().map(form -> new MarkedList.Entry<>(form, shown.words().title(form), 0, false,
                shown.marks().within(form))).toList();
    }

    @Override
    Grid grid(PerformanceForm form, PaperContent shown) {
        return FormGrid.of(form, shown.marks(), shown.words());
    }

    @Override
    String title(PerformanceForm form, PaperContent shown) {
        return form.getTitle() == null ? shown.words().get("form.kind." + form.getKind().getName()) : form.getTitle();
    }

    @Override
    String line(PerformanceForm form, PaperContent shown) {
        return form.getYear() == null ? "" : shown.words().get("form.year", form.getYear());
    }

    @Override
    String note(PerformanceForm form, PaperContent shown) {
        return "";
    }

    @Override
    PerformanceForm owner(Spot spot) {
        return spot instanceof Spot.InForm in ? in.form() : null;
    }

    /** What the grid shows as a cell: an amount of a source stands in the source's cell, words in a target value in the value's. */
    @Override
    Object element(Spot spot) {
        Spot.InForm in = (Spot.InForm) spot;
        Object element = in.element();
        while (element instanceof EObject object && view().grid().position(element) == null && object.eContainer() != null) {
            element = object.eContainer();
        }
        return element;
    }

    @Override
    String nothing(PaperContent shown) {
        return shown.words().get("form.none");
    }
}
