package org.yushen.reader.source.pdf;

import java.util.ArrayList;
import java.util.List;

import org.yushen.reader.source.pdf.LaidItem.LaidGrid;
import org.yushen.reader.source.pdf.LaidItem.LaidLine;

/** Lines outside ruled tables: most are text; where several in a row stand in columns they are a table without rules. */
final class UnruledTables {

    private UnruledTables() {
    }

    /**
     * @param lines top to bottom
     * @param tables the page's ruled tables: none goes on across one
     */
    static List<LaidItem> laid(List<InkLine> lines, List<LaidItem> tables, Turn turn) {
        List<LaidItem> items = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            while (end < lines.size() && (end == i || !isParted(lines.get(end - 1), lines.get(end), tables))) {
                end++;
            }
            addAll(lines.subList(i, end), turn, items);
            i = end;
        }
        return items;
    }

    private static void addAll(List<InkLine> lines, Turn turn, List<LaidItem> items) {
        int i = 0;
        while (i < lines.size()) {
            int end = UnruledTable.end(lines, i);
            LaidGrid grid = end > i ? UnruledTable.laid(lines.subList(i, end), turn) : null;
            if (grid == null) {
                items.add(PageLayout.line(lines.get(i), turn));
                i++;
            } else {
                items.add(grid);
                i = end;
            }
        }
    }

    private static boolean isParted(InkLine above, InkLine below, List<LaidItem> tables) {
        return tables.stream().anyMatch(table -> table.top() < below.top() && table.bottom() > above.bottom());
    }
}
