package org.yushen.report.docx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.yushen.model.review.Finding;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Review;
import org.yushen.model.review.RuleOutcome;
import org.yushen.model.review.Severity;
import org.yushen.report.words.Messages;
import org.yushen.report.words.ReviewCounts;
import org.yushen.report.words.ReviewWords;

/** 检查表: one page of yes and no from cover to annex, with a sentence for each no. Notes of the lowest severity do not make a no. */
public final class InspectionForm {
    private static final int LONGEST = 70;
    private static final String YES = "√";
    /** What has no cause of its own stands before what follows from it. */
    private static final Comparator<Finding> GRAVEST = Comparator.<Finding>comparingInt(finding -> -finding.getSeverity().getValue())
            .thenComparing(finding -> !finding.getCauses().isEmpty());

    private final Messages words;

    /**
     * @param id its words are found under form.line.id
     * @param path of findings that answer it when no line asks for their rule
     * @param rule of findings that answer it wherever they stand
     */
    private record Line(String id, Pattern path, Pattern rule) {
        boolean asksFor(Finding finding) {
            return !takesAll() && rule.matcher(finding.getRule()).matches();
        }

        boolean holds(Finding finding) {
            return path.matcher(FindingPart.path(finding)).matches();
        }

        private boolean takesAll() {
            return path.pattern().equals(".*");
        }
    }

    public InspectionForm(Locale locale) {
        words = Messages.ofReports(locale);
    }

    /**
     * @param template the bureau's own; null for the one that comes with the program
     * @param date of the inspection
     * @throws UnfitTemplate when the template cannot be used
     */
    public void write(Review review, Path template, LocalDate date, OutputStream out) throws IOException {
        try (InputStream in = template == null ? InspectionForm.class.getResourceAsStream("inspection.docx") : Files.newInputStream(template)) {
            WordTemplate.fill(in, fields(review, date), out);
        }
    }

    private Fields fields(Review review, LocalDate date) throws IOException {
        ReviewCounts counts = new ReviewCounts(review);
        int undecided = counts.outcomes(OutcomeKind.NOT_EVALUATED) + counts.outcomes(OutcomeKind.FAILED);
        Fields fields = new Fields();
        fields.put("单位", review.getUnit() == null ? words.get("docx.unit") : review.getUnit()).put("年度", review.getFiscalYear() == null ? "" : review.getFiscalYear());
        fields.put("结论", ReviewWords.verdict(words, review.getVerdict())).put("结论说明", ReviewWords.verdictReason(words, review));
        fields.put("日期", words.get("docx.date", date.getYear(), date.getMonthValue(), date.getDayOfMonth())).put("检查人", "").put("审核单位", "");
        fields.put("未判定", undecided == 0 ? "" : words.get("form.undecided", undecided, undecided(review)));
        fields.none(WordTemplate.LINE);
        List<Line> lines = lines();
        Map<Line, List<Finding>> answers = new HashMap<>();
        review.getFindings().stream().filter(finding -> finding.getWaiver() == null && finding.getSeverity() != Severity.INFO).sorted(GRAVEST)
                .forEach(finding -> answers.computeIfAbsent(line(finding, lines), line -> new ArrayList<>()).add(finding));
        int number = 0;
        for (Line line : lines) {
            answer(fields.entry(WordTemplate.LINE).put("序号", ++number).put("内容", words.get("form.line." + line.id())), line, answers.getOrDefault(line, List.of()), review);
        }
        return fields;
    }

    /** The line that asks for what the rule looks at, wherever it was found; else the line of the part in which it was found. The last one takes all. */
    private static Line line(Finding finding, List<Line> lines) {
        return lines.stream().filter(line -> line.asksFor(finding)).findFirst()
                .orElseGet(() -> lines.stream().filter(line -> line.holds(finding)).findFirst().orElseThrow());
    }

    private void answer(Fields entry, Line line, List<Finding> findings, Review review) {
        if (!findings.isEmpty()) {
            entry.put("是", "").put("否", YES).put("说明", findings.size() == 1 ? shortened(findings.get(0).getMessage())
                    : words.get("form.more", shortened(findings.get(0).getMessage()), findings.size()));
            return;
        }
        String why = notLookedAt(line, review);
        entry.put("是", why == null ? YES : "—").put("否", why == null ? "" : "—").put("说明", why == null ? "" : why);
    }

    /** Why nobody can say yes or no: no rule of the line looked at anything; null when one did. */
    private static String notLookedAt(Line line, Review review) {
        List<RuleOutcome> own = review.getOutcomes().stream().filter(outcome -> line.rule().matcher(outcome.getRule()).matches()).toList();
        boolean looked = own.stream().anyMatch(outcome -> outcome.getExamined() > 0);
        boolean byRuleAlone = line.path().pattern().equals("-");
        return !byRuleAlone || looked ? null : own.isEmpty() ? "" : own.get(0).getWhy();
    }

    private String undecided(Review review) {
        return String.join(words.get("docx.separator"), review.getOutcomes().stream()
                .filter(outcome -> outcome.getKind() == OutcomeKind.NOT_EVALUATED || outcome.getKind() == OutcomeKind.FAILED).limit(8).map(RuleOutcome::getRule).toList());
    }

    private static String shortened(String sentence) {
        return sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST - 1) + "…";
    }

    private static List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(InspectionForm.class.getResourceAsStream("inspection.lines"), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] parts = line.split("\t");
                lines.add(new Line(parts[0], Pattern.compile(parts[1], Pattern.DOTALL), Pattern.compile(parts[2])));
            }
        }
        return lines;
    }
}
