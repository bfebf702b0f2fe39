package org.yushen.workbench.editor;

import org.yushen.model.disclosure.Location;

/**
 * A place as a key: two locations with the same key stand at the same spot of the same source. The length is left out, since
 * a whole cell and the words in it begin at the same character.
 */
record PlaceKey(int source, Integer line, Integer column, Integer page, Double x, Double y, String sheet, String cell,
        Integer block, Integer row, Integer tableColumn) {

    static PlaceKey of(Location place) {
        return new PlaceKey(place.getSource(), place.getLine(), place.getColumn(), place.getPage(), place.getX(), place.getY(),
                place.getSheet(), place.getCell(), place.getBlock(), place.getRow(), place.getTableColumn());
    }

    /** The line, paragraph or cell that the place is in, whatever the character. */
    static PlaceKey wholeOf(Location place) {
        return of(place).withoutCharacter();
    }

    /**
     * The printed row that the place is in: a line of text, a row of a Word table, of a sheet, or a height on a page. Two lists
     * printed beside each other share it.
     */
    static PlaceKey rowOf(Location place) {
        return new PlaceKey(place.getSource(), place.getLine(), null, place.getPage(), null,
                place.getY() == null ? null : (double) Math.round(place.getY()), place.getSheet(), digits(place.getCell()),
                place.getBlock(), place.getRow(), null);
    }

    private PlaceKey withoutCharacter() {
        return new PlaceKey(source, line, null, page, x, y, sheet, cell, block, row, tableColumn);
    }

    private static String digits(String cell) {
        return cell == null ? null : cell.replaceAll("[^0-9]", "");
    }
}
