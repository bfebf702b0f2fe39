package org.yushen.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.yushen.reader.block.SourceBlocks;
import org.yushen.reader.outline.OutlineBuilder;
import org.yushen.reader.outline.PaperFacts;
import org.yushen.reader.source.UnreadableSubmission;

/** Sees to it that the files of one submission are one unit's and one year's: two papers read as one would accuse both. */
final class OnePaper {

    private OnePaper() {
    }

    /** @throws UnreadableSubmission when two files name different units or years */
    static void demand(List<SourceBlocks> sources, List<Path> files) throws UnreadableSubmission {
        if (sources.size() < 2) {
            return;
        }
        List<PaperFacts> told = new ArrayList<>();
        for (SourceBlocks source : sources) {
            told.add(PaperFacts.of(new OutlineBuilder(List.of(source.blocks()))));
        }
        for (int one = 0; one < told.size(); one++) {
            for (int other = one + 1; other < told.size(); other++) {
                if (differ(told.get(one), told.get(other))) {
                    throw new UnreadableSubmission(files.get(0), ReaderMessages.get("reader.severalPapers", sources.get(one).source().getFile(),
                            name(told.get(one)), sources.get(other).source().getFile(), name(told.get(other))));
                }
            }
        }
    }

    private static boolean differ(PaperFacts one, PaperFacts other) {
        boolean years = one.year() != null && other.year() != null && !one.year().equals(other.year());
        return years || one.unit() != null && other.unit() != null && !UnitName.mayBeOne(one.unit(), other.unit());
    }

    private static String name(PaperFacts facts) {
        return (facts.year() == null ? "" : ReaderMessages.get("reader.year", String.valueOf(facts.year()))) + (facts.unit() == null ? "" : facts.unit());
    }
}
