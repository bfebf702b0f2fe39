package org.yushen.workbench.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.yushen.model.disclosure.NarrativeSection;
import org.yushen.model.disclosure.Part;
import org.yushen.model.disclosure.TextKind;
import org.yushen.model.review.Finding;
import org.yushen.workbench.Wrapped;

/** 说明: the whole text, claims underlined, words with findings marked. */
final class NarrativePage implements PaperPage {
    private static final String TOP_LINE = "topLine";
    private static final int FLASHES = 4;
    private static final int FLASH_MILLIS = 150;
    /** In less room than this, in pixels, nothing can be put a third from the top. */
    private static final int LEAST_HEIGHT = 80;

    private final SashForm sash;
    private final MarkedList<Spot.InText> list;
    private final StyledText text;
    private final Palette palette;
    private final Choice choice;
    private PaperContent content;
    private NarrativeStyles styles;
    private Spot.InText framed;
    private List<Spot.InText> framedBesides = List.of();

    NarrativePage(Composite parent, Palette palette, Choice choice) {
        this.palette = palette;
        this.choice = choice;
        sash = new SashForm(parent, SWT.HORIZONTAL);
        list = new MarkedList<>(sash, palette, this::scrollTo);
        text = new StyledText(sash, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        text.setBackground(palette.paper());
        text.setForeground(palette.ink());
        text.setMargins(28, 16, 28, 16);
        text.setLineSpacing(6);
        text.setCaret(null);
        text.addListener(SWT.MouseUp, event -> click(event.x, event.y));
        text.addListener(SWT.MouseMove, event -> hover(event.x, event.y));
        sash.setWeights(30, 70);
    }

    @Override
    public Control control() {
        return sash;
    }

    @Override
    public void show(PaperContent shown) {
        boolean same = content != null && content.text().text().equals(shown.text().text());
        int top = text.getTopPixel();
        NarrativeStyles before = styles;
        content = shown;
        styles = new NarrativeStyles(shown, palette);
        list.show(sections());
        // A workbook has no sections: an empty list would only take room.
        sash.setMaximizedControl(list.entries().isEmpty() ? text : null);
        text.setRedraw(false);
        if (same) {
            styles.apply(text, before);
            if (framed != null) {
                styles.frame(text, framed, framedBesides, false);
            }
        } else {
            text.setText(shown.text().text());
            styles.apply(text);
            framed = null;
        }
        text.setRedraw(true);
        if (same) {
            text.setTopPixel(top);
        }
    }

    /** Parts and sections in the order in which they stand; what begins at the same place stands once. */
    private List<MarkedList.Entry<Spot.InText>> sections() {
        record Heading(Spot.InText where, String title, int indent) {
        }
        List<Heading> headings = new ArrayList<>();
        for (Part part : content.disclosure().getParts()) {
            add(part.getLocation() == null ? null : content.text().find(part.getLocation()),
                    where -> headings.add(new Heading(where, content.words().title(part), 0)));
        }
        for (NarrativeSection section : content.disclosure().getSections()) {
            String title = content.words().get("text.section", section.getNumber(), section.getHeading());
            add(section.getLocation() == null ? null : content.text().find(section.getLocation()),
                    where -> headings.add(new Heading(where, title, 1)));
        }
        headings.sort(Comparator.comparingInt(heading -> heading.where().start()));
        if (!headings.isEmpty() && headings.get(0).where().start() > 0) {
            headings.add(0, new Heading(new Spot.InText(0, 0), content.words().get("text.before"), 0));
        }
        List<MarkedList.Entry<Spot.InText>> entries = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).where().start() : content.text().text().length();
            entries.add(new MarkedList.Entry<>(heading.where(), heading.title(), heading.indent(), false,
                    content.marks().inText(heading.where().start(), end - 1)));
        }
        return entries;
    }

    private static void add(Spot.InText where, Consumer<Spot.InText> to) {
        if (where != null) {
            to.accept(where);
        }
    }

    private void scrollTo(Spot.InText where) {
        text.setTopIndex(text.getLineAtOffset(where.start()));
    }

    @Override
    public void reveal(Spot spot, List<Spot> evidence) {
        if (!(spot instanceof Spot.InText where)) {
            return;
        }
        List<Spot.InText> besides = evidence.stream().filter(Spot.InText.class::isInstance).map(Spot.InText.class::cast).toList();
        moveIntoSight(where);
        // A page that comes to the front for the first time gets its size only now.
        text.getDisplay().asyncExec(() -> {
            if (!text.isDisposed()) {
                moveIntoSight(where);
            }
        });
        selectSection(where);
        flash(where, besides, FLASHES, styles);
    }

    /** A third from the top, so that what leads to the sentence is seen too. */
    private void moveIntoSight(Spot.InText where) {
        int y = text.getTopPixel() + text.getLocationAtOffset(Math.min(where.start(), text.getCharCount())).y;
        int height = text.getClientArea().height;
        if (height < LEAST_HEIGHT) {
            return;
        }
        if (y < text.getTopPixel() + 20 || y > text.getTopPixel() + height - 60) {
            text.setTopPixel(Math.max(0, y - height / 3));
        }
    }

    private void selectSection(Spot.InText where) {
        for (int i = list.entries().size() - 1; i >= 0; i--) {
            if (list.entries().get(i).element().start() <= where.start()) {
                list.select(i);
                return;
            }
        }
    }

    private void flash(Spot.InText where, List<Spot.InText> besides, int left, NarrativeStyles by) {
        if (text.isDisposed() || by != styles || left < FLASHES && where != framed) {
            return;
        }
        framed = where;
        framedBesides = besides;
        styles.frame(text, where, besides, left > 0 && left % 2 == 0);
        if (left > 0) {
            text.getDisplay().timerExec(FLASH_MILLIS, () -> flash(where, besides, left - 1, by));
        }
    }

    private int offsetAt(int x, int y) {
        return text.getOffsetAtPoint(new Point(x, y));
    }

    private void click(int x, int y) {
        int offset = offsetAt(x, y);
        if (offset < 0 || text.getSelectionCount() > 0 || content == null) {
            return;
        }
        NarrativeText.Line line = content.text().lineAt(offset);
        if (line != null && line.kind() == TextKind.TABLE && line.target() != null) {
            choice.follow(line.target());
            return;
        }
        choice.chosen(content.marks().inText(offset, offset + 1), styles.claimAt(offset));
    }

    private void hover(int x, int y) {
        int offset = offsetAt(x, y);
        List<Finding> findings = offset < 0 || content == null ? List.of() : content.marks().inText(offset, offset + 1);
        String tip = findings.isEmpty() ? null : Wrapped.of(content.words().tooltip(findings));
        if (tip == null ? text.getToolTipText() != null : !tip.equals(text.getToolTipText())) {
            text.setToolTipText(tip);
        }
        NarrativeText.Line line = offset < 0 || content == null ? null : content.text().lineAt(offset);
        boolean link = line != null && line.target() != null;
        text.setCursor(text.getDisplay().getSystemCursor(link ? SWT.CURSOR_HAND : SWT.CURSOR_IBEAM));
    }

    @Override
    public void copy() {
        if (text.getSelectionCount() > 0) {
            text.copy();
        }
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    @Override
    public void save(IMemento memento) {
        memento.putInteger(TOP_LINE, text.getTopIndex());
    }

    @Override
    public void restore(IMemento memento) {
        Integer line = memento.getInteger(TOP_LINE);
        if (line != null && line >= 0 && line < text.getLineCount()) {
            // A page that is not in front yet has no size, and would not scroll.
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed()) {
                    text.setTopIndex(line);
                }
            });
        }
    }

    StyledText text() {
        return text;
    }
}
