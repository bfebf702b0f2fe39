package org.yushen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Source;
import org.yushen.model.disclosure.SourceFormat;
import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.report.file.WholeFile;
import org.yushen.report.json.DisclosureJson;
import org.yushen.report.pdf.AnnotatedPdf;
import org.yushen.report.words.Messages;

/** One run of {@code extract}: reads every paper found and writes it. */
final class ExtractRun {
    private final CommandContext context;
    private final Messages messages;
    private final PaperReading reading;
    private final Path file;
    private final Path folder;
    private Path annotated;
    private int written;
    private int refused;
    private int broken;
    private boolean writeFailed;

    /**
     * @param file the one file to write; null for standard output or a folder
     * @param folder where one file a paper is written; null for none
     */
    ExtractRun(CommandContext context, PaperReading reading, Path file, Path folder) {
        this.context = context;
        this.reading = reading;
        this.file = file;
        this.folder = folder;
        messages = context.messages();
    }

    /** @param annotated the PDF to write with a box around everything read; null for none */
    ExtractRun annotating(Path annotated) {
        this.annotated = annotated;
        return this;
    }

    /** @return the exit code */
    int run(PaperFinder finder, List<PaperFinder.Candidate> papers) {
        finder.missing().forEach(missing -> refuse(missing.sentence()));
        ReportNames names = new ReportNames(papers);
        for (PaperFinder.Candidate paper : papers) {
            extract(paper, folder == null ? file : folder.resolve(names.of(paper) + ".json"));
        }
        if (writeFailed) {
            return ExitCode.CANNOT_WRITE;
        }
        if (written == 0) {
            return broken > 0 ? ExitCode.INTERNAL : ExitCode.UNREADABLE;
        }
        return refused + broken == 0 ? ExitCode.CONFORMING : ExitCode.INCOMPLETE;
    }

    private void extract(PaperFinder.Candidate paper, Path target) {
        try {
            Disclosure disclosure = reading.read(paper.files());
            if (annotated != null) {
                annotate(disclosure, paper);
            }
            if (annotated == null || target != null) {
                write(disclosure, target);
            }
        } catch (UnreadableSubmission e) {
            // A file of a folder may simply be no paper: that is said, and is no failure.
            refused += e.isNothingOfOurs() && !paper.named() ? 0 : 1;
            context.complain(e.getMessage());
        } catch (IOException e) {
            refuse(messages.get("input.io", paper.shown()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            broken++;
            context.complain(InternalErrors.sentence(context, paper.shown(), e));
        }
    }

    private void refuse(String sentence) {
        refused++;
        context.complain(sentence);
    }

    private void annotate(Disclosure disclosure, PaperFinder.Candidate paper) {
        if (disclosure.getSources().size() != 1 || !isPdf(disclosure.getSources().get(0), paper)) {
            refuse(messages.get("extract.annotateNoPdf", paper.shown()));
            return;
        }
        try {
            AnnotatedPdf pdf = new AnnotatedPdf(Messages.ofReports(messages.locale()));
            WholeFile.write(annotated, out -> pdf.write(disclosure, paper.path(), out));
            written++;
        } catch (IOException e) {
            writeFailed = true;
            CannotWrite.tell(context, annotated, e);
        }
    }

    /** Whether a source is a PDF that was given as it is, not inside an archive. */
    private static boolean isPdf(Source source, PaperFinder.Candidate paper) {
        return source.getFormat() == SourceFormat.PDF && source.getFile().equals(paper.path().getFileName().toString());
    }

    private void write(Disclosure disclosure, Path target) {
        DisclosureJson json = new DisclosureJson();
        try {
            if (target == null) {
                json.write(disclosure, context.screen().bytes());
                context.screen().bytes().flush();
            } else {
                WholeFile.write(target, out -> json.write(disclosure, out));
            }
            written++;
        } catch (IOException e) {
            writeFailed = true;
            CannotWrite.tell(context, target, e);
        }
    }
}
