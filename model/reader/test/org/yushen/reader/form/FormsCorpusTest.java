package org.yushen.reader.form;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Phase;
import org.yushen.model.disclosure.Quantity;
import org.yushen.reader.Checkout;
import org.yushen.reader.Corpus;
import org.yushen.reader.DisclosureReader;
import org.yushen.reader.InChinese;
import org.yushen.reader.ReadingMonitor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The forms of the real papers: what their keys say of every form, and the same reading from every format. */
@ExtendWith(InChinese.class)
class FormsCorpusTest {

    private static Disclosure read(Path file) throws Exception {
        return new DisclosureReader().read(List.of(file), Checkout.profiles(), ReadingMonitor.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fenyang-2025", "xinzhou-2023", "shuocheng-2025"})
    void everyFormHoldsWhatItsKeySays(String name) throws Exception {
        JsonNode key = new ObjectMapper().readTree(Corpus.folder().resolve(name).resolve("key.json").toFile()).get("forms");
        for (String format : List.of("txt", "docx", "xlsx")) {
            List<PerformanceForm> forms = read(Corpus.paper(name, format)).getForms();
            assertEquals(key.size(), forms.size(), name + "." + format);
            for (int i = 0; i < forms.size(); i++) {
                demand(key.get(i), forms.get(i), name + "." + format + " form " + (i + 1));
            }
        }
    }

    private static void demand(JsonNode key, PerformanceForm form, String where) {
        List<Runnable> facts = new ArrayList<>();
        facts.add(() -> assertTrue(form.getKind().getLiteral().contains(key.get("kind").asText().replaceAll("^绩效", "")), where + " kind " + form.getKind()));
        if (key.hasNonNull("year")) {
            facts.add(() -> assertEquals(key.get("year").asInt(), form.getYear(), where));
        }
        if (key.has("term")) {
            facts.add(() -> assertEquals(new BigDecimal(key.get("term").asText()), form.getTermFunding().getValue(), where));
            facts.add(() -> assertEquals(new BigDecimal(key.get("annual").asText()), form.getAnnualFunding().getValue(), where));
        }
        if (key.has("funding")) {
            Quantity total = form.getAnnualFunding() == null ? form.getTermFunding() : form.getAnnualFunding();
            facts.add(() -> assertEquals(key.get("funding").get("amount").asText() + key.get("funding").get("unit").asText(), Forms.amount(total), where));
        }
        if (key.has("termIndicators")) {
            facts.add(() -> assertEquals(key.get("termIndicators").asInt() + "/" + key.get("annualIndicators").asInt(), count(form, Phase.TERM) + "/" + count(form, Phase.ANNUAL), where));
        }
        if (key.has("indicators")) {
            facts.add(() -> assertEquals(key.get("indicators").asInt(), form.getIndicators().size(), where));
        }
        assertAll(facts.stream().map(fact -> fact::run));
    }

    private static long count(PerformanceForm form, Phase phase) {
        return form.getIndicators().stream().filter(indicator -> indicator.getPhase() == phase).count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fenyang-2025", "xinzhou-2023", "shuocheng-2025"})
    void theSamePaperGivesTheSameFormsFromEveryFormat(String name) throws Exception {
        Disclosure text = read(Corpus.paper(name, "txt"));
        for (String format : List.of("docx", "xlsx")) {
            Disclosure other = read(Corpus.paper(name, format));
            for (int i = 0; i < text.getForms().size(); i++) {
                String where = name + "." + format + " form " + (i + 1);
                PerformanceForm one = text.getForms().get(i);
                PerformanceForm two = other.getForms().get(i);
                assertAll(() -> assertEquals(head(one), head(two), where), () -> assertEquals(Forms.texts(one), Forms.texts(two), where),
                        () -> assertEquals(Forms.foot(one), Forms.foot(two), where), () -> assertEquals(Forms.indicators(one), Forms.indicators(two), where),
                        () -> demandSameAmounts(amounts(one), amounts(two), moneyUnread(text, one), where));
            }
        }
    }

    private static List<Object> head(PerformanceForm form) {
        List<Object> head = new ArrayList<>();
        head.add(form.getKind());
        head.add(form.getTitle());
        head.add(form.getYear());
        head.add(form.getProject());
        head.add(form.getDepartmentCode());
        head.add(form.getDepartment());
        head.add(form.getImplementer());
        head.add(form.getAttribute());
        head.add(form.getTerm());
        head.add(form.getFundingUnit());
        return head;
    }

    private static List<String> amounts(PerformanceForm form) {
        List<String> amounts = new ArrayList<>(Forms.funding(form));
        amounts.add("term=" + Forms.amount(form.getTermFunding()));
        amounts.add("annual=" + Forms.amount(form.getAnnualFunding()));
        return amounts;
    }

    /**
     * Accepted: “90.000” in 元 is no amount in text, but a workbook holds the number that somebody made of it. Where the
     * text's reader said that it did not trust an amount, the workbook may have one.
     */
    private static void demandSameAmounts(List<String> text, List<String> other, boolean moneyUnread, String where) {
        assertEquals(text.size(), other.size(), where);
        for (int i = 0; i < text.size(); i++) {
            boolean accepted = moneyUnread && text.get(i).endsWith("=-");
            if (!accepted) {
                assertEquals(text.get(i), other.get(i), where);
            }
        }
    }

    private static boolean moneyUnread(Disclosure disclosure, PerformanceForm form) {
        return disclosure.getUnread().stream().anyMatch(unread -> unread.getConcerns().equals("form:" + form.getProject()) && unread.getWhat().contains("资金金额"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fenyang-2025", "xinzhou-2023"})
    void everyIndicatorHasItsLevelsAndItsValue(String name) throws Exception {
        for (PerformanceForm form : read(Corpus.paper(name, "docx")).getForms()) {
            assertTrue(form.getIndicators().stream().allMatch(indicator -> indicator.getCategory() != null && indicator.getLevel1() != null),
                    form.getProject() + ": every indicator has its levels");
            assertTrue(form.getIndicators().stream().noneMatch(indicator -> indicator.getTarget().getText().isEmpty()), form.getProject() + ": no value was lost");
        }
    }
}
