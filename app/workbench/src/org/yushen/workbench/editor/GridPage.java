package org.yushen.workbench.editor;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.yushen.workbench.Wrapped;

/** A page with a list at the left and the chosen one as a grid at the right. */
abstract class GridPage<T> implements PaperPage {
    private static final String CHOSEN = "chosen";

    private final SashForm sash;
    private final MarkedList<T> list;
    private final GridView view;
    private final Label title;
    private final Label line;
    private final Label note;
    private final Palette palette;
    private PaperContent content;
    private T current;

    /** @param weights shares of the grid's width for each column; null for widths by content */
    GridPage(Composite parent, Palette palette, EditorWords words, Choice choice, int[] weights) {
        this.palette = palette;
        sash = new SashForm(parent, SWT.HORIZONTAL);
        list = new MarkedList<>(sash, palette, chosen -> open(chosen));
        Composite right = new Composite(sash, SWT.NONE);
        right.setLayout(new GridLayout());
        right.setBackground(palette.paper());
        title = label(right, palette);
        title.setFont(palette.title());
        line = label(right, palette);
        line.setForeground(palette.faintInk());
        view = new GridView(right, palette, words, weights,
                cell -> choice.chosen(cell.findings(), cell.element()));
        view.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        note = label(right, palette);
        sash.setWeights(30, 70);
    }

    private static Label label(Composite parent, Palette palette) {
        Label label = new Label(parent, SWT.WRAP);
        label.setBackground(palette.paper());
        label.setForeground(palette.ink());
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return label;
    }

    abstract List<MarkedList.Entry<T>> entries(PaperContent shown);

    abstract Grid grid(T element, PaperContent shown);

    abstract String title(T element, PaperContent shown);

    /** What is said under the title; empty for nothing. */
    abstract String line(T element, PaperContent shown);

    /** What is said under the grid; empty for nothing. */
    abstract String note(T element, PaperContent shown);

    /** The element that a spot of this page is in; null for a spot of another page. */
    abstract T owner(Spot spot);

    abstract Object element(Spot spot);

    /** What is said where there is nothing to show. */
    abstract String nothing(PaperContent shown);

    @Override
    public Control control() {
        return sash;
    }

    @Override
    public void show(PaperContent shown) {
        show(shown, null);
    }

    @Override
    public void show(PaperContent shown, Spot next) {
        int before = current == null ? -1 : list.index();
        content = shown;
        list.show(entries(shown));
        current = null;
        T wanted = next == null ? null : owner(next);
        if (wanted != null && list.index() >= 0 && list.entries().get(list.index()).element() != wanted) {
            return;
        }
        if (list.entries().isEmpty()) {
            title.setText(nothing(shown));
            fill(line, "");
            fill(note, "");
            view.show(new Grid(1, 0, 0));
        } else {
            int index = Math.max(0, list.index());
            open(list.entries().get(index).element(), index == before);
        }
    }

    private void open(T element) {
        if (element != current) {
            open(element, false);
        }
    }

    private void open(T element, boolean again) {
        current = element;
        title.setText(title(element, content));
        boolean marked = !content.marks().at(element).isEmpty();
        title.setForeground(marked ? palette.of(content.marks().at(element)) : palette.ink());
        title.setToolTipText(marked ? Wrapped.of(content.words().tooltip(content.marks().at(element))) : null);
        fill(line, line(element, content));
        fill(note, note(element, content));
        title.getParent().layout(true);
        if (again) {
            view.showAgain(grid(element, content));
        } else {
            view.show(grid(element, content));
        }
    }

    private static void fill(Label label, String text) {
        label.setText(text.replace("&", "&&"));
        ((GridData) label.getLayoutData()).exclude = text.isEmpty();
        label.setVisible(!text.isEmpty());
    }

    @Override
    public void reveal(Spot spot, List<Spot> evidence) {
        T owner = owner(spot);
        if (owner == null) {
            return;
        }
        for (int i = 0; i < list.entries().size(); i++) {
            if (list.entries().get(i).element() == owner) {
                list.select(i);
            }
        }
        open(owner);
        List<Object> besides = evidence.stream().filter(one -> owner(one) == owner).map(this::element).toList();
        view.reveal(element(spot), besides);
    }

    @Override
    public void copy() {
        view.copySelection();
    }

    @Override
    public void setFocus() {
        view.setFocus();
    }

    @Override
    public void save(IMemento memento) {
        memento.putInteger(CHOSEN, Math.max(0, list.index()));
    }

    @Override
    public void restore(IMemento memento) {
        Integer index = memento.getInteger(CHOSEN);
        if (index != null && index >= 0 && index < list.entries().size()) {
            list.select(index);
            open(list.entries().get(index).element());
        }
    }

    GridView view() {
        return view;
    }

    MarkedList<T> list() {
        return list;
    }
}
