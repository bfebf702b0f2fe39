package org.yushen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class ExtractCommandTest {
    @TempDir
    Path here;

    @BeforeEach
    void papers() throws IOException {
        InventedSubmissions.paper(here, "材料/甲.txt", 2025);
        InventedSubmissions.paper(here, "材料/乙.txt", 2024);
    }

    @Test
    void onePaperToStandardOutputOrAFile() throws IOException {
        CapturedRun out = CapturedRun.in(here, "extract", "材料/甲.txt");
        CapturedRun file = CapturedRun.in(here, "extract", "材料/甲.txt", "-o", "出/甲.json");

        JsonNode json = new ObjectMapper().readTree(out.bytes());
        assertEquals("青禾县农机服务站", json.get("unit").asText());
        assertEquals(2025, json.get("fiscalYear").asInt());
        assertEquals("100.00", json.at("/statements/0/rows/0/values").elements().next().asText());
        assertEquals(out.bytes(), Files.readString(here.resolve("出/甲.json")));
        assertEquals(0, file.code());
    }

    @Test
    void severalPapersToAFolder() throws IOException {
        assertEquals(0, CapturedRun.in(here, "extract", "材料", "-o", "出").code());
        assertTrue(Files.exists(here.resolve("出/甲.txt.json")));
        assertTrue(Files.exists(here.resolve("出/乙.txt.json")));
        assertEquals(64, CapturedRun.in(here, "extract", "材料").code());
        assertEquals(64, CapturedRun.in(here, "extract", "材料", "-o", "材料/甲.txt").code());
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        InventedSubmissions.broken(here);
        assertEquals(66, CapturedRun.in(here, "extract", "空.docx").code());
        assertEquals(66, CapturedRun.in(here, "extract", "没有.txt").code());
        CapturedRun some = CapturedRun.in(here, "extract", "空.docx", "材料/甲.txt", "-o", "出");

        assertEquals(2, some.code());
        assertTrue(some.err().contains("空.docx"), some.err());
    }

    @Test
    void aFileOfAFolderThatIsNoPaperIsNoFailure() throws IOException {
        Files.writeString(here.resolve("材料/通知.txt"), "请各单位于本月底前上报。\n");

        assertEquals(0, CapturedRun.in(here, "extract", "材料", "-o", "出").code());
        assertEquals(66, CapturedRun.in(here, "extract", "材料/通知.txt").code());
    }

    @Test
    void aPlaceThatCannotBeWrittenIsASentence() throws IOException {
        Files.writeString(here.resolve("file"), "in the way");
        CapturedRun run = CapturedRun.in(here, "extract", "材料/甲.txt", "-o", "file/甲.json");

        assertEquals(73, run.code());
        assertTrue(run.err().contains("无法写出"), run.err());
    }

    @Test
    void aClosedPipeIsNoStackTrace() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        StringWriter err = new StringWriter();
        Screen screen = new Screen(new PrintWriter(new StringWriter()), closed, new PrintWriter(err), 80, false);

        assertEquals(73, CapturedRun.run(CapturedRun.surroundings(here, Locale.SIMPLIFIED_CHINESE), screen, "extract", "材料/甲.txt"));
        assertEquals(1, err.toString().lines().count(), err.toString());
    }

    @Test
    void anErrorInsideTheProgramNamesTheLogAndShowsNoStackTrace() {
        StringWriter err = new StringWriter();
        Screen broken = new Screen(new PrintWriter(new StringWriter()), null, new PrintWriter(err), 80, false);
        int code = CapturedRun.run(CapturedRun.surroundings(here, Locale.SIMPLIFIED_CHINESE), broken, "extract", "材料/甲.txt");

        assertEquals(70, code);
        assertTrue(err.toString().contains("yushen.log"), err.toString());
        assertFalse(err.toString().contains("Exception"), err.toString());
        assertEquals(1, err.toString().lines().count(), err.toString());
    }

    @Test
    void profilesThatCannotBeParsedAreOneSentence() throws IOException {
        Path packs = here.resolve("packs");
        Files.createDirectories(packs.resolve("p/profiles"));
        Files.writeString(packs.resolve("p/profiles/x.yaml"), "a: [1\nb: }");
        Surroundings surroundings = new Surroundings(here, packs, Checkout.cache(), Locale.SIMPLIFIED_CHINESE);
        CapturedRun run = CapturedRun.of(surroundings, 100, "extract", "材料/甲.txt");

        assertEquals(66, run.code(), run.err());
        assertTrue(run.err().contains("x.yaml"), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }
}
