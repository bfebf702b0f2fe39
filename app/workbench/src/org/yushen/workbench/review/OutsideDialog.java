package org.yushen.workbench.review;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.yushen.cli.Outside;
import org.yushen.cli.WrittenDay;
import org.yushen.workbench.paper.Paper;

/**
 * Asks what papers are held against: last year's paper (where none is named, the one that is found by itself), the department's paper,
 * the days of approval and publication. Of several papers each keeps its own last year's.
 */
final class OutsideDialog extends FieldsDialog {
    private static final int COLUMNS = 3;

    private final List<Paper> papers;
    private final Outside before;
    private Text lastYear;
    private Text department;
    private Text approved;
    private Text published;
    private Outside given;

    /** @param before what was given until now, of several papers for the first */
    OutsideDialog(Shell parent, List<Paper> papers, Outside before) {
        super(parent, "outside", new Point(720, 400), COLUMNS);
        this.papers = papers;
        this.before = before;
    }

    @Override
    void fill(Composite area) {
        setTitle(papers.size() == 1 ? papers.get(0).names() : words().get("outside.many", papers.size()));
        // A field that has the focus hides its hint: what is found by itself is said above too.
        setMessage(words().get("outside.message") + (papers.size() == 1 ? "\n" + hint() : ""));
        if (papers.size() == 1) {
            lastYear = fileRow(area, "outside.lastYear", before.lastYear(), hint());
        }
        department = fileRow(area, "outside.department", before.department(), words().get("outside.notGiven"));
        approved = dayRow(area, "outside.approved", before.approved());
        published = dayRow(area, "outside.published", before.published());
    }

    /** What is taken as long as no last year's paper is named. */
    private String hint() {
        Paper.Against now = papers.get(0).now().against();
        return now == null || !now.found() || now.lastYear() == null ? words().get("outside.notFound") : words().get("outside.found", now.lastYear());
    }

    private Text fileRow(Composite area, String key, Path file, String hint) {
        label(area, key, SWT.CENTER);
        Text text = new Text(area, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setMessage(hint);
        text.setText(file == null ? "" : file.toString());
        text.addModifyListener(e -> validate());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(words().get("export.browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
            dialog.setText(words().get(key));
            dialog.setFilterExtensions(OpenFilesHandler.ENDINGS);
            dialog.setFilterNames(new String[] {words().get("open.papers"), words().get("open.all")});
            dialog.setFilterPath(LastFolder.OPEN.get());
            String chosen = dialog.open();
            if (chosen != null) {
                text.setText(chosen);
            }
        }));
        return text;
    }

    private Text dayRow(Composite area, String key, LocalDate day) {
        label(area, key, SWT.CENTER);
        Text text = new Text(area, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setMessage(words().get("outside.dayHint"));
        text.setText(day == null ? "" : day.toString());
        text.addModifyListener(e -> validate());
        new Label(area, SWT.NONE);
        return text;
    }

    @Override
    void begin() {
        validate();
        (lastYear == null ? department : lastYear).setFocus();
    }

    private void validate() {
        String wrong = wrongFile(lastYear);
        wrong = wrong == null ? wrongFile(department) : wrong;
        wrong = wrong == null ? wrongDay(approved) : wrong;
        wrong = wrong == null ? wrongDay(published) : wrong;
        setErrorMessage(wrong);
        usable(wrong == null);
    }

    private String wrongFile(Text text) {
        return text == null || text.getText().isBlank() || file(text) != null ? null : words().get("outside.noFile", text.getText().strip());
    }

    private static Path file(Text text) {
        try {
            Path file = Path.of(text.getText().strip());
            return !text.getText().isBlank() && Files.isRegularFile(file) ? file.toAbsolutePath() : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private String wrongDay(Text text) {
        return text.getText().isBlank() || WrittenDay.of(text.getText()) != null ? null : words().get("outside.noDay", text.getText().strip());
    }

    @Override
    protected void okPressed() {
        given = new Outside(lastYear == null ? null : file(lastYear), file(department), WrittenDay.of(approved.getText()), WrittenDay.of(published.getText()));
        super.okPressed();
    }

    /** What is given now. @param own what that paper was given before */
    Outside given(Outside own) {
        return new Outside(lastYear == null ? own.lastYear() : given.lastYear(), given.department(), given.approved(), given.published());
    }
}
