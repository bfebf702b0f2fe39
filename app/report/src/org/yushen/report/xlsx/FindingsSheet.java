package org.yushen.report.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.dhatim.fastexcel.PaperSize;
import org.yushen.model.review.Finding;
import org.yushen.report.words.FindingOutline;
import org.yushen.report.words.Messages;
import org.yushen.report.words.ReviewWords;

/** The sheet 发现问题: one row a finding, what a finding explains under it. */
final class FindingsSheet {
    /** No., severity, rule, title, place, subject, message, expected, actual, difference, tolerance, unit, evidence, clause, links, waiver, key. */
    static final double[] WIDTHS = {7, 8, 9, 16, 18, 22, 44, 13, 13, 11, 9, 7, 52, 24, 14, 16, 24};
    private static final String[] HEADERS = {"number", "severity", "rule", "title", "place", "subject", "message", "expected",
        "actual", "difference", "tolerance", "unit", "evidence", "basis", "links", "waiver", "key"};
    private static final int EVIDENCE = 12;

    private final SheetWriter sheet;
    private final Messages messages;
    private final ReviewWords words;

    FindingsSheet(SheetWriter sheet, Messages messages, ReviewWords words) {
        this.sheet = sheet;
        this.messages = messages;
        this.words = words;
    }

    void write(FindingOutline outline) {
        int header = sheet.row();
        sheet.atLeast(26);
        for (int column = 0; column < HEADERS.length; column++) {
            sheet.text(column, messages.get("findings." + HEADERS[column]), Look.header());
        }
        for (FindingOutline.Entry entry : outline.entries()) {
            writeFinding(entry, outline);
        }
        if (outline.entries().isEmpty()) {
            sheet.row();
            sheet.wide(0, HEADERS.length - 1, messages.get("findings.none"), Look.body().centre());
        }
        sheet.table(header, sheet.nextRow() - 1, 3);
        sheet.print(true, PaperSize.A3_PAPER, header);
    }

    /** Evidence that is too long for one row goes on in the next, with the same number, so that nothing is cut. */
    private void writeFinding(FindingOutline.Entry entry, FindingOutline outline) {
        List<String> chunks = chunks(words.evidence(entry.finding()));
        for (int i = 0; i < chunks.size(); i++) {
            String number = i == 0 ? entry.number() : messages.get("findings.continued", entry.number());
            writeRow(number, entry, chunks.get(i), outline);
        }
    }

    private List<String> chunks(List<String> evidence) {
        int room = sheet.linesThatFit(Look.body());
        List<String> chunks = new ArrayList<>();
        StringBuilder chunk = new StringBuilder();
        for (String line : evidence) {
            String longer = chunk.isEmpty() ? line : chunk + "\n" + line;
            if (!chunk.isEmpty() && sheet.lines(EVIDENCE, longer, Look.body()) > room) {
                chunks.add(chunk.toString());
                longer = line;
            }
            chunk.setLength(0);
            chunk.append(longer);
        }
        chunks.add(chunk.toString());
        return chunks;
    }

    private void writeRow(String number, FindingOutline.Entry entry, String evidence, FindingOutline outline) {
        Finding finding = entry.finding();
        boolean second = entry.depth() > 0 || finding.getWaiver() != null;
        Look body = second ? Look.body().atTop().faint() : Look.body().atTop();
        sheet.row();
        sheet.text(0, number, body.centre());
        sheet.text(1, ReviewWords.severity(messages, finding.getSeverity()), body.centre().coloured(Tone.of(finding.getSeverity())));
        sheet.text(2, finding.getRule(), body.centre());
        sheet.text(3, finding.getTitle(), body);
        sheet.text(4, words.place(finding), body);
        sheet.text(5, finding.getSubject(), body);
        sheet.text(6, finding.getMessage(), body);
        writeValue(7, finding.getExpected(), finding.getExpectedText(), body);
        writeValue(8, finding.getActual(), finding.getActualText(), body);
        sheet.number(9, finding.getDifference(), body);
        sheet.number(10, finding.getTolerance(), body);
        sheet.text(11, finding.getUnit(), body.centre());
        sheet.text(EVIDENCE, evidence, body);
        sheet.text(13, finding.getBasis(), body);
        sheet.text(14, links(finding, outline), body);
        sheet.text(15, words.waiver(finding.getWaiver()), body);
        // Who waives a finding names it by its key.
        sheet.text(16, finding.getKey(), body.faint());
    }

    private void writeValue(int column, BigDecimal number, String text, Look body) {
        if (number == null) {
            sheet.text(column, text, body);
        } else {
            sheet.number(column, number, body);
        }
    }

    private String links(Finding finding, FindingOutline outline) {
        List<String> lines = new ArrayList<>();
        if (!finding.getCauses().isEmpty()) {
            lines.add(messages.get("findings.causedBy", numbers(finding.getCauses(), outline)));
        }
        if (!finding.getConsequences().isEmpty()) {
            lines.add(messages.get("findings.explains", numbers(finding.getConsequences(), outline)));
        }
        return String.join("\n", lines);
    }

    private String numbers(List<Finding> findings, FindingOutline outline) {
        List<String> numbers = findings.stream().map(outline::number).filter(Objects::nonNull).toList();
        return String.join(messages.get("findings.separator"), numbers);
    }
}
