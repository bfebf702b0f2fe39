package org.yushen.reader;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.TextKind;
import org.yushen.model.disclosure.TextLine;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.SourceBlocks;
import org.yushen.reader.block.TextBlock;
import org.yushen.reader.outline.Outline;
import org.yushen.reader.part.ReadingContext;

/** Keeps every line of every source in the model, for rules that read everything. */
final class TextLines {
    private final Disclosure disclosure;
    private final Map<Block, TextKind> kinds = new IdentityHashMap<>();
    private final ReadingContext context;

    private TextLines(Disclosure disclosure, Outline outline, ReadingContext context) {
        this.disclosure = disclosure;
        this.context = context;
        outline.parts().forEach(part -> kinds.put(part.heading(), TextKind.HEADING));
        outline.sections().forEach(section -> kinds.put(section.title(), TextKind.HEADING));
        outline.cover().forEach(block -> kinds.put(block, TextKind.COVER));
        outline.contents().forEach(block -> kinds.put(block, TextKind.CONTENTS));
    }

    static void fill(Disclosure disclosure, List<SourceBlocks> sources, Outline outline, ReadingContext context) {
        TextLines lines = new TextLines(disclosure, outline, context);
        for (SourceBlocks source : sources) {
            source.blocks().forEach(lines::add);
            source.marks().forEach(mark -> lines.add(mark.text(), TextKind.MARK, mark.place()));
        }
    }

    private void add(Block block) {
        TextKind known = kinds.getOrDefault(block, context.takenAs(block));
        if (block instanceof TextBlock text) {
            add(text.text(), known != null ? known : text.headingLevel() > 0 ? TextKind.HEADING : TextKind.BODY, text.place());
        } else if (block instanceof GridBlock grid) {
            for (int row = 0; row < grid.rowCount(); row++) {
                addRow(grid, row, known == null ? TextKind.TABLE : known);
            }
        }
    }

    /** A row as one line, its cells parted by tabs; a merged cell stands where it begins. */
    private void addRow(GridBlock grid, int row, TextKind kind) {
        StringBuilder text = new StringBuilder();
        Set<GridCell> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Place place = null;
        for (int column = 0; column < grid.columnCount(); column++) {
            GridCell cell = grid.at(row, column);
            if (cell != null && cell.row() == row && seen.add(cell)) {
                text.append(cell.text().replace('\n', ' '));
                place = place == null || place.column() == null && !cell.isBlank() && text.toString().strip().equals(cell.text().strip())
                        ? cell.place() : place;
            }
            text.append(column + 1 < grid.columnCount() ? "\t" : "");
        }
        if (place != null) {
            add(text.toString(), kind, place.column() == null ? place : Place.ofLine(place.source(), place.line()));
        }
    }

    private void add(String text, TextKind kind, Place place) {
        if (text.isBlank()) {
            return;
        }
        TextLine line = DisclosureFactory.eINSTANCE.createTextLine();
        line.setText(text);
        line.setKind(kind);
        line.setLocation(place.toLocation());
        disclosure.getLines().add(line);
    }
}
