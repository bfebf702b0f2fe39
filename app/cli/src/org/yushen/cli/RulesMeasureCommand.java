package org.yushen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

import org.yushen.cli.measure.CleanPapers;
import org.yushen.cli.measure.ListedDefects;
import org.yushen.cli.measure.Measurement;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.review.Review;
import org.yushen.report.file.WholeFile;
import org.yushen.rules.Texts;
import org.yushen.rules.pack.PackException;
import org.yushen.rules.pack.RulePack;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Spoils right papers in one place each and counts what a pack finds. */
@Command(name = "measure")
final class RulesMeasureCommand extends PackCommand {
    private static final Path CLEAN = Path.of("tests", "clean");
    private static final String DEFECTS = "defects.yaml";

    @Parameters(arity = "1", paramLabel = "PACK", descriptionKey = "rules.pack")
    private String pack;

    @Option(names = {"-n", "--papers"}, paramLabel = "N", descriptionKey = "rules.measure.papers", defaultValue = "300")
    private int papers;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "rules.measure.seed", defaultValue = "1")
    private long seed;

    @Option(names = "--clean", paramLabel = "FOLDER", descriptionKey = "rules.measure.clean")
    private Path clean;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "rules.measure.output")
    private Path output;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "rules.measure.note")
    private String note;

    @Option(names = "--keep", paramLabel = "N", descriptionKey = "rules.measure.keep")
    private Integer keep;

    RulesMeasureCommand(CommandContext context) {
        super(context);
    }

    @Override
    int run() throws PackException, IOException {
        PackChoice choice = PackChoice.of(context(), pack);
        Path folder = folder(choice);
        if (folder == null) {
            context().complain(messages().get("rules.measure.noclean", CLEAN));
            return ExitCode.UNREADABLE;
        }
        Measurement measurement = new Measurement(CleanPapers.in(folder), defects(folder), new Reading(choice), seed);
        try {
            if (keep != null) {
                return keep(measurement);
            }
            measure(measurement);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return tell(new MeasureReport(measurement, choice, choice.catalogue(), messages(), note));
    }

    /** Those listed beside the right papers. */
    private ListedDefects defects(Path papers) throws PackException, IOException {
        return ListedDefects.in(papers.resolve(DEFECTS), new Texts(context().surroundings().locale()));
    }

    private Path folder(PackChoice choice) {
        if (clean != null) {
            return context().surroundings().workingFolder().resolve(clean);
        }
        List<RulePack> all = choice.all();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (Files.isDirectory(all.get(i).folder().resolve(CLEAN))) {
                return all.get(i).folder().resolve(CLEAN);
            }
        }
        return null;
    }

    /** Interrupted by the user it shows what was counted so far. */
    private void measure(Measurement measurement) throws Exception {
        AtomicBoolean cancelled = new AtomicBoolean();
        CountDownLatch done = new CountDownLatch(1);
        Thread interrupt = new Thread(() -> {
            cancelled.set(true);
            try {
                done.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(interrupt);
        try {
            measurement.run(papers, progress(), cancelled::get);
        } finally {
            if (!cancelled.get()) {
                Runtime.getRuntime().removeShutdownHook(interrupt);
            }
        }
        if (cancelled.get()) {
            tell(new MeasureReport(measurement, null, null, messages(), note));
            done.countDown();
        }
    }

    private IntConsumer progress() {
        int step = Math.max(1, papers / 20);
        return count -> {
            if (count % step == 0) {
                context().complain(messages().get("rules.measure.progress", count, papers));
                context().screen().err().flush();
            }
        };
    }

    /** The spoiled paper of one number, as text. */
    private int keep(Measurement measurement) throws Exception {
        String text = measurement.spoiled(keep);
        if (text == null) {
            context().complain(messages().get("rules.measure.noplace", keep));
            return ExitCode.NON_CONFORMING;
        }
        context().screen().bytes().write(text.getBytes(StandardCharsets.UTF_8));
        context().screen().bytes().flush();
        return ExitCode.CONFORMING;
    }

    private int tell(MeasureReport report) throws IOException {
        if (output != null) {
            Path target = context().surroundings().workingFolder().resolve(output);
            WholeFile.write(target, out -> out.write(report.markdown().getBytes(StandardCharsets.UTF_8)));
            context().complain(messages().get("check.wrote", context().shown(target)));
        }
        if (json()) {
            write(report.json());
        } else {
            context().screen().out().println(output == null ? report.markdown() : report.sum());
            context().screen().out().flush();
        }
        return report.good() ? ExitCode.CONFORMING : ExitCode.NON_CONFORMING;
    }

    /** Goes the whole way that a file goes. */
    private static final class Reading implements Measurement.Trial {
        private final PackChoice choice;
        private final PaperTrial trial;
        private final Path file;

        Reading(PackChoice choice) throws IOException {
            this.choice = choice;
            trial = new PaperTrial(choice);
            file = Files.createTempFile("yushen-measure", ".txt");
            file.toFile().deleteOnExit();
        }

        @Override
        public Disclosure read(String text) throws Exception {
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return new PaperReading(choice.profiles()).read(List.of(file));
        }

        @Override
        public Review review(Disclosure paper) {
            return trial.review(paper);
        }
    }
}
