package org.yushen.reader.source.pdf;

import java.awt.geom.AffineTransform;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** From a page's own coordinates (points, from the bottom left, before rotation) to what a viewer shows (from the top left). */
public final class PageFrame {

    private PageFrame() {
    }

    /**
     * @param crop the page's crop box
     * @param rotation the page's clockwise rotation in degrees: 0, 90, 180 or 270; others count as 0
     */
    public static AffineTransform transform(PDRectangle crop, int rotation) {
        float left = crop.getLowerLeftX();
        float bottom = crop.getLowerLeftY();
        float right = crop.getUpperRightX();
        float top = crop.getUpperRightY();
        return switch (rotation) {
            case 90 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
            case 180 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
            case 270 -> new AffineTransform(0, -1, -1, 0, top, right);
            default -> new AffineTransform(1, 0, 0, -1, -left, top);
        };
    }
}
