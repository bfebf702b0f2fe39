package org.yushen.reader.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.SourceBlocks;
import org.yushen.reader.block.TextBlock;
import org.yushen.reader.source.pdf.PdfSource;
import org.yushen.reader.source.pdf.SpacedText;

/** What a source made of a file, in a form that tests can compare. */
final class Blocks {

    private Blocks() {
    }

    static SourceBlocks of(Path path) throws IOException, UnreadableSubmission {
        SourceFile file = FormatDetector.open(path, 0);
        return switch (file.format()) {
            case TXT -> new TextSource(SpacedText::blocks).read(file);
            case DOCX -> new WordSource().read(file);
            case DOC -> new OldWordSource().read(file);
            case XLS -> new OldWorkbookSource().read(file);
            case XLSX -> new WorkbookSource().read(file);
            case PDF -> new PdfSource().read(file);
            default -> throw new AssertionError(file.format());
        };
    }

    /** The texts that are not blank. */
    static List<String> texts(SourceBlocks blocks) {
        return blocks.blocks().stream().filter(TextBlock.class::isInstance).map(block -> ((TextBlock) block).text()).filter(text -> !text.isBlank()).toList();
    }

    static List<GridBlock> grids(SourceBlocks blocks) {
        return blocks.blocks().stream().filter(GridBlock.class::isInstance).map(GridBlock.class::cast).toList();
    }

    static TextBlock text(SourceBlocks blocks, String text) {
        return blocks.blocks().stream().filter(TextBlock.class::isInstance).map(TextBlock.class::cast).filter(block -> block.text().equals(text))
                .findFirst().orElseThrow(() -> new AssertionError("no text block “" + text + "” in " + texts(blocks)));
    }

    /** A grid with | between columns and line breaks between rows, merged cells told in each position they cover. */
    static String print(GridBlock grid) {
        return IntStream.range(0, grid.rowCount()).mapToObj(row -> IntStream.range(0, grid.columnCount())
                .mapToObj(column -> grid.text(row, column).replace("\n", "/")).collect(Collectors.joining("|"))).collect(Collectors.joining("\n"));
    }

    /** The kinds of the blocks that are not blank, in order: T for text, G for a grid. */
    static String kinds(SourceBlocks blocks) {
        StringBuilder kinds = new StringBuilder();
        for (Block block : blocks.blocks()) {
            if (block instanceof GridBlock) {
                kinds.append('G');
            } else if (block instanceof TextBlock text && !text.isBlank()) {
                kinds.append('T');
            }
        }
        return kinds.toString();
    }
}
