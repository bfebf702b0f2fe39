package org.yushen.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yushen.reader.profile.TemplateProfiles;

/** Something done with one paper, in a JVM that has done it before; started by the command beside it, from the top of the checkout. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public abstract class PaperBenchmark {
    static final Path PACKS = Path.of("rules/packs");

    /** The paper's file; each is measured in a JVM of its own. */
    @Param("")
    public String paper;

    List<Path> files() {
        return List.of(Path.of(paper));
    }

    static TemplateProfiles profiles() throws IOException {
        return TemplateProfiles.load(List.of(PACKS.resolve("yushen-base/profiles"), PACKS.resolve("yushen-shanxi/profiles")));
    }
}
