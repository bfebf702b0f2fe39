package org.yushen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.cli.OutputPlan.Contradiction;

class OutputPlanTest {
    @TempDir
    Path here;

    @Test
    void withoutAPathTheReviewFolder() throws Contradiction {
        assertEquals(new OutputPlan(ReportFormat.XLSX, null, here.resolve("review"), false), plan(null, null, 1));
        assertEquals(new OutputPlan(ReportFormat.XLSX, null, here.resolve("review"), false), plan(ReportFormat.XLSX, null, 7));
        assertEquals(new OutputPlan(ReportFormat.JSON, null, here.resolve("review"), false), plan(ReportFormat.JSON, null, 2));
    }

    @Test
    void jsonOfOnePaperGoesToStandardOutputAndATableNowhere() throws Contradiction {
        assertTrue(plan(ReportFormat.JSON, null, 1).toStandardOutput());
        assertEquals(new OutputPlan(ReportFormat.TABLE, null, null, false), plan(ReportFormat.TABLE, null, 3));
    }

    @Test
    void theNameTellsTheFormat() throws Contradiction {
        assertEquals(ReportFormat.JSON, plan(null, "out.json", 1).format());
        assertEquals(ReportFormat.XLSX, plan(null, "out.XLSX", 1).format());
        assertEquals(ReportFormat.TABLE, plan(null, "out.txt", 5).format());
        assertEquals(here.resolve("out.json"), plan(null, "out.json", 1).file());
        assertEquals(ReportFormat.JSON, plan(ReportFormat.JSON, "out.xlsx", 1).format(), "what is asked for wins");
    }

    @Test
    void severalPapersNeedAFolder() throws Contradiction, IOException {
        assertEquals(here.resolve("out"), plan(null, "out", 2).folder());
        assertThrows(Contradiction.class, () -> plan(null, "out.json", 2));
        Files.writeString(here.resolve("file"), "x");
        assertThrows(Contradiction.class, () -> plan(ReportFormat.XLSX, "file", 2));
    }

    @Test
    void aFolderThatIsThereIsAFolderForOnePaperToo() throws Contradiction, IOException {
        Files.createDirectory(here.resolve("out"));

        assertEquals(here.resolve("out"), plan(null, "out", 1).folder());
        assertNull(plan(null, "out", 1).file());
    }

    private OutputPlan plan(ReportFormat asked, String output, int papers) throws Contradiction {
        List<PaperFinder.Candidate> found = Collections.nCopies(papers, new PaperFinder.Candidate(here.resolve("a.txt"), "a.txt", true));
        return OutputPlan.of(asked, output == null ? null : Path.of(output), here, found);
    }
}
