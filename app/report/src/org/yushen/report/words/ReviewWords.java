package org.yushen.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.yushen.model.disclosure.Source;
import org.yushen.model.disclosure.SourceFormat;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Operand;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Review;
import org.yushen.model.review.Severity;
import org.yushen.model.review.Verdict;
import org.yushen.model.review.Waiver;

/** A review in words, for people: the same words in every report and on the console. */
public final class ReviewWords {
    private final Messages messages;
    private final PlaceWords places;

    public ReviewWords(Messages messages, Review review) {
        this.messages = messages;
        places = new PlaceWords(messages, review.getDisclosure());
    }

    public PlaceWords places() {
        return places;
    }

    public static String severity(Messages messages, Severity severity) {
        return messages.get("severity." + severity.getLiteral());
    }

    public static String outcome(Messages messages, OutcomeKind kind) {
        return messages.get("outcome." + kind.getLiteral());
    }

    public static String verdict(Messages messages, Verdict verdict) {
        return messages.get("verdict." + verdict.getName());
    }

    /** One sentence that says why the verdict is what it is. */
    public static String verdictReason(Messages messages, Review review) {
        ReviewCounts counts = new ReviewCounts(review);
        return switch (review.getVerdict()) {
            case NON_CONFORMING -> messages.get("verdict.reason.NON_CONFORMING",
                    counts.findings(Severity.CRITICAL), counts.findings(Severity.ERROR));
            case INCOMPLETE -> messages.get("verdict.reason.INCOMPLETE", counts.undecidedGrave());
            case CONFORMING -> messages.get("verdict.reason.CONFORMING");
        };
    }

    /** Whether nothing but workbooks was submitted, so that no narrative was there to check. */
    public static boolean workbookAlone(Review review) {
        List<Source> sources = review.getDisclosure() == null ? List.of() : review.getDisclosure().getSources();
        return !sources.isEmpty() && sources.stream().map(Source::getFormat)
                .allMatch(format -> format == SourceFormat.XLSX || format == SourceFormat.XLS);
    }

    /** The first place that a reader of the finding should look at: where the value in question stands; empty if nowhere. */
    public String place(Finding finding) {
        return finding.getOperands().stream()
                .sorted((a, b) -> Boolean.compare("actual".equals(b.getRole()), "actual".equals(a.getRole())))
                .map(operand -> places.of(operand.getLocation())).filter(place -> !place.isEmpty())
                .findFirst().orElse("");
    }

    /** Every operand in a line of its own: what it is, its value, where it stands and the words printed there. */
    public List<String> evidence(Finding finding) {
        return finding.getOperands().stream().map(this::evidence).toList();
    }

    private String evidence(Operand operand) {
        List<String> parts = new ArrayList<>();
        String value = operand.getValue() == null ? null
                : PlainDigits.of(operand.getValue(), operand.getDecimals()) + Objects.requireNonNullElse(operand.getUnit(), "");
        String what = Objects.requireNonNullElse(operand.getLabel(), "");
        parts.add(value == null ? what : messages.get("evidence.value", what, value).strip());
        parts.add(places.of(operand.getLocation()));
        if (operand.getQuote() != null && !operand.getQuote().isBlank()) {
            parts.add(messages.get("evidence.quote", operand.getQuote().strip()));
        }
        parts.removeIf(String::isEmpty);
        return messages.get("evidence.line", role(operand), String.join(messages.get("evidence.separator"), parts));
    }

    /** What part the operand has: 实际, 应为, 加, 减 … */
    public String role(Operand operand) {
        String sign = operand.getSign();
        if (sign == null || sign.isBlank()) {
            return messages.get("role." + operand.getRole());
        }
        return messages.get(sign.strip().equals("+") ? "role.plus" : "role.minus");
    }

    /** Who waived the finding, why and until when; empty when nobody did. */
    public String waiver(Waiver waiver) {
        if (waiver == null) {
            return "";
        }
        return waiver.getExpires() == null ? messages.get("waiver.open", waiver.getPerson(), waiver.getDate(), waiver.getReason())
                : messages.get("waiver.until", waiver.getPerson(), waiver.getDate(), waiver.getReason(), waiver.getExpires());
    }
}
