package org.yushen.reader.statement;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Statement;
import org.yushen.reader.profile.TemplateProfile;
import org.yushen.reader.profile.Vocabulary;

/** Gives rows their level and their parent: by subject code, by economic group, by unit, by list numbers. */
final class RowTree {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String CARRIED_OVER = "上年财政拨款结转";
    private static final String VEHICLES = "公务用车购置及运行费";
    private static final Set<String> VEHICLE_PARTS = Set.of("公务用车购置费", "公务用车运行维护费");
    private static final String DEPARTMENT_TOTAL = "部门合计";

    private final Set<String> groups;
    private final List<String> organisationEndings;

    RowTree(TemplateProfile profile) {
        groups = profile.list("economicGroups").stream().map(Vocabulary::normalise).collect(Collectors.toSet());
        organisationEndings = profile.list("organisationEndings");
    }

    /**
     * @param unit the submitting unit's name; null when unknown
     */
    void build(Statement statement, String unit) {
        if (statement.getRows().stream().anyMatch(row -> row.getCode() != null)) {
            byCode(statement.getRows());
            return;
        }
        switch (statement.getKind()) {
            case T4 -> underHeading(statement.getRows());
            case T6 -> byGroup(statement.getRows());
            case T10 -> vehicles(statement.getRows());
            case T11 -> byDepartment(statement.getRows());
            case T12, T13 -> byUnit(statement, unit);
            default -> {
                // T1, T7 and others are flat lists
            }
        }
    }

    private static void byCode(List<Row> rows) {
        Deque<Row> open = new ArrayDeque<>();
        for (Row row : rows) {
            if (row.getCode() == null) {
                continue;
            }
            row.setLevel(SubjectCode.level(row.getCode()));
            while (!open.isEmpty() && (!row.getCode().startsWith(open.peek().getCode()) || row.getCode().equals(open.peek().getCode())
                    || row.getSide() != open.peek().getSide())) {
                open.pop();
            }
            if (!open.isEmpty()) {
                row.setParent(open.peek());
            }
            open.push(row);
        }
    }

    /** T4: the list numbers start anew below 上年财政拨款结转, and are its parts. */
    private static void underHeading(List<Row> rows) {
        Row heading = null;
        for (Row row : rows) {
            if (CARRIED_OVER.equals(row.getItem())) {
                heading = row;
            } else if (heading != null && row.getSide() == heading.getSide()) {
                if (row.isTotal() || row.getName() == null || !PrintedText.hasOrdinal(row.getName())) {
                    heading = null;
                } else {
                    row.setParent(heading);
                }
            }
        }
    }

    private void byGroup(List<Row> rows) {
        Row group = null;
        for (Row row : rows) {
            if (row.isTotal() || row.getName() == null && row.getGovernmentItem() == null) {
                continue;
            }
            boolean isGroup = row.getName() != null && row.getGovernmentItem() == null && groups.contains(Vocabulary.normalise(PrintedText.withoutOrdinal(row.getName())));
            row.setLevel(isGroup ? 1 : 2);
            if (isGroup) {
                group = row;
            } else if (group != null) {
                row.setParent(group);
            }
        }
    }

    private static void vehicles(List<Row> rows) {
        Row vehicles = null;
        for (Row row : rows) {
            if (VEHICLES.equals(row.getItem())) {
                vehicles = row;
            } else if (vehicles != null && row.getItem() != null && VEHICLE_PARTS.contains(row.getItem())) {
                row.setParent(vehicles);
                row.setLevel(2);
                continue;
            }
            row.setLevel(row.isTotal() ? 0 : 1);
        }
    }

    private static void byDepartment(List<Row> rows) {
        Row total = rows.stream().filter(row -> DEPARTMENT_TOTAL.equals(row.getItem())).findFirst().orElse(null);
        for (Row row : rows) {
            if (row != total && !row.isTotal() && row.getName() != null) {
                row.setLevel(1);
                row.setParent(total);
            }
        }
    }

    private void byUnit(Statement statement, String unit) {
        List<Row> rows = statement.getRows();
        Row open = null;
        boolean lastWasUnit = false;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.isTotal() || row.getName() == null) {
                continue;
            }
            boolean isUnit = isUnit(statement, i, unit);
            row.setLevel(isUnit ? 1 : 2);
            if (!isUnit || lastWasUnit) {
                row.setParent(open);
            }
            open = isUnit ? row : open;
            lastWasUnit = isUnit;
        }
    }

    /** The submitting unit's own name, or an organisation's name whose amount is the sum of the rows below it. */
    private boolean isUnit(Statement statement, int index, String unit) {
        List<Row> rows = statement.getRows();
        String name = Vocabulary.normalise(rows.get(index).getName());
        boolean own = unit != null && name.equals(Vocabulary.normalise(unit))
                || statement.getUnitName() != null && name.equals(Vocabulary.normalise(statement.getUnitName()));
        if (own) {
            return true;
        }
        boolean organisation = organisationEndings.stream().anyMatch(name::endsWith) && name.chars().noneMatch(Character::isDigit);
        return organisation && index + 1 < rows.size() && (sameAmount(rows.get(index), rows.get(index + 1)) && isOrganisation(rows.get(index + 1)) || sumsUp(rows, index));
    }

    private boolean isOrganisation(Row row) {
        return row.getName() != null && organisationEndings.stream().anyMatch(Vocabulary.normalise(row.getName())::endsWith);
    }

    private static boolean sameAmount(Row a, Row b) {
        return amount(a) != null && amount(b) != null && amount(a).compareTo(amount(b)) == 0;
    }

    private static boolean sumsUp(List<Row> rows, int index) {
        BigDecimal total = amount(rows.get(index));
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = index + 1; total != null && i < rows.size() && sum.compareTo(total) < 0; i++) {
            sum = amount(rows.get(i)) == null ? sum : sum.add(amount(rows.get(i)));
            BigDecimal tolerance = HALF.movePointLeft(Math.max(total.scale(), 0)).multiply(BigDecimal.valueOf(i - index + 1L));
            if (i > index + 1 && sum.subtract(total).abs().compareTo(tolerance) <= 0) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal amount(Row row) {
        return row.getCells().stream().filter(cell -> cell.getState() == CellState.VALUE).map(Cell::getAmount).map(quantity -> quantity.getValue())
                .findFirst().orElse(null);
    }
}
