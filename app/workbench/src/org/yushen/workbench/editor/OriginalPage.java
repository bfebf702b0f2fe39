package org.yushen.workbench.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IMemento;
import org.yushen.model.disclosure.Location;
import org.yushen.model.review.Finding;
import org.yushen.workbench.Wrapped;

/** 原件: the pages of a PDF as they were sent, with the boxes of findings and of what was jumped to. */
final class OriginalPage implements PaperPage {
    private static final String PAGE = "pageNumber";
    private static final int MARGIN = 12;
    private static final int LINE = 40;
    private static final int LEAST_WIDTH = 200;

    private final Composite area;
    private final OriginalBar bar;
    private final ScrolledComposite scroll;
    private final Canvas canvas;
    private final Palette palette;
    private final EditorWords words;
    private final Choice choice;
    private final Path file;
    private OriginalImages images;
    private OriginalImages.Picture picture;
    private OriginalMarks marks = new OriginalMarks(null);
    private int page = 1;
    private Location framed;
    private List<Location> besides = List.of();
    private boolean toBeShown;

    /** @param file the PDF */
    OriginalPage(Composite parent, Palette palette, EditorWords words, Choice choice, Path file) {
        this.palette = palette;
        this.words = words;
        this.choice = choice;
        this.file = file;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        bar = new OriginalBar(area, words, this::turn, this::draw);
        scroll = new ScrolledComposite(area, SWT.H_SCROLL | SWT.V_SCROLL);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        scroll.setBackground(palette.waivedTint());
        canvas = new Canvas(scroll, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(palette.waivedTint());
        scroll.setContent(canvas);
        scroll.addListener(SWT.Resize, event -> draw());
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseUp, this::click);
        canvas.addListener(SWT.MouseMove, this::hover);
        canvas.addListener(SWT.KeyDown, this::key);
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show(PaperContent content) {
        marks = new OriginalMarks(content.review());
        if (images == null) {
            images = new OriginalImages(file, canvas, this::draw);
        }
        draw();
    }

    /** Marks places; the page of the first is shown, as soon as somebody looks. */
    void mark(Location place, List<Location> evidence) {
        framed = place;
        besides = evidence;
        page = place.getPage();
        toBeShown = true;
        draw();
    }

    private void turn(int step) {
        int last = picture == null || picture.pages() == 0 ? page : picture.pages();
        page = Math.clamp((long) page + step, 1, Math.max(1, last));
        scroll.setOrigin(0, 0);
        draw();
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.PAGE_DOWN -> turn(1);
            case SWT.PAGE_UP -> turn(-1);
            case SWT.ARROW_DOWN -> scroll.setOrigin(scroll.getOrigin().x, scroll.getOrigin().y + LINE);
            case SWT.ARROW_UP -> scroll.setOrigin(scroll.getOrigin().x, scroll.getOrigin().y - LINE);
            default -> { }
        }
    }

    private void draw() {
        int room = scroll.getClientArea().width - 2 * MARGIN;
        if (images == null || room < LEAST_WIDTH) {
            return;
        }
        picture = images.picture(page, (int) (room * bar.zoom()));
        if (picture != null) {
            page = Math.clamp(page, 1, Math.max(1, picture.pages()));
            bar.tell(page, picture.pages());
            Rectangle size = picture.image() == null ? scroll.getClientArea() : picture.image().getBounds();
            canvas.setSize(Math.max(size.width + 2 * MARGIN, scroll.getClientArea().width), size.height + 2 * MARGIN);
        }
        // Setting the size may have drawn the page in another width; that one comes later.
        if (toBeShown && picture != null) {
            toBeShown = false;
            moveIntoSight();
            // A page that was empty till now can be scrolled only when it was laid out.
            scroll.getDisplay().asyncExec(() -> {
                if (!scroll.isDisposed()) {
                    moveIntoSight();
                }
            });
        }
        canvas.redraw();
    }

    private void moveIntoSight() {
        if (OriginalMarks.hasBox(framed) && picture != null && picture.image() != null) {
            Rectangle box = box(framed);
            Rectangle seen = scroll.getClientArea();
            scroll.setOrigin(Math.max(0, box.x + box.width / 2 - seen.width / 2), Math.max(0, box.y - seen.height / 3));
        }
    }

    private void paint(GC gc) {
        if (picture == null || picture.image() == null) {
            gc.setForeground(palette.faintInk());
            gc.drawText(words.get(picture == null ? "original.drawing" : "original.failed"), 2 * MARGIN, 2 * MARGIN, true);
            return;
        }
        Point at = corner();
        gc.drawImage(picture.image(), at.x, at.y);
        for (OriginalMarks.Mark mark : marks.on(page)) {
            tint(gc, box(mark.place()), palette.of(List.of(mark.finding())));
        }
        besides.stream().filter(this::isHere).forEach(place -> frame(gc, box(place), palette.evidence()));
        if (isHere(framed)) {
            frame(gc, box(framed), palette.frame());
        }
    }

    private boolean isHere(Location place) {
        return OriginalMarks.hasBox(place) && place.getPage() == page;
    }

    private static void tint(GC gc, Rectangle box, Color colour) {
        gc.setAlpha(50);
        gc.setBackground(colour);
        gc.fillRectangle(box);
        gc.setAlpha(255);
    }

    private static void frame(GC gc, Rectangle box, Color colour) {
        gc.setForeground(colour);
        gc.setLineWidth(2);
        gc.drawRectangle(box.x - 3, box.y - 3, box.width + 6, box.height + 6);
        gc.setLineWidth(1);
    }

    private Point corner() {
        return new Point(Math.max(MARGIN, (canvas.getSize().x - picture.image().getBounds().width) / 2), MARGIN);
    }

    private Rectangle box(Location place) {
        Point at = corner();
        double scale = picture.scale();
        return new Rectangle(at.x + (int) (place.getX() * scale), at.y + (int) (place.getY() * scale),
                Math.max(2, (int) Math.ceil(place.getWidth() * scale)), Math.max(2, (int) Math.ceil(place.getHeight() * scale)));
    }

    private List<Finding> findingsAt(int x, int y) {
        if (picture == null || picture.image() == null) {
            return List.of();
        }
        Point at = corner();
        return marks.at(page, (x - at.x) / picture.scale(), (y - at.y) / picture.scale());
    }

    private void click(Event event) {
        canvas.setFocus();
        List<Finding> findings = findingsAt(event.x, event.y);
        if (!findings.isEmpty()) {
            choice.chosen(findings, null);
        }
    }

    private void hover(Event event) {
        List<Finding> findings = findingsAt(event.x, event.y);
        String tip = findings.isEmpty() ? null : Wrapped.of(words.tooltip(findings));
        if (!Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
        canvas.setCursor(findings.isEmpty() ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    }

    @Override
    public void reveal(Spot spot, List<Spot> evidence) {
        // Spots are of the other pages; here places are marked.
    }

    @Override
    public void copy() {
        // A picture has no text; that is copied from the other pages.
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public void save(IMemento memento) {
        memento.putInteger(PAGE, page);
    }

    @Override
    public void restore(IMemento memento) {
        Integer before = memento.getInteger(PAGE);
        if (before != null && before > 0 && framed == null) {
            page = before;
            draw();
        }
    }
}
