package org.yushen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.rules.pack.PackException;

/**
 * Decides which files beside each other are one paper: those of the same unit and year that complete each other (statements
 * in one, narrative in another, forms in a third). What holds the same as another file is another version of the paper, and
 * stays by itself.
 */
public final class PaperGrouping {
    /** A folder of more files is a batch of papers: its files are not read twice to find out. */
    private static final int MOST_FILES = 20;

    private final PaperReading reading;

    private PaperGrouping(PaperReading reading) {
        this.reading = reading;
    }

    /** @param together whether the user says that all of them are one paper */
    static List<PaperFinder.Candidate> of(CommandContext context, List<PaperFinder.Candidate> files, boolean together) {
        if (together && files.size() > 1) {
            return List.of(PaperFinder.Candidate.of(files));
        }
        if (byFolder(files).stream().noneMatch(PaperGrouping::mayHoldParts)) {
            return files;
        }
        try {
            return of(PaperReading.withShippedProfiles(context), files);
        } catch (PackException e) {
            return files; // told where the packs are loaded
        }
    }

    /** The files as papers: those of a folder that complete each other as one, the others as they are. */
    public static List<PaperFinder.Candidate> of(PaperReading reading, List<PaperFinder.Candidate> files) {
        PaperGrouping grouping = new PaperGrouping(reading);
        List<PaperFinder.Candidate> papers = new ArrayList<>();
        byFolder(files).forEach(folder -> papers.addAll(mayHoldParts(folder) ? grouping.group(folder) : folder));
        return papers;
    }

    private static Collection<List<PaperFinder.Candidate>> byFolder(List<PaperFinder.Candidate> files) {
        Map<Path, List<PaperFinder.Candidate>> byFolder = new LinkedHashMap<>();
        files.forEach(file -> byFolder.computeIfAbsent(file.path().getParent(), folder -> new ArrayList<>()).add(file));
        return byFolder.values();
    }

    private static boolean mayHoldParts(List<PaperFinder.Candidate> folder) {
        return folder.size() > 1 && folder.size() <= MOST_FILES;
    }

    private List<PaperFinder.Candidate> group(List<PaperFinder.Candidate> folder) {
        List<PaperPart> parts = new ArrayList<>();
        for (PaperFinder.Candidate file : folder) {
            try {
                parts.add(PaperPart.of(file, reading.read(file.files())));
            } catch (UnreadableSubmission | IOException | RuntimeException e) {
                // Told when the file is read to be checked; here it is no part of anything.
            }
        }
        boolean ofOnePaper = parts.stream().allMatch(part -> parts.stream().allMatch(part::mayBelongTo));
        Map<PaperFinder.Candidate, PaperFinder.Candidate> joined = new LinkedHashMap<>();
        while (!parts.isEmpty()) {
            List<PaperPart> together = takeOnePaper(parts, ofOnePaper);
            List<PaperFinder.Candidate> files = folder.stream().filter(file -> together.stream().anyMatch(part -> part.file() == file)).toList();
            if (files.size() > 1) {
                PaperFinder.Candidate paper = PaperFinder.Candidate.of(files);
                files.forEach(file -> joined.put(file, paper));
            }
        }
        return folder.stream().map(file -> joined.getOrDefault(file, file)).distinct().toList();
    }

    /**
     * Takes the fullest part and what completes it out of the list.
     *
     * @param ofOnePaper whether all files beside each other may be one paper's: only then a file that names no unit has a place
     */
    private static List<PaperPart> takeOnePaper(List<PaperPart> parts, boolean ofOnePaper) {
        PaperPart fullest = parts.stream().max(Comparator.comparingInt((PaperPart part) -> part.unit() == null ? 0 : 1)
                .thenComparingInt(part -> part.holds().size())).orElseThrow();
        List<PaperPart> paper = new ArrayList<>(List.of(fullest));
        Set<String> held = new HashSet<>(fullest.holds());
        for (PaperPart part : parts) {
            boolean named = part.unit() != null || ofOnePaper;
            boolean completes = !part.holds().isEmpty() && part.holds().stream().noneMatch(held::contains);
            if (part != fullest && named && completes && paper.stream().allMatch(part::mayBelongTo)) {
                paper.add(part);
                held.addAll(part.holds());
            }
        }
        parts.removeAll(paper);
        return paper;
    }
}
