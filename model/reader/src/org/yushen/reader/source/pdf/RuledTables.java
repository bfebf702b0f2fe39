package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yushen.reader.block.Place.Box;
import org.yushen.reader.source.pdf.LaidItem.LaidCell;
import org.yushen.reader.source.pdf.LaidItem.LaidGrid;

/** The ruled tables of one page, each taking the writing that stands in it. */
final class RuledTables {
    private final List<RuledGrid> grids = new ArrayList<>();
    private final Map<RuledGrid, Map<RuledGrid.Frame, List<Glyph>>> writing = new HashMap<>();
    private final Turn turn;

    RuledTables(List<Rule> rules, Turn turn) {
        this.turn = turn;
        for (List<Rule> group : Ruling.connected(Ruling.joined(rules))) {
            RuledGrid grid = RuledGrid.of(group);
            if (grid != null && grid.frames().size() > 1) { // one frame alone is a border around text
                grids.add(grid);
                writing.put(grid, new HashMap<>());
            }
        }
        grids.sort(Comparator.comparingDouble(RuledGrid::area)); // a table in a cell of another takes its own first
    }

    /** Takes the writing that stands in tables. @return what stands outside */
    List<Glyph> take(List<Glyph> glyphs) {
        List<Glyph> outside = new ArrayList<>();
        for (List<Glyph> string : Strings.of(glyphs)) {
            for (List<Glyph> piece : Strings.parted(string, this::isEdge)) {
                if (!take(piece, Strings.middle(piece), piece.get(0).centreY())) {
                    outside.addAll(piece);
                }
            }
        }
        return outside;
    }

    /** Whether a line between two cells stands in the gap between two characters. */
    private boolean isEdge(Glyph before, Glyph after) {
        return grids.stream().anyMatch(grid -> {
            RuledGrid.Frame frame = grid.at(before.centreX(), before.centreY());
            return frame != null && frame != grid.at(after.centreX(), after.centreY()) && grid.right(frame) >= before.right() && grid.right(frame) <= after.x();
        });
    }

    private boolean take(List<Glyph> string, float x, float y) {
        for (RuledGrid grid : grids) {
            RuledGrid.Frame frame = grid.at(x, y);
            if (frame != null) {
                writing.get(grid).computeIfAbsent(frame, key -> new ArrayList<>()).addAll(string);
                return true;
            }
        }
        return false;
    }

    /** The tables that hold writing. */
    List<LaidGrid> laid() {
        List<LaidGrid> laid = new ArrayList<>();
        for (RuledGrid grid : grids) {
            if (!writing.get(grid).isEmpty()) {
                laid.add(laid(grid));
            }
        }
        return laid;
    }

    private LaidGrid laid(RuledGrid grid) {
        List<LaidCell> cells = new ArrayList<>();
        for (RuledGrid.Frame frame : grid.frames()) {
            List<InkLine> lines = CellWriting.lines(writing.get(grid).getOrDefault(frame, List.of()));
            Printed printed = lines.isEmpty() ? blank(grid, frame) : CellLines.join(lines, grid.left(frame), grid.right(frame), turn);
            LaidItem.Wrap wrap = lines.isEmpty() ? null : CellLines.wrap(lines, grid.left(frame), grid.right(frame));
            cells.add(new LaidCell(frame.row(), frame.column(), frame.rowEnd() - frame.row(), frame.columnEnd() - frame.column(), printed, wrap));
        }
        return new LaidGrid(grid.xs(), grid.ys().length - 1, cells, grid.top(), grid.bottom(), null);
    }

    private Printed blank(RuledGrid grid, RuledGrid.Frame frame) {
        float[] box = turn.back(grid.left(frame), grid.top(frame), grid.right(frame), grid.bottom(frame));
        return new Printed("", new Box(box[0], box[1], box[2] - box[0], box[3] - box[1]));
    }
}
