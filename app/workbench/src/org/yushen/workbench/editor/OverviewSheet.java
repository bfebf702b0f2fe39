package org.yushen.workbench.editor;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** The widgets that the overview is set with, one under the other. */
final class OverviewSheet {

    /** A name and its value. */
    record Fact(String name, String value) {
    }

    /** A number with its name and colour. @param waived how many more were waived */
    record Chip(String name, int count, int waived, Color colour) {
    }

    private final Composite sheet;
    private final Palette palette;
    private final EditorWords words;
    private final PaperPage.Choice choice;

    OverviewSheet(Composite parent, Palette palette, EditorWords words, PaperPage.Choice choice) {
        this.palette = palette;
        this.words = words;
        this.choice = choice;
        sheet = new Composite(parent, SWT.NONE);
        sheet.setBackground(palette.paper());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 28;
        layout.marginHeight = 18;
        layout.verticalSpacing = 5;
        sheet.setLayout(layout);
    }

    private Label label(Composite parent, String text, Font font, Color colour) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setFont(font);
        label.setForeground(colour);
        label.setBackground(parent.getBackground());
        return label;
    }

    private static GridData wide(int top) {
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.verticalIndent = top;
        // Without a hint a wrapping label asks for the width of its whole text.
        wide.widthHint = 200;
        return wide;
    }

    void headline(String text, Color colour) {
        label(sheet, text, palette.verdictFont(), colour).setLayoutData(wide(0));
    }

    void sentence(String text) {
        label(sheet, text, palette.normal(), palette.ink()).setLayoutData(wide(0));
    }

    void heading(String text) {
        label(sheet, text, palette.title(), palette.ink()).setLayoutData(wide(14));
    }

    /** Text of a program, such as a checksum: one can select and copy it. */
    void code(String text) {
        Text field = new Text(sheet, SWT.READ_ONLY | SWT.SINGLE);
        field.setText(text);
        field.setForeground(palette.faintInk());
        field.setBackground(palette.paper());
        GridData wide = wide(0);
        wide.horizontalIndent = 14;
        field.setLayoutData(wide);
    }

    private Composite row(int top) {
        Composite row = new Composite(sheet, SWT.NONE);
        row.setBackground(palette.paper());
        RowLayout layout = new RowLayout();
        layout.spacing = 12;
        layout.marginLeft = 0;
        layout.wrap = true;
        row.setLayout(layout);
        row.setLayoutData(wide(top));
        return row;
    }

    void facts(List<Fact> facts) {
        Composite table = new Composite(sheet, SWT.NONE);
        table.setBackground(palette.paper());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.horizontalSpacing = 18;
        table.setLayout(layout);
        table.setLayoutData(wide(8));
        for (Fact fact : facts) {
            label(table, fact.name(), palette.normal(), palette.faintInk());
            label(table, fact.value(), palette.bold(), palette.ink()).setLayoutData(wide(0));
        }
    }

    /** Words that do something when they are clicked. */
    void link(String text, Runnable action) {
        Link link = new Link(sheet, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&") + "</a>");
        link.setBackground(palette.paper());
        link.addListener(SWT.Selection, event -> action.run());
    }

    private Composite tile(Composite row) {
        Composite tile = new Composite(row, SWT.NONE);
        // The platform's style sheet would set every composite in an editor white again.
        tile.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        tile.setBackground(palette.total());
        GridLayout layout = new GridLayout();
        layout.marginWidth = 14;
        layout.marginHeight = 8;
        layout.verticalSpacing = 2;
        tile.setLayout(layout);
        return tile;
    }

    /** Figures as tiles; a click leads to where one stands. */
    void figures(List<KeyFigure> figures) {
        Composite row = row(10);
        for (KeyFigure figure : figures) {
            Composite tile = tile(row);
            Label name = label(tile, words.get(figure.name()), palette.normal(), palette.faintInk());
            String text = figure.text() == null ? words.get("figure.none")
                    : figure.text().isEmpty() ? words.get("figure.blank") : words.get("figure.value", figure.text(), figure.unit()).strip();
            Label value = label(tile, text, palette.title(), figure.text() == null ? palette.faintInk() : palette.ink());
            if (figure.spot() != null) {
                List.of(tile, name, value).forEach(part -> {
                    part.setCursor(part.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
                    part.addListener(SWT.MouseUp, event -> choice.follow(figure.spot()));
                    part.setToolTipText(words.get("figure.follow"));
                });
            }
        }
    }

    void chips(List<Chip> chips) {
        Composite row = row(0);
        for (Chip chip : chips) {
            Composite tile = tile(row);
            ((GridLayout) tile.getLayout()).numColumns = chip.waived() > 0 ? 3 : 2;
            boolean none = chip.count() == 0;
            label(tile, chip.name(), palette.normal(), none ? palette.faintInk() : palette.ink());
            label(tile, String.valueOf(chip.count()), palette.title(), none ? palette.faintInk() : chip.colour());
            if (chip.waived() > 0) {
                label(tile, words.get("overview.waived", chip.waived()), palette.normal(), palette.faintInk());
            }
        }
    }

    /**
     * A line of a list.
     *
     * @param place where it stands, in words; empty for nowhere
     * @param spot what a click on the place leads to; null when it is not shown
     */
    void item(String text, String place, Spot spot) {
        Composite line = new Composite(sheet, SWT.NONE);
        line.setBackground(palette.paper());
        GridLayout layout = new GridLayout(place.isEmpty() ? 1 : 2, false);
        layout.marginWidth = 14;
        layout.marginHeight = 0;
        line.setLayout(layout);
        line.setLayoutData(wide(0));
        if (spot != null && !place.isEmpty()) {
            Link link = new Link(line, SWT.NONE);
            link.setText("<a>" + place.replace("&", "&&") + "</a>");
            link.setBackground(palette.paper());
            link.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
            link.addListener(SWT.Selection, event -> choice.follow(spot));
        } else if (!place.isEmpty()) {
            label(line, place, palette.normal(), palette.faintInk()).setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        }
        label(line, text, palette.normal(), palette.ink()).setLayoutData(wide(0));
    }
}
