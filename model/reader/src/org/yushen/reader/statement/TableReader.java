package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.yushen.model.disclosure.StatementKind;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.profile.TemplateProfile;
import org.yushen.reader.profile.Vocabulary;
import org.yushen.reader.statement.RowEquation.Verdict;

/** Reads a statement's lines into columns and rows. */
final class TableReader {
    private static final int ENOUGH_ROWS = 3;

    private final HeaderWords words;
    private final HeaderBoundary boundary;
    private final HeaderReader headers;
    private final UsualLayouts layouts;
    private final NameJoiner names;
    private final boolean trimmed;

    /**
     * @param trimmed whether the text lost the blanks at the ends of its lines
     */
    TableReader(TemplateProfile profile, boolean trimmed) {
        this.trimmed = trimmed;
        words = new HeaderWords(profile);
        boundary = new HeaderBoundary(words);
        headers = new HeaderReader(words, trimmed);
        layouts = new UsualLayouts(profile, words);
        names = new NameJoiner(profile);
    }

    /**
     * @param lines the region's rows, with text wedged in
     * @param units names of the submitting unit: a row of that name sums up its projects
     */
    StatementTable read(StatementKind kind, List<PaperLine> lines, Set<String> units) {
        List<PaperLine> filled = lines.stream().filter(line -> !line.isBlank()).dropWhile(line -> !line.isGridRow()).toList();
        List<PaperLine> top = filled.subList(0, boundary.headerLines(filled.stream().takeWhile(PaperLine::isGridRow).toList()));
        if (top.isEmpty()) {
            return new StatementTable(List.of(), List.of(), false, null, null);
        }
        FusedHeaderLine fused = FusedHeaderLine.in(top, words);
        List<PaperLine> header = fused == null ? top : fused.header();
        Body below = body(fused == null ? filled.subList(top.size(), filled.size()) : fused.body(filled), header);
        List<PaperLine> body = below.rows();
        List<PaperLine> bodyRows = body.stream().filter(PaperLine::isGridRow).filter(line -> isLikeHeader(line, header.get(0))).toList();
        HeaderReader.Header read = headers.read(header, bodyRows);
        List<StatementColumn> columns = read.columns();
        boolean unsure = columns.stream().anyMatch(column -> column.isAmount() && !column.sure());
        boolean unknown = kind != StatementKind.OTHER && columns.stream().anyMatch(column -> column.isAmount() && column.measure() == null);
        boolean doubtful = read.damaged() || unsure && contradicts(columns, bodyRows, header.get(0));
        if (doubtful || unsure || unknown) {
            List<StatementColumn> usual = layouts.fitting(kind, read, bodyRows, header.get(0));
            doubtful &= usual == null;
            columns = usual == null ? columns : usual;
        }
        List<BodyLine> slots = new BodyLines(columns, header.get(0), trimmed).of(body);
        return rows(kind, columns, slots, doubtful, name -> isTotal(name, units)).endedBy(below.otherHeader());
    }

    private StatementTable rows(StatementKind kind, List<StatementColumn> columns, List<BodyLine> slots, boolean doubtful, Predicate<String> isTotal) {
        RowAlignment alignment = new RowAlignment(columns, slots.stream().filter(line -> line.line().isGridRow()).toList(), isTotal);
        List<TableRow> rows = new ArrayList<>();
        for (BodyLine line : slots) {
            rows.add(line.line().isGridRow() ? alignment.align(line) : names.fragment(line.line(), columns));
        }
        return new StatementTable(columns, names.joined(kind, rows, columns), doubtful, alignment.fit(), null);
    }

    private boolean isTotal(String name, Set<String> units) {
        return words.isSumOfList(name) || units.contains(Vocabulary.normalise(name));
    }

    /** Lines that are rows: what numbers the columns or repeats the header on another page is none; another header ends them. */
    private Body body(List<PaperLine> below, List<PaperLine> header) {
        Set<String> headerTexts = new HashSet<>();
        header.forEach(line -> line.filled().forEach(cell -> headerTexts.add(Vocabulary.normalise(cell.text()))));
        List<PaperLine> rows = new ArrayList<>();
        for (PaperLine line : below) {
            if (ColumnNumbers.isSuchRow(line) || repeatsHeader(line, header, headerTexts)) {
                continue;
            }
            if (line.isGridRow() && boundary.isAllHeader(line) && (!line.grid().spansKnown() || line.filled().size() == line.cells().size())) {
                return new Body(rows, line);
            }
            rows.add(line);
        }
        return new Body(rows, null);
    }

    /** The rows below a header, and the line where another table's header ended them; null when none did. */
    private record Body(List<PaperLine> rows, PaperLine otherHeader) {
    }

    /** Another page prints a header line again as it was, but for blanks at its end and a misread word. */
    private boolean repeatsHeader(PaperLine line, List<PaperLine> header, Set<String> headerTexts) {
        List<GridCell> filled = line.filled();
        if (!line.isGridRow() || !filled.stream().allMatch(cell -> headerTexts.contains(Vocabulary.normalise(cell.text())))) {
            return false;
        }
        boolean same = header.stream().anyMatch(own -> own.filled().stream().map(cell -> Vocabulary.normalise(cell.text())).toList()
                .equals(filled.stream().map(cell -> Vocabulary.normalise(cell.text())).toList()));
        return same && (filled.size() > 1 || words.isSpan(filled.get(0).text()) && !words.isItem(filled.get(0).text()));
    }

    /** Whether the line's cells stand in the grid columns of the header. */
    private static boolean isLikeHeader(PaperLine line, PaperLine header) {
        return !header.grid().spansKnown() || line.block() == header.block() || line.grid().columnCount() == header.grid().columnCount();
    }

    /** Whether most rows break the sum that the header's columns ought to obey: then the header does not fit its rows. */
    private static boolean contradicts(List<StatementColumn> columns, List<PaperLine> body, PaperLine header) {
        List<TableRow> rows = new BodyLines(columns, header, false).of(body).stream().filter(BodyLine::sure)
                .map(line -> RowPlacement.inPlace(columns, line, line.slots())).filter(Objects::nonNull).toList();
        int strips = columns.stream().mapToInt(StatementColumn::strip).max().orElse(-1) + 1;
        for (int strip = 0; strip < strips; strip++) {
            List<RowEquation> candidates = RowEquation.candidates(columns, strip);
            long broken = candidates.stream().mapToLong(equation -> rows.stream().filter(row -> equation.judge(row) == Verdict.BROKEN).count()).min().orElse(0);
            long holds = candidates.stream().mapToLong(equation -> rows.stream().filter(row -> equation.judge(row) == Verdict.HOLDS).count()).max().orElse(0);
            if (broken >= ENOUGH_ROWS && holds * 2 < broken) {
                return true;
            }
        }
        return false;
    }
}
