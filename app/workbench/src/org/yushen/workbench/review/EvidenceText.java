package org.yushen.workbench.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.yushen.model.review.Finding;
import org.yushen.model.review.Operand;
import org.yushen.report.words.Messages;
import org.yushen.report.words.PlainDigits;
import org.yushen.report.words.ReviewWords;
import org.yushen.workbench.Words;

/** One finding's evidence as a text that can be copied, with what can be clicked in it. Holds no widgets. */
final class EvidenceText {

    /** How a piece of the text is set. */
    enum Kind {
        TITLE, HEADING, FAINT, LINK
    }

    /**
     * A piece of the text that is not plain.
     *
     * @param start first character, from 0
     * @param target what a link leads to: a Location or a Finding; null for all else
     */
    record Piece(int start, int length, Kind kind, Object target) {
    }

    /**
     * A line that begins with one or two narrow columns, each ended by a tabulator.
     *
     * @param index of the line, from 0
     * @param table lines of the same table stand in the same columns
     */
    record Columns(int index, int table, List<String> cells) {
    }

    private final Finding finding;
    private final ReviewWords reviewWords;
    private final Words words = new Words(getClass());
    private final Messages reportWords = Messages.ofReports(Words.locale());
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Columns> columns = new ArrayList<>();
    private int lines;

    EvidenceText(Finding finding, ReviewWords reviewWords) {
        this.finding = finding;
        this.reviewWords = reviewWords;
        put(words.get("evidence.title", ReviewWords.severity(reportWords, finding.getSeverity()), finding.getRule(), finding.getTitle()), Kind.TITLE);
        line();
        put(finding.getMessage(), null);
        line();
        if (!finding.getOperands().isEmpty()) {
            heading("evidence.operands");
            sum();
        }
        result();
        paragraph("evidence.basis", finding.getBasis());
        links("evidence.causes", finding.getCauses());
        links("evidence.consequences", finding.getConsequences());
        paragraph("evidence.waiver", finding.getWaiver() == null ? null : reviewWords.waiver(finding.getWaiver()));
        line();
        put(words.get("evidence.origin", finding.getPack(), finding.getPackVersion(), finding.getKey()), Kind.FAINT);
    }

    String text() {
        return text.toString();
    }

    List<Piece> pieces() {
        return Collections.unmodifiableList(pieces);
    }

    List<Columns> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** The calculation written out: a sign or role, the value, the operand as a link to its place, the words it was read from. */
    private void sum() {
        String formula = new SumText(finding).text();
        if (formula != null) {
            put(formula, null);
            line();
        }
        for (Operand operand : finding.getOperands()) {
            String sign = operand.getSign();
            boolean signed = sign != null && !sign.isBlank();
            cells(1, signed ? sign.strip() : reportWords.get("role." + operand.getRole()), value(operand));
            // An operand without a name is told by its words alone.
            if (operand(operand)) {
                line();
                quote(operand, true);
            } else if (!quote(operand, false)) {
                line();
            }
        }
    }

    private static String value(Operand operand) {
        return operand.getValue() == null ? ""
                : PlainDigits.of(operand.getValue(), operand.getDecimals()) + Objects.requireNonNullElse(operand.getUnit(), "");
    }

    /** @return false when there was nothing to write */
    private boolean operand(Operand operand) {
        String label = Objects.requireNonNullElse(operand.getLabel(), "");
        String place = reviewWords.places().of(operand.getLocation());
        String shown = place.isEmpty() ? label : words.get("evidence.operand", label, place);
        if (operand.getLocation() == null) {
            put(shown, null);
        } else {
            link(shown, operand.getLocation());
        }
        return !shown.isBlank();
    }

    /** The words it was read from, in a line of their own or not; nothing where they say no more than its value. @return whether they were written */
    private boolean quote(Operand operand, boolean ownLine) {
        boolean same = operand.getQuote() == null || operand.getQuote().isBlank()
                || operand.getValue() != null && operand.getQuote().strip().equals(PlainDigits.of(operand.getValue(), operand.getDecimals()));
        if (!same && ownLine) {
            cells(1, "", "");
        }
        if (!same) {
            put(reportWords.get("evidence.quote", operand.getQuote().strip()), Kind.FAINT);
            line();
        }
        return !same;
    }

    private void result() {
        boolean numbers = finding.getExpected() != null || finding.getActual() != null;
        boolean texts = finding.getExpectedText() != null || finding.getActualText() != null;
        if (!numbers && !texts) {
            return;
        }
        heading("evidence.result");
        pair("evidence.expected", finding.getExpected(), finding.getExpectedText());
        pair("evidence.actual", finding.getActual(), finding.getActualText());
        pair("evidence.difference", finding.getDifference(), null);
        pair("evidence.tolerance", finding.getTolerance(), null);
    }

    private void pair(String key, BigDecimal number, String said) {
        if (number == null && (said == null || said.isBlank())) {
            return;
        }
        cells(2, words.get(key));
        put(number == null ? said : PlainDigits.of(number, 0) + Objects.requireNonNullElse(finding.getUnit(), ""), null);
        line();
    }

    private void paragraph(String key, String said) {
        if (said != null && !said.isBlank()) {
            heading(key);
            put(said, null);
            line();
        }
    }

    private void links(String key, List<Finding> others) {
        if (!others.isEmpty()) {
            heading(key);
        }
        for (Finding other : others) {
            link(words.get("evidence.finding", other.getRule(), other.getMessage()), other);
            line();
        }
    }

    private void heading(String key) {
        line();
        put(words.get(key), Kind.HEADING);
        line();
    }

    private void cells(int table, String first, String... others) {
        List<String> cells = new ArrayList<>(List.of(others));
        cells.addFirst(first);
        columns.add(new Columns(lines, table, cells));
        put(first, Kind.FAINT);
        text.append('\t');
        for (String cell : others) {
            put(cell, null);
            text.append('\t');
        }
    }

    private void link(String shown, Object target) {
        int start = text.length();
        append(shown);
        pieces.add(new Piece(start, text.length() - start, Kind.LINK, target));
    }

    private void put(String said, Kind kind) {
        int start = text.length();
        append(Objects.toString(said, ""));
        if (kind != null && text.length() > start) {
            pieces.add(new Piece(start, text.length() - start, kind, null));
        }
    }

    /** A tabulator of the paper would be taken for the end of a column. */
    private void append(String said) {
        String shown = said.replace('\t', ' ').replace("\r", "");
        lines += (int) shown.chars().filter(c -> c == '\n').count();
        text.append(shown);
    }

    private void line() {
        text.append('\n');
        lines++;
    }
}
