package org.yushen.reader.source.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Runs through the content of one page and notes its characters and ruled lines; pictures are not decoded. */
final class InkReader extends PDFGraphicsStreamEngine {
    private static final float OPAQUE = 0.6f;
    private static final double UPRIGHT = Math.toRadians(4);
    /** Below the baseline an em box reaches this share of the font size. */
    private static final float DESCENT = 0.14f;
    private static final float BASELINE_TO_MIDDLE = 0.36f;
    private static final COSName WATERMARK = COSName.getPDFName("Watermark");

    private final PageEffort effort;
    private final AffineTransform toPage;
    private final float width;
    private final float height;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final RuleCollector rules = new RuleCollector();
    private final Deque<Boolean> markedAsMark = new ArrayDeque<>();
    private double picturedArea;
    private int run;
    private int marks;
    private boolean clips;
    private boolean broken;

    InkReader(PDPage page, PageEffort effort) {
        super(page);
        this.effort = effort;
        PDRectangle crop = page.getCropBox();
        int rotation = Math.floorMod(page.getRotation(), 360);
        toPage = PageFrame.transform(crop, rotation);
        boolean lying = rotation % 180 != 0;
        width = lying ? crop.getHeight() : crop.getWidth();
        height = lying ? crop.getWidth() : crop.getHeight();
    }

    /**
     * @param number of the page, from 1
     * @throws IOException when the content cannot be read at all
     */
    PageInk read(int number) throws IOException {
        effort.begin(getPage());
        processPage(getPage());
        double page = Math.max(1, (double) width * height);
        return new PageInk(number, width, height, glyphs, rules.rules(), Math.min(1, picturedArea / page), rules.isDrawing(), broken);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        effort.operator();
        super.processOperator(operator, operands);
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        run++;
        super.showTextString(string);
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        run++;
        super.showTextStrings(array);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = GlyphText.of(font, code);
        if (text.isEmpty()) {
            return;
        }
        float advance = displacement.getX() != 0 ? displacement.getX() : 1;
        Point2D origin = point(matrix, 0, -DESCENT);
        Point2D along = point(matrix, advance, -DESCENT);
        Point2D up = point(matrix, 0, 1 - DESCENT);
        Point2D across = point(matrix, advance, 1 - DESCENT);
        float left = (float) Math.min(Math.min(origin.getX(), along.getX()), Math.min(up.getX(), across.getX()));
        float top = (float) Math.min(Math.min(origin.getY(), along.getY()), Math.min(up.getY(), across.getY()));
        float right = (float) Math.max(Math.max(origin.getX(), along.getX()), Math.max(up.getX(), across.getX()));
        float bottom = (float) Math.max(Math.max(origin.getY(), along.getY()), Math.max(up.getY(), across.getY()));
        float centreX = (left + right) / 2;
        float centreY = (top + bottom) / 2;
        boolean outside = !(centreX >= 0 && centreX <= width && centreY >= 0 && centreY <= height) || isClippedAway(matrix, advance);
        if (!outside && bottom > top) {
            int turn = turn(along.getX() - origin.getX(), along.getY() - origin.getY());
            glyphs.add(new Glyph(text, left, top, right - left, bottom - top, turn, run, kind()));
        }
    }

    /** Text that a clipping path hides is not printed: programs draw a long sheet on each of its pages whole. */
    private boolean isClippedAway(Matrix matrix, float advance) {
        Point2D middle = matrix.transformPoint(advance / 2, BASELINE_TO_MIDDLE);
        for (Path2D path : getGraphicsState().getCurrentClippingPaths()) {
            Rectangle2D bounds = path.getBounds2D();
            if (!bounds.isEmpty() && !bounds.contains(middle)) {
                return true;
            }
        }
        return false;
    }

    private Glyph.Kind kind() {
        PDGraphicsState state = getGraphicsState();
        if (state.getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            return Glyph.Kind.INVISIBLE;
        }
        return marks > 0 || state.getNonStrokeAlphaConstant() < OPAQUE ? Glyph.Kind.MARK : Glyph.Kind.PLAIN;
    }

    private Point2D point(Matrix matrix, float x, float y) {
        Point2D.Float point = matrix.transformPoint(x, y);
        return toPage.transform(point, point);
    }

    private static int turn(double dx, double dy) {
        double angle = Math.atan2(dy, dx);
        long quarters = Math.round(angle / (Math.PI / 2));
        return Math.abs(angle - quarters * Math.PI / 2) > UPRIGHT ? Glyph.OBLIQUE : (int) Math.floorMod(quarters, 4L) * 90;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        boolean mark = COSName.ARTIFACT.equals(tag) && properties != null && WATERMARK.equals(properties.getCOSName(COSName.SUBTYPE));
        markedAsMark.push(mark);
        marks += mark ? 1 : 0;
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        if (!markedAsMark.isEmpty() && markedAsMark.pop()) {
            marks--;
        }
        super.endMarkedContentSequence();
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Point2D a = point(matrix, 0, 0);
        Point2D b = point(matrix, 1, 1);
        double w = Math.min(width, Math.max(a.getX(), b.getX())) - Math.max(0, Math.min(a.getX(), b.getX()));
        double h = Math.min(height, Math.max(a.getY(), b.getY())) - Math.max(0, Math.min(a.getY(), b.getY()));
        picturedArea += Math.max(0, w) * Math.max(0, h);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        rules.moveTo(toPage.transform(new Point2D.Float(x, y), null));
    }

    @Override
    public void lineTo(float x, float y) {
        rules.lineTo(toPage.transform(new Point2D.Float(x, y), null));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        rules.curveTo(toPage.transform(new Point2D.Float(x3, y3), null));
    }

    @Override
    public Point2D getCurrentPoint() throws IOException {
        Point2D current = rules.current();
        try {
            return current == null ? null : toPage.inverseTransform(current, null);
        } catch (NoninvertibleTransformException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void closePath() {
        rules.close();
    }

    @Override
    public void endPath() throws IOException {
        clip();
        rules.end();
    }

    @Override
    public void strokePath() throws IOException {
        clip();
        rules.stroke();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        clip();
        rules.fill();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        clip();
        rules.stroke();
    }

    /** The path clips what comes after the operator that ends it. */
    @Override
    public void clip(int windingRule) {
        clips = true;
    }

    private void clip() throws IOException {
        Rectangle2D bounds = clips ? rules.bounds() : null;
        clips = false;
        if (bounds != null) {
            try {
                getGraphicsState().intersectClippingPath(new GeneralPath(toPage.createInverse().createTransformedShape(bounds)));
            } catch (NoninvertibleTransformException e) {
                throw new IOException(e);
            }
        }
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // no text, no line
    }

    /** A broken operator costs what it would have drawn, not the page. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
        broken = true;
    }
}
