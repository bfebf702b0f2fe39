package org.yushen.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.yushen.cli.PaperReading;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.review.Review;
import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.rules.pack.PackException;

/**
 * One check of a paper that was read before, in a JVM that has checked it before: with all shipped rules, and with those that are also
 * written by hand in Java, by rules and by hand. Refuses a paper in which the two find different things.
 */
public class CheckingBenchmark extends PaperBenchmark {
    private Disclosure disclosure;
    private SameChecks checks;

    @Setup
    public void load() throws IOException, PackException, UnreadableSubmission {
        disclosure = new PaperReading(profiles()).read(files());
        checks = new SameChecks(PACKS, Files.createTempDirectory("yushen-bench"));
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
