package org.yushen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ReportNamesTest {

    @Test
    void theEndingKeepsFormatsApart() {
        assertEquals(List.of("a.txt", "a.docx"), names("/p/a.txt", "/p/a.docx"));
    }

    @Test
    void foldersKeepFilesOfOneNameApart() {
        assertEquals(List.of("a.txt", "y-a.txt", "z-y-a.txt"), names("/x/a.txt", "/y/a.txt", "/z/y/a.txt"));
    }

    @Test
    void capitalsDoNotTellFilesApartOnEveryMachine() {
        assertEquals(List.of("a.txt", "p-A.TXT"), names("/p/a.txt", "/p/A.TXT"));
    }

    private static List<String> names(String... paths) {
        List<PaperFinder.Candidate> papers = Stream.of(paths).map(path -> new PaperFinder.Candidate(Path.of(path), path, true)).toList();
        ReportNames names = new ReportNames(papers);
        return papers.stream().map(names::of).toList();
    }
}
