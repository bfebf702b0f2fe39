package org.yushen.reader.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.FormText;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Phase;

/**
 * Reads who answers for a form. Values slip from label to label, so a telephone number and a date are bound by what they
 * look like wherever they stand in the line.
 */
final class FormFoot {
    private static final Pattern PHONE = Pattern.compile("(?:\\+?86[- ]?)?(?:1[\\d*]{10}|0\\d{2,3}[- ]?\\d{7,8}(?:-\\d{1,6})?|\\d{7,8})");
    private static final Pattern DATE = Pattern.compile("20\\d{5,12}|20\\d{2}\\s*[-./年].*");
    private static final String PHONE_LABEL = "联系电话";
    private static final String DATE_LABEL = "填报日期";

    private final PerformanceForm form;

    FormFoot(PerformanceForm form) {
        this.form = form;
    }

    void add(List<Segment> segments) {
        List<Segment> labels = segments.stream().filter(segment -> segment.is(LabelGroup.FOOT)).toList();
        Map<Segment, List<FormCell>> values = new LinkedHashMap<>();
        labels.forEach(label -> values.put(label, new ArrayList<>()));
        for (Segment label : labels) {
            for (FormCell value : label.values()) {
                values.get(ownerOf(value, label, labels)).add(value);
            }
        }
        Set<String> told = new LinkedHashSet<>();
        form.getFoot().forEach(text -> told.add(text.getLabel()));
        values.forEach((label, cells) -> {
            if (told.add(label.label().name())) {
                form.getFoot().add(text(label, cells));
            }
        });
    }

    /** The label a value belongs to: the one before it, unless it looks like what another label in the line asks for. */
    private static Segment ownerOf(FormCell value, Segment before, List<Segment> labels) {
        String text = value.flat();
        boolean date = DATE.matcher(text).matches();
        boolean phone = PHONE.matcher(text).matches();
        String own = before.label().name();
        if (!date && !phone || own.equals(DATE_LABEL) && date || own.equals(PHONE_LABEL) && phone) {
            return before;
        }
        String looks = date ? DATE_LABEL : PHONE_LABEL;
        return labels.stream().filter(label -> label.label().name().equals(looks)).findFirst().orElse(before);
    }

    private static FormText text(Segment label, List<FormCell> cells) {
        FormText text = DisclosureFactory.eINSTANCE.createFormText();
        text.setLabel(label.label().name());
        text.setPhase(Phase.ANNUAL);
        text.setText(cells.isEmpty() ? "" : Pieces.join(cells));
        text.setLocation((cells.isEmpty() ? label.at() : cells.get(0)).place().toLocation());
        return text;
    }
}
