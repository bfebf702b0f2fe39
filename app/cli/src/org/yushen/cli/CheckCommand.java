package org.yushen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reviews papers. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private LanguageOptions language;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER|PATTERN", descriptionKey = "check.papers")
    private List<String> papers = new ArrayList<>();

    @Option(names = {"-f", "--format"}, paramLabel = "table|json|xlsx|html|docx|form", descriptionKey = "check.format", converter = FormatWord.class)
    private ReportFormat format;

    @Option(names = {"-o", "--output"}, paramLabel = "PATH", descriptionKey = "check.output")
    private Path output;

    @Option(names = "--rules", arity = "1", paramLabel = "PACK", descriptionKey = "check.rules")
    private List<Path> rules = new ArrayList<>();

    @Option(names = "--waivers", paramLabel = "FILE", descriptionKey = "check.waivers")
    private Path waivers;

    @Mixin
    private OutsideOptions outside;

    @Option(names = "--template", paramLabel = "FILE", descriptionKey = "check.template")
    private Path template;

    @Option(names = "--together", descriptionKey = "option.together")
    private boolean together;

    @Option(names = {"-v", "--verbose"}, descriptionKey = "option.verbose")
    private boolean verbose;

    @Option(names = "--no-color", descriptionKey = "option.noColor")
    private boolean noColour;

    @Spec
    private CommandSpec spec;

    /** Knows the formats by their words, small or capital. */
    static final class FormatWord implements picocli.CommandLine.ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String word) {
            return ReportFormat.ofWord(word);
        }
    }

    CheckCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (verbose) {
            LogConfigurator.showOnConsole();
        }
        Path base = context.surroundings().workingFolder();
        PaperFinder finder = new PaperFinder(base, context.messages());
        papers.forEach(finder::add);
        List<PaperFinder.Candidate> found = PaperGrouping.of(context, finder.candidates(), together);
        OutputPlan plan = plan(found, base);
        CommandContext shown = noColour ? context.withoutColours() : context;
        Path ownTemplate = template == null ? null : base.resolve(template);
        return new CheckRun(shown, finder, found, plan, ownTemplate, new PhaseTimes(), verbose)
                .run(rules.stream().map(base::resolve).toList(), waivers == null ? null : base.resolve(waivers), outside.resolved(base));
    }

    private OutputPlan plan(List<PaperFinder.Candidate> found, Path base) {
        try {
            return OutputPlan.of(format, output, base, found);
        } catch (OutputPlan.Contradiction e) {
            throw new ParameterException(spec.commandLine(), context.messages().get(e.key(), output), e);
        }
    }
}
