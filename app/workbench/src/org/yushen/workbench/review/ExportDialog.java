package org.yushen.workbench.review;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.ReviewExport.Form;

/** Asks in what form reviews are exported and into which folder; each becomes a file of its own, named after its paper. */
final class ExportDialog extends FieldsDialog {
    private final List<Paper> papers;
    private Text folderText;
    private Form form = Form.XLSX;
    private Path folder;

    ExportDialog(Shell parent, List<Paper> papers) {
        super(parent, "export", new Point(640, 340), 3);
        this.papers = papers;
    }

    @Override
    void fill(Composite area) {
        setTitle(papers.size() == 1 ? papers.get(0).name() : words().get("export.many", papers.size()));
        formRow(area);
        folderRow(area);
    }

    private void formRow(Composite area) {
        label(area, "export.form", SWT.CENTER);
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(new RowLayout());
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        for (Form one : Form.values()) {
            Button button = new Button(row, SWT.RADIO);
            button.setText(words().get("export.form." + one.name()));
            button.setSelection(one == form);
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
                if (button.getSelection()) {
                    form = one;
                    validate();
                }
            }));
        }
    }

    private void folderRow(Composite area) {
        label(area, "export.folder", SWT.CENTER);
        folderText = new Text(area, SWT.BORDER);
        folderText.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        folderText.setText(LastFolder.EXPORT.get());
        folderText.addModifyListener(e -> validate());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(words().get("export.browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
            dialog.setFilterPath(folderText.getText());
            String chosen = dialog.open();
            if (chosen != null) {
                folderText.setText(chosen);
            }
        }));
    }

    @Override
    void begin() {
        validate();
        folderText.setFocus();
        folderText.selectAll();
    }

    /** Says what will be written, what is there already and would be replaced, or why nothing can be. */
    private void validate() {
        folder = folder(folderText.getText().strip());
        boolean usable = folder != null && Files.isDirectory(folder);
        setErrorMessage(usable ? null : words().get("export.noFolder"));
        long there = usable ? papers.stream().filter(paper -> Files.exists(target(paper))).count() : 0;
        if (there > 0) {
            setMessage(words().get("export.replaces", there), IMessageProvider.WARNING);
        } else {
            setMessage(words().get("export.message", form.ending()));
        }
        usable(usable);
    }

    private static Path folder(String text) {
        try {
            return text.isEmpty() ? null : Path.of(text).toAbsolutePath();
        } catch (InvalidPathException e) {
            return null;
        }
    }

    @Override
    protected void okPressed() {
        LastFolder.EXPORT.remember(folder.toString());
        super.okPressed();
    }

    Form form() {
        return form;
    }

    /** Where the paper's review goes, as chosen. */
    Path target(Paper paper) {
        String stem = stem(paper);
        // Word and Excel files of one unit are mostly named alike.
        boolean alone = papers.stream().filter(other -> stem(other).equals(stem)).count() == 1;
        String name = alone ? stem : stem + paper.name().substring(stem.length()).replace('.', '-');
        return folder.resolve(name + ".review" + form.ending());
    }

    private static String stem(Paper paper) {
        int dot = paper.name().lastIndexOf('.');
        return dot <= 0 ? paper.name() : paper.name().substring(0, dot);
    }
}
