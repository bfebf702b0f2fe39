package org.yushen.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.reader.DisclosureReader;
import org.yushen.reader.ReadingMonitor;
import org.yushen.reader.profile.TemplateProfiles;
import org.yushen.reader.source.UnreadableSubmission;

/** One reading of a paper from its file to its model, in a JVM that has read it before; started by the command beside it, from the top of the checkout. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class ReadingBenchmark {
    /** The paper's file; each is measured in a JVM of its own. */
    @Param("")
    public String paper;

    private List<Path> files;
    private TemplateProfiles profiles;

    @Setup
    public void load() throws IOException {
        Path packs = Path.of("rules/packs");
        files = List.of(Path.of(paper));
        profiles = TemplateProfiles.load(List.of(packs.resolve("yushen-base/profiles"), packs.resolve("yushen-shanxi/profiles")));
    }

    @Benchmark
    public Disclosure read() throws UnreadableSubmission, IOException {
        return new DisclosureReader().read(files, profiles, ReadingMonitor.NONE);
    }
}
