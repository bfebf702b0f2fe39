package org.yushen.workbench.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.yushen.model.review.Severity;
import org.yushen.workbench.Icons;

/** Where evidence is written: one text, for a widget for each word of it would take longer to place than a jump may take. */
final class EvidenceSheet {
    /** Stands for the picture of the severity. */
    private static final String PICTURE = "￼";
    private static final int GAP = 10;
    /** A hand that clicks moves no further, in pixels. */
    private static final int STILL = 4;

    private final StyledText text;
    private final ResourceManager images;
    private final Consumer<Object> follow;
    private List<EvidenceText.Piece> links = List.of();
    private Image picture;
    private Point pressed = new Point(0, 0);

    /** @param follow told the target of a link that was clicked */
    EvidenceSheet(Composite parent, ResourceManager images, Consumer<Object> follow) {
        this.images = images;
        this.follow = follow;
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        text.setMargins(10, 8, 22, 8); // the bar for scrolling lies over the right one
        text.setLineSpacing(3);
        // The platform's style sheet would set it grey again.
        text.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        text.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        text.addListener(SWT.MouseDown, event -> pressed = new Point(event.x, event.y));
        text.addListener(SWT.MouseUp, event -> released(event.button, new Point(event.x, event.y)));
        text.addListener(SWT.MouseMove, event -> {
            boolean link = linkAt(text.getOffsetAtPoint(new Point(event.x, event.y))) != null;
            text.setCursor(text.getDisplay().getSystemCursor(link ? SWT.CURSOR_HAND : SWT.CURSOR_IBEAM));
        });
        text.addKeyListener(KeyListener.keyPressedAdapter(this::enter));
        text.addPaintObjectListener(event -> {
            if (picture != null) {
                event.gc.drawImage(picture, event.x, event.y + event.ascent - picture.getBounds().height + 2);
            }
        });
    }

    Control control() {
        return text;
    }

    void say(String sentence) {
        links = List.of();
        picture = null;
        text.setText(sentence);
    }

    void show(EvidenceText evidence, Severity severity) {
        picture = Icons.of(images, severity);
        String start = PICTURE + " ";
        links = evidence.pieces().stream().filter(piece -> piece.target() != null)
                .map(piece -> new EvidenceText.Piece(piece.start() + start.length(), piece.length(), piece.kind(), piece.target())).toList();
        text.setRedraw(false);
        text.setText(start + evidence.text());
        List<StyleRange> styles = new ArrayList<>(List.of(pictureStyle()));
        for (EvidenceText.Piece piece : evidence.pieces()) {
            styles.add(style(piece, start.length()));
        }
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        setColumns(evidence.columns());
        text.setTopPixel(0);
        text.setRedraw(true);
    }

    private StyleRange pictureStyle() {
        Rectangle bounds = picture.getBounds();
        StyleRange style = new StyleRange(0, 1, null, null);
        style.metrics = new GlyphMetrics(bounds.height - 2, 2, bounds.width);
        return style;
    }

    private StyleRange style(EvidenceText.Piece piece, int shift) {
        StyleRange style = new StyleRange();
        style.start = piece.start() + shift;
        style.length = piece.length();
        switch (piece.kind()) {
            case TITLE, HEADING -> style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
            case FAINT -> style.foreground = text.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY);
            case LINK -> {
                style.underline = true;
                style.underlineStyle = SWT.UNDERLINE_LINK;
            }
        }
        return style;
    }

    /** Lines of a table have their columns at the same places, as wide as the widest cell; what wraps stays in its column. */
    private void setColumns(List<EvidenceText.Columns> columns) {
        GC gc = new GC(text);
        for (EvidenceText.Columns line : columns) {
            int[] stops = new int[line.cells().size()];
            int at = 0;
            for (int i = 0; i < stops.length; i++) {
                int cell = i;
                int width = columns.stream().filter(other -> other.table() == line.table())
                        .mapToInt(other -> gc.textExtent(other.cells().get(cell)).x).max().orElseThrow();
                at += width == 0 ? 1 : width + GAP;
                stops[i] = at;
            }
            text.setLineTabStops(line.index(), 1, stops);
            text.setLineWrapIndent(line.index(), 1, at);
        }
        gc.dispose();
    }

    private EvidenceText.Piece linkAt(int offset) {
        return links.stream().filter(link -> link.start() <= offset && offset < link.start() + link.length()).findFirst().orElse(null);
    }

    /** Who drags the mouse over a link selects its words to copy them. */
    private void released(int button, Point at) {
        boolean dragged = Math.abs(at.x - pressed.x) > STILL || Math.abs(at.y - pressed.y) > STILL;
        EvidenceText.Piece link = linkAt(text.getOffsetAtPoint(at));
        if (button == 1 && link != null && !dragged) {
            follow.accept(link.target());
        }
    }

    /** Without a mouse: the first link of the line that the caret is in. */
    private void enter(KeyEvent event) {
        if (event.character != SWT.CR) {
            return;
        }
        int line = text.getLineAtOffset(text.getCaretOffset());
        links.stream().filter(link -> text.getLineAtOffset(link.start()) == line).map(EvidenceText.Piece::target).filter(Objects::nonNull)
                .findFirst().ifPresent(follow);
    }

    void copy() {
        text.copy();
    }

    void selectAll() {
        text.selectAll();
    }
}
