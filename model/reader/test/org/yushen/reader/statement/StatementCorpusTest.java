package org.yushen.reader.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Side;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.reader.Checkout;
import org.yushen.reader.Corpus;
import org.yushen.reader.DisclosureReader;
import org.yushen.reader.ReadingMonitor;

/** The statements of the real papers: their sums hold, and each format gives the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementCorpusTest {
    private static final Set<StatementKind> CODED = Set.of(StatementKind.T2, StatementKind.T3, StatementKind.T5, StatementKind.T8);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Map<Path, Disclosure> papers = new HashMap<>();

    @Test
    void everyFormatOfAPaperGivesTheSameStatements() throws Exception {
        Map<String, List<String>> first = new TreeMap<>();
        for (Path paper : Corpus.papers("txt", "docx", "xlsx")) {
            List<String> printed = new ArrayList<>();
            read(paper).getStatements().forEach(statement -> describe(statement, printed));
            String name = paper.getParent().getFileName().toString();
            List<String> other = first.putIfAbsent(name, printed);
            if (other != null) {
                assertEquals(String.join("\n", other), String.join("\n", printed), paper.toString());
            }
        }
        assertTrue(first.values().stream().allMatch(lines -> lines.size() > 150));
    }

    private static void describe(Statement statement, List<String> printed) {
        printed.add("## " + statement.getId() + " " + statement.getTitle() + " " + statement.getYear() + " " + statement.getUnitName() + " " + statement.getMoneyUnit() + statement.isMoneyUnitPrinted()
                + " " + statement.getLabel() + " " + statement.isEmpty() + statement.isDeclaredEmpty() + " " + statement.getNote());
        statement.getColumns().forEach(column -> printed.add("# " + column.getIndex() + " " + column.getPath() + " " + column.getMeasure() + " " + column.getSide() + column.isAmounts()));
        for (Row row : statement.getRows()) {
            StringBuilder line = new StringBuilder(row.getCode() + " " + row.getName() + " " + row.getGovernmentItem() + " " + row.getItem() + " " + row.getSide() + row.getLevel() + row.isTotal()
                    + " " + (row.getParent() == null ? "" : row.getParent().getName()) + ":");
            row.getCells().forEach(cell -> line.append(' ').append(cell.getState() == CellState.VALUE
                    ? cell.getAmount().getValue().stripTrailingZeros().toPlainString() + "/" + cell.getAmount().getDecimals() + cell.getAmount().getUnit() : cell.getState().toString()));
            printed.add(line.toString());
        }
    }

    @Test
    void sumsHoldInEveryStatement() throws Exception {
        for (Path paper : Corpus.papers("txt", "docx", "xlsx")) {
            Disclosure disclosure = read(paper);
            int checked = 0;
            for (Statement statement : disclosure.getStatements()) {
                checked += rowsAddUp(statement, paper) + listsAddUp(statement, paper);
            }
            assertTrue(checked > 150, paper + ": " + checked + " sums checked");
        }
    }

    /** Total column against its parts, in each row. */
    private static int rowsAddUp(Statement statement, Path paper) {
        Map<StatementKind, List<String>> parts = Map.of(StatementKind.T3, List.of("基本支出", "项目支出"), StatementKind.T5, List.of("基本支出", "项目支出"),
                StatementKind.T6, List.of("人员经费", "公用经费"), StatementKind.T1, List.of("当年预算安排", "上年结转"),
                StatementKind.T2, List.of("一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户管理资金", "单位资金"),
                StatementKind.T4, List.of("一般公共预算", "政府性基金预算", "国有资本经营预算"), StatementKind.T10, List.of("一般公共预算", "政府性基金预算", "国有资本经营预算"),
                StatementKind.T12, List.of("一般公共预算", "政府性基金预算", "国有资本经营预算", "财政专户管理资金", "单位资金"));
        int checked = 0;
        for (Row row : statement.getRows()) {
            if (parts.containsKey(statement.getKind()) && row.getSide() != Side.INCOME) {
                List<BigDecimal> addends = parts.get(statement.getKind()).stream().map(row::orZero).toList();
                fits(row.orZero("合计"), addends, paper + " " + statement.getId() + " " + row.getName());
                checked++;
            }
        }
        return checked;
    }

    /** Each row against its children, and the total against the top of the list, in each column. */
    private static int listsAddUp(Statement statement, Path paper) {
        int checked = 0;
        for (var column : statement.getColumns().stream().filter(own -> own.isAmounts() && own.getMeasure() != null).toList()) {
            for (Row row : statement.getRows()) {
                List<Row> below = row.isTotal() && CODED.contains(statement.getKind())
                        ? statement.getRows().stream().filter(other -> other.getLevel() == 1).toList() : row.getChildren();
                if (row.getSide() == column.getSide() && !below.isEmpty() && row.cell(column.getMeasure()) != null) {
                    fits(row.orZero(column.getMeasure()), below.stream().map(child -> child.orZero(column.getMeasure())).toList(),
                            paper + " " + statement.getId() + " " + row.getName() + " " + column.getMeasure());
                    checked++;
                }
            }
        }
        return checked;
    }

    private static void fits(BigDecimal total, List<BigDecimal> addends, String what) {
        BigDecimal sum = addends.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal envelope = HALF.movePointLeft(2).multiply(BigDecimal.valueOf(addends.size() + 1L));
        assertTrue(total.subtract(sum).abs().compareTo(envelope) <= 0, what + ": " + total + " against " + sum);
    }

    @Test
    void everyCellSaysWhereItStood() throws Exception {
        for (Path paper : Corpus.papers("txt", "docx", "xlsx")) {
            for (Statement statement : read(paper).getStatements()) {
                for (Row row : statement.getRows()) {
                    assertTrue(row.getLocation() != null, paper + " " + row.getName());
                    assertTrue(row.getCells().stream().map(Cell::getLocation).allMatch(place -> place != null
                            && (place.getLine() != null || place.getCell() != null || place.getRow() != null)), paper + " " + row.getName());
                }
            }
        }
    }

    @Test
    void whatIsUnreadIsSaidAndNothingElse() throws Exception {
        for (Path paper : Corpus.papers("txt", "docx", "xlsx")) {
            Disclosure disclosure = read(paper);
            List<String> concerns = disclosure.getUnread().stream().map(unread -> unread.getConcerns()).filter(token -> token.startsWith("T")).toList();
            boolean recognised = paper.getFileName().toString().startsWith("shuocheng");
            assertEquals(recognised ? List.of("T1", "T4/scrawl") : List.of(), concerns, paper.toString());
            long cells = disclosure.getStatements().stream().mapToLong(StatementsReader::unreadCells).sum();
            assertEquals(recognised ? 1 : 0, cells, paper + ": the amount beside a destroyed name");
        }
    }

    private Disclosure read(Path paper) throws Exception {
        if (!papers.containsKey(paper)) {
            papers.put(paper, new DisclosureReader().read(List.of(paper), Checkout.profiles(), ReadingMonitor.NONE));
        }
        return papers.get(paper);
    }
}
