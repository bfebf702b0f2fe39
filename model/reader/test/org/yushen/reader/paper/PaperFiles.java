package org.yushen.reader.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.TextBlock;

/** Writes a paper as text, Word and Excel files, with the libraries that offices' programs are written with. */
final class PaperFiles {
    /** Width of a column of a Word table, in twentieths of a point: older files tell merged cells by it. */
    private static final int COLUMN = 1200;

    private PaperFiles() {
    }

    /** As an extractor leaves it: tabs between cells, blank lines and page breaks between blocks, headings marked or not. */
    static Path text(List<Block> blocks, Path file, Random random) throws IOException {
        StringBuilder text = new StringBuilder();
        String parted = random.nextBoolean() ? "\n" : "\n\n";
        boolean marked = random.nextInt(3) == 0;
        for (Block block : blocks) {
            if (block instanceof GridBlock grid) {
                for (int row = 0; row < grid.rowCount(); row++) {
                    text.append(String.join("\t", grid.row(row).stream().map(GridCell::text).toList())).append('\n');
                }
                text.append('\n');
            } else {
                String line = ((TextBlock) block).text();
                text.append(marked && line.matches("[一二十第].*[^。]") ? "## " + line : line).append(parted);
            }
        }
        return Files.writeString(file, random.nextInt(3) == 0 ? text.toString().replace("\n", "\r\n") : text);
    }

    /** As extractors leave it that keep tables as HTML, each on one line or with its rows and cells on their own. */
    static Path html(List<Block> blocks, Path file, Random random) throws IOException {
        StringBuilder text = new StringBuilder();
        String parted = random.nextBoolean() ? "\n" : "";
        for (Block block : blocks) {
            if (block instanceof GridBlock grid) {
                text.append("<table border=\"1\">").append(parted);
                for (int row = 0; row < grid.rowCount(); row++) {
                    text.append("<tr>").append(parted);
                    for (GridCell cell : grid.row(row)) {
                        text.append(cell.columnSpan() > 1 ? "<td colspan=\"" + cell.columnSpan() + "\"" : "<td").append(cell.rowSpan() > 1 ? " rowspan=" + cell.rowSpan() + ">" : ">")
                                .append(cell.text().replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br/>")).append("</td>").append(parted);
                    }
                    text.append("</tr>").append(parted);
                }
                text.append("</table>\n\n");
            } else {
                text.append(((TextBlock) block).text()).append("\n\n");
            }
        }
        return Files.writeString(file, text);
    }

    static Path word(List<Block> blocks, Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            for (Block block : blocks) {
                if (block instanceof GridBlock grid) {
                    table(document, grid);
                } else {
                    document.createParagraph().createRun().setText(((TextBlock) block).text());
                }
            }
            document.write(out);
        }
        return file;
    }

    /**
     * The Word files in the older form, each beside its original: nothing but LibreOffice writes it.
     *
     * @return their names, in the order of the originals
     * @throws IOException when no LibreOffice is on the PATH, or it did not make them all
     */
    static List<Path> oldWord(List<Path> files, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + folder.resolve("office").toUri(), "--headless", "--convert-to", "doc:MS Word 97", "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process office = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("office.log").toFile()).start();
        if (office.waitFor() != 0) {
            throw new IOException("LibreOffice ended with " + office.exitValue() + ": " + Files.readString(folder.resolve("office.log")));
        }
        List<Path> made = files.stream().map(file -> Path.of(file.toString().replaceFirst("\\.docx$", ".doc"))).toList();
        if (!made.stream().allMatch(Files::isRegularFile)) {
            throw new IOException("LibreOffice did not write all files: " + Files.readString(folder.resolve("office.log")));
        }
        return made;
    }

    private static void table(XWPFDocument document, GridBlock grid) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        var widths = table.getCTTbl().addNewTblGrid();
        for (int column = 0; column < grid.columnCount(); column++) {
            widths.addNewGridCol().setW(java.math.BigInteger.valueOf(COLUMN));
        }
        for (int row = 0; row < grid.rowCount(); row++) {
            var line = table.createRow();
            while (!line.getTableCells().isEmpty()) {
                line.removeCell(0);
            }
            int column = 0;
            while (column < grid.columnCount()) {
                GridCell cell = grid.at(row, column);
                XWPFTableCell made = line.createCell();
                CTTcPr properties = made.getCTTc().addNewTcPr();
                int columns = cell == null ? 1 : cell.columnSpan();
                var width = properties.addNewTcW();
                width.setW(java.math.BigInteger.valueOf(COLUMN * columns));
                width.setType(STTblWidth.DXA);
                if (columns > 1) {
                    properties.addNewGridSpan().setVal(java.math.BigInteger.valueOf(columns));
                }
                if (cell != null && cell.rowSpan() > 1) {
                    properties.addNewVMerge().setVal(cell.row() == row ? STMerge.RESTART : STMerge.CONTINUE);
                }
                if (cell != null && cell.row() == row) {
                    String[] lines = cell.text().split("\n", -1);
                    made.setText(lines[0]);
                    for (int i = 1; i < lines.length; i++) {
                        made.addParagraph().createRun().setText(lines[i]);
                    }
                }
                column += columns;
            }
        }
    }

    /** A sheet for what stands before the first title of a table, one for each table with the lines above it. */
    static Path workbook(List<Block> blocks, Path file, Workbook workbook, Random random) throws IOException {
        boolean numbers = random.nextBoolean();
        try (workbook; OutputStream out = Files.newOutputStream(file)) {
            CellStyle two = workbook.createCellStyle();
            two.setDataFormat(workbook.createDataFormat().getFormat(random.nextBoolean() ? "0.00" : "#,##0.00"));
            Sheet sheet = null;
            int next = 0;
            boolean filled = true;
            for (Block block : blocks) {
                boolean goesOn = block instanceof TextBlock text && text.text().matches("(- \\d+ -)?") && sheet != null;
                if (goesOn) {
                    continue; // a page break is none in a sheet
                }
                if (block instanceof TextBlock text) {
                    if (filled) {
                        sheet = workbook.createSheet("表" + workbook.getNumberOfSheets());
                        next = 0;
                        filled = false;
                    }
                    sheet.createRow(next++).createCell(0).setCellValue(text.text());
                } else {
                    next = sheetRows(sheet, (GridBlock) block, next, numbers ? two : null);
                    filled = true;
                }
            }
            workbook.write(out);
        }
        return file;
    }

    private static int sheetRows(Sheet sheet, GridBlock grid, int first, CellStyle numbers) {
        for (int row = 0; row < grid.rowCount(); row++) {
            var line = sheet.createRow(first + row);
            for (GridCell cell : grid.row(row)) {
                Cell made = line.createCell(cell.column());
                if (numbers != null && cell.text().matches("[\\d,]+\\.\\d\\d")) {
                    made.setCellValue(Double.parseDouble(cell.text().replace(",", "")));
                    made.setCellStyle(numbers);
                } else {
                    made.setCellValue(cell.text());
                }
                if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(first + row, first + row + cell.rowSpan() - 1, cell.column(), cell.column() + cell.columnSpan() - 1));
                }
            }
        }
        return first + grid.rowCount();
    }
}
