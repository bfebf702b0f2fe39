package org.yushen.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;
import org.yushen.model.disclosure.Statement;

/** 报表: the statements as printed. */
final class StatementsPage extends GridPage<Statement> {

    StatementsPage(Composite parent, Palette palette, EditorWords words, Choice choice) {
        super(parent, palette, words, choice, null);
    }

    @Override
    List<MarkedList.Entry<Statement>> entries(PaperContent shown) {
        return shown.disclosure().getStatements().stream().map(statement -> new MarkedList.Entry<>(statement,
                shown.words().shortTitle(statement), 0, statement.isEmpty(), shown.marks().within(statement))).toList();
    }

    @Override
    Grid grid(Statement statement, PaperContent shown) {
        return StatementGrid.of(statement, shown.marks(), shown.words());
    }

    @Override
    String title(Statement statement, PaperContent shown) {
        return shown.words().title(statement);
    }

    @Override
    String line(Statement statement, PaperContent shown) {
        EditorWords words = shown.words();
        List<String> parts = new ArrayList<>();
        if (statement.getLabel() != null) {
            parts.add(words.get("statement.printedAs", statement.getLabel()));
        }
        if (statement.getUnitName() != null) {
            parts.add(words.get("statement.unit", statement.getUnitName()));
        }
        if (statement.getMoneyUnit() != null) {
            parts.add(words.get(statement.isMoneyUnitPrinted() ? "statement.money" : "statement.moneyElsewhere", statement.getMoneyUnit()));
        }
        parts.add(words.get("statement.rows", statement.getRows().size()));
        if (statement.isDeclaredEmpty()) {
            parts.add(words.get("statement.declaredEmpty"));
        } else if (statement.isEmpty()) {
            parts.add(words.get("statement.empty"));
        }
        // A line ends between the parts only.
        return parts.stream().map(part -> part.replace(' ', '\u00a0')).collect(Collectors.joining("　　"));
    }

    @Override
    String note(Statement statement, PaperContent shown) {
        return EditorWords.orEmpty(statement.getNote());
    }

    @Override
    Statement owner(Spot spot) {
        return spot instanceof Spot.InStatement in ? in.statement() : null;
    }

    @Override
    Object element(Spot spot) {
        return ((Spot.InStatement) spot).element();
    }

    @Override
    String nothing(PaperContent shown) {
        return shown.words().get("statement.none");
    }
}
