package org.yushen.workbench.review;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.yushen.workbench.paper.PaperFinding;

/** Asks why findings are waived, by whom and until when. */
final class WaiveDialog extends FieldsDialog {
    private static final String NODE = "org.yushen.workbench";
    private static final String PERSON = "waiver.person";

    private final List<PaperFinding> findings;
    private Text reasonText;
    private Text personText;
    private Button limited;
    private DateTime date;
    private String reason;
    private String person;
    private LocalDate expiry;

    WaiveDialog(Shell parent, List<PaperFinding> findings) {
        super(parent, "waive", new Point(620, 460), 2);
        this.findings = findings;
    }

    @Override
    void fill(Composite area) {
        setTitle(findings.size() == 1 ? words().get("waive.one", findings.get(0).finding().getRule(), findings.get(0).finding().getTitle())
                : words().get("waive.many", findings.size()));
        setMessage(words().get("waive.message"));
        label(area, "waive.reason", SWT.TOP);
        reasonText = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        reasonText.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        reasonText.addModifyListener(e -> validate());
        // In a text of many lines the tab key would write a tab.
        reasonText.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        label(area, "waive.person", SWT.CENTER);
        personText = new Text(area, SWT.BORDER);
        personText.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        personText.setText(InstanceScope.INSTANCE.getNode(NODE).get(PERSON, ""));
        personText.addModifyListener(e -> validate());
        expiryRow(area);
    }

    private void expiryRow(Composite area) {
        label(area, "waive.expiry", SWT.CENTER);
        Composite row = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        row.setLayout(layout);
        limited = new Button(row, SWT.CHECK);
        limited.setText(words().get("waive.limited"));
        date = new DateTime(row, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        LocalDate end = LocalDate.now().withMonth(12).withDayOfMonth(31);
        date.setDate(end.getYear(), end.getMonthValue() - 1, end.getDayOfMonth());
        date.setEnabled(false);
        limited.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            date.setEnabled(limited.getSelection());
            validate();
        }));
        date.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> validate()));
    }

    @Override
    void begin() {
        validate();
        reasonText.setFocus();
    }

    private LocalDate chosenExpiry() {
        return limited.getSelection() ? LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay()) : null;
    }

    private void validate() {
        boolean past = chosenExpiry() != null && chosenExpiry().isBefore(LocalDate.now());
        setErrorMessage(past ? words().get("waive.past") : null);
        usable(!past && !reasonText.getText().isBlank() && !personText.getText().isBlank());
    }

    @Override
    protected void okPressed() {
        reason = reasonText.getText().strip();
        person = personText.getText().strip();
        expiry = chosenExpiry();
        // Who waives is mostly the same person.
        InstanceScope.INSTANCE.getNode(NODE).put(PERSON, person);
        super.okPressed();
    }

    String reason() {
        return reason;
    }

    String person() {
        return person;
    }

    /** Null for always. */
    LocalDate expiry() {
        return expiry;
    }
}
