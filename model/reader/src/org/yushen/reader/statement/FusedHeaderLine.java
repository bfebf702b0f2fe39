package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.List;

import org.yushen.reader.block.GridCell;

/**
 * A header's last line that is the table's first row too: where 项目 is as high as one line and the labels beside it are
 * lower, the first item stands beside the labels (因公出国（境）费 | 合计 | 一般公共预算).
 *
 * @param header the header lines, the last one without the item
 * @param row the item alone, as a row
 */
record FusedHeaderLine(List<PaperLine> header, PaperLine row) {

    /** The header parted from the row; null where its last line is a header line only. */
    static FusedHeaderLine in(List<PaperLine> header, HeaderWords words) {
        PaperLine last = header.get(header.size() - 1);
        if (header.size() < 2 || last.filled().size() < 2 || !isUnderLabel(last.filled().get(0), header.get(header.size() - 2), words)) {
            return null;
        }
        GridCell item = last.filled().get(0);
        boolean labelsBeside = last.filled().stream().skip(1).allMatch(cell -> words.isExactHeaderWord(cell.text()));
        if (!labelsBeside || !words.isItem(item.text())) {
            return null;
        }
        List<PaperLine> lines = new ArrayList<>(header.subList(0, header.size() - 1));
        lines.add(with(last, last.cells().stream().filter(cell -> cell != item).toList()));
        return new FusedHeaderLine(lines, with(last, List.of(item)));
    }

    private static boolean isUnderLabel(GridCell item, PaperLine above, HeaderWords words) {
        return above.filled().stream().anyMatch(cell -> cell.column() == item.column() && cell.columnSpan() == item.columnSpan()
                && words.measure(cell.text()) != null && HeaderWords.role(words.measure(cell.text())) == ColumnRole.NAME);
    }

    private static PaperLine with(PaperLine line, List<GridCell> cells) {
        return new PaperLine(line.block(), line.row(), cells, cells.stream().filter(cell -> !cell.isBlank()).toList());
    }

    /** The lines below the header. */
    List<PaperLine> body(List<PaperLine> filled) {
        List<PaperLine> body = new ArrayList<>();
        body.add(row);
        body.addAll(filled.subList(header.size(), filled.size()));
        return body;
    }
}
