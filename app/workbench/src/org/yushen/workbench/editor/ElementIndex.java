package org.yushen.workbench.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Column;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Located;
import org.yushen.model.disclosure.Location;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Quantity;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Statement;

/** Finds the cell, row, indicator … that stands at a place of the source. */
final class ElementIndex {
    private record Standing(Location place, Spot spot) {
    }

    private final Map<PlaceKey, Spot> exact = new HashMap<>();
    private final Map<PlaceKey, List<Standing>> byWhole = new HashMap<>();
    private final Map<PlaceKey, List<Standing>> byRow = new HashMap<>();

    ElementIndex(Disclosure paper) {
        // A blank cell of a table that has no cell there bears the place of its row: the row must win.
        paper.getStatements().forEach(statement -> statement.getRows().forEach(row -> add(row, new Spot.InStatement(statement, row))));
        paper.getStatements().forEach(this::addAll);
        paper.getForms().forEach(this::addAll);
    }

    private void addAll(Statement statement) {
        add(statement, new Spot.InStatement(statement, statement));
        for (Iterator<EObject> all = ((EObject) statement).eAllContents(); all.hasNext();) {
            Object element = all.next();
            if (element instanceof Cell || element instanceof Column) {
                add((Located) element, new Spot.InStatement(statement, element));
            } else if (element instanceof Quantity quantity && ((EObject) quantity).eContainer() instanceof Cell cell) {
                add(quantity, new Spot.InStatement(statement, cell));
            }
        }
    }

    private void addAll(PerformanceForm form) {
        for (Iterator<EObject> all = ((EObject) form).eAllContents(); all.hasNext();) {
            Object element = all.next();
            if (element instanceof Located located) {
                add(located, new Spot.InForm(form, element));
            }
        }
        add(form, new Spot.InForm(form, form));
    }

    private void add(Located element, Spot spot) {
        Location place = element.getLocation();
        if (place == null) {
            return;
        }
        exact.putIfAbsent(PlaceKey.of(place), spot);
        Standing standing = new Standing(place, spot);
        byWhole.computeIfAbsent(PlaceKey.wholeOf(place), key -> new ArrayList<>()).add(standing);
        byRow.computeIfAbsent(PlaceKey.rowOf(place), key -> new ArrayList<>()).add(standing);
    }

    /** What stands exactly there; null when nothing does. */
    Spot exact(Location place) {
        return exact.get(PlaceKey.of(place));
    }

    /** What stands there or holds it: the cell that some words are part of, or the nearest one of the printed row; null for none. */
    Spot near(Location place) {
        Spot found = exact(place);
        if (found != null) {
            return found;
        }
        List<Standing> around = byWhole.getOrDefault(PlaceKey.wholeOf(place), byRow.getOrDefault(PlaceKey.rowOf(place), List.of()));
        Standing best = null;
        for (Standing one : around) {
            if (best == null || distance(one.place(), place) < distance(best.place(), place)) {
                best = one;
            }
        }
        return best == null ? null : best.spot();
    }

    private static int distance(Location one, Location place) {
        int characters = place.getColumn() == null || one.getColumn() == null ? 0 : place.getColumn() - one.getColumn();
        int columns = place.getTableColumn() == null || one.getTableColumn() == null ? 0 : place.getTableColumn() - one.getTableColumn();
        // What begins after the words cannot hold them.
        return (characters < 0 ? 10_000 - characters : characters) + 100 * Math.abs(columns);
    }

    /**
     * The blank cell that is meant where a place is only known to be in its row, told by the last step of the path in a finding's key.
     *
     * @param key such as ARI-02:T3/208 社会保障和就业支出/合计, a detail after # and an ordinal after ~; may be null
     * @return the spot itself when it is no row, or no blank cell of it has that name
     */
    static Spot blankCell(Spot spot, String key) {
        if (!(spot instanceof Spot.InStatement(Statement statement, Row row)) || key == null) {
            return spot;
        }
        String measure = key.replaceFirst("[#~].*$", "").replaceFirst("^.*/", "");
        for (Cell cell : row.getCells()) {
            if (cell.getState() == CellState.BLANK && cell.getColumn() != null
                    && (measure.equals(cell.getColumn().getMeasure()) || measure.equals(cell.getColumn().getLabel()))) {
                return new Spot.InStatement(statement, cell);
            }
        }
        return spot;
    }
}
