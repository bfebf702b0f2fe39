package org.yushen.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.SourceFormat;
import org.yushen.reader.block.SourceBlocks;
import org.yushen.reader.form.FormsReader;
import org.yushen.reader.narrative.AssetsReader;
import org.yushen.reader.narrative.GlossaryReader;
import org.yushen.reader.narrative.NarrativeReader;
import org.yushen.reader.narrative.ProcurementReader;
import org.yushen.reader.part.PartReader;
import org.yushen.reader.profile.TemplateProfiles;
import org.yushen.reader.source.FormatDetector;
import org.yushen.reader.source.OldWordSource;
import org.yushen.reader.source.OldWorkbookSource;
import org.yushen.reader.source.SourceFile;
import org.yushen.reader.source.SourceReader;
import org.yushen.reader.source.TextSource;
import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.reader.source.WordSource;
import org.yushen.reader.source.WorkbookSource;
import org.yushen.reader.source.pdf.OfdSource;
import org.yushen.reader.source.pdf.PdfSource;
import org.yushen.reader.source.pdf.SpacedText;
import org.yushen.reader.statement.StatementsReader;

/** Reads a submission: files of any known format become blocks, blocks an outline, the outline's parts the model. */
public final class DisclosureReader {

    /**
     * Reads one submission.
     *
     * @param files the files of one paper, in the order in which they belong together; an archive stands for the files in it
     * @param profiles what the papers of each region and year call things
     * @param monitor hears what is being read and may cancel
     * @return the submission as read; what could not be read stands in its {@code unread}
     * @throws UnreadableSubmission when a file is empty, damaged, locked, of a format that is not read, or holds nothing
     *         of a budget disclosure, or when the files are papers of several units or years; the message is a sentence for
     *         the user
     * @throws IOException when a file cannot be read at all
     * @throws CancellationException when the monitor cancelled
     * @throws IllegalArgumentException when there is no file, or no profile for any region
     */
    public Disclosure read(List<Path> files, TemplateProfiles profiles, ReadingMonitor monitor) throws UnreadableSubmission, IOException {
        return read(files, () -> profiles, monitor);
    }

    /**
     * The same for a caller whose profiles are still being loaded.
     *
     * @param profiles asked when the files have been taken apart; what it throws comes out
     */
    public Disclosure read(List<Path> files, Supplier<TemplateProfiles> profiles, ReadingMonitor monitor)
            throws UnreadableSubmission, IOException {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no file");
        }
        List<SourceBlocks> sources = new ArrayList<>();
        List<UnreadFile> unread = new ArrayList<>();
        try (SubmittedFiles submitted = SubmittedFiles.of(files)) {
            for (SubmittedFiles.Entry entry : submitted.entries()) {
                check(monitor);
                monitor.reading(entry.path());
                read(entry, sources, unread);
            }
        }
        if (sources.isEmpty()) {
            throw unread.get(0).why();
        }
        return new SubmissionReading(sources, unread, files, profiles.get()).read(partReaders(), () -> check(monitor));
    }

    /** Of an archive every file is read that can be, and the others are told: nobody named them one by one. */
    private static void read(SubmittedFiles.Entry entry, List<SourceBlocks> sources, List<UnreadFile> unread)
            throws UnreadableSubmission, IOException {
        try {
            SourceFile file = FormatDetector.open(entry.path(), entry.name(), sources.size());
            sources.add(readerFor(file.format()).read(file));
        } catch (UnreadableSubmission e) {
            if (!entry.packed()) {
                throw e;
            }
            unread.add(new UnreadFile(entry.name(), e));
        }
    }

    private static SourceReader readerFor(SourceFormat format) {
        return switch (format) {
            case TXT -> new TextSource(SpacedText::blocks);
            case DOCX -> new WordSource();
            case XLSX -> new WorkbookSource();
            case PDF -> new PdfSource();
            case DOC -> new OldWordSource();
            case XLS -> new OldWorkbookSource();
            case OFD -> new OfdSource();
        };
    }

    /** Tables first: what they take, the narrative need not look at. */
    private static List<PartReader> partReaders() {
        return List.of(new StatementsReader(), new FormsReader(), new NarrativeReader(), new AssetsReader(), new ProcurementReader(),
                new GlossaryReader());
    }

    private static void check(ReadingMonitor monitor) {
        if (monitor.cancelled()) {
            throw new CancellationException();
        }
    }
}
