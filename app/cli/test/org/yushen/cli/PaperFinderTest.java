package org.yushen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.report.words.Messages;

class PaperFinderTest {
    @TempDir
    Path folder;
    private PaperFinder finder;

    @BeforeEach
    void files() throws IOException {
        finder = new PaperFinder(folder, new Messages(Main.class, Locale.SIMPLIFIED_CHINESE));
        for (String name : List.of("材料/甲.docx", "材料/甲.txt", "材料/乙/丙.XLSX", "材料/说明.md", "材料/~$甲.docx", "材料/.~lock.甲.docx#",
                "材料/.隐藏/丁.txt", "材料/review/index.xlsx", "材料/review/甲.docx.review.xlsx", "材料/甲.txt.review.json", "空/读我.md",
                "戊[1].txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
    }

    @Test
    void ofAFolderTheFilesThatMayBePapers() {
        finder.add("材料");

        assertEquals(List.of("材料/乙/丙.XLSX", "材料/甲.docx", "材料/甲.txt"), shown());
        assertEquals(List.of("材料/说明.md"), finder.others());
        assertFalse(finder.candidates().get(0).named());
        assertTrue(finder.missing().isEmpty());
    }

    @Test
    void aFileIsTakenWhateverItsName() {
        finder.add("材料/说明.md");

        assertEquals(List.of("材料/说明.md"), shown());
        assertTrue(finder.candidates().get(0).named());
    }

    @Test
    void patternsThatTheShellLeftAlone() {
        finder.add("材料/*.docx");
        finder.add("**/丙.*");
        finder.add("材料/甲.{txt,docx}");

        assertEquals(List.of("材料/甲.docx", "材料/乙/丙.XLSX", "材料/甲.txt"), shown(), "each file once");
    }

    @Test
    void aNameWithPatternCharactersIsAName() {
        finder.add("戊[1].txt");

        assertEquals(List.of("戊[1].txt"), shown());
    }

    @Test
    void whatIsNotThereIsSaidWithItsName() {
        finder.add("没有.docx");
        finder.add("没有*.docx");
        finder.add("空");

        assertEquals(List.of("找不到“没有.docx”，请检查路径和文件名。", "没有文件与“没有*.docx”相符，请检查通配符。",
                "文件夹“空”中没有可审核的材料（pdf、ofd、docx、doc、wps、xlsx、xls、et、txt、zip），请检查路径。"), finder.missing().stream().map(PaperFinder.Missing::sentence).toList());
    }

    @Test
    void aFileNamedTwiceIsReviewedOnce() {
        finder.add("材料/甲.txt");
        finder.add(folder.resolve("材料/甲.txt").toString());
        finder.add("材料");

        assertEquals(3, finder.candidates().size());
        assertTrue(finder.candidates().get(0).named());
    }

    private List<String> shown() {
        return finder.candidates().stream().map(candidate -> candidate.shown().replace('\\', '/')).toList();
    }
}
