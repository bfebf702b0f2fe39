package org.yushen.workbench.editor;

import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Severity;
import org.yushen.model.review.Verdict;

/** Colours and fonts of the pages. They live as long as the control they were made for. */
final class Palette {
    private final ResourceManager resources;
    private final Font normal;
    private final Font bold;
    private final Font title;
    private final Font verdict;

    Palette(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
        FontDescriptor base = FontDescriptor.createFrom(owner.getFont());
        normal = resources.create(base);
        bold = resources.create(base.setStyle(SWT.BOLD));
        title = resources.create(base.setStyle(SWT.BOLD).increaseHeight(3));
        verdict = resources.create(base.setStyle(SWT.BOLD).increaseHeight(14));
    }

    Font normal() {
        return normal;
    }

    Font bold() {
        return bold;
    }

    Font title() {
        return title;
    }

    Font verdictFont() {
        return verdict;
    }

    private Color colour(int red, int green, int blue) {
        return resources.create(org.eclipse.jface.resource.ColorDescriptor.createFrom(new RGB(red, green, blue)));
    }

    Color paper() {
        return colour(255, 255, 255);
    }

    Color ink() {
        return colour(32, 33, 36);
    }

    Color faintInk() {
        return colour(110, 116, 124);
    }

    Color header() {
        return colour(233, 238, 244);
    }

    Color total() {
        return colour(244, 246, 249);
    }

    Color line() {
        return colour(208, 213, 220);
    }

    Color selection() {
        return colour(205, 226, 247);
    }

    /** Frame of what was jumped to. */
    Color frame() {
        return colour(11, 92, 173);
    }

    /** Frame of its evidence. */
    Color evidence() {
        return colour(96, 165, 224);
    }

    Color flash() {
        return colour(255, 226, 120);
    }

    Color claim() {
        return colour(150, 185, 220);
    }

    Color repaired() {
        return colour(128, 60, 170);
    }

    Color waived() {
        return colour(150, 154, 160);
    }

    Color waivedTint() {
        return colour(238, 239, 241);
    }

    Color of(Severity severity) {
        return switch (severity) {
            case CRITICAL -> colour(140, 16, 32);
            case ERROR -> colour(208, 42, 42);
            case WARNING -> colour(201, 130, 0);
            case INFO -> colour(40, 116, 190);
        };
    }

    Color tint(Severity severity) {
        return switch (severity) {
            case CRITICAL -> colour(243, 200, 203);
            case ERROR -> colour(252, 222, 220);
            case WARNING -> colour(255, 240, 204);
            case INFO -> colour(224, 238, 252);
        };
    }

    /** The colour of the gravest finding that nobody waived; of a waiver where all are waived. */
    Color of(List<Finding> findings) {
        Finding gravest = FindingMarks.gravest(findings);
        return gravest == null ? waived() : of(gravest.getSeverity());
    }

    Color tint(List<Finding> findings) {
        Finding gravest = FindingMarks.gravest(findings);
        return gravest == null ? waivedTint() : tint(gravest.getSeverity());
    }

    Color of(Verdict outcome) {
        return switch (outcome) {
            case CONFORMING -> colour(24, 128, 72);
            case NON_CONFORMING -> colour(192, 28, 40);
            case INCOMPLETE -> colour(190, 110, 0);
        };
    }
}
