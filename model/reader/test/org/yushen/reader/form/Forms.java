package org.yushen.reader.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.FormText;
import org.yushen.model.disclosure.Funding;
import org.yushen.model.disclosure.Indicator;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Quantity;
import org.yushen.reader.Checkout;
import org.yushen.reader.block.Block;
import org.yushen.reader.outline.Outline;
import org.yushen.reader.part.ReadingContext;
import org.yushen.reader.profile.TemplateProfile;
import org.yushen.reader.source.FormatDetector;
import org.yushen.reader.source.TextSource;
import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.reader.source.pdf.SpacedText;

/** Reads invented forms and tells what was read in lines that tests can compare. */
public final class Forms {

    private static final TemplateProfile PROFILE = Checkout.profiles().get("shanxi-2025");

    private Forms() {
    }

    static TemplateProfile profile() {
        return PROFILE;
    }

    /** Lines of a text paper, {@code |} standing for a tab. */
    static Disclosure read(String... lines) {
        return read(blocks(String.join("\n", lines).replace('|', '\t')));
    }

    static Disclosure read(List<Block> blocks) {
        return read(blocks, profile());
    }

    static Disclosure read(List<Block> blocks, TemplateProfile profile) {
        Disclosure disclosure = DisclosureFactory.eINSTANCE.createDisclosure();
        Outline outline = new Outline(List.of(), List.of(), List.of(), List.of(), blocks);
        new FormsReader().read(new ReadingContext(disclosure, outline, profile));
        return disclosure;
    }

    static List<Block> blocks(String text) {
        try {
            Path file = Files.createTempFile("form", ".txt");
            try {
                Files.writeString(file, text);
                return new TextSource(SpacedText::blocks).read(FormatDetector.open(file, 0)).blocks();
            } finally {
                Files.delete(file);
            }
        } catch (IOException | UnreadableSubmission e) {
            throw new AssertionError(e);
        }
    }

    static PerformanceForm only(Disclosure disclosure) {
        if (disclosure.getForms().size() != 1) {
            throw new AssertionError(disclosure.getForms().size() + " forms: " + disclosure.getForms().stream().map(PerformanceForm::getProject).toList());
        }
        return disclosure.getForms().get(0);
    }

    /** phase/level1/level2/category/name=value, with →actual where there is one. */
    public static List<String> indicators(PerformanceForm form) {
        return form.getIndicators().stream().map(Forms::indicator).toList();
    }

    private static String indicator(Indicator indicator) {
        String actual = indicator.getActual() == null ? "" : "→" + indicator.getActual().getText();
        return indicator.getPhase() + "/" + indicator.getLevel1() + "/" + indicator.getLevel2() + "/" + indicator.getCategory() + "/" + indicator.getName()
                + "=" + indicator.getTarget().getText() + actual;
    }

    /** phase/name=value. */
    static List<String> names(PerformanceForm form) {
        return form.getIndicators().stream().map(indicator -> indicator.getPhase() + "/" + indicator.getName() + "=" + indicator.getTarget().getText()).toList();
    }

    /** phase/source=amount. */
    static List<String> funding(PerformanceForm form) {
        return form.getFunding().stream().map(Forms::funding).toList();
    }

    private static String funding(Funding funding) {
        return funding.getPhase() + "/" + funding.getSource() + "=" + amount(funding.getAmount());
    }

    /** phase/source=whole yuan, in whichever unit it is printed. */
    public static List<String> yuan(PerformanceForm form) {
        return form.getFunding().stream().map(funding -> funding.getPhase() + "/" + funding.getSource() + "=" + yuan(funding.getAmount())).toList();
    }

    private static String yuan(Quantity quantity) {
        if (quantity == null) {
            return "-";
        }
        return (quantity.getUnit().equals("万元") ? quantity.getValue().movePointRight(4) : quantity.getValue()).setScale(0).toPlainString();
    }

    /** value and unit; - for a blank. */
    static String amount(Quantity quantity) {
        return quantity == null ? "-" : quantity.getValue().toPlainString() + quantity.getUnit();
    }

    /** phase/label=text. */
    public static List<String> texts(PerformanceForm form) {
        return form.getTexts().stream().map(text -> text.getPhase() + "/" + text.getLabel() + "=" + text.getText()).toList();
    }

    static String foot(PerformanceForm form) {
        return form.getFoot().stream().map((FormText text) -> text.getLabel() + "=" + text.getText()).collect(Collectors.joining(" "));
    }

    /** concerns: what. */
    static List<String> unread(Disclosure disclosure) {
        return disclosure.getUnread().stream().map(unread -> unread.getConcerns() + ": " + unread.getWhat()).toList();
    }
}
