package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.TextKind;
import org.yushen.reader.block.Block;
import org.yushen.reader.outline.OutlinePart;
import org.yushen.reader.part.PartReader;
import org.yushen.reader.part.ReadingContext;
import org.yushen.reader.profile.Vocabulary;

/** Reads 预算报表: finds each by its title, reads its table, and says what of it could not be read. */
public final class StatementsReader implements PartReader {
    private static final String STATEMENTS_PART = "报表";

    @Override
    public void read(ReadingContext context) {
        List<StatementRegion> regions = new RegionFinder(context.profile(), context.disclosure().getUnit()).find(context.blocks());
        String moneyUnit = moneyUnit(context, regions);
        TableReader tables = new TableReader(context.profile(), BodyLines.areTrimmed(regions));
        StatementBuilder builder = new StatementBuilder(context);
        List<Statement> read = new ArrayList<>();
        OrphanTables orphans = new OrphanTables(context);
        for (StatementRegion region : regions) {
            if (!region.hasGridRows() && region.notes().isEmpty()) {
                noteMissingTable(context, region, regions);
                continue;
            }
            StatementTable table = tables.read(region.title().kind(), region.table(), units(context, region));
            if (region.title().isKnown() || isStatement(context, region, table)) {
                take(context, region);
                orphans.ended(table);
                CombinedTable.parts(region, table).forEach((kind, part) -> read.add(builder.build(region, part, kind, moneyUnit)));
            } else if (isOfStatements(context, region) && isNamed(table)) {
                orphans.stranger(region);
            }
        }
        PrintedDecimals.settle(read);
        context.disclosure().getStatements().addAll(SourceDuplicates.removed(read, context));
        orphans.report();
    }

    /** What the submitting unit is called on the cover and above the table. */
    private static Set<String> units(ReadingContext context, StatementRegion region) {
        return Stream.of(context.disclosure().getUnit(), region.head().unitName()).filter(Objects::nonNull).map(Vocabulary::normalise).collect(Collectors.toSet());
    }

    /** The unit of money that most tables tell; it stands for those that tell none. */
    private static String moneyUnit(ReadingContext context, List<StatementRegion> regions) {
        if (context.disclosure().getMoneyUnit() != null) {
            return context.disclosure().getMoneyUnit();
        }
        Map<String, Integer> told = new LinkedHashMap<>();
        regions.stream().filter(region -> region.head().moneyUnit() != null).forEach(region -> told.merge(region.head().moneyUnit(), 1, Integer::sum));
        String most = told.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
        context.disclosure().setMoneyUnit(most);
        return most;
    }

    /** A title that nobody knows makes a statement where it heads amounts, and its unit of money or its part says what they are. */
    private static boolean isStatement(ReadingContext context, StatementRegion region, StatementTable table) {
        boolean amounts = table.rows().stream().anyMatch(row -> table.columns().stream().filter(StatementColumn::isAmount).anyMatch(column -> row.amount(column).isNumber()));
        return amounts && isNamed(table) && isOfStatements(context, region);
    }

    private static boolean isNamed(StatementTable table) {
        return table.columns().stream().anyMatch(column -> column.measure() != null);
    }

    private static boolean isOfStatements(ReadingContext context, StatementRegion region) {
        return region.head().moneyUnit() != null || isInStatementsPart(context, region.titleLines().isEmpty() ? null : region.titleLines().get(0).block());
    }

    private static boolean isInStatementsPart(ReadingContext context, Block block) {
        OutlinePart part = context.outline().part(STATEMENTS_PART);
        return part != null && part.blocks().stream().anyMatch(own -> own == block);
    }

    /** A known title with a table's head below it and no table: the table may be a picture. A mention of the title is none. */
    private static void noteMissingTable(ReadingContext context, StatementRegion region, List<StatementRegion> regions) {
        boolean foundElsewhere = regions.stream().anyMatch(other -> other != region && (other.hasGridRows() || !other.notes().isEmpty())
                && other.title().sameStatement(region.title()));
        boolean headed = region.head().moneyUnit() != null || region.head().unitName() != null;
        Block block = region.titleLines().isEmpty() ? null : region.titleLines().get(0).block();
        if (!foundElsewhere && (headed || isInStatementsPart(context, block)) && region.title().isKnown()) {
            new UnreadNotes(context, region.title().kind().getLiteral(), region.title().text()).noTable(region.place());
        }
    }

    private static void take(ReadingContext context, StatementRegion region) {
        region.titleLines().forEach(line -> context.take(line.block(), line.isGridRow() ? TextKind.TABLE : TextKind.HEADING));
        region.notes().forEach(line -> context.take(line.block(), line.isGridRow() ? TextKind.TABLE : TextKind.NOTE));
        region.table().forEach(line -> context.take(line.block(), TextKind.TABLE));
    }

    /** Whether a statement has cells that could not be read. */
    static long unreadCells(Statement statement) {
        return statement.getRows().stream().flatMap(row -> row.getCells().stream()).filter(cell -> cell.getState() == CellState.UNREAD).count();
    }

}
