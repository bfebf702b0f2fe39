package org.yushen.workbench.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.yushen.cli.ComparisonPapers;
import org.yushen.cli.LastYearFinder;
import org.yushen.cli.Main;
import org.yushen.cli.Outside;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.report.words.Messages;
import org.yushen.rules.check.CheckContext;
import org.yushen.rules.pack.PackException;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.Paper.Against;

/**
 * What the workspace's papers are held against: what the user gave along, and last year's paper, found by itself among the papers of the
 * workspace or beside the paper's original.
 */
final class PaperComparison {
    private final Papers papers;
    private final OtherPapers others;
    private final LastYearFinder finder;
    private final Messages words = new Messages(Main.class, Words.locale());

    PaperComparison(Papers papers) {
        this.papers = papers;
        others = new OtherPapers(papers.rules());
        finder = new LastYearFinder(others);
    }

    /** Reads other papers anew. */
    void forget() {
        others.forget();
        finder.forget();
    }

    /** What a check goes by, and what the user is told of it. */
    record Held(CheckContext context, Against against) {
    }

    /**
     * @throws UnreadableSubmission with a sentence for the user when a paper that the user gave cannot be read
     * @throws PackException with a sentence for the user when one is not there any more, or cannot be read for a reason of the machine
     */
    Held of(Paper paper, Disclosure disclosure, CheckContext context) throws UnreadableSubmission, PackException {
        Outside given;
        ComparisonPapers.Compared compared;
        try {
            given = papers.outside(paper);
            compared = ComparisonPapers.load(given, others, words, PaperComparison::name).add(context, disclosure, () -> lastYear(paper, disclosure));
        } catch (IOException e) {
            throw new PackException(new Words(PaperComparison.class).get("outside.unreadable", paper.names(), e.getMessage()), e);
        }
        boolean found = given.lastYear() == null;
        // What was found by itself is told by its name; there is nothing to add.
        Against against = new Against(name(compared.lastYear()), compared.lastYear(), found, name(given.department()), given.approved(),
                given.published(), found ? List.of() : compared.sentences());
        return new Held(compared.context(), against);
    }

    private static String name(Path file) {
        return file == null ? null : file.getFileName().toString();
    }

    private LastYearFinder.Found lastYear(Paper paper, Disclosure disclosure) {
        for (Paper other : papers.all()) {
            Disclosure read = other.disclosure();
            if (other != paper && read != null && LastYearFinder.isLastYearOf(read, disclosure)) {
                return new LastYearFinder.Found(other.path(), read);
            }
        }
        Path origin = PapersProject.origin(paper.file());
        return origin == null ? null : finder.beside(origin, disclosure);
    }

    /** Papers that would have been held against this one, had it been there when they were checked. */
    List<Paper> waitingFor(Paper lastYear) {
        return papers.all().stream().filter(paper -> {
            Paper.Snapshot now = paper.now();
            return paper != lastYear && now.against() != null && now.against().found() && now.against().lastYear() == null
                    && lastYear.disclosure() != null && LastYearFinder.isLastYearOf(lastYear.disclosure(), now.disclosure());
        }).toList();
    }

    /** Papers that were held against this one. */
    List<Paper> heldAgainst(Paper lastYear) {
        return papers.all().stream().filter(paper -> paper.now().against() != null
                && lastYear.path().equals(paper.now().against().lastYearPath())).toList();
    }
}
