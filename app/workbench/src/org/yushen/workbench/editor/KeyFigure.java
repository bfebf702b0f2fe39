package org.yushen.workbench.editor;

import java.util.ArrayList;
import java.util.List;

import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;

/**
 * A figure that a reviewer looks at first, as printed.
 *
 * @param name key of its name in the editor's words
 * @param text as printed; null when the statement, its row or its column was not found
 * @param unit of the statement; empty when none is told or the figure is a count
 * @param spot where it stands; null when it was counted or not found
 */
record KeyFigure(String name, String text, String unit, Spot spot) {
    private static final String SUM = "合计";
    private static final String AMOUNT = "金额";

    static List<KeyFigure> of(Disclosure paper) {
        List<KeyFigure> figures = new ArrayList<>();
        figures.add(ofRow(paper, "figure.income", StatementKind.T1, "收入总计", AMOUNT, SUM));
        figures.add(ofRow(paper, "figure.expenditure", StatementKind.T1, "支出总计", SUM, AMOUNT));
        figures.add(ofTotal(paper, "figure.basic", StatementKind.T3, "基本支出"));
        figures.add(ofTotal(paper, "figure.projects", StatementKind.T3, "项目支出"));
        figures.add(ofTotal(paper, "figure.three", StatementKind.T10, SUM, AMOUNT));
        figures.add(ofTotal(paper, "figure.running", StatementKind.T11, SUM, AMOUNT));
        Statement projects = statement(paper, StatementKind.T12);
        figures.add(new KeyFigure("figure.projectCount", projects == null ? null
                : String.valueOf(projects.getRows().stream().filter(row -> row.getLevel() == 2).count()), "", projects == null ? null
                : new Spot.InStatement(projects, projects)));
        figures.add(new KeyFigure("figure.formCount", String.valueOf(paper.getForms().size()), "",
                paper.getForms().isEmpty() ? null : new Spot.InForm(paper.getForms().get(0), paper.getForms().get(0))));
        return figures;
    }

    private static KeyFigure ofRow(Disclosure paper, String name, StatementKind kind, String item, String... measures) {
        Statement statement = statement(paper, kind);
        return statement == null ? notFound(name) : of(name, statement, statement.row(item), measures);
    }

    /** The grand total; where none is marked as such, the first row that stands above the others. */
    private static KeyFigure ofTotal(Disclosure paper, String name, StatementKind kind, String... measures) {
        Statement statement = statement(paper, kind);
        if (statement == null) {
            return notFound(name);
        }
        Row total = statement.total() != null ? statement.total()
                : statement.getRows().stream().filter(row -> row.getLevel() == 0).findFirst().orElse(null);
        return of(name, statement, total, measures);
    }

    private static KeyFigure of(String name, Statement statement, Row row, String... measures) {
        for (String measure : measures) {
            Cell cell = row == null ? null : row.cell(measure);
            if (cell != null) {
                String text = EditorWords.orEmpty(cell.getText());
                return new KeyFigure(name, text, text.isEmpty() ? "" : EditorWords.orEmpty(statement.getMoneyUnit()),
                        new Spot.InStatement(statement, cell));
            }
        }
        return notFound(name);
    }

    private static KeyFigure notFound(String name) {
        return new KeyFigure(name, null, "", null);
    }

    private static Statement statement(Disclosure paper, StatementKind kind) {
        return paper.getStatements().stream().filter(statement -> statement.getKind() == kind).findFirst().orElse(null);
    }
}
