package org.yushen.reader.statement;

import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.outline.OutlinePart;
import org.yushen.reader.part.ReadingContext;

/** Says which tables of the statements' part no title claimed: a statement whose title was lost must not vanish unsaid. */
final class OrphanTables {
    private static final int FEWEST_HEADERS = 2;
    private static final int FEWEST_AMOUNTS = 3;

    private OrphanTables() {
    }

    static void report(ReadingContext context) {
        OutlinePart part = context.outline().part("报表");
        if (part == null) {
            return;
        }
        HeaderWords words = new HeaderWords(context.profile());
        for (Block block : part.blocks()) {
            if (block instanceof GridBlock grid && !context.isTaken(block) && isStatementLike(grid, words)) {
                context.unread("part:" + part.number(), StatementMessages.get("orphan.what", PaperLine.of(grid, 0).text()),
                        StatementMessages.get("orphan.why"), grid.place());
            }
        }
    }

    private static boolean isStatementLike(GridBlock grid, HeaderWords words) {
        long headers = 0;
        long amounts = 0;
        for (int row = 0; row < grid.rowCount(); row++) {
            PaperLine line = PaperLine.of(grid, row);
            headers = Math.max(headers, line.filled().stream().filter(cell -> isAmountHeader(words.measure(cell.text()))).count());
            amounts += line.filled().stream().filter(cell -> AmountText.read(cell.text()).isNumber()).count();
        }
        return headers >= FEWEST_HEADERS && amounts >= FEWEST_AMOUNTS;
    }

    private static boolean isAmountHeader(String measure) {
        return measure != null && HeaderWords.role(measure) == ColumnRole.AMOUNT && !HeaderWords.AMOUNT.equals(measure);
    }
}
