package org.yushen.reader.source.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Takes the paths that a page draws and keeps those that are ruled lines. */
final class RuleCollector {
    /** A filled shape thinner than this is a line; thicker ones are shading. */
    private static final float THICKEST = 3f;
    private static final float SHORTEST = 3f;
    private static final float SLANT = 0.8f;
    /** A page of drawings (maps, charts) has more; no table has. */
    private static final int MOST_RULES = 6000;

    private final List<Rule> rules = new ArrayList<>();
    private final List<List<Point2D>> paths = new ArrayList<>();
    private boolean curved;
    private boolean drawing;

    /** The lines; none where there are too many for tables. */
    List<Rule> rules() {
        return drawing ? List.of() : rules;
    }

    /** Whether the page draws so many lines that they are no tables. */
    boolean isDrawing() {
        return drawing;
    }

    void moveTo(Point2D point) {
        List<Point2D> path = new ArrayList<>();
        path.add(point);
        paths.add(path);
    }

    void lineTo(Point2D point) {
        if (paths.isEmpty()) {
            moveTo(point);
        } else {
            last().add(point);
        }
    }

    void curveTo(Point2D point) {
        curved = true;
        lineTo(point);
    }

    Point2D current() {
        return paths.isEmpty() ? null : last().get(last().size() - 1);
    }

    private List<Point2D> last() {
        return paths.get(paths.size() - 1);
    }

    void close() {
        if (!paths.isEmpty()) {
            last().add(last().get(0));
        }
    }

    void end() {
        paths.clear();
        curved = false;
    }

    /** The frame around the path that is being drawn; null when there is none. */
    Rectangle2D bounds() {
        Rectangle2D bounds = null;
        for (List<Point2D> path : paths) {
            for (Point2D point : path) {
                if (bounds == null) {
                    bounds = new Rectangle2D.Double(point.getX(), point.getY(), 0, 0);
                } else {
                    bounds.add(point);
                }
            }
        }
        return bounds;
    }

    void stroke() {
        if (!curved) {
            for (List<Point2D> path : paths) {
                for (int i = 1; i < path.size(); i++) {
                    add(path.get(i - 1), path.get(i), SLANT);
                }
            }
        }
        end();
    }

    void fill() {
        if (!curved) {
            for (List<Point2D> path : paths) {
                double left = path.stream().mapToDouble(Point2D::getX).min().orElse(0);
                double right = path.stream().mapToDouble(Point2D::getX).max().orElse(0);
                double top = path.stream().mapToDouble(Point2D::getY).min().orElse(0);
                double bottom = path.stream().mapToDouble(Point2D::getY).max().orElse(0);
                if (bottom - top <= THICKEST && bottom - top <= right - left) {
                    add(new Point2D.Double(left, (top + bottom) / 2), new Point2D.Double(right, (top + bottom) / 2), 0);
                } else if (right - left <= THICKEST) {
                    add(new Point2D.Double((left + right) / 2, top), new Point2D.Double((left + right) / 2, bottom), 0);
                }
            }
        }
        end();
    }

    private void add(Point2D a, Point2D b, float slant) {
        double dx = Math.abs(a.getX() - b.getX());
        double dy = Math.abs(a.getY() - b.getY());
        if (rules.size() >= MOST_RULES) {
            drawing = true;
            return;
        }
        if (dy <= slant && dx >= SHORTEST) {
            rules.add(new Rule(true, (float) (a.getY() + b.getY()) / 2, (float) Math.min(a.getX(), b.getX()), (float) Math.max(a.getX(), b.getX())));
        } else if (dx <= slant && dy >= SHORTEST) {
            rules.add(new Rule(false, (float) (a.getX() + b.getX()) / 2, (float) Math.min(a.getY(), b.getY()), (float) Math.max(a.getY(), b.getY())));
        }
    }
}
