package org.yushen.workbench.review;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.yushen.model.review.Severity;
import org.yushen.report.words.Messages;
import org.yushen.report.words.ReviewCounts;
import org.yushen.report.words.ReviewWords;
import org.yushen.workbench.Icons;
import org.yushen.workbench.Words;

/** The line above the findings: words to look for, severities to show, grouping. */
final class FindingsFilterBar {
    private static final Severity[] GRAVEST_FIRST = {Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO};

    private static final String TEXT = "filter";
    private static final String WAIVED = "waived";
    private static final String GROUPING = "grouping";

    private final Text text;
    private final Map<Severity, Button> severities = new EnumMap<>(Severity.class);
    private final Button waived;
    private final Combo grouping;
    private final Label count;
    private final Words words = new Words(getClass());
    private final Messages reportWords = Messages.ofReports(Words.locale());

    FindingsFilterBar(Composite parent, ResourceManager images, Runnable changed) {
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(5 + GRAVEST_FIRST.length, false);
        layout.marginHeight = 2;
        bar.setLayout(layout);
        text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(words.get("findings.filter"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, false, false);
        wide.widthHint = 220;
        text.setLayoutData(wide);
        text.addModifyListener(e -> changed.run());
        for (Severity severity : GRAVEST_FIRST) {
            Button button = new Button(bar, SWT.TOGGLE | SWT.FLAT);
            button.setImage(Icons.of(images, severity));
            button.setSelection(true);
            button.setToolTipText(words.get("findings.showSeverity", ReviewWords.severity(reportWords, severity)));
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run()));
            severities.put(severity, button);
        }
        waived = new Button(bar, SWT.TOGGLE | SWT.FLAT);
        waived.setSelection(true);
        waived.setToolTipText(words.get("findings.showWaived"));
        waived.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run()));
        new Label(bar, SWT.NONE).setText(words.get("findings.group"));
        grouping = new Combo(bar, SWT.READ_ONLY);
        for (FindingLines.Grouping one : FindingLines.Grouping.values()) {
            grouping.add(words.get("findings.group." + one.name()));
        }
        grouping.select(0);
        grouping.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> changed.run()));
        count = new Label(bar, SWT.RIGHT);
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        counts(null);
    }

    /** @param counts null when there is no review */
    void counts(ReviewCounts counts) {
        severities.forEach((severity, button) -> {
            int number = counts == null ? 0 : counts.findings(severity) + counts.waived(severity);
            button.setText(words.get("findings.severityCount", ReviewWords.severity(reportWords, severity), number));
        });
        int all = counts == null ? 0 : severities.keySet().stream().mapToInt(counts::waived).sum();
        waived.setText(words.get("findings.severityCount", words.get("findings.waived"), all));
        count.getParent().layout();
    }

    /** Says what is shown. */
    void say(String sentence) {
        count.setText(sentence.replace("&", "&&"));
        count.setToolTipText(sentence);
    }

    void write(String wanted) {
        text.setText(wanted);
    }

    String text() {
        return text.getText();
    }

    Set<Severity> severities() {
        Set<Severity> shown = EnumSet.noneOf(Severity.class);
        severities.forEach((severity, button) -> {
            if (button.getSelection()) {
                shown.add(severity);
            }
        });
        return shown;
    }

    boolean waived() {
        return waived.getSelection();
    }

    FindingLines.Grouping grouping() {
        return FindingLines.Grouping.values()[grouping.getSelectionIndex()];
    }

    void focusText() {
        text.setFocus();
        text.selectAll();
    }

    /** Whether keys go to the words to look for. */
    boolean hasFocus() {
        return text.isFocusControl();
    }

    void copyText() {
        text.copy();
    }

    void save(IMemento memento) {
        memento.putString(TEXT, text());
        severities.forEach((severity, button) -> memento.putBoolean(severity.getName(), button.getSelection()));
        memento.putBoolean(WAIVED, waived());
        memento.putString(GROUPING, grouping().name());
    }

    /** Sets everything as it was saved; nobody is told. */
    void restore(IMemento memento) {
        text.setText(Objects.requireNonNullElse(memento.getString(TEXT), ""));
        severities.forEach((severity, button) -> button.setSelection(!Boolean.FALSE.equals(memento.getBoolean(severity.getName()))));
        waived.setSelection(!Boolean.FALSE.equals(memento.getBoolean(WAIVED)));
        for (FindingLines.Grouping one : FindingLines.Grouping.values()) {
            if (one.name().equals(memento.getString(GROUPING))) {
                grouping.select(one.ordinal());
            }
        }
    }
}
