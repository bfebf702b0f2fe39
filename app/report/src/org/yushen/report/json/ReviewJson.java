package org.yushen.report.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

import org.yushen.model.disclosure.Source;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Operand;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.PackReference;
import org.yushen.model.review.Problem;
import org.yushen.model.review.Review;
import org.yushen.model.review.RuleOutcome;
import org.yushen.model.review.Waiver;
import org.yushen.report.words.PlainDigits;
import org.yushen.report.words.ReviewCounts;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes a review as the JSON form “what was found”, schema 1. */
public final class ReviewJson {

    /**
     * @param review what was found
     * @param out receives UTF-8; stays open
     * @throws IOException when the stream cannot be written
     */
    public void write(Review review, OutputStream out) throws IOException {
        List<Source> sources = review.getDisclosure() == null ? List.of() : review.getDisclosure().getSources();
        PlaceJson places = new PlaceJson(sources);
        try (JsonGenerator json = JsonForm.generator(out)) {
            json.writeStartObject();
            json.writeNumberField("schema", JsonForm.SCHEMA);
            SourcesJson.write(json, sources);
            writeHead(json, review);
            writeOutcomes(json, review);
            writeFindings(json, places, review);
            writeProblems(json, review);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void writeHead(JsonGenerator json, Review review) throws IOException {
        json.writeStringField("unit", review.getUnit());
        JsonValues.number(json, "fiscalYear", review.getFiscalYear());
        json.writeStringField("engine", review.getEngine());
        json.writeStringField("checkedOn", review.getCheckedOn());
        json.writeArrayFieldStart("rulePacks");
        for (PackReference pack : review.getRulePacks()) {
            json.writeStartObject();
            json.writeStringField("id", pack.getId());
            json.writeStringField("version", pack.getVersion());
            JsonValues.optional(json, "title", pack.getTitle());
            json.writeStringField("sha256", pack.getSha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("verdict", review.getVerdict().getLiteral());
    }

    private static void writeOutcomes(JsonGenerator json, Review review) throws IOException {
        ReviewCounts counts = new ReviewCounts(review);
        json.writeObjectFieldStart("outcomes");
        for (OutcomeKind kind : OutcomeKind.VALUES) {
            json.writeNumberField(kind.getLiteral(), counts.outcomes(kind));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("rules");
        for (RuleOutcome outcome : review.getOutcomes()) {
            json.writeStartObject();
            json.writeStringField("rule", outcome.getRule());
            JsonValues.optional(json, "title", outcome.getTitle());
            json.writeStringField("severity", outcome.getSeverity().getLiteral());
            json.writeStringField("outcome", outcome.getKind().getLiteral());
            json.writeNumberField("examined", outcome.getExamined());
            json.writeStringField("why", outcome.getWhy());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeFindings(JsonGenerator json, PlaceJson places, Review review) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : review.getFindings()) {
            json.writeStartObject();
            json.writeStringField("key", finding.getKey());
            JsonValues.optional(json, "operandsHash", finding.getOperandsHash());
            json.writeStringField("rule", finding.getRule());
            json.writeStringField("title", finding.getTitle());
            json.writeStringField("severity", finding.getSeverity().getLiteral());
            json.writeStringField("category", finding.getCategory());
            json.writeStringField("subject", finding.getSubject());
            json.writeStringField("message", finding.getMessage());
            json.writeStringField("basis", finding.getBasis());
            json.writeStringField("expected", either(finding.getExpected(), finding.getExpectedText()));
            json.writeStringField("actual", either(finding.getActual(), finding.getActualText()));
            json.writeStringField("unit", finding.getUnit());
            json.writeStringField("difference", either(finding.getDifference(), null));
            json.writeStringField("tolerance", either(finding.getTolerance(), null));
            writeEvidence(json, places, finding.getOperands());
            writeKeys(json, "consequences", finding.getConsequences());
            writeKeys(json, "causes", finding.getCauses());
            writeWaiver(json, finding.getWaiver());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeEvidence(JsonGenerator json, PlaceJson places, List<Operand> operands) throws IOException {
        json.writeArrayFieldStart("evidence");
        for (Operand operand : operands) {
            json.writeStartObject();
            places.write(json, operand.getLocation());
            json.writeStringField("quote", operand.getQuote());
            json.writeStringField("role", operand.getRole());
            JsonValues.optional(json, "label", operand.getLabel());
            json.writeStringField("value", PlainDigits.of(operand.getValue(), operand.getDecimals()));
            JsonValues.optional(json, "unit", operand.getUnit());
            JsonValues.optional(json, "sign", operand.getSign());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeKeys(JsonGenerator json, String member, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart(member);
        for (Finding finding : findings) {
            json.writeString(finding.getKey());
        }
        json.writeEndArray();
    }

    private static void writeWaiver(JsonGenerator json, Waiver waiver) throws IOException {
        if (waiver == null) {
            json.writeNullField("waiver");
            return;
        }
        json.writeObjectFieldStart("waiver");
        json.writeStringField("reason", waiver.getReason());
        json.writeStringField("person", waiver.getPerson());
        json.writeStringField("date", waiver.getDate());
        json.writeStringField("expires", waiver.getExpires());
        json.writeEndObject();
    }

    private static void writeProblems(JsonGenerator json, Review review) throws IOException {
        json.writeArrayFieldStart("problems");
        for (Problem problem : review.getProblems()) {
            json.writeStartObject();
            json.writeStringField("pack", problem.getPack());
            json.writeStringField("file", problem.getFile());
            JsonValues.number(json, "line", problem.getLine());
            json.writeStringField("rule", problem.getRule());
            json.writeStringField("message", problem.getMessage());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String either(BigDecimal number, String text) {
        return number == null ? text : PlainDigits.of(number, 0);
    }
}
