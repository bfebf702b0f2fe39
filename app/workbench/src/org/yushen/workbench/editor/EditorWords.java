package org.yushen.workbench.editor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.yushen.model.disclosure.FormKind;
import org.yushen.model.disclosure.Part;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Severity;
import org.yushen.report.words.Messages;
import org.yushen.report.words.ReviewWords;

/** The editor's words: its own, and those it shares with the reports. */
final class EditorWords {
    private final Messages own;
    private final Messages reports;

    EditorWords(Locale locale) {
        own = new Messages(EditorWords.class, locale);
        reports = Messages.ofReports(locale);
    }

    String get(String key, Object... arguments) {
        return own.get(key, arguments);
    }

    Messages reports() {
        return reports;
    }

    String severity(Severity severity) {
        return ReviewWords.severity(reports, severity);
    }

    /** 表一 预算收支总表: label and title as printed. */
    String title(Statement statement) {
        return get("statement.title", label(statement), orEmpty(statement.getTitle())).strip();
    }

    /** The same without the year, which is the same in every title of a paper: for lists. */
    String shortTitle(Statement statement) {
        String withoutYear = orEmpty(statement.getTitle()).replaceFirst("^\\d{4}年度?", "");
        return get("statement.title", label(statement), withoutYear).strip();
    }

    /** 表三, or what is printed there instead where the kind is not one of the thirteen. */
    String label(Statement statement) {
        if (statement.getKind() == StatementKind.OTHER) {
            return orEmpty(statement.getLabel());
        }
        return get("statement.kind." + statement.getKind().getLiteral());
    }

    String title(PerformanceForm form) {
        String project = form.getProject() == null || form.getProject().isBlank() ? get("form.unnamed") : form.getProject();
        return form.getKind() == FormKind.TARGET ? project : get("form.title", get("form.kind." + form.getKind().getName()), project);
    }

    /** 第三部分 and its title, numbered as papers do. */
    String title(Part part) {
        String numerals = get("text.numerals");
        boolean spelt = part.getNumber() >= 1 && part.getNumber() <= numerals.length();
        return get("text.part", spelt ? numerals.substring(part.getNumber() - 1, part.getNumber()) : part.getNumber(), part.getTitle());
    }

    /** The line of the text page that stands for a table. */
    String tableLine(Spot owner) {
        return owner instanceof Spot.InStatement in ? get("text.statement", title(in.statement()))
                : get("text.form", title(((Spot.InForm) owner).form()));
    }

    /** Findings as a tooltip, one paragraph each; waived ones are told as such. */
    String tooltip(List<Finding> findings) {
        return findings.stream().map(this::tooltip).collect(Collectors.joining("\n"));
    }

    private String tooltip(Finding finding) {
        String key = finding.getWaiver() == null ? "mark.finding" : "mark.waived";
        return get(key, severity(finding.getSeverity()), finding.getRule(), finding.getMessage());
    }

    static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}
