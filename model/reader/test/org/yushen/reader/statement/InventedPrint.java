package org.yushen.reader.statement;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.yushen.model.disclosure.Side;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;

/** Prints an invented statement as blocks, in a random style of titles, headers, numbers and page breaks. */
public final class InventedPrint {
    private final InventedStatement statement;
    private final Random random;
    private final boolean spans;
    private final List<Block> blocks = new ArrayList<>();
    private final boolean thousands;
    private final boolean spaced;
    private int line;

    public InventedPrint(InventedStatement statement, Random random, boolean spans) {
        this.statement = statement;
        this.random = random;
        this.spans = spans;
        this.thousands = random.nextInt(3) == 0;
        this.spaced = !thousands && random.nextInt(4) == 0 && statement.moneyUnit.equals("万元");
    }

    public List<Block> print() {
        title();
        List<List<GridCell>> grid = new ArrayList<>();
        header(grid);
        int header = grid.size();
        if (random.nextInt(3) == 0) {
            grid.add(numbers());
        }
        List<List<String>> rows = lines();
        int pageBreak = random.nextInt(3) == 0 && rows.size() > 3 ? 1 + random.nextInt(rows.size() - 2) : -1;
        for (int i = 0; i < rows.size(); i++) {
            if (i == pageBreak) {
                List<List<GridCell>> repeated = new ArrayList<>(grid.subList(0, header));
                close(grid);
                pageBreak(grid, repeated);
            }
            grid.add(cells(rows.get(i), grid.size()));
        }
        close(grid);
        return blocks;
    }

    private void title() {
        String year = random.nextInt(5) == 0 ? "" : random.nextBoolean() ? "2025年" : "2025年度";
        String owner = random.nextInt(5) == 0 ? ReadTables.UNIT : "";
        String label = List.of("", "表" + (1 + random.nextInt(13)) + " ", "表六", "附表3：", "五、").get(random.nextInt(5));
        if (random.nextInt(4) == 0) {
            text("预算公开表" + (1 + random.nextInt(13)));
        }
        text(label + owner + year + statement.title);
        if (random.nextBoolean()) {
            text("单位名称：" + ReadTables.UNIT);
            text("单位：" + statement.moneyUnit);
        } else {
            text(random.nextBoolean() ? "单位：" + statement.moneyUnit : "编制单位：" + ReadTables.UNIT + "      金额单位：" + statement.moneyUnit);
        }
    }

    private void pageBreak(List<List<GridCell>> grid, List<List<GridCell>> header) {
        int style = random.nextInt(4);
        text("");
        if (style == 1) {
            text("- " + random.nextInt(40) + " -");
        }
        if (style >= 2) {
            grid.addAll(header);
        }
    }

    private void text(String text) {
        blocks.add(new TextBlock(text, 0, Place.ofLine(0, ++line)));
    }

    private void close(List<List<GridCell>> grid) {
        List<GridCell> cells = new ArrayList<>();
        for (int row = 0; row < grid.size(); row++) {
            int at = row;
            int here = ++line;
            grid.get(row).forEach(cell -> cells.add(new GridCell(cell.text(), at, cell.column(), cell.rowSpan(), cell.columnSpan(), null, Place.ofLine(0, here))));
        }
        blocks.add(new GridBlock(cells, grid.size(), spans, Place.ofLine(0, line)));
        grid.clear();
    }

    private void header(List<List<GridCell>> grid) {
        boolean spanned = statement.columns.stream().anyMatch(column -> column.span() != null);
        List<GridCell> top = new ArrayList<>();
        List<GridCell> bottom = new ArrayList<>();
        int n = statement.columns.size();
        for (int i = 0; i < n; i++) {
            String span = statement.columns.get(i).span();
            String label = wrapped(statement.columns.get(i).label());
            int end = i + 1;
            while (span != null && end < n && span.equals(statement.columns.get(end).span())) {
                end++;
            }
            if (span == null) {
                top.add(cell(label, 0, i, spanned ? 2 : 1, 1));
                if (!spans) {
                    bottom.add(cell("", 1, i, 1, 1));
                }
                continue;
            }
            boolean first = i == 0 || !span.equals(statement.columns.get(i - 1).span());
            if (first || !spans) {
                top.add(cell(first ? span : "", 0, i, 1, first ? end - i : 1));
            }
            bottom.add(cell(label, 1, i, 1, 1));
        }
        grid.add(top);
        if (spanned) {
            grid.add(bottom);
        }
    }

    private GridCell cell(String text, int row, int column, int rowSpan, int columnSpan) {
        return new GridCell(text, row, column, spans ? rowSpan : 1, spans ? columnSpan : 1, null, Place.ofLine(0, 1));
    }

    private List<GridCell> numbers() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < statement.columns.size(); i++) {
            numbers.add(String.valueOf(i + 1));
        }
        return cells(numbers, 0);
    }

    private List<GridCell> cells(List<String> texts, int row) {
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(cell(texts.get(i), row, i, 1, 1));
        }
        return cells;
    }

    /** The rows as printed, two lists side by side. */
    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        boolean sides = statement.rows.get(0).side() != Side.NONE;
        List<InventedStatement.Row> income = statement.rows.stream().filter(row -> row.side() != Side.EXPENDITURE).toList();
        List<InventedStatement.Row> expenditure = statement.rows.stream().filter(row -> row.side() == Side.EXPENDITURE).toList();
        if (!sides) {
            income.forEach(row -> lines.add(texts(row)));
            return lines;
        }
        if (statement.id.equals("T9")) {
            for (int i = 0; i < Math.max(income.size(), expenditure.size()); i++) {
                List<String> line = new ArrayList<>(i < income.size() ? texts(income.get(i)) : List.of("", "", ""));
                line.addAll(i < expenditure.size() ? texts(expenditure.get(i)) : List.of("", "", "", "", ""));
                lines.add(line);
            }
            return lines;
        }
        int free = income.size() - 3;
        for (int i = 0; i < expenditure.size(); i++) {
            int fromEnd = expenditure.size() - i;
            InventedStatement.Row left = fromEnd <= 3 ? income.get(income.size() - fromEnd) : i < free ? income.get(i) : null;
            List<String> line = new ArrayList<>(left == null ? List.of("", "") : texts(left));
            line.addAll(texts(expenditure.get(i)));
            lines.add(line);
        }
        return lines;
    }

    private List<String> texts(InventedStatement.Row row) {
        List<String> texts = new ArrayList<>();
        boolean coded = statement.columns.get(0).measure().equals("科目编码");
        if (coded && row.code() == null) {
            boolean inName = random.nextBoolean();
            texts.addAll(inName ? List.of("", row.name()) : List.of(row.name(), ""));
        } else {
            if (coded) {
                texts.add(row.code());
            }
            texts.add(wrapped(row.name()));
        }
        if (statement.id.equals("T6")) {
            texts.add(row.government() == null ? "" : row.government());
        }
        row.amounts().forEach(amount -> texts.add(number(amount)));
        return texts;
    }

    private String number(BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        String pattern = (thousands ? "#,##0" : "0") + (statement.moneyUnit.equals("元") ? "" : ".00");
        String text = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
        return spaced ? text.replace(".", ". ") : text;
    }

    /** A long text with a blank or a line break where a wrap was. */
    private String wrapped(String text) {
        if (text.length() < 6 || random.nextInt(4) > 0) {
            return text;
        }
        int at = 3 + random.nextInt(text.length() - 4);
        boolean amongDigits = Character.isDigit(text.charAt(at)) || Character.isDigit(text.charAt(at - 1));
        return amongDigits ? text : text.substring(0, at) + (spans ? "\n" : " ") + text.substring(at);
    }
}
