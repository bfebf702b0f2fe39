package org.yushen.workbench.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.yushen.model.disclosure.Claim;
import org.yushen.model.disclosure.NarrativeSection;
import org.yushen.model.review.Finding;

/** How the text is set, line by line: headings, claims, findings and what was jumped to, laid over each other. */
final class NarrativeStyles {

    private record ClaimPlace(Spot.InText where, Claim claim) {
    }

    private record Frames(Spot.InText framed, List<Spot.InText> evidence, boolean flashing) {
        static final Frames NONE = new Frames(new Spot.InText(0, 0), List.of(), false);

        Stream<Spot.InText> all() {
            return Stream.concat(evidence.stream(), Stream.of(framed));
        }
    }

    private final PaperContent content;
    private final Palette palette;
    private final Stretches<ClaimPlace> claims = new Stretches<>();
    private Frames frames = Frames.NONE;

    NarrativeStyles(PaperContent content, Palette palette) {
        this.content = content;
        this.palette = palette;
        for (NarrativeSection section : content.disclosure().getSections()) {
            for (Claim claim : section.getClaims()) {
                Spot.InText where = claim.getLocation() == null ? null : content.text().find(claim.getLocation());
                if (where != null && where.length() > 0) {
                    claims.add(where, new ClaimPlace(where, claim));
                }
            }
        }
    }

    /** The claim whose words stand there, the shortest where one holds another; null for none. */
    Claim claimAt(int offset) {
        ClaimPlace found = null;
        for (ClaimPlace place : claims.at(offset + 1, offset + 1)) {
            if (found == null || place.where().length() < found.where().length()) {
                found = place;
            }
        }
        return found == null ? null : found.claim();
    }

    /** Sets a text that was not set before. */
    void apply(StyledText text) {
        text.setStyleRanges(content.text().lines().stream().flatMap(line -> Arrays.stream(styles(line))).toArray(StyleRange[]::new));
    }

    /** Sets a text anew that was set otherwise; lines that look as before are not measured again. */
    void apply(StyledText text, NarrativeStyles before) {
        for (NarrativeText.Line line : content.text().lines()) {
            StyleRange[] styles = styles(line);
            if (!Arrays.equals(styles, before.styles(line))) {
                text.replaceStyleRanges(line.start(), line.length(), styles);
            }
        }
    }

    /**
     * Frames what was jumped to and, lightly, its evidence; frames of before go.
     *
     * @param flashing whether it is lit up too
     */
    void frame(StyledText text, Spot.InText framed, List<Spot.InText> evidence, boolean flashing) {
        Frames before = frames;
        frames = new Frames(framed, evidence, flashing);
        Stream.concat(before.all(), frames.all()).filter(where -> where.length() > 0).flatMap(where -> content.text().lines(where).stream()).distinct()
                .forEach(line -> text.replaceStyleRanges(line.start(), line.length(), styles(line)));
    }

    /** The styles of a line, one for each stretch in which nothing begins or ends. */
    private StyleRange[] styles(NarrativeText.Line line) {
        int from = line.start();
        int to = from + line.length();
        List<Spot.InText> laid = new ArrayList<>(claims.at(from, to).stream().map(ClaimPlace::where).toList());
        content.marks().inText(from, to).forEach(finding -> laid.add((Spot.InText) content.marks().spot(finding)));
        frames.all().forEach(laid::add);
        int[] ends = IntStream.concat(IntStream.of(from, to), laid.stream().flatMapToInt(where -> IntStream.of(where.start(), where.end())))
                .filter(end -> end >= from && end <= to).sorted().distinct().toArray();
        StyleRange[] styles = new StyleRange[ends.length - 1];
        for (int i = 0; i < styles.length; i++) {
            styles[i] = style(line, new Spot.InText(ends[i], ends[i + 1] - ends[i]));
        }
        return styles;
    }

    private StyleRange style(NarrativeText.Line line, Spot.InText piece) {
        StyleRange style = new StyleRange();
        style.start = piece.start();
        style.length = piece.length();
        setLine(style, line);
        if (!claims.at(piece.start() + 1, piece.end()).isEmpty()) {
            setClaim(style);
        }
        List<Finding> findings = content.marks().inText(piece.start() + 1, piece.end());
        if (!findings.isEmpty()) {
            setFindings(style, findings);
        }
        if (frames.evidence().stream().anyMatch(where -> where.holds(piece))) {
            border(style, palette.evidence());
        }
        if (frames.framed().holds(piece)) {
            border(style, palette.frame());
            style.background = frames.flashing() ? palette.flash() : style.background;
        }
        return style;
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

    private void setFindings(StyleRange style, List<Finding> findings) {
        style.background = palette.tint(findings);
        style.underline = true;
        style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
        style.underlineColor = palette.of(findings);
    }

    private static void border(StyleRange style, Color colour) {
        style.borderStyle = SWT.BORDER_SOLID;
        style.borderColor = colour;
    }
}
