package org.yushen.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureKind;
import org.yushen.reader.UnitName;
import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.rules.api.Terms;

/**
 * Finds the unit's paper of the year before in the folder of this year's. Files are known by their names first (the same name with the
 * year before in it, or the unit's name and that year; in a small folder that year), so that a folder of thousands is not read; then what
 * they hold must agree. Of several that do, as where text and statements are two files, the one with most statements is taken.
 */
public final class LastYearFinder {
    /** So many files are looked into though they are named otherwise. */
    private static final int FEW_FILES = 20;

    private final Reading reading;
    private final Map<Path, Told> known = new ConcurrentHashMap<>();

    public LastYearFinder(Reading reading) {
        this.reading = reading;
    }

    /** Reads another paper than the one that is checked; who holds many against it reads it once. */
    public interface Reading {

        /**
         * @throws UnreadableSubmission with a sentence for the user
         * @throws IOException when the file cannot be read for a reason of the machine
         */
        Disclosure read(Path file) throws UnreadableSubmission, IOException;
    }

    /** Whose paper a file holds, and of which year; so long as the file stays as it was, it is not read for the papers of others again. */
    private record Told(FileTime changed, long size, String unit, Integer year) {
        static Told of(Path file, Disclosure read) throws IOException {
            return new Told(Files.getLastModifiedTime(file), Files.size(file), read == null ? null : read.getUnit(), read == null ? null : read.getFiscalYear());
        }

        boolean isOf(Path file) throws IOException {
            return changed.equals(Files.getLastModifiedTime(file)) && size == Files.size(file);
        }

        boolean mayBeLastYearOf(Disclosure paper) {
            return Objects.equals(year, paper.getFiscalYear() - 1) && isOneUnit(unit, paper.getUnit());
        }
    }

    /** A paper and the file it was read from. */
    public record Found(Path file, Disclosure paper) {
    }

    /** What papers are read by has changed: what files hold may be another's now. */
    public void forget() {
        known.clear();
    }

    /** The paper of the year before; null when none lies there, or none that can be read. */
    public Found beside(Path file, Disclosure paper) {
        if (paper.getUnit() == null || paper.getFiscalYear() == null) {
            return null;
        }
        Found fullest = null;
        for (Path candidate : candidates(file, paper)) {
            Disclosure other = read(candidate, paper);
            if (other != null && isLastYearOf(other, paper) && (fullest == null || other.getStatements().size() > fullest.paper().getStatements().size())) {
                fullest = new Found(candidate, other);
            }
            if (fullest != null && !fullest.paper().getSections().isEmpty() && !fullest.paper().getStatements().isEmpty()) {
                return fullest;
            }
        }
        return fullest;
    }

    /** Whether the one is the budget of the same unit, of the year before. */
    public static boolean isLastYearOf(Disclosure one, Disclosure paper) {
        return isLastYear(one, paper) && isOneUnit(one.getUnit(), paper.getUnit());
    }

    private static boolean isOneUnit(String one, String other) {
        return Terms.same(one, other) || UnitName.same(one, other);
    }

    /** Whether the one is of the year before the other, and a budget. */
    static boolean isLastYear(Disclosure one, Disclosure paper) {
        return paper.getFiscalYear() != null && Objects.equals(one.getFiscalYear(), paper.getFiscalYear() - 1)
                && one.getKind() != DisclosureKind.FINAL_ACCOUNT;
    }

    private List<Path> candidates(Path file, Disclosure paper) {
        Path folder = file.toAbsolutePath().getParent();
        String before = String.valueOf(paper.getFiscalYear() - 1);
        String renamed = withoutEnding(file).replace(String.valueOf(paper.getFiscalYear()), before);
        List<Path> candidates = new ArrayList<>();
        List<Path> named = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, other -> !other.equals(file) && PaperFinder.mayBePaper(other))) {
            int count = 0;
            for (Path other : files) {
                count++;
                if (withoutEnding(other).contains(before)) {
                    candidates.add(other);
                    if (isNamed(other, renamed, paper)) {
                        named.add(other);
                    }
                }
            }
            candidates = count < FEW_FILES ? candidates : named;
        } catch (IOException e) {
            return List.of(); // a folder that cannot be listed has nothing to offer
        }
        candidates.sort(Comparator.comparing((Path other) -> !withoutEnding(other).equals(renamed)).thenComparing(other -> !named.contains(other))
                .thenComparing(other -> !ending(other).equals(ending(file))).thenComparing(Comparator.naturalOrder()));
        return candidates;
    }

    private static boolean isNamed(Path other, String renamed, Disclosure paper) {
        return withoutEnding(other).equals(renamed) || Terms.contains(withoutEnding(other), paper.getUnit());
    }

    /** Null when it is known to be another's, or cannot be read. */
    private Disclosure read(Path file, Disclosure paper) {
        try {
            Told told = known.get(file);
            if (told != null && told.isOf(file) && !told.mayBeLastYearOf(paper)) {
                return null;
            }
            Disclosure read = readOrNull(file);
            known.put(file, Told.of(file, read));
            return read;
        } catch (IOException e) {
            return null; // a file that is gone by now has nothing to offer
        }
    }

    private Disclosure readOrNull(Path file) {
        try {
            return reading.read(file);
        } catch (UnreadableSubmission | IOException e) {
            return null; // nobody asked for this file; the rules say that last year's paper was not given
        }
    }

    private static String withoutEnding(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static String ending(Path file) {
        return file.getFileName().toString().substring(withoutEnding(file).length());
    }
}
