package org.yushen.workbench.paper;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Properties;

import org.yushen.cli.Outside;
import org.yushen.cli.WrittenDay;
import org.yushen.report.file.WholeFile;

/**
 * What users give along with papers, kept beside each paper: {@code outside.properties} with the dates and names, and copies of last
 * year's and the department's paper, so that a workspace holds everything that its reviews rest on.
 */
final class PaperOutside {
    private static final String FILE = "outside.properties";
    private static final String FOLDER = "outside";
    private static final String LAST_YEAR = "lastYear";
    private static final String DEPARTMENT = "department";
    private static final String APPROVED = "approved";
    private static final String PUBLISHED = "published";
    private static final String ORIGIN = ".origin";

    /** @throws IOException when what is kept cannot be read */
    Outside of(Paper paper) throws IOException {
        Properties kept = kept(paper);
        return new Outside(copy(paper, kept, LAST_YEAR), copy(paper, kept, DEPARTMENT), day(kept, APPROVED), day(kept, PUBLISHED));
    }

    private static Path file(Paper paper) {
        return paper.path().resolveSibling(FILE);
    }

    private static Properties kept(Paper paper) throws IOException {
        Properties kept = new Properties();
        if (Files.exists(file(paper))) {
            try (Reader text = Files.newBufferedReader(file(paper), StandardCharsets.UTF_8)) {
                kept.load(text);
            }
        }
        return kept;
    }

    private static Path copy(Paper paper, Properties kept, String what) {
        String name = kept.getProperty(what);
        return name == null ? null : folder(paper, what).resolve(name);
    }

    private static Path folder(Paper paper, String what) {
        return paper.path().resolveSibling(FOLDER).resolve(what);
    }

    private static LocalDate day(Properties kept, String what) {
        return kept.getProperty(what) == null ? null : WrittenDay.of(kept.getProperty(what));
    }

    /** Keeps what is given in place of what was. @throws IOException when it cannot be written; what was kept stays */
    synchronized void keep(Paper paper, Outside given) throws IOException {
        Properties before = kept(paper);
        Properties next = new Properties();
        keepCopy(paper, LAST_YEAR, given.lastYear(), before, next);
        keepCopy(paper, DEPARTMENT, given.department(), before, next);
        keepDay(APPROVED, given.approved(), next);
        keepDay(PUBLISHED, given.published(), next);
        write(paper, next);
    }

    private static void keepDay(String what, LocalDate day, Properties next) {
        if (day != null) {
            next.setProperty(what, day.toString());
        }
    }

    private static void keepCopy(Paper paper, String what, Path file, Properties before, Properties next) throws IOException {
        if (file == null) {
            return;
        }
        Path copy = folder(paper, what).resolve(file.getFileName().toString());
        next.setProperty(what, copy.getFileName().toString());
        if (file.equals(copy)) {
            next.setProperty(what + ORIGIN, before.getProperty(what + ORIGIN, ""));
        } else {
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            next.setProperty(what + ORIGIN, file.toAbsolutePath().toString());
        }
    }

    private static void write(Paper paper, Properties next) throws IOException {
        if (next.isEmpty()) {
            Files.deleteIfExists(file(paper));
            return;
        }
        WholeFile.write(file(paper), out -> {
            Writer text = new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8);
            next.store(text, null);
            text.flush();
        });
    }

    /** Copies the originals again where they changed since. */
    synchronized void renew(Paper paper) throws IOException {
        Properties kept = kept(paper);
        for (String what : new String[] {LAST_YEAR, DEPARTMENT}) {
            String from = kept.getProperty(what + ORIGIN, "");
            Path copy = copy(paper, kept, what);
            if (copy != null && !from.isEmpty() && Files.isReadable(Path.of(from)) && (!Files.exists(copy) || Files.mismatch(Path.of(from), copy) != -1)) {
                Files.copy(Path.of(from), copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
