package org.yushen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.reader.profile.TemplateProfiles;
import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.report.file.WholeFile;
import org.yushen.report.json.DisclosureJson;

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
    private CommonOptions common;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "extract.files")
    private List<String> files;

    @Option(names = {"-o", "--output"}, paramLabel = "PATH", descriptionKey = "extract.output")
    private Path output;

    @Spec
    private CommandSpec spec;

    ExtractCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        PaperFinder finder = new PaperFinder(context.surroundings().workingFolder(), context.messages());
        files.forEach(finder::add);
        List<PaperFinder.Candidate> papers = finder.candidates();
        boolean folder = output != null && (papers.size() > 1 || Files.isDirectory(resolved(output)));
        if (papers.size() > 1 && (output == null || Files.isRegularFile(resolved(output)))) {
            throw new ParameterException(spec.commandLine(), context.messages().get("extract.needsFolder"));
        }
        finder.missing().forEach(missing -> context.complain(missing.sentence()));
        TemplateProfiles profiles = RuleSource.profiles(context.surroundings());
        if (profiles.all().isEmpty()) {
            context.complain(context.messages().get("packs.none", context.surroundings().packsFolder()));
            return ExitCode.UNREADABLE;
        }
        PaperReading reading = new PaperReading(profiles);
        ReportNames names = new ReportNames(papers);
        int read = 0;
        for (PaperFinder.Candidate paper : papers) {
            Path target = folder ? resolved(output).resolve(names.of(paper) + ".json") : output == null ? null : resolved(output);
            read += extract(reading, paper, target) ? 1 : 0;
        }
        boolean all = read == papers.size() && finder.missing().isEmpty();
        return all ? ExitCode.CONFORMING : read > 0 ? ExitCode.INCOMPLETE : ExitCode.UNREADABLE;
    }

    private boolean extract(PaperReading reading, PaperFinder.Candidate paper, Path target) throws IOException {
        Disclosure disclosure;
        try {
            disclosure = reading.read(paper.path());
        } catch (UnreadableSubmission e) {
            context.complain(e.getMessage());
            return false;
        }
        if (target == null) {
            new DisclosureJson().write(disclosure, context.screen().bytes());
            context.screen().bytes().flush();
        } else {
            WholeFile.write(target, out -> new DisclosureJson().write(disclosure, out));
        }
        return true;
    }

    private Path resolved(Path path) {
        return context.surroundings().workingFolder().resolve(path);
    }
}
