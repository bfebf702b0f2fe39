package org.yushen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.review.Finding;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Review;
import org.yushen.model.review.RuleOutcome;
import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.rules.check.CheckContext;

/** Puts papers to a pack's rules. */
final class PaperTrial {
    private final PackChoice choice;
    private final PaperReading reading;

    PaperTrial(PackChoice choice) {
        this.choice = choice;
        reading = new PaperReading(choice.profiles());
    }

    /**
     * How a paper beside a rule came out.
     *
     * @param paper the paper
     * @param green whether the rule ended as the paper's name says
     * @param ended how it ended, in words; null when it is green
     */
    record Result(PackPapers.Paper paper, boolean green, String ended) { }

    Result of(PackPapers.Paper paper, CommandContext context) throws IOException {
        try {
            Review review = review(List.of(paper.file()));
            RuleOutcome outcome = review.getOutcomes().stream().filter(one -> one.getRule().equals(paper.rule())).findFirst().orElse(null);
            if (outcome == null) {
                return new Result(paper, false, context.messages().get("lint.norule", paper.rule()));
            }
            boolean green = outcome.getKind() == (paper.passes() ? OutcomeKind.PASSED : OutcomeKind.VIOLATED) && outcome.getExamined() > 0;
            return new Result(paper, green, green ? null : ended(outcome, review, context));
        } catch (UnreadableSubmission e) {
            return new Result(paper, false, e.getMessage());
        }
    }

    private static String ended(RuleOutcome outcome, Review review, CommandContext context) {
        List<String> findings = review.getFindings().stream().filter(finding -> finding.getRule().equals(outcome.getRule())).map(Finding::getMessage).toList();
        String kind = org.yushen.report.words.ReviewWords.outcome(org.yushen.report.words.Messages.ofReports(context.messages().locale()), outcome.getKind());
        String why = outcome.getWhy() != null ? outcome.getWhy() : findings.isEmpty() ? "" : findings.get(0);
        return why.isEmpty() ? kind : kind + context.messages().get("rules.colon") + why;
    }

    /**
     * @throws UnreadableSubmission with a sentence for the user
     * @throws IOException when the file cannot be read for a reason of the machine
     */
    Review review(List<Path> files) throws UnreadableSubmission, IOException {
        return review(reading.read(files));
    }

    Review review(Disclosure paper) {
        return choice.checker().check(paper, choice.all(), CheckContext.empty().withRequiredParts(
                RequiredParts.of(paper.getProfile() == null ? null : choice.profiles().get(paper.getProfile()))));
    }
}
