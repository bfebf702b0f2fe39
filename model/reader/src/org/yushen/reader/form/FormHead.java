package org.yushen.reader.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.model.disclosure.PerformanceForm;

/** Reads the fields of a form's head. */
final class FormHead {
    private static final Pattern CODE_FIRST = Pattern.compile("^[\\[【(（]?(\\d{3,12})[\\]】)）]?\\s*[-—–－_:：、.]*\\s*(\\D.*)$", Pattern.DOTALL);
    private static final Pattern CODE_LAST = Pattern.compile("^(.*\\D)[\\[【(（\\-—–－\\s]+(\\d{3,12})[\\]】)）]?$", Pattern.DOTALL);
    private static final Pattern CODE_ALONE = Pattern.compile("\\d{3,12}");

    private final PerformanceForm form;
    private final FormNotes notes;

    FormHead(PerformanceForm form, FormNotes notes) {
        this.form = form;
        this.notes = notes;
    }

    void add(Segment segment) {
        List<FormCell> values = segment.values();
        if (values.isEmpty() || values.stream().noneMatch(cell -> Characters.hasMeaning(cell.text()))) {
            return;
        }
        switch (segment.label().name()) {
            case "项目名称" -> form.setProject(form.getProject() == null ? whole(values) : form.getProject());
            case "主管部门" -> department(values);
            case "实施单位" -> form.setImplementer(whole(values));
            case "项目属性" -> form.setAttribute(whole(values));
            case "项目期" -> form.setTerm(whole(values));
            default -> {
                // 单位名称 of a form on a whole unit is the unit's own: nothing to keep here
            }
        }
    }

    /** A project's name that runs on into the next row. */
    void continueProject(List<FormCell> cells) {
        form.setProject((form.getProject() == null ? "" : form.getProject()) + whole(cells));
    }

    private String whole(List<FormCell> values) {
        String text = Pieces.join(values);
        if (values.size() > 1) {
            notes.cutHead(values.get(0));
        }
        return text.isEmpty() ? null : text;
    }

    private void department(List<FormCell> values) {
        if (values.size() == 2 && CODE_ALONE.matcher(values.get(0).flat()).matches()) {
            form.setDepartmentCode(values.get(0).flat());
            form.setDepartment(values.get(1).flat());
            return;
        }
        String text = whole(values);
        Matcher first = text == null ? null : CODE_FIRST.matcher(text);
        Matcher last = text == null ? null : CODE_LAST.matcher(text);
        if (first != null && first.matches() && values.size() == 1) {
            form.setDepartmentCode(first.group(1));
            form.setDepartment(first.group(2).strip());
        } else if (last != null && last.matches() && values.size() == 1) {
            form.setDepartment(last.group(1).strip());
            form.setDepartmentCode(last.group(2));
        } else {
            form.setDepartment(text);
        }
    }
}
