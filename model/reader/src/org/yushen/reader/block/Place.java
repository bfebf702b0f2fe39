package org.yushen.reader.block;

import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.Location;

/**
 * Where a block, a grid cell or a piece of text stands in its source; only what the format has is set, all else is null.
 *
 * @param source index of the source file in the submission, from 0
 * @param line line of a text source, from 1
 * @param column first character in that line, paragraph or cell, from 1; null when the whole is meant
 * @param length number of characters from column on; null when the whole is meant
 * @param page page of a PDF, from 1
 * @param box frame on that page; null where the format has none
 * @param sheet sheet name of a workbook
 * @param cell cell reference in that sheet, such as C12
 * @param block index of the paragraph or table in reading order of a Word source, from 0
 * @param row row in that table, from 0
 * @param tableColumn grid column in that table, from 0
 * @param recognised whether the page is a picture and what it says was recognised, so that it may be wrong
 */
public record Place(int source, Integer line, Integer column, Integer length, Integer page, Box box,
        String sheet, String cell, Integer block, Integer row, Integer tableColumn, boolean recognised) {

    /**
     * A frame on a page, in PDF points from the page's top left corner.
     *
     * @param characters where each character of the text in it stands; null when only the whole is known
     */
    public record Box(double x, double y, double width, double height, CharacterBoxes characters) {

        public Box(double x, double y, double width, double height) {
            this(x, y, width, height, null);
        }

        /** The frame of some characters of its text, counted from 0; the whole where characters have no place of their own. */
        Box part(int from, int length) {
            return characters == null ? this : characters.around(from, from + length, this);
        }
    }

    public static Place ofLine(int source, int line) {
        return new Place(source, line, null, null, null, null, null, null, null, null, null, false);
    }

    public static Place ofSheetCell(int source, String sheet, String cell) {
        return new Place(source, null, null, null, null, null, sheet, cell, null, null, null, false);
    }

    public static Place ofWordBlock(int source, int block) {
        return new Place(source, null, null, null, null, null, null, null, block, null, null, false);
    }

    public static Place ofWordCell(int source, int block, int row, int tableColumn) {
        return new Place(source, null, null, null, null, null, null, null, block, row, tableColumn, false);
    }

    public static Place ofPage(int source, int page, Box box) {
        return new Place(source, null, null, null, page, box, null, null, null, null, null, false);
    }

    /** The source as a whole, where nothing nearer is known. */
    public static Place ofSource(int source) {
        return new Place(source, null, null, null, null, null, null, null, null, null, null, false);
    }

    /** This place on a page that was read through recognition. */
    public Place asRecognised() {
        return new Place(source, line, column, length, page, box, sheet, cell, block, row, tableColumn, true);
    }

    /**
     * The place of a piece of the text that stands here.
     *
     * @param offset first character of the piece in this place's own text, from 0
     * @param pieceLength number of characters
     */
    public Place part(int offset, int pieceLength) {
        int start = (column == null ? 1 : column) + offset;
        return new Place(source, line, start, pieceLength, page, box == null ? null : box.part(start - 1, pieceLength), sheet, cell, block, row, tableColumn, recognised);
    }

    /** This place as the model keeps it: a new Location each time, since the model contains it. */
    public Location toLocation() {
        return toLocation(null);
    }

    /**
     * This place as the model keeps it.
     *
     * @param repaired the text as printed, where the value read had to be repaired; null when nothing was
     */
    public Location toLocation(String repaired) {
        Location location = DisclosureFactory.eINSTANCE.createLocation();
        location.setSource(source);
        location.setLine(line);
        location.setColumn(column);
        location.setLength(length);
        location.setPage(page);
        if (box != null) {
            location.setX(box.x());
            location.setY(box.y());
            location.setWidth(box.width());
            location.setHeight(box.height());
        }
        location.setSheet(sheet);
        location.setCell(cell);
        location.setBlock(block);
        location.setRow(row);
        location.setTableColumn(tableColumn);
        location.setRepaired(repaired);
        location.setRecognised(recognised);
        return location;
    }
}
