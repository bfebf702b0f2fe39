package org.yushen.cli.bench;

import java.io.IOException;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.reader.DisclosureReader;
import org.yushen.reader.ReadingMonitor;
import org.yushen.reader.profile.TemplateProfiles;
import org.yushen.reader.source.UnreadableSubmission;

/** One reading of a paper from its file to its model. */
public class ReadingBenchmark extends PaperBenchmark {
    private TemplateProfiles profiles;

    @Setup
    public void load() throws IOException {
        profiles = profiles();
    }

    @Benchmark
    public Disclosure read() throws UnreadableSubmission, IOException {
        return new DisclosureReader().read(files(), profiles, ReadingMonitor.NONE);
    }
}
