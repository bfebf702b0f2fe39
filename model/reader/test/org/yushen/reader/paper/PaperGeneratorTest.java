package org.yushen.reader.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.reader.Checkout;
import org.yushen.reader.DisclosureReader;
import org.yushen.reader.InChinese;
import org.yushen.reader.ReadingMonitor;
import org.yushen.reader.profile.TemplateProfiles;
import org.yushen.reader.source.pdf.OfdFile;

/**
 * Whole papers of invented units in random layouts, written as files of each format: the model must come back exactly.
 * The suite reads a few; as a program ({@code PaperGeneratorTest FIRST COUNT FORMAT…}) it reads thousands and tells of each that failed.
 */
@ExtendWith(InChinese.class)
class PaperGeneratorTest {
    private static final int PAPERS = Integer.getInteger("yushen.invented.papers", 2);
    private static final TemplateProfiles PROFILES = Checkout.profiles();

    /** PDF whose tables have no lines: without forms, for nothing tells their merged cells. */
    private static final String UNRULED = "unruled.pdf";

    /** Text whose tables are HTML: it tells merged cells. */
    private static final String HTML = "html.txt";

    /** LibreOffice makes it of docx: by command only. */
    private static final String OLD_WORD = "doc";

    private static final int BATCH = 50;

    @TempDir
    private Path here;

    @ParameterizedTest
    @ValueSource(strings = {"txt", HTML, "docx", "xlsx", "xls", "pdf", "ofd"})
    void everyInventedPaperComesBackExactly(String format) throws Exception {
        for (int seed = 0; seed < PAPERS; seed++) {
            assertEquals("", difference(seed, format, here), "paper " + seed + " as " + format);
        }
    }

    /** Lines that the reader lacks (-) and that it gave instead (+); empty where there are none. */
    private static String difference(int seed, String format, Path folder) throws Exception {
        InventedPaper paper = paper(seed, format);
        return difference(paper, format, write(paper, format, folder.resolve(name(seed, format)), new Random(seed)));
    }

    private static InventedPaper paper(int seed, String format) {
        return new InventedPaper(seed, !format.equals("txt"), !format.equals(UNRULED));
    }

    private static String name(int seed, String format) {
        return "paper" + seed + "." + format;
    }

    private static String difference(InventedPaper paper, String format, Path file) throws Exception {
        Disclosure read = new DisclosureReader().read(List.of(file), PROFILES, ReadingMonitor.NONE);
        boolean narrative = !format.startsWith("xls");
        List<String> missing = PaperReading.expected(paper, narrative);
        List<String> wrong = new ArrayList<>(PaperReading.actual(paper, read, narrative));
        List<String> there = new ArrayList<>(wrong);
        missing.forEach(wrong::remove);
        there.forEach(missing::remove);
        StringBuilder difference = new StringBuilder();
        missing.forEach(line -> difference.append("- ").append(line).append('\n'));
        wrong.forEach(line -> difference.append("+ ").append(line).append('\n'));
        return difference.toString();
    }

    private static Path write(InventedPaper paper, String format, Path file, Random random) throws IOException {
        var blocks = paper.print();
        return switch (format) {
            case "txt" -> PaperFiles.text(blocks, file, random);
            case HTML -> PaperFiles.html(blocks, file, random);
            case "docx" -> PaperFiles.word(blocks, file);
            case "xlsx" -> PaperFiles.workbook(blocks, file, new XSSFWorkbook(), random);
            case "xls" -> PaperFiles.workbook(blocks, file, new HSSFWorkbook(), random);
            case "ofd" -> OfdFile.ofPdf(new PaperPages(random, true).draw(blocks, file.resolveSibling(file.getFileName() + ".pdf"))).write(file);
            default -> new PaperPages(random, format.equals("pdf")).draw(blocks, file);
        };
    }

    public static void main(String[] arguments) throws Exception {
        int first = Integer.parseInt(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("papers");
        for (String format : Arrays.asList(arguments).subList(2, arguments.length)) {
            int failed = 0;
            for (int seed = first; seed < first + count; seed += BATCH) {
                failed += batch(seed, Math.min(BATCH, first + count - seed), format, folder);
            }
            System.out.println(format + ": " + (count - failed) + " of " + count + " papers came back exactly");
        }
    }

    /** Reads papers of a format and tells of each that failed; LibreOffice, which takes seconds to start, converts them together. */
    private static int batch(int first, int count, String format, Path folder) throws Exception {
        List<Path> files = new ArrayList<>();
        String written = format.equals(OLD_WORD) ? "docx" : format;
        for (int seed = first; seed < first + count; seed++) {
            files.add(write(paper(seed, format), written, folder.resolve(name(seed, written)), new Random(seed)));
        }
        List<Path> read = format.equals(OLD_WORD) ? PaperFiles.oldWord(files, folder) : files;
        int failed = 0;
        for (int i = 0; i < count; i++) {
            String difference = difference(paper(first + i, format), format, read.get(i));
            if (difference.isEmpty()) {
                Files.delete(read.get(i));
            } else {
                failed++;
                System.out.println(read.get(i) + "\n" + difference);
            }
        }
        return failed;
    }
}
