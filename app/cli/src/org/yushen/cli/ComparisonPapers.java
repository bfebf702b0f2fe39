package org.yushen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.report.words.Messages;
import org.yushen.rules.api.Terms;
import org.yushen.rules.check.CheckContext;

/** What papers are held against: last year's paper, the department's, and the dates that the user gave. */
public final class ComparisonPapers {
    private static final String APPROVED = "approved";
    private static final String PUBLISHED = "published";

    private final Outside outside;
    private final Messages messages;
    private final Function<Path, String> shown;
    private final Disclosure lastYear;
    private final Disclosure department;

    private ComparisonPapers(Outside outside, Messages messages, Function<Path, String> shown, Disclosure lastYear, Disclosure department) {
        this.outside = outside;
        this.messages = messages;
        this.shown = shown;
        this.lastYear = lastYear;
        this.department = department;
    }

    /**
     * Reads the papers that the user named.
     *
     * @param messages the words of the command line
     * @param shown a file as the user knows it
     * @throws UnreadableSubmission with a sentence for the user when one of them cannot be read
     * @throws IOException with a sentence when one is not there; without when it cannot be read for a reason of the machine
     */
    public static ComparisonPapers load(Outside outside, LastYearFinder.Reading reading, Messages messages, Function<Path, String> shown)
            throws UnreadableSubmission, IOException {
        for (Path named : new Path[] {outside.lastYear(), outside.department()}) {
            if (named != null && !Files.isRegularFile(named)) {
                throw new IOException(messages.get("input.notFound", shown.apply(named)));
            }
        }
        return new ComparisonPapers(outside, messages, shown, outside.lastYear() == null ? null : reading.read(outside.lastYear()),
                outside.department() == null ? null : reading.read(outside.department()));
    }

    /**
     * What a paper is held against.
     *
     * @param context with everything that belongs to the paper
     * @param lastYear the file of last year's paper; null when it is held against none
     * @param sentences for the user: what was found, or is not compared and why
     */
    public record Compared(CheckContext context, Path lastYear, List<String> sentences) {
    }

    /** Looks for a paper of the year before, where the user named none. */
    public interface Search {

        /** Null when there is none. */
        LastYearFinder.Found lastYear();
    }

    /** The context with everything that belongs to this paper. */
    public Compared add(CheckContext context, Disclosure paper, Search search) {
        CheckContext all = context.withGiven(APPROVED, outside.approved() == null ? null : outside.approved().toString())
                .withGiven(PUBLISHED, outside.published() == null ? null : outside.published().toString());
        all = department == null ? all : all.withDepartment(department);
        List<String> sentences = new ArrayList<>();
        LastYearFinder.Found before = outside.lastYear() == null ? found(search, sentences) : given(paper, sentences);
        return before == null ? new Compared(all, null, sentences) : new Compared(all.withLastYear(before.paper()), before.file(), sentences);
    }

    private LastYearFinder.Found found(Search search, List<String> sentences) {
        LastYearFinder.Found found = search.lastYear();
        if (found != null) {
            sentences.add(messages.get("check.lastYear.found", shown.apply(found.file())));
        }
        return found;
    }

    /** A unit may have been renamed: another name is told, another year is not compared. */
    private LastYearFinder.Found given(Disclosure paper, List<String> sentences) {
        String name = shown.apply(outside.lastYear());
        if (!LastYearFinder.isLastYear(lastYear, paper)) {
            sentences.add(messages.get("check.lastYear.otherYear", name, String.valueOf(lastYear.getFiscalYear()), String.valueOf(paper.getFiscalYear())));
            return null;
        }
        if (!Terms.same(lastYear.getUnit(), paper.getUnit())) {
            sentences.add(messages.get("check.lastYear.otherUnit", name, String.valueOf(lastYear.getUnit()), String.valueOf(paper.getUnit())));
        }
        return new LastYearFinder.Found(outside.lastYear(), lastYear);
    }
}
