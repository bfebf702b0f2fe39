package org.yushen.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
import org.yushen.cli.PaperReading;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.review.Review;
import org.yushen.reader.profile.TemplateProfiles;
import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.rules.pack.PackException;

/**
 * One check of a paper that was read before, in a JVM that has checked it before: with all shipped rules, and with those that are also
 * written by hand in Java, by rules and by hand. Refuses a paper in which the two find different things.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class CheckingBenchmark {
    /** The paper's file; each is measured in a JVM of its own. */
    @Param("")
    public String paper;

    private Disclosure disclosure;
    private SameChecks checks;

    @Setup
    public void load() throws IOException, PackException, UnreadableSubmission {
        Path packs = Path.of("rules/packs");
        TemplateProfiles profiles = TemplateProfiles.load(List.of(packs.resolve("yushen-base/profiles"), packs.resolve("yushen-shanxi/profiles")));
        disclosure = new PaperReading(profiles).read(List.of(Path.of(paper)));
        checks = new SameChecks(packs, Files.createTempDirectory("yushen-bench"));
        Set<String> differences = checks.differences(disclosure);
        if (!differences.isEmpty()) throw new IllegalStateException("rules and hand-written checks differ in " + differences);
    }

    @Benchmark
    public Review allRules() {
        return checks.whole(disclosure);
    }

    @Benchmark
    public Review someByRules() {
        return checks.byRules(disclosure);
    }

    @Benchmark
    public Set<String> someByHand() {
        return checks.byHand(disclosure);
    }
}
