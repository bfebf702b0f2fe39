package org.yushen.reader.statement;

import java.util.List;

import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.outline.OutlinePart;
import org.yushen.reader.part.ReadingContext;

/** Says which tables of the statements' part, or of a paper of which no statement was read, no title claimed: a statement whose title was lost must not vanish unsaid. */
final class OrphanTables {
    private static final int FEWEST_HEADERS = 2;
    private static final int FEWEST_AMOUNTS = 3;

    private final ReadingContext context;
    private long untitled;

    OrphanTables(ReadingContext context) {
        this.context = context;
    }

    /** Counts a table that ended in another table's header, whose title was lost. */
    void ended(StatementTable table) {
        untitled += table.otherHeader() == null ? 0 : 1;
    }

    /** Notes a table that has a statement's columns and no amounts, under a title that nobody knows. */
    void stranger(StatementRegion region) {
        context.unread("untitled", StatementMessages.get("stranger.what", region.title().text()), StatementMessages.get("stranger.why"), region.place());
        untitled++;
    }

    /** Notes each such table, and for each statement that the template requires and nobody found that it may be one of them. */
    void report() {
        OutlinePart part = context.outline().part("报表");
        if (part != null || context.disclosure().getStatements().isEmpty()) {
            findUntitled(part == null ? context.blocks() : part.blocks());
        }
        if (untitled == 0) {
            return;
        }
        List<String> found = context.disclosure().getStatements().stream().map(statement -> statement.getKind().getLiteral().split("-")[0]).toList();
        for (String id : context.profile().list("requiredStatements")) {
            if (!found.contains(id)) {
                context.unread(id, StatementMessages.get("missing.what", id), StatementMessages.get("missing.why"), null);
            }
        }
    }

    private void findUntitled(List<Block> blocks) {
        HeaderWords words = new HeaderWords(context.profile());
        for (Block block : blocks) {
            if (block instanceof GridBlock grid && !context.isTaken(block) && isStatementLike(grid, words)) {
                context.unread("untitled", StatementMessages.get("orphan.what", PaperLine.of(grid, 0).text()),
                        StatementMessages.get("orphan.why"), grid.place());
                untitled++;
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
