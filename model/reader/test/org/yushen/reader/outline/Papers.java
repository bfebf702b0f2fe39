package org.yushen.reader.outline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.yushen.reader.Checkout;
import org.yushen.reader.block.Block;
import org.yushen.reader.source.FormatDetector;
import org.yushen.reader.source.TextSource;
import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.reader.source.pdf.SpacedText;

/** Outlines of invented papers, written as text. */
public final class Papers {

    private Papers() {
    }

    static List<Block> blocks(String... lines) {
        try {
            Path file = Files.createTempFile("paper", ".txt");
            try {
                Files.writeString(file, String.join("\n", lines));
                return new TextSource(SpacedText::blocks).read(FormatDetector.open(file, 0)).blocks();
            } finally {
                Files.delete(file);
            }
        } catch (IOException | UnreadableSubmission e) {
            throw new AssertionError(e);
        }
    }

    /** As the reader of the template of 2025 sees it. */
    public static Outline outline(String... lines) {
        return new OutlineBuilder(List.of(blocks(lines))).build(Checkout.profiles().get("shanxi-2025"));
    }

    static PaperFacts facts(String... lines) {
        return PaperFacts.of(new OutlineBuilder(List.of(blocks(lines))));
    }

    /** Sections as part:number:heading:topic. */
    static List<String> sections(Outline outline) {
        return outline.sections().stream().map(section -> section.part() + ":" + section.number() + ":" + section.heading() + ":" + section.topic()).toList();
    }

    /** Parts as number:title:role. */
    static List<String> parts(Outline outline) {
        return outline.parts().stream().map(part -> part.number() + ":" + part.title() + ":" + part.role()).toList();
    }
}
