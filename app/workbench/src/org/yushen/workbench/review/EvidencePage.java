package org.yushen.workbench.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.yushen.model.disclosure.Location;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Operand;
import org.yushen.report.words.Messages;
import org.yushen.report.words.PlainDigits;
import org.yushen.report.words.ReviewWords;
import org.yushen.workbench.Icons;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.PaperFinding;

/** Writes one finding's evidence into a form. */
final class EvidencePage {

    /** Where links lead. */
    interface Jump {
        void toPlace(Location place);

        void toFinding(Finding finding);
    }

    private final Finding finding;
    private final Composite body;
    private final FormToolkit toolkit;
    private final ResourceManager images;
    private final Jump jump;
    private final Words words = new Words(getClass());
    private final Messages reportWords = Messages.ofReports(Words.locale());
    private final ReviewWords reviewWords;

    EvidencePage(PaperFinding found, Composite body, FormToolkit toolkit, ResourceManager images, Jump jump) {
        finding = found.finding();
        this.body = body;
        this.toolkit = toolkit;
        this.images = images;
        this.jump = jump;
        reviewWords = new ReviewWords(reportWords, found.paper().review());
    }

    void fill() {
        Composite head = columns(2);
        Label icon = toolkit.createLabel(head, "");
        icon.setImage(Icons.of(images, finding.getSeverity()));
        Label title = wrapped(head, words.get("evidence.title", ReviewWords.severity(reportWords, finding.getSeverity()), finding.getRule(), finding.getTitle()));
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        wrapped(body, finding.getMessage());
        if (!finding.getOperands().isEmpty()) {
            heading("evidence.operands");
            sum();
        }
        result();
        if (finding.getBasis() != null && !finding.getBasis().isBlank()) {
            heading("evidence.basis");
            wrapped(body, finding.getBasis());
        }
        links("evidence.causes", finding.getCauses());
        links("evidence.consequences", finding.getConsequences());
        if (finding.getWaiver() != null) {
            heading("evidence.waiver");
            wrapped(body, reviewWords.waiver(finding.getWaiver()));
        }
        faint(words.get("evidence.origin", finding.getPack(), finding.getPackVersion(), finding.getKey()));
    }

    /** The calculation written out: a sign or role, the operand as a link to its place, its value. */
    private void sum() {
        String formula = new SumText(finding).text();
        if (formula != null) {
            wrapped(body, formula);
        }
        Composite table = columns(3);
        for (Operand operand : finding.getOperands()) {
            role(table, operand);
            operandLink(table, operand);
            toolkit.createLabel(table, "");
            quote(table, operand);
            String value = operand.getValue() == null ? ""
                    : PlainDigits.of(operand.getValue(), operand.getDecimals()) + Objects.requireNonNullElse(operand.getUnit(), "");
            Label number = toolkit.createLabel(table, value, SWT.RIGHT);
            number.setLayoutData(new TableWrapData(TableWrapData.RIGHT, TableWrapData.TOP));
        }
    }

    private void role(Composite table, Operand operand) {
        String sign = operand.getSign();
        boolean signed = sign != null && !sign.isBlank();
        Label role = toolkit.createLabel(table, signed ? sign.strip() : reportWords.get("role." + operand.getRole()));
        role.setForeground(role.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
        role.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.TOP));
    }

    private void operandLink(Composite table, Operand operand) {
        String label = Objects.requireNonNullElse(operand.getLabel(), "");
        String place = reviewWords.places().of(operand.getLocation());
        String text = place.isEmpty() ? label : words.get("evidence.operand", label, place);
        Control shown = operand.getLocation() == null ? wrapped(table, text) : link(table, text, () -> jump.toPlace(operand.getLocation()));
        ((TableWrapData) shown.getLayoutData()).colspan = 2;
    }

    /** The words it was read from, left of its value; nothing where they say no more than that. */
    private void quote(Composite table, Operand operand) {
        boolean same = operand.getQuote() == null || operand.getQuote().isBlank()
                || operand.getValue() != null && operand.getQuote().strip().equals(PlainDigits.of(operand.getValue(), operand.getDecimals()));
        Label quote = wrapped(table, same ? "" : reportWords.get("evidence.quote", operand.getQuote().strip()));
        quote.setForeground(quote.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
    }

    private void result() {
        boolean numbers = finding.getExpected() != null || finding.getActual() != null;
        boolean texts = finding.getExpectedText() != null || finding.getActualText() != null;
        if (!numbers && !texts) {
            return;
        }
        heading("evidence.result");
        Composite table = columns(2);
        pair(table, "evidence.expected", finding.getExpected(), finding.getExpectedText());
        pair(table, "evidence.actual", finding.getActual(), finding.getActualText());
        pair(table, "evidence.difference", finding.getDifference(), null);
        pair(table, "evidence.tolerance", finding.getTolerance(), null);
    }

    private void pair(Composite table, String key, BigDecimal number, String text) {
        if (number == null && (text == null || text.isBlank())) {
            return;
        }
        Label name = toolkit.createLabel(table, words.get(key));
        name.setForeground(name.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
        wrapped(table, number == null ? text : PlainDigits.of(number, 0) + Objects.requireNonNullElse(finding.getUnit(), ""));
    }

    private void links(String key, List<Finding> others) {
        if (others.isEmpty()) {
            return;
        }
        heading(key);
        for (Finding other : others) {
            link(body, words.get("evidence.finding", other.getRule(), other.getMessage()), () -> jump.toFinding(other));
        }
    }

    private void heading(String key) {
        Label heading = toolkit.createLabel(body, words.get(key));
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    }

    private void faint(String text) {
        Label label = wrapped(body, text);
        label.setForeground(label.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
    }

    private Composite columns(int count) {
        Composite table = toolkit.createComposite(body);
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = count;
        layout.leftMargin = 0;
        layout.rightMargin = 0;
        layout.topMargin = 0;
        layout.bottomMargin = 0;
        table.setLayout(layout);
        table.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        return table;
    }

    /** In a label an ampersand would underline the next letter. */
    private Label wrapped(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, Objects.toString(text, "").replace("&", "&&"), SWT.WRAP);
        label.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        return label;
    }

    /** The platform's own link: one of the forms does not break lines within Chinese, and wants room for a whole sentence. */
    private Link link(Composite parent, String text, Runnable follow) {
        Link link = new Link(parent, SWT.WRAP);
        link.setText("<a>" + text.replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>");
        link.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        toolkit.adapt(link, true, true);
        link.addListener(SWT.Selection, event -> follow.run());
        return link;
    }
}
