package org.yushen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.yushen.report.words.Messages;
import org.yushen.rules.pack.PackException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what was read of papers as JSON. */
@Command(name = "extract")
final class ExtractCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private LanguageOptions language;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "extract.files")
    private List<String> files = new ArrayList<>();

    @Option(names = {"-o", "--output"}, paramLabel = "PATH", descriptionKey = "extract.output")
    private Path output;

    @Option(names = "--annotate", paramLabel = "PDF", descriptionKey = "extract.annotate")
    private Path annotated;

    @Option(names = "--together", descriptionKey = "option.together")
    private boolean together;

    @Option(names = {"-v", "--verbose"}, descriptionKey = "option.verbose")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    ExtractCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (verbose) {
            LogConfigurator.showOnConsole();
        }
        Messages messages = context.messages();
        PaperFinder finder = new PaperFinder(context.surroundings().workingFolder(), messages);
        files.forEach(finder::add);
        List<PaperFinder.Candidate> papers = PaperGrouping.of(context, finder.candidates(), together);
        Path target = output == null ? null : context.surroundings().workingFolder().resolve(output);
        boolean several = papers.size() > 1;
        if (annotated != null && several) {
            throw new ParameterException(spec.commandLine(), messages.get("extract.annotateOne"));
        }
        if (several && (target == null || Files.isRegularFile(target))) {
            throw new ParameterException(spec.commandLine(), messages.get("extract.needsFolder"));
        }
        boolean folder = target != null && (several || Files.isDirectory(target));
        try {
            PaperReading reading = PaperReading.withShippedProfiles(context);
            ExtractRun run = new ExtractRun(context, reading, folder ? null : target, folder ? target : null)
                    .annotating(annotated == null ? null : context.surroundings().workingFolder().resolve(annotated));
            return run.run(finder, papers);
        } catch (PackException e) {
            context.complain(e.getMessage());
            return ExitCode.UNREADABLE;
        }
    }
}
