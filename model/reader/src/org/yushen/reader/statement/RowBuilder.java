package org.yushen.reader.statement;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Column;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.Quantity;
import org.yushen.model.disclosure.Row;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.Place;
import org.yushen.reader.statement.AmountText.Kind;
import org.yushen.reader.statement.RowEquation.Verdict;

/** Turns one list's part of a printed row into a row of the model: code, names, and a cell for each column of amounts. */
final class RowBuilder {
    private static final Pattern CODE = Pattern.compile("[0-9]{3}(?:[0-9]{2}){0,4}");
    private static final Pattern FUSED = Pattern.compile("^([0-9]{3}(?:[0-9]{2}){0,4})[-－—\\s]*([^0-9\\s].*)$");

    private final UnreadNotes notes;
    private final Map<Integer, Column> columns;
    private final String moneyUnit;
    private final List<RowEquation> equations;
    private final boolean amountsDoubtful;
    private final String[] classAbove = new String[3];

    /**
     * @param columns the model's columns by the index of their counterparts
     * @param moneyUnit unit of the amounts; null when unknown
     * @param equations sums that prove doubtful digits
     * @param amountsDoubtful whether no amount of the statement can be tied to its column
     */
    RowBuilder(UnreadNotes notes, Map<Integer, Column> columns, String moneyUnit, List<RowEquation> equations, boolean amountsDoubtful) {
        this.notes = notes;
        this.columns = columns;
        this.moneyUnit = moneyUnit;
        this.equations = equations;
        this.amountsDoubtful = amountsDoubtful;
    }

    /**
     * @param own the columns of one list, left to right
     * @return null when the list has nothing on that line, or nothing but scrawls
     */
    Row build(TableRow printed, List<StatementColumn> own) {
        List<StatementColumn> amounts = own.stream().filter(StatementColumn::isAmount).toList();
        if (printed.isBlank(own)) {
            return null;
        }
        Row row = DisclosureFactory.eINSTANCE.createRow();
        setNames(row, printed, own);
        boolean nameless = row.getCode() == null && (row.getName() == null || !PrintedText.hasLetterOrDigit(row.getName()));
        boolean scrawl = row.getCode() == null && row.getName() != null && !PrintedText.hasChinese(row.getName());
        if ((nameless || scrawl) && row.getGovernmentItem() == null && printed.isBlank(amounts)) {
            if (!nameless) {
                notes.scrawl(row.getName(), printed.line().place());
            }
            return null;
        }
        row.setSide(own.get(0).side());
        row.setLocation(firstPlace(printed, own).toLocation());
        boolean noAmounts = printed.line().filled().stream().noneMatch(cell -> AmountText.read(cell.text()).looksLikeAmount());
        boolean inPlace = printed.trusted() || noAmounts;
        boolean trusted = inPlace && !amountsDoubtful;
        if (!inPlace && !amountsDoubtful) {
            notes.row(row, label(row), printed.line().place());
        }
        amounts.forEach(column -> row.getCells().add(cell(row, printed, column, trusted)));
        return row;
    }

    private static Place firstPlace(TableRow printed, List<StatementColumn> own) {
        return own.stream().map(printed::cell).filter(cell -> cell != null && !cell.isBlank()).findFirst().map(GridCell::place)
                .orElse(printed.line().place());
    }

    private void setNames(Row row, TableRow printed, List<StatementColumn> own) {
        String code = code(printed, own);
        String name = text(printed, own, ColumnRole.NAME);
        if (code == null) {
            String label = text(printed, own, ColumnRole.CODE);
            if (name.isEmpty() && label.isEmpty()) {
                name = text(printed, own, ColumnRole.UNIT);
                name = name.isEmpty() ? chinese(text(printed, own, ColumnRole.REMARK)) : name;
            } else if (name.isEmpty()) {
                Matcher fused = FUSED.matcher(label);
                code = fused.matches() ? fused.group(1) : null;
                name = fused.matches() ? fused.group(2) : label;
            } else if (!label.isEmpty() && PrintedText.hasLetterOrDigit(label)) {
                notes.code(row, name, label, printed.line().place());
            } else if (label.isEmpty() && hasSubject(own) && FUSED.matcher(name).matches()) {
                Matcher fused = FUSED.matcher(name);
                code = fused.replaceFirst("$1");
                name = fused.replaceFirst("$2");
            }
        }
        row.setCode(code);
        row.setName(name.isEmpty() ? null : name);
        String government = text(printed, own, ColumnRole.GOVERNMENT_NAME);
        row.setGovernmentItem(government.isEmpty() ? null : government);
    }

    private static String chinese(String remark) {
        return PrintedText.hasChinese(remark) ? remark : "";
    }

    /** Whether the names are those of subjects, so that digits before them are codes and not part of a project's name. */
    private static boolean hasSubject(List<StatementColumn> own) {
        return own.stream().anyMatch(column -> column.role() == ColumnRole.NAME && "科目名称".equals(column.measure()));
    }

    private static String text(TableRow printed, List<StatementColumn> own, ColumnRole role) {
        return own.stream().filter(column -> column.role() == role).map(printed::text).filter(text -> !text.isBlank()).map(PrintedText::joined)
                .reduce((a, b) -> a + b).orElse("");
    }

    /**
     * The code, its 类 款 项 joined; 类 and 款 left blank are those of the row above, a zero that a workbook dropped (2 for 02) is
     * put back. Null when there is no code.
     */
    private String code(TableRow printed, List<StatementColumn> own) {
        List<StatementColumn> codeColumns = own.stream().filter(column -> column.role() == ColumnRole.CODE).toList();
        String[] levels = codeColumns.stream().map(printed::text).map(text -> SubjectCode.digits(text)).toArray(String[]::new);
        if (levels.length > 1) {
            for (int i = 1; i < levels.length; i++) {
                levels[i] = levels[i].length() == 1 ? "0" + levels[i] : levels[i];
            }
            carryDown(levels);
        }
        String code = String.join("", levels);
        return CODE.matcher(code).matches() ? code : null;
    }

    private void carryDown(String[] levels) {
        boolean deeper = false;
        for (int i = Math.min(levels.length, classAbove.length) - 1; i >= 0; i--) {
            if (levels[i].isEmpty() && deeper && classAbove[i] != null) {
                levels[i] = classAbove[i];
            }
            deeper |= !levels[i].isEmpty();
        }
        for (int i = 0; i < Math.min(levels.length, classAbove.length) && deeper; i++) {
            classAbove[i] = levels[i].isEmpty() ? null : levels[i];
        }
    }

    private Cell cell(Row row, TableRow printed, StatementColumn column, boolean trusted) {
        Cell cell = DisclosureFactory.eINSTANCE.createCell();
        cell.setColumn(columns.get(column.index()));
        GridCell source = printed.cell(column);
        AmountText amount = printed.amount(column);
        cell.setText(amount.printed());
        Place place = source == null ? printed.line().place() : source.place();
        cell.setLocation(place.toLocation(amount.repaired() ? amount.printed() : null));
        cell.setState(state(amount, printed, column, trusted));
        if (cell.getState() == CellState.VALUE) {
            cell.setAmount(quantity(amount, source));
        } else if (cell.getState() == CellState.UNREAD && trusted && column.sure()) {
            notes.cell(cell, label(row), column.label(), place);
        }
        return cell;
    }

    private CellState state(AmountText amount, TableRow printed, StatementColumn column, boolean trusted) {
        if (amount.kind() == Kind.BLANK) {
            return trusted ? CellState.BLANK : CellState.UNREAD;
        }
        if (!trusted || !column.sure() || printed.cell(column) == printed.suspect()) {
            return CellState.UNREAD;
        }
        return switch (amount.kind()) {
            case NUMBER -> CellState.VALUE;
            case DOUBTFUL -> isProven(printed, column) ? CellState.VALUE : CellState.UNREAD;
            case TEXT -> CellState.TEXT;
            default -> CellState.UNREAD;
        };
    }

    private boolean isProven(TableRow printed, StatementColumn column) {
        return equations.stream().anyMatch(equation -> (equation.total().equals(column) || equation.parts().contains(column))
                && equation.judge(printed) == Verdict.HOLDS);
    }

    private Quantity quantity(AmountText amount, GridCell source) {
        Quantity quantity = DisclosureFactory.eINSTANCE.createQuantity();
        quantity.setValue(amount.value());
        quantity.setUnit(amount.unit() != null ? amount.unit() : moneyUnit);
        quantity.setDecimals(source.decimals() == null ? amount.decimals() : Math.max(source.decimals(), amount.decimals()));
        quantity.setText(amount.printed());
        return quantity;
    }

    private static String label(Row row) {
        return row.getName() != null ? row.getName() : row.getCode() != null ? row.getCode() : "";
    }
}
