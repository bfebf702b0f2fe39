package org.yushen.workbench.rules;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.yushen.workbench.Icons;
import org.yushen.workbench.Words;
import org.yushen.workbench.review.Reveal;

/** 规则改动: what the last save of a rule did to the open papers. A click on a finding shows it in its paper. */
public final class ChangesView extends ViewPart implements RuleBenchListener {
    public static final String ID = "org.yushen.workbench.rules.changes";
    private static final String[] COLUMNS = {"kind", "rule", "message", "paper"};
    private static final int[] WIDTHS = {84, 84, 0, 220};
    private static final int LEAST_MESSAGE = 240;
    private static final int MOST_FILES_NAMED = 3;

    private final RuleBench bench = PlatformUI.getWorkbench().getService(RuleBench.class);
    private final Words words = new Words(getClass());
    private Label line;
    private Table table;
    private LocalResourceManager images;
    private List<ChangeLine> lines = List.of();

    @Override
    public void createPartControl(Composite parent) {
        images = new LocalResourceManager(JFaceResources.getResources(), parent);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 2;
        parent.setLayout(layout);
        line = new Label(parent, SWT.NONE);
        line.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.horizontalIndent = 6;
        line.setLayoutData(wide);
        table(parent);
        bench.addListener(this);
        show(bench.last());
    }

    private void table(Composite parent) {
        Composite alone = new Composite(parent, SWT.NONE);
        alone.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TableColumnLayout columns = new TableColumnLayout();
        alone.setLayout(columns);
        table = new Table(alone, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        for (int i = 0; i < COLUMNS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(words.get("changes.column." + COLUMNS[i]));
            columns.setColumnData(column, WIDTHS[i] == 0 ? new ColumnWeightData(1, LEAST_MESSAGE) : new ColumnPixelData(WIDTHS[i]));
        }
        table.addListener(SWT.SetData, this::fill);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> reveal()));
    }

    private void fill(Event event) {
        ChangeLine shown = lines.get(event.index);
        TableItem item = (TableItem) event.item;
        item.setText(new String[] {words.get("changes." + shown.kind().name()), shown.found().finding().getRule(),
            shown.found().finding().getMessage(), shown.found().paper().name()});
        item.setImage(0, Icons.image(images, switch (shown.kind()) {
            case GONE -> "finding-gone";
            case NEW -> "finding-new";
            case ALTERED -> "finding-altered";
        }));
    }

    private void reveal() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            Reveal.reveal(getSite().getPage(), lines.get(index).found());
        }
    }

    @Override
    public void applying() {
        later(() -> say(words.get("changes.applying")));
    }

    @Override
    public void stopped() {
        later(() -> say(words.get("changes.stopped")));
    }

    @Override
    public void applied(RuleChange change) {
        later(() -> show(change));
    }

    @Override
    public void partlyApplied(RuleChange change, int left) {
        later(() -> {
            show(change);
            say(words.get("changes.left", sentence(change), left));
        });
    }

    private void later(Runnable shown) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!line.isDisposed()) {
                shown.run();
            }
        });
    }

    /** What a narrow window cuts off can be read over the line. */
    private void say(String sentence) {
        line.setText(sentence);
        line.setToolTipText(sentence);
    }

    /** @param change null when there was none yet */
    private void show(RuleChange change) {
        lines = change == null ? List.of() : ChangeLine.of(change);
        say(change == null ? words.get("changes.none") : sentence(change));
        table.setItemCount(lines.size());
        table.clearAll();
    }

    private String sentence(RuleChange change) {
        String files = change.files().size() > MOST_FILES_NAMED
                ? words.get("changes.files", change.files().getFirst(), change.files().size())
                : String.join(words.get("changes.separator"), change.files());
        String key = change.papers() == 0 ? "changes.noPapers" : "changes.line";
        String result = words.get(key, files, change.gone().size(), change.added().size(), change.altered().size(), change.papers(),
                String.format(Locale.ROOT, "%.2f", change.milliseconds() / 1000.0));
        return change.problems() == 0 ? result : words.get("changes.problems", change.problems(), result);
    }

    @Override
    public void dispose() {
        bench.removeListener(this);
        super.dispose();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
