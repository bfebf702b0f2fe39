package org.yushen.reader.form;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.FormKind;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Phase;
import org.yushen.reader.InChinese;
import org.yushen.reader.block.Block;

/** Prints invented forms in six layouts and demands what they say back, exactly and with nothing unread. */
@ExtendWith(InChinese.class)
class GeneratedFormsTest {

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("yushen.forms", 200));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoHalvesAsText(int seed) {
        InventedForm form = new InventedForm(new Random(seed));
        demandHalves(form, FormKind.TARGET, Forms.read(text(new FormPrinter(form, new Random(seed), false).halves(), new Random(seed), false)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoHalvesThatLostAndGainedTabsAndRunOverPages(int seed) {
        InventedForm form = new InventedForm(new Random(seed));
        demandHalves(form, FormKind.TARGET, Forms.read(text(new FormPrinter(form, new Random(seed), true).halves(), new Random(seed), true)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twoHalvesWithMergedCells(int seed) {
        InventedForm form = new InventedForm(new Random(seed));
        demandHalves(form, FormKind.TARGET, Forms.read(FormPrinter.merged(new FormPrinter(form, new Random(seed), false).halves())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void application(int seed) {
        InventedForm form = new InventedForm(new Random(seed));
        List<List<String>> rows = new FormPrinter(form, new Random(seed), false).application();
        demandHalves(form, FormKind.APPLICATION, Forms.read(seed % 2 == 0 ? FormPrinter.merged(rows) : text(rows, new Random(seed), false)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneHalf(int seed) {
        InventedForm invented = new InventedForm(new Random(seed));
        Disclosure disclosure = Forms.read(text(new FormPrinter(invented, new Random(seed), false).oneHalf(), new Random(seed), false));
        PerformanceForm form = Forms.only(disclosure);

        assertAll(() -> demandHead(invented, form, FormKind.TARGET), () -> assertEquals(List.of(), Forms.unread(disclosure)),
                () -> assertEquals(null, form.getTermFunding()), () -> assertEquals(0, yuan(form).compareTo(BigDecimal.valueOf(invented.total(Phase.ANNUAL)))),
                () -> assertEquals(invented.sources.size(), form.getFunding().size()),
                () -> assertEquals(invented.textsOfOneHalf(), Forms.texts(form)),
                () -> assertEquals(lines(invented.indicatorsOfOneHalf(false)), lines(Forms.indicators(form))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void selfEvaluation(int seed) {
        InventedForm invented = new InventedForm(new Random(seed));
        Disclosure disclosure = Forms.read(text(new FormPrinter(invented, new Random(seed), false).selfEvaluation(), new Random(seed), false));
        PerformanceForm form = Forms.only(disclosure);

        assertAll(() -> demandHead(invented, form, FormKind.SELF_EVALUATION), () -> assertEquals(List.of(), Forms.unread(disclosure)),
                () -> assertEquals(invented.total(Phase.ANNUAL) + "元", Forms.amount(form.getAnnualFunding())),
                () -> assertEquals(invented.sources.stream().map(source -> "annual/" + source.name() + "=" + amount(source.annual())).toList(), Forms.funding(form)),
                () -> assertEquals(lines(invented.indicatorsOfOneHalf(true)), lines(Forms.indicators(form))));
    }

    private static void demandHalves(InventedForm invented, FormKind kind, Disclosure disclosure) {
        PerformanceForm form = Forms.only(disclosure);
        assertAll(() -> demandHead(invented, form, kind), () -> assertEquals(List.of(), Forms.unread(disclosure)),
                () -> assertEquals(invented.total(Phase.TERM) + "元", Forms.amount(form.getTermFunding())),
                () -> assertEquals(invented.total(Phase.ANNUAL) + "元", Forms.amount(form.getAnnualFunding())),
                () -> assertEquals(invented.funding(true), Forms.yuan(form)),
                () -> assertEquals(invented.textsOfHalves(kind == FormKind.APPLICATION), Forms.texts(form)),
                () -> assertEquals("负责人= 经办人=" + invented.clerk + " 联系电话=" + invented.phone + " 填报日期=" + invented.date, Forms.foot(form)),
                () -> assertEquals(lines(invented.indicatorsOfHalves()), lines(Forms.indicators(form))));
    }

    private static void demandHead(InventedForm invented, PerformanceForm form, FormKind kind) {
        assertEquals(List.of(kind, invented.project, invented.year, invented.department, invented.code, invented.implementer, invented.term),
                List.of(form.getKind(), form.getProject(), form.getYear(), form.getDepartment(), form.getDepartmentCode(), form.getImplementer(), form.getTerm()));
    }

    private static String amount(long yuan) {
        return yuan < 0 ? "-" : yuan + "元";
    }

    /** The year's total in yuan, whichever unit it was printed in. */
    private static BigDecimal yuan(PerformanceForm form) {
        BigDecimal value = form.getAnnualFunding().getValue();
        return form.getAnnualFunding().getUnit().equals("万元") ? value.movePointRight(4) : value;
    }

    private static String lines(List<String> indicators) {
        return String.join("\n", indicators);
    }

    private static List<Block> text(List<List<String>> rows, Random random, boolean pages) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            text.append(String.join("\t", rows.get(row))).append('\n');
            if (row < 2 || pages && random.nextInt(12) == 0) {
                text.append("\n\n");
            }
        }
        return Forms.blocks(text.toString());
    }
}
