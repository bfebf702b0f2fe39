package org.yushen.reader.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.FormKind;
import org.yushen.model.disclosure.FormText;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Phase;

/**
 * One table that tells of many projects: 项目名称, amount and goal to the left, 一级指标, 二级指标, 三级指标 and value to the
 * right. Every project becomes a form of its own.
 */
final class SummaryTable {
    private static final Set<LabelGroup> HEADS = EnumSet.of(LabelGroup.SUMMARY);
    private static final Set<LabelGroup> COLUMNS = EnumSet.of(LabelGroup.COLUMN);
    private static final String PROJECT = "项目名称";

    private final FormVocabulary vocabulary;
    private final LevelWords words;
    private final TargetValueParser values;
    private final LabelScan scan;
    private final List<Project> projects = new ArrayList<>();
    private final TreeMap<Integer, String> leftHeads = new TreeMap<>();
    private FormLine header;
    private int firstIndicatorColumn;
    private String moneyUnit;

    /** One project's form while it is read, and what could not be read in it. */
    record Project(PerformanceForm form, FormNotes notes, IndicatorTable table) {
    }

    SummaryTable(FormVocabulary vocabulary, LevelWords words, TargetValueParser values) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.values = values;
        this.scan = new LabelScan(vocabulary);
    }

    /** Whether that line heads such a table: 项目名称 left of the indicators' heads. */
    static boolean isHeader(FormLine line, LabelScan scan, FormVocabulary vocabulary) {
        return IndicatorColumns.isHeader(line, scan) && line.cells().stream()
                .anyMatch(cell -> vocabulary.match(cell.text(), HEADS).filter(label -> label.name().equals(PROJECT)).isPresent());
    }

    /**
     * Reads the header and the rows below it.
     *
     * @param top title, year and unit of money above the table
     */
    List<Project> read(List<FormLine> top, List<FormLine> rows, FormTitles titles) {
        header(rows.get(0));
        FormKind kind = null;
        Integer year = null;
        String title = null;
        for (FormLine line : top) {
            if (titles.isTitle(line)) {
                title = line.first().flat();
                kind = titles.kindOf(title);
            }
            year = titles.yearOf(line.text()) == null ? year : titles.yearOf(line.text());
            moneyUnit = titles.moneyUnitOf(line.text()) == null ? moneyUnit : titles.moneyUnitOf(line.text());
        }
        rows.subList(1, rows.size()).forEach(this::row);
        for (Project project : projects) {
            project.table().fill(project.form());
            project.form().setKind(kind == null ? FormKind.TARGET : kind);
            project.form().setTitle(title);
            project.form().setYear(year);
            project.form().setFundingUnit(moneyUnit);
        }
        return projects;
    }

    private void header(FormLine line) {
        header = line;
        firstIndicatorColumn = line.cells().stream()
                .filter(cell -> vocabulary.match(cell.text(), COLUMNS).filter(label -> label.name().endsWith("级指标")).isPresent())
                .mapToInt(FormCell::column).min().orElse(0);
        for (FormCell cell : line.cells()) {
            Optional<LabelMatch> label = cell.column() < firstIndicatorColumn ? vocabulary.match(cell.text(), HEADS) : Optional.empty();
            if (label.isPresent()) {
                leftHeads.put(cell.column(), label.get().name());
                String qualifier = label.get().qualifier();
                moneyUnit = qualifier != null && qualifier.endsWith("元") ? qualifier : moneyUnit;
            }
        }
    }

    private void row(FormLine line) {
        if (IndicatorColumns.isHeader(line, scan)) {
            return;
        }
        List<FormCell> left = line.cells().stream().filter(cell -> cell.column() < firstIndicatorColumn).toList();
        left.stream().filter(cell -> headOf(cell).equals(PROJECT)).findFirst().ifPresent(this::begin);
        left.stream().filter(cell -> !headOf(cell).equals(PROJECT)).forEach(this::field);
        List<FormCell> right = rightOf(line);
        if (!projects.isEmpty() && !right.isEmpty()) {
            projects.get(projects.size() - 1).table().add(new FormLine(line.block(), line.row(), right));
        }
    }

    private List<FormCell> rightOf(FormLine line) {
        return line.cells().stream().filter(cell -> cell.column() >= firstIndicatorColumn).toList();
    }

    private String headOf(FormCell cell) {
        Map.Entry<Integer, String> head = leftHeads.floorEntry(cell.column());
        return head == null ? "" : head.getValue();
    }

    private void field(FormCell cell) {
        if (projects.isEmpty()) {
            return;
        }
        Project project = projects.get(projects.size() - 1);
        switch (headOf(cell)) {
            case "金额" -> Money.parse(cell.flat(), moneyUnit).ifPresentOrElse(money -> project.form().setAnnualFunding(money.toQuantity(cell)),
                    () -> project.notes().money(cell));
            case "目标" -> project.form().getTexts().add(goal(cell));
            case "单位" -> project.form().setImplementer(cell.flat());
            case "主管部门" -> project.form().setDepartment(cell.flat());
            default -> project.notes().looseHead(cell);
        }
    }

    private void begin(FormCell cell) {
        PerformanceForm form = DisclosureFactory.eINSTANCE.createPerformanceForm();
        form.setProject(cell.flat());
        form.setLocation(cell.place().toLocation());
        FormNotes notes = new FormNotes();
        IndicatorTable table = new IndicatorTable(words, values, notes);
        table.header(new FormLine(header.block(), header.row(), rightOf(header)), scan);
        projects.add(new Project(form, notes, table));
    }

    private static FormText goal(FormCell cell) {
        FormText text = DisclosureFactory.eINSTANCE.createFormText();
        text.setLabel("总体目标");
        text.setPhase(Phase.ANNUAL);
        text.setText(cell.text());
        text.setLocation(cell.place().toLocation());
        return text;
    }
}
