package org.yushen.reader.statement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many cells the rows of a table without known spans have. */
final class CellCounts {
    private static final double MOST = 0.5;

    private CellCounts() {
    }

    /** The number of cells that most rows have; 0 when no number is that of more than half of them. */
    static int usual(List<PaperLine> lines) {
        Map<Integer, Integer> counts = new TreeMap<>();
        List<PaperLine> rows = lines.stream().filter(PaperLine::isGridRow).toList();
        rows.forEach(line -> counts.merge(line.cells().size(), 1, Integer::sum));
        return counts.entrySet().stream().filter(entry -> entry.getValue() > rows.size() * MOST).map(Map.Entry::getKey).findFirst().orElse(0);
    }

    /** The share of the rows that have just that number of cells. */
    static double share(List<PaperLine> lines, int cells) {
        List<PaperLine> rows = lines.stream().filter(PaperLine::isGridRow).toList();
        return rows.isEmpty() ? 0 : (double) rows.stream().filter(line -> line.cells().size() == cells).count() / rows.size();
    }
}
