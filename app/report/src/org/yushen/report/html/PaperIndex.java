package org.yushen.report.html;

import java.util.HashMap;
import java.util.Map;

import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.Claim;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Location;
import org.yushen.model.disclosure.NarrativeSection;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.TextLine;

/** Finds what stands at a place of a paper: the cell of a statement, its row, or the sentence. */
final class PaperIndex {
    private final Map<Spot, Cell> cells = new HashMap<>();
    private final Map<Spot, Row> rows = new HashMap<>();
    private final Map<Spot, String> sentences = new HashMap<>();
    private final Map<Spot, String> lines = new HashMap<>();

    /** @param paper may be null: then nothing is found */
    PaperIndex(Disclosure paper) {
        if (paper == null) {
            return;
        }
        paper.getStatements().forEach(this::add);
        paper.getSections().forEach(this::add);
        for (TextLine line : paper.getLines()) {
            if (line.getLocation() != null) {
                lines.putIfAbsent(Spot.wholeOf(line.getLocation()), line.getText());
            }
        }
    }

    private void add(Statement statement) {
        for (Row row : statement.getRows()) {
            if (row.getLocation() != null) {
                rows.putIfAbsent(Spot.of(row.getLocation()), row);
            }
            for (Cell cell : row.getCells()) {
                if (cell.getLocation() != null && !standsForItsRow(cell)) {
                    cells.putIfAbsent(Spot.of(cell.getLocation()), cell);
                }
            }
        }
    }

    /** An empty cell without a place of its own has that of its row. */
    private static boolean standsForItsRow(Cell cell) {
        boolean blank = cell.getText() == null || cell.getText().isBlank();
        Location row = cell.getRow().getLocation();
        return blank && row != null && Spot.of(cell.getLocation()).equals(Spot.of(row));
    }

    private void add(NarrativeSection section) {
        for (Claim claim : section.getClaims()) {
            add(claim);
        }
    }

    private void add(Claim claim) {
        if (claim.getLocation() != null && claim.getSentence() != null) {
            sentences.putIfAbsent(Spot.of(claim.getLocation()), claim.getSentence());
        }
        claim.getParts().forEach(this::add);
    }

    /** @return null where no cell of a statement begins */
    Cell cell(Location place) {
        return place == null ? null : cells.get(Spot.of(place));
    }

    /** @return the row that the cell is in or that begins there; null where none does */
    Row row(Location place) {
        Cell cell = cell(place);
        return cell != null ? cell.getRow() : place == null ? null : rows.get(Spot.of(place));
    }

    /** @return the sentence of the claim there, else the printed line or paragraph; null where neither is */
    String sentence(Location place) {
        if (place == null) {
            return null;
        }
        String sentence = sentences.get(Spot.of(place));
        return sentence != null ? sentence : lines.get(Spot.wholeOf(place));
    }
}
