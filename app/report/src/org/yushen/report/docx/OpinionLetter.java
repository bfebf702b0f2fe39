package org.yushen.report.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

import org.yushen.model.review.Finding;
import org.yushen.model.review.Operand;
import org.yushen.model.review.Review;
import org.yushen.report.words.FindingOutline;
import org.yushen.report.words.Messages;
import org.yushen.report.words.PlaceWords;
import org.yushen.report.words.ReviewCounts;
import org.yushen.report.words.ReviewWords;

/** 审核意见书: the letter to the unit, its findings by part of the paper, each with the clause and what is expected. */
public final class OpinionLetter {
    private final Messages words;

    public OpinionLetter(Locale locale) {
        words = Messages.ofReports(locale);
    }

    /**
     * @param confirmed which findings go into the letter; waived ones never do
     * @param template the bureau's own; null for the one that comes with the program
     * @param date of the letter
     * @throws UnfitTemplate when the template cannot be used
     */
    public void write(Review review, Predicate<Finding> confirmed, Path template, LocalDate date, OutputStream out) throws IOException {
        try (InputStream in = template == null ? OpinionLetter.class.getResourceAsStream("opinion.docx") : Files.newInputStream(template)) {
            WordTemplate.fill(in, fields(review, confirmed, date), out);
        }
    }

    private Fields fields(Review review, Predicate<Finding> confirmed, LocalDate date) {
        Fields fields = new Fields();
        ReviewCounts counts = new ReviewCounts(review);
        fields.put("单位", review.getUnit() == null ? words.get("docx.unit") : review.getUnit()).put("年度", review.getFiscalYear() == null ? "" : review.getFiscalYear());
        fields.put("结论", ReviewWords.verdict(words, review.getVerdict())).put("结论说明", ReviewWords.verdictReason(words, review));
        fields.put("日期", words.get("docx.date", date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
        fields.put("文号", "").put("审核单位", "").put("审核人", "").put("复核人", "").put("联系电话", "");
        fields.put("规则条数", counts.rules()).put("材料", String.join(words.get("docx.separator"), review.getDisclosure().getSources().stream().map(source -> source.getFile()).toList()));
        List<FindingOutline.Entry> entries = new FindingOutline(review.getFindings().stream().filter(finding -> finding.getWaiver() == null).filter(confirmed).toList()).entries();
        fields.put("问题数", entries.size());
        fields.put("意见", words.get(entries.isEmpty() ? "docx.nothing" : "docx.please", entries.size()));
        fields.none(WordTemplate.PART);
        int number = 0;
        for (FindingPart part : FindingPart.values()) {
            List<FindingOutline.Entry> own = entries.stream().filter(entry -> FindingPart.of(entry.finding()) == part).toList();
            if (own.isEmpty()) {
                continue;
            }
            Fields heading = fields.entry(WordTemplate.PART).put("序号", words.get("docx.numeral." + ++number)).put("名称", words.get("docx.part." + part))
                    .put("问题数", own.size());
            int count = 0;
            for (FindingOutline.Entry entry : own) {
                finding(heading.entry(WordTemplate.FINDING), ++count, entry.finding(), review);
            }
        }
        return fields;
    }

    private void finding(Fields entry, int number, Finding finding, Review review) {
        String place = finding.getOperands().stream().map(Operand::getLocation).filter(Objects::nonNull).findFirst()
                .map(location -> new PlaceWords(words, review.getDisclosure()).of(location)).orElse("");
        entry.put("序号", number).put("说明", finding.getMessage()).put("标题", finding.getTitle()).put("编号", finding.getRule())
                .put("严重程度", ReviewWords.severity(words, finding.getSeverity())).put("位置", place).put("依据", finding.getBasis());
        // for checks on words the sentence itself says what should stand there
        String expected = finding.getExpected() == null ? "" : finding.getExpected().toPlainString() + (finding.getUnit() == null ? "" : finding.getUnit());
        entry.put("应为", expected);
        entry.put("位置行", place.isBlank() ? "" : words.get("docx.place", place));
        entry.put("依据行", finding.getBasis() == null || finding.getBasis().isBlank() ? "" : words.get("docx.basis", finding.getBasis()));
        entry.put("改正行", expected.isEmpty() ? "" : words.get("docx.expected", expected));
    }
}
