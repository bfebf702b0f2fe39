package org.yushen.report.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.yushen.model.disclosure.FormText;
import org.yushen.model.disclosure.Funding;
import org.yushen.model.disclosure.Indicator;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Phase;
import org.yushen.model.disclosure.Quantity;
import org.yushen.model.disclosure.TargetValue;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes the member {@code forms}. */
final class FormsJson {
    private final JsonGenerator json;
    private final PlaceJson places;

    FormsJson(JsonGenerator json, PlaceJson places) {
        this.json = json;
        this.places = places;
    }

    void write(List<PerformanceForm> forms) throws IOException {
        json.writeArrayFieldStart("forms");
        for (PerformanceForm form : forms) {
            json.writeStartObject();
            json.writeStringField("project", form.getProject());
            json.writeStringField("kind", form.getKind().getLiteral());
            JsonValues.number(json, "year", form.getYear());
            json.writeStringField("department", form.getDepartment());
            places.write(json, form);
            writeFunding(form);
            JsonValues.optional(json, "executionWeight", points(form.getExecutionWeight()));
            writeTexts("texts", form.getTexts());
            writeTexts("foot", form.getFoot());
            writeIndicators(form.getIndicators());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A cell's own unit wins over the form's head; where an amount's unit is not {@code fundingUnit}, it says so itself. */
    private void writeFunding(PerformanceForm form) throws IOException {
        String common = commonUnit(form);
        json.writeStringField("termFunding", JsonValues.digits(form.getTermFunding()));
        writeOwnUnit("termFundingUnit", form.getTermFunding(), common);
        json.writeStringField("annualFunding", JsonValues.digits(form.getAnnualFunding()));
        json.writeStringField("fundingUnit", common);
        json.writeArrayFieldStart("fundingBySource");
        for (Funding funding : form.getFunding()) {
            json.writeStartObject();
            json.writeStringField("phase", funding.getPhase().getLiteral());
            json.writeStringField("source", funding.getSource());
            json.writeStringField("amount", JsonValues.digits(funding.getAmount()));
            writeOwnUnit("unit", funding.getAmount(), common);
            places.write(json, funding);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String commonUnit(PerformanceForm form) {
        for (Quantity total : new Quantity[] {form.getAnnualFunding(), form.getTermFunding()}) {
            if (total != null && total.getUnit() != null) {
                return total.getUnit();
            }
        }
        return form.getFundingUnit();
    }

    private void writeOwnUnit(String member, Quantity amount, String common) throws IOException {
        if (amount != null && !Objects.equals(amount.getUnit(), common)) {
            json.writeStringField(member, amount.getUnit());
        }
    }

    private void writeTexts(String member, List<FormText> texts) throws IOException {
        json.writeObjectFieldStart(member);
        for (FormText text : texts) {
            json.writeStringField(name(text, texts), text.getText());
        }
        json.writeEndObject();
    }

    /** A label that stands in both halves gets its half before it, and a number where that is not enough. */
    private static String name(FormText text, List<FormText> texts) {
        List<FormText> equals = texts.stream().filter(other -> Objects.equals(other.getLabel(), text.getLabel())).toList();
        if (equals.size() == 1) {
            return text.getLabel();
        }
        String half = (text.getPhase() == Phase.TERM ? "实施期/" : "年度/") + text.getLabel();
        int ordinal = equals.stream().filter(other -> other.getPhase() == text.getPhase()).toList().indexOf(text) + 1;
        return ordinal == 1 ? half : half + " (" + ordinal + ")";
    }

    private void writeIndicators(List<Indicator> indicators) throws IOException {
        json.writeArrayFieldStart("indicators");
        for (Indicator indicator : indicators) {
            json.writeStartObject();
            json.writeStringField("phase", indicator.getPhase().getLiteral());
            json.writeStringField("level1", indicator.getLevel1());
            json.writeStringField("level2", indicator.getLevel2());
            json.writeStringField("name", indicator.getName());
            json.writeStringField("value", text(indicator.getTarget()));
            JsonValues.optional(json, "actual", text(indicator.getActual()));
            JsonValues.optional(json, "weight", points(indicator.getWeight()));
            places.write(json, indicator);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String points(BigDecimal weight) {
        return weight == null ? null : weight.toPlainString();
    }

    private static String text(TargetValue value) {
        return value == null ? null : value.getText();
    }
}
