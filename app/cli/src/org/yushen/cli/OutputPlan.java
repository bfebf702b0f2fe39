package org.yushen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where a check writes what.
 *
 * @param format of what is written
 * @param file the one file to write; null for none or a folder
 * @param folder where one file a paper and the index are written; null for none
 * @param toStandardOutput whether the JSON of the one paper goes to standard output, in place of the summary
 */
record OutputPlan(ReportFormat format, Path file, Path folder, boolean toStandardOutput) {

    /** The command line asks for what cannot be. The message is a sentence for the user. */
    static final class Contradiction extends Exception {
        private static final long serialVersionUID = 1L;
        private final String key;

        Contradiction(String key) {
            super(key);
            this.key = key;
        }

        /** Key of the sentence. */
        String key() {
            return key;
        }
    }

    /**
     * @param asked the format asked for; null when none was
     * @param output the path given; null when none was
     * @param workingFolder where the path begins
     * @param papers to be checked
     */
    static OutputPlan of(ReportFormat asked, Path output, Path workingFolder, List<PaperFinder.Candidate> papers) throws Contradiction {
        if (output == null) {
            return withoutPath(asked, workingFolder, papers.size());
        }
        ReportFormat named = ReportFormat.ofName(output.getFileName() == null ? "" : output.getFileName().toString());
        ReportFormat format = asked != null ? asked : named != null ? named : ReportFormat.XLSX;
        Path path = workingFolder.resolve(output);
        boolean ofSeveral = papers.size() != 1;
        if (format == ReportFormat.TABLE) {
            return new OutputPlan(format, path, null, false);
        }
        if (ofSeveral && (named != null || Files.isRegularFile(path))) {
            throw new Contradiction("check.needsFolder");
        }
        // One file of a folder: who names a folder of papers means a folder of reviews.
        boolean folder = ofSeveral || Files.isDirectory(path) || named == null && !papers.get(0).named();
        return folder ? new OutputPlan(format, null, path, false) : new OutputPlan(format, path, null, false);
    }

    private static OutputPlan withoutPath(ReportFormat asked, Path workingFolder, int papers) {
        if (asked == ReportFormat.TABLE) {
            return new OutputPlan(asked, null, null, false);
        }
        if (asked == ReportFormat.JSON && papers == 1) {
            return new OutputPlan(asked, null, null, true);
        }
        return new OutputPlan(asked == null ? ReportFormat.XLSX : asked, null, workingFolder.resolve(ReviewFolder.NAME), false);
    }
}
