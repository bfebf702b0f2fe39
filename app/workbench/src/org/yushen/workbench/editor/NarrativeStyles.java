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
    private Spot.InText framed;
    private List<Spot.InText> evidence = List.of();
    private boolean flashing;

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

    void frame(Spot.InText where, List<Spot.InText> besides) {
        framed = where;
        evidence = besides;
    }

    void flash(boolean on) {
        flashing = on;
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

    /** Sets the whole text: some ten thousand characters take a few milliseconds. */
    void apply(StyledText text) {
        int length = text.getCharCount();
        StyleRange[] at = new StyleRange[length];
        for (NarrativeText.Line line : content.text().lines()) {
            lay(at, new Spot.InText(line.start(), line.length()), style -> setLine(style, line));
        }
        claims.forEach(place -> lay(at, place.where(), this::setClaim));
        for (FindingMarks.TextMark mark : content.marks().inText()) {
            lay(at, mark.where(), style -> setFinding(style, content.marks().inText(mark.where().start(), mark.where().end() - 1),
                    mark.finding()));
        }
        evidence.forEach(where -> lay(at, where, style -> border(style, palette.evidence())));
        if (framed != null) {
            lay(at, framed, style -> {
                border(style, palette.frame());
                if (flashing) {
                    style.background = palette.flash();
                }
            });
        }
        text.setStyleRanges(joined(at));
    }

    private void setLine(StyleRange style, NarrativeText.Line line) {
        switch (line.kind()) {
            case HEADING -> style.font = line.part() ? palette.title() : palette.bold();
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

    private static StyleRange[] joined(StyleRange[] at) {
        List<StyleRange> ranges = new ArrayList<>();
        StyleRange last = null;
        for (int i = 0; i < at.length; i++) {
            if (at[i] == null) {
                last = null;
            } else if (last != null && at[i].similarTo(last)) {
                last.length++;
            } else {
                last = at[i];
                last.start = i;
                last.length = 1;
                ranges.add(last);
            }
        }
        return ranges.toArray(StyleRange[]::new);
    }
}
