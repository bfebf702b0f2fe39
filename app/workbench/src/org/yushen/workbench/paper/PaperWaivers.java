package org.yushen.workbench.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.yushen.model.review.Waiver;
import org.yushen.rules.Texts;
import org.yushen.rules.pack.PackException;
import org.yushen.rules.waiver.WaiverFile;

/** The waivers of papers, each in {@code waivers.yaml} beside its paper, in the form that the command line reads. */
final class PaperWaivers {
    static final String FILE = "waivers.yaml";

    private final Texts texts;

    PaperWaivers(Texts texts) {
        this.texts = texts;
    }

    static Path file(Paper paper) {
        return paper.path().resolveSibling(FILE);
    }

    /** @throws PackException with a sentence for the user when the file is damaged */
    List<Waiver> of(Paper paper) throws PackException {
        return Files.exists(file(paper)) ? WaiverFile.read(file(paper), texts) : List.of();
    }

    /** Writes what the change makes of the paper's waivers. */
    synchronized void change(Paper paper, UnaryOperator<List<Waiver>> change) throws PackException, IOException {
        List<Waiver> changed = change.apply(new ArrayList<>(of(paper)));
        if (changed.isEmpty()) {
            Files.deleteIfExists(file(paper));
        } else {
            WaiverFile.write(file(paper), changed);
        }
    }
}
