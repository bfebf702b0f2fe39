package org.yushen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.report.words.Messages;
import org.yushen.rules.api.Terms;
import org.yushen.rules.check.CheckContext;

/** What each paper of a run is held against: last year's paper, the department's, and the dates that the user gave. */
final class ComparisonPapers {
    private static final String APPROVED = "approved";
    private static final String PUBLISHED = "published";

    private final CommandContext command;
    private final Messages messages;
    private final Outside outside;
    private final LastYearFinder finder;
    private final Disclosure lastYear;
    private final Disclosure department;

    private ComparisonPapers(CommandContext command, Outside outside, PaperReading reading, Disclosure lastYear, Disclosure department) {
        this.command = command;
        messages = command.messages();
        this.outside = outside;
        finder = new LastYearFinder(reading);
        this.lastYear = lastYear;
        this.department = department;
    }

    /**
     * Reads the papers that the user named.
     *
     * @throws UnreadableSubmission with a sentence for the user when one of them cannot be read
     * @throws IOException when one cannot be read for a reason of the machine
     */
    static ComparisonPapers load(CommandContext command, Outside outside, PaperReading reading) throws UnreadableSubmission, IOException {
        return new ComparisonPapers(command, outside, reading, read(command, reading, outside.lastYear()), read(command, reading, outside.department()));
    }

    private static Disclosure read(CommandContext command, PaperReading reading, Path file) throws UnreadableSubmission, IOException {
        if (file == null) {
            return null;
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException(command.messages().get("input.notFound", command.shown(file)));
        }
        return reading.read(List.of(file));
    }

    /** The context with everything that belongs to this paper. */
    CheckContext add(CheckContext context, Path file, Disclosure paper) {
        CheckContext all = context.withGiven(APPROVED, outside.approved() == null ? null : outside.approved().toString())
                .withGiven(PUBLISHED, outside.published() == null ? null : outside.published().toString());
        all = department == null ? all : all.withDepartment(department);
        Disclosure before = outside.lastYear() == null ? beside(file, paper) : given(paper);
        return before == null ? all : all.withLastYear(before);
    }

    private Disclosure beside(Path file, Disclosure paper) {
        LastYearFinder.Found found = finder.beside(file, paper);
        if (found == null) {
            return null;
        }
        command.complain(messages.get("check.lastYear.found", command.shown(found.file())));
        return found.paper();
    }

    /** A unit may have been renamed: another name is told, another year is not compared. */
    private Disclosure given(Disclosure paper) {
        String shown = command.shown(outside.lastYear());
        if (!LastYearFinder.isLastYear(lastYear, paper)) {
            command.complain(messages.get("check.lastYear.otherYear", shown, String.valueOf(lastYear.getFiscalYear()), String.valueOf(paper.getFiscalYear())));
            return null;
        }
        if (!Terms.same(lastYear.getUnit(), paper.getUnit())) {
            command.complain(messages.get("check.lastYear.otherUnit", shown, String.valueOf(lastYear.getUnit()), String.valueOf(paper.getUnit())));
        }
        return lastYear;
    }
}
