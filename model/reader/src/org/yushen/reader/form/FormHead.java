package org.yushen.reader.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.FormText;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Phase;

/** Reads the fields of a form's head. */
final class FormHead {
    private static final Pattern CODE_FIRST = Pattern.compile("^[\\[【(（]?(\\d{3,12})[\\]】)）]?\\s*[-—–－_:：、.]*\\s*(\\D.*)$", Pattern.DOTALL);
    private static final Pattern CODE_LAST = Pattern.compile("^(.*\\D)[\\[【(（\\-—–－\\s]+(\\d{3,12})[\\]】)）]?$", Pattern.DOTALL);
    private static final Pattern LABEL_LIKE = Pattern.compile("\\p{IsHan}{1,8}(?:编码|代码|编号|级次|类别|类型|性质|年度|电话|日期|金额|方式|地点|时间|期限)[:：]?");
    private static final Pattern CODE_ALONE = Pattern.compile("\\d{3,12}");

    private final PerformanceForm form;
    private final FormNotes notes;

    FormHead(PerformanceForm form, FormNotes notes) {
        this.form = form;
        this.notes = notes;
    }

    void add(Segment segment) {
        List<FormCell> values = upToUnknownLabel(segment.values());
        if (values.isEmpty() || values.stream().noneMatch(cell -> Characters.hasMeaning(cell.text()))) {
            return;
        }
        switch (segment.label().name()) {
            case "项目名称" -> form.setProject(form.getProject() == null ? whole("项目名称", values) : form.getProject());
            case "主管部门" -> department(values);
            case "实施单位" -> form.setImplementer(whole("实施单位", values));
            case "项目属性" -> form.setAttribute(whole("项目属性", values));
            case "项目期" -> form.setTerm(whole("项目期", values));
            default -> keep(segment.label().name(), values, segment.at());
        }
    }

    /** A field that the model has no feature for is kept as a text. */
    private void keep(String label, List<FormCell> values, FormCell at) {
        FormText text = DisclosureFactory.eINSTANCE.createFormText();
        text.setLabel(label);
        text.setPhase(Phase.ANNUAL);
        text.setText(Pieces.join(values));
        text.setLocation((values.isEmpty() ? at : values.get(0)).place().toLocation());
        form.getTexts().add(text);
    }

    /** “项目名称 | 某项目 | 实施方式 | 委托”: a label that the profile does not know ends the value before it. */
    private List<FormCell> upToUnknownLabel(List<FormCell> values) {
        for (int i = 1; i + 1 < values.size(); i++) {
            if (LABEL_LIKE.matcher(values.get(i).normal()).matches()) {
                notes.unknownLabel(values.get(i));
                keep(values.get(i).flat(), values.subList(i + 1, values.size()), values.get(i));
                return values.subList(0, i);
            }
        }
        return values;
    }

    /** A project's name that runs on into the next row. */
    void continueProject(List<FormCell> cells) {
        form.setProject((form.getProject() == null ? "" : form.getProject()) + whole("项目名称", cells));
    }

    private String whole(String label, List<FormCell> values) {
        String text = Pieces.join(values);
        if (values.size() > 1) {
            notes.cutHead(label, values.get(0));
        }
        return text.isEmpty() ? null : text;
    }

    private void department(List<FormCell> values) {
        if (values.size() == 2 && CODE_ALONE.matcher(values.get(0).flat()).matches()) {
            form.setDepartmentCode(values.get(0).flat());
            form.setDepartment(values.get(1).flat());
            return;
        }
        String text = whole("主管部门", values);
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
