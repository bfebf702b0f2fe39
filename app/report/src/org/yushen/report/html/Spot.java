package org.yushen.report.html;

import org.yushen.model.disclosure.Location;

/**
 * Where something stands, so that two places can be compared: {@code column} is the character of a line; the length is left
 * out, for a cell and the words in it begin at one character.
 */
record Spot(int source, Integer line, Integer column, Integer page, Double x, Double y, String sheet, String cell, Integer block, Integer row,
        Integer tableColumn) {

    static Spot of(Location place) {
        return new Spot(place.getSource(), place.getLine(), place.getColumn(), place.getPage(), place.getX(), place.getY(), place.getSheet(),
                place.getCell(), place.getBlock(), place.getRow(), place.getTableColumn());
    }

    /** The whole line, paragraph or cell that the place is in. */
    static Spot wholeOf(Location place) {
        Spot spot = of(place);
        return new Spot(spot.source, spot.line, null, spot.page, spot.x, spot.y, spot.sheet, spot.cell, spot.block, spot.row, spot.tableColumn);
    }
}
