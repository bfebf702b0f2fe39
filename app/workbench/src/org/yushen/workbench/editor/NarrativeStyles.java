package org.yushen.workbench.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.yushen.model.disclosure.Claim;
import org.yushen.model.disclosure.NarrativeSection;
import org.yushen.model.review.Finding;

/** How the text is set: headings, claims, findings and what was jumped to, laid over each other. */
final class NarrativeStyles {

    private record ClaimPlace(Spot.InText where, Claim claim) {
    }

    private final PaperContent content;
    private final Palette palette;
    private final List<ClaimPlace> claims = new ArrayList<>();
    private StyleRange[] unframed = {};
    private List<Spot.InText> marked = List.of();

    NarrativeStyles(PaperContent content, Palette palette) {
        this.content = content;
        this.palette = palette;
        for (NarrativeSection section : content.disclosure().getSections()) {
            for (Claim claim : section.getClaims()) {
                Spot.InText where = claim.getLocation() == null ? null : content.text().find(claim.getLocation());
                if (where != null && where.length() > 0) {
                    claims.add(new ClaimPlace(where, claim));
                }
            }
        }
    }

    /** The claim whose words stand there, the shortest where one holds another; null for none. */
    Claim claimAt(int offset) {
        Claim found = null;
        int length = Integer.MAX_VALUE;
        for (ClaimPlace place : claims) {
            if (place.where().start() <= offset && offset < place.where().end() && place.where().length() < length) {
                found = place.claim();
                length = place.where().length();
            }
        }
        return found;
    }

    /** Sets the whole text, without any frame. */
    void apply(StyledText text) {
        marked = List.of();
        unframed = base(text.getCharCount());
        text.setStyleRanges(joined(unframed, 0, unframed.length));
    }

    /**
     * Frames what was jumped to and, lightly, its evidence; frames of before go.
     *
     * @param flashing whether it is lit up too
     */
    void frame(StyledText text, Spot.InText framed, List<Spot.InText> evidence, boolean flashing) {
        List<Spot.InText> touched = new ArrayList<>(evidence);
        touched.add(framed);
        StyleRange[] at = unframed.clone();
        for (Spot.InText where : touched) {
            for (int i = where.start(); i < Math.min(where.end(), at.length); i++) {
                at[i] = at[i] == null ? null : (StyleRange) at[i].clone();
            }
        }
        evidence.forEach(where -> lay(at, where, style -> border(style, palette.evidence())));
        lay(at, framed, style -> {
            border(style, palette.frame());
            if (flashing) {
                style.background = palette.flash();
            }
        });
        // Setting the whole text anew would make it measure every line again.
        for (List<Spot.InText> some : List.of(marked, touched)) {
            for (Spot.InText where : some) {
                int end = Math.min(where.end(), at.length);
                if (where.start() < end) {
                    text.replaceStyleRanges(where.start(), end - where.start(), joined(at, where.start(), end));
                }
            }
        }
        marked = touched;
    }

    private StyleRange[] base(int length) {
        StyleRange[] at = new StyleRange[length];
        for (NarrativeText.Line line : content.text().lines()) {
            lay(at, new Spot.InText(line.start(), line.length()), style -> setLine(style, line));
        }
        claims.forEach(place -> lay(at, place.where(), this::setClaim));
        for (FindingMarks.TextMark mark : content.marks().inText()) {
            lay(at, mark.where(), style -> setFinding(style, content.marks().inText(mark.where().start(), mark.where().end() - 1),
                    mark.finding()));
        }
        return at;
    }

    private void setLine(StyleRange style, NarrativeText.Line line) {
        switch (line.kind()) {
            case HEADING -> style.font = line.level() == 1 ? palette.title() : line.level() == 2 ? palette.bold() : palette.normal();
            case COVER -> style.font = palette.title();
            case CONTENTS, NOTE, MARK -> style.foreground = palette.faintInk();
            case TABLE -> {
                if (line.target() != null) {
                    style.foreground = palette.frame();
                }
            }
            default -> style.foreground = palette.ink();
        }
    }

    private void setClaim(StyleRange style) {
        style.underline = true;
        style.underlineStyle = SWT.UNDERLINE_SINGLE;
        style.underlineColor = palette.claim();
    }

    private void setFinding(StyleRange style, List<Finding> around, Finding own) {
        List<Finding> gravest = around.isEmpty() ? List.of(own) : around;
        style.background = palette.tint(gravest);
        style.underline = true;
        style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
        style.underlineColor = palette.of(gravest);
    }

    private static void border(StyleRange style, org.eclipse.swt.graphics.Color colour) {
        style.borderStyle = SWT.BORDER_SOLID;
        style.borderColor = colour;
    }

    private static void lay(StyleRange[] at, Spot.InText where, java.util.function.Consumer<StyleRange> layer) {
        for (int i = where.start(); i < Math.min(where.end(), at.length); i++) {
            if (at[i] == null) {
                at[i] = new StyleRange();
            }
            layer.accept(at[i]);
        }
    }

    /** The styles of that stretch, equal neighbours as one. */
    private static StyleRange[] joined(StyleRange[] at, int from, int to) {
        List<StyleRange> ranges = new ArrayList<>();
        StyleRange last = null;
        for (int i = from; i < to; i++) {
            if (at[i] == null) {
                last = null;
            } else if (last != null && at[i].similarTo(last)) {
                last.length++;
            } else {
                last = (StyleRange) at[i].clone();
                last.start = i;
                last.length = 1;
                ranges.add(last);
            }
        }
        return ranges.toArray(StyleRange[]::new);
    }
}
