package org.yushen.reader.paper;

import java.util.ArrayList;
import java.util.List;

import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Claim;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.FormKind;
import org.yushen.model.disclosure.NarrativeSection;
import org.yushen.model.disclosure.Quantity;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Side;
import org.yushen.model.disclosure.Statement;
import org.yushen.reader.form.Forms;
import org.yushen.reader.form.InventedForm;
import org.yushen.reader.statement.InventedStatement;

/** What a reader must give back of an invented paper, and what it gave, in lines that can be compared. */
final class PaperReading {

    private PaperReading() {
    }

    /** @param narrative whether the format holds what is told of the statements */
    static List<String> expected(InventedPaper paper, boolean narrative) {
        List<String> lines = new ArrayList<>();
        for (InventedStatement statement : paper.statements) {
            lines.add(statement.id + " " + statement.moneyUnit + " " + statement.columns.stream().map(InventedStatement.Column::measure).toList());
            List<String> rows = new ArrayList<>();
            for (InventedStatement.Row row : statement.rows) {
                rows.add(statement.id + " " + row.side() + " " + row.code() + " " + row.name() + " " + row.government() + " "
                        + row.amounts().stream().map(amount -> amount == null ? "~" : amount.toPlainString()).toList());
            }
            lines.addAll(hasSides(statement.id) ? rows.stream().sorted().toList() : rows);
        }
        for (InventedNarrative.Told told : narrative ? paper.narrative.told : List.<InventedNarrative.Told>of()) {
            lines.add(told.subject() + " " + told.amount() + " " + told.share() + " " + (told.none() ? "none " : "") + told.direction() + " " + told.change() + " " + told.rate());
        }
        for (int i = 0; i < paper.forms.size(); i++) {
            InventedForm form = paper.forms.get(i);
            lines.addAll(expected(form, paper.layouts.get(i)));
        }
        return lines;
    }

    private static List<String> expected(InventedForm form, InventedPaper.FormLayout layout) {
        List<String> lines = new ArrayList<>();
        FormKind kind = switch (layout) {
            case APPLICATION -> FormKind.APPLICATION;
            case SELF_EVALUATION -> FormKind.SELF_EVALUATION;
            default -> FormKind.TARGET;
        };
        lines.add(kind + " " + form.project);
        lines.addAll(form.funding(layout.hasHalves()));
        lines.addAll(switch (layout) {
            case HALVES, APPLICATION -> form.textsOfHalves(layout == InventedPaper.FormLayout.APPLICATION);
            case ONE_HALF -> form.textsOfOneHalf();
            case SELF_EVALUATION -> form.textsOfSelfEvaluation();
        });
        lines.addAll(layout.hasHalves() ? form.indicatorsOfHalves() : form.indicatorsOfOneHalf(layout == InventedPaper.FormLayout.SELF_EVALUATION));
        return lines;
    }

    static List<String> actual(InventedPaper paper, Disclosure disclosure, boolean narrative) {
        List<String> lines = new ArrayList<>();
        for (Statement statement : disclosure.getStatements()) {
            lines.add(statement.getId() + " " + statement.getMoneyUnit() + " " + statement.getColumns().stream().map(column -> String.valueOf(column.getMeasure())).toList());
            List<String> rows = new ArrayList<>();
            for (Row row : statement.getRows()) {
                rows.add(statement.getId() + " " + row.getSide() + " " + row.getCode() + " " + row.getName() + " " + row.getGovernmentItem() + " "
                        + row.getCells().stream().map(cell -> cell.getState() == CellState.BLANK ? "~" : cell.getAmount() == null ? cell.getState().toString()
                                : plain(cell.getAmount().getValue())).toList());
            }
            lines.addAll(hasSides(statement.getId()) ? rows.stream().sorted().toList() : rows);
        }
        List<String> subjects = paper.narrative.told.stream().map(InventedNarrative.Told::subject).toList();
        for (NarrativeSection section : narrative ? disclosure.getSections() : List.<NarrativeSection>of()) {
            section.getClaims().stream().filter(claim -> subjects.contains(claim.getSubject())).forEach(claim -> lines.add(told(claim)));
        }
        disclosure.getForms().forEach(form -> {
            lines.add(form.getKind() + " " + form.getProject());
            lines.addAll(Forms.yuan(form));
            lines.addAll(Forms.texts(form));
            lines.addAll(Forms.indicators(form));
        });
        disclosure.getUnread().forEach(note -> lines.add("unread " + note.getConcerns() + " " + note.getWhat() + " " + note.getWhy()));
        return lines;
    }

    private static boolean hasSides(String id) {
        return id.equals("T1") || id.equals("T4");
    }

    private static String told(Claim claim) {
        var change = claim.getChange();
        return claim.getSubject() + " " + plain(claim.getAmount() != null ? claim.getAmount() : claim.getCount()) + " " + plain(claim.getShare()) + " "
                + (claim.isDeclaredNone() ? "none " : "")
                + (change == null ? "null null null" : change.getDirectionText() + " " + plain(change.getAmount()) + " " + plain(change.getRate()));
    }

    private static String plain(Quantity quantity) {
        return quantity == null ? null : plain(quantity.getValue());
    }

    private static String plain(java.math.BigDecimal value) {
        return value.toPlainString();
    }
}
