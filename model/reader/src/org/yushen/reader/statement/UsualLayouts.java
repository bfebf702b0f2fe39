package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.yushen.model.disclosure.StatementKind;
import org.yushen.reader.profile.TemplateProfile;
import org.yushen.reader.statement.RowEquation.Verdict;

/**
 * Names the columns of a damaged header after the statement's usual layout: only when the layout has the same number of
 * columns, contradicts none that can be read, and the sums of the rows prove it.
 */
final class UsualLayouts {
    private static final double ALIKE = 0.5;

    private final TemplateProfile profile;
    private final HeaderWords words;

    UsualLayouts(TemplateProfile profile, HeaderWords words) {
        this.profile = profile;
        this.words = words;
    }

    /**
     * @param kind the statement
     * @param read its columns as the header tells them
     * @param rows its lines below the header
     * @param header its first header line
     * @return the columns with the layout's measures; null when no layout fits
     */
    List<StatementColumn> fitting(StatementKind kind, HeaderReader.Header read, List<PaperLine> rows, PaperLine header) {
        for (String layout : profile.list("layouts." + kind.getLiteral())) {
            List<String> measures = List.of(layout.split("\\s*,\\s*"));
            List<StatementColumn> named = isInOrder(read.evidence(), measures) ? named(withoutSpare(read, measures.size()), measures) : null;
            if (named != null && isProven(named, rows, header)) {
                return named;
            }
        }
        return null;
    }

    /** Columns at the right that no row uses and no header names may be none. */
    private static List<StatementColumn> withoutSpare(HeaderReader.Header read, int size) {
        List<StatementColumn> columns = read.columns();
        boolean spare = columns.size() > size && columns.get(size).from() >= read.used()
                && columns.subList(size, columns.size()).stream().allMatch(column -> column.label().isEmpty());
        return spare ? columns.subList(0, size) : columns;
    }

    /** Whether what the header still names stands in the layout in the same order; kinds of label columns count alike. */
    private static boolean isInOrder(List<String> evidence, List<String> layout) {
        int at = 0;
        for (String measure : evidence) {
            while (at < layout.size() && !alike(measure, layout.get(at))) {
                at++;
            }
            if (at++ >= layout.size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean alike(String measure, String other) {
        return measure.equals(other) || HeaderWords.role(measure).isLabel() && HeaderWords.role(other).isLabel();
    }

    private List<StatementColumn> named(List<StatementColumn> columns, List<String> layout) {
        if (columns.size() != layout.size()) {
            return null;
        }
        List<StatementColumn> named = new ArrayList<>();
        for (int i = 0; i < layout.size(); i++) {
            StatementColumn column = columns.get(i);
            String measure = layout.get(i);
            ColumnRole role = HeaderWords.role(measure) == ColumnRole.UNIT ? ColumnRole.NAME : HeaderWords.role(measure);
            if (column.isAmount() != (role == ColumnRole.AMOUNT) || !agrees(column, measure)) {
                return null;
            }
            named.add(column.labelled(column.measure() != null ? column.measure() : measure, role, column.label().isEmpty() || !column.sure() ? measure : column.label()));
        }
        return named;
    }

    private boolean agrees(StatementColumn column, String measure) {
        if (column.measure() != null) {
            return column.measure().equals(measure) || column.role().isLabel() && HeaderWords.role(measure).isLabel();
        }
        return !column.sure() || words.exact(measure).stream().anyMatch(word -> likeness(HeaderWords.bare(column.label()), word) >= ALIKE);
    }

    /** Share of a word's characters that a damaged one still prints in their order. */
    private static double likeness(String damaged, String word) {
        int[][] common = new int[damaged.length() + 1][word.length() + 1];
        for (int i = 1; i <= damaged.length(); i++) {
            for (int j = 1; j <= word.length(); j++) {
                common[i][j] = damaged.charAt(i - 1) == word.charAt(j - 1) ? common[i - 1][j - 1] + 1 : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return word.isEmpty() ? 0 : (double) common[damaged.length()][word.length()] / Math.max(damaged.length(), word.length());
    }

    private static boolean isProven(List<StatementColumn> named, List<PaperLine> rows, PaperLine header) {
        List<TableRow> sure = new BodyLines(named, header, false).of(rows).stream().filter(BodyLine::sure)
                .map(line -> RowPlacement.inPlace(named, line, line.slots())).filter(Objects::nonNull).toList();
        RowFit fit = RowFit.of(named, sure);
        long holds = 0;
        long broken = 0;
        for (RowEquation equation : fit.equations()) {
            holds += sure.stream().filter(row -> equation.judge(row) == Verdict.HOLDS).count();
            broken += sure.stream().filter(row -> equation.judge(row) == Verdict.BROKEN).count();
        }
        return holds > 0 && broken * 4 <= holds;
    }
}
