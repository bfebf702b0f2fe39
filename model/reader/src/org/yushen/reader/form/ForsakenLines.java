package org.yushen.reader.form;

import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.yushen.reader.block.Block;
import org.yushen.reader.outline.Outline;

/**
 * Lines below a form that still are a form's although nobody read them as such: in a text whose tables are set with blanks a form falls
 * to pieces. What their sentences say is no narrative.
 */
final class ForsakenLines {
    private static final Set<LabelGroup> OF_A_FORM = EnumSet.of(LabelGroup.TEXT, LabelGroup.ANALYSIS, LabelGroup.TOTAL, LabelGroup.FUNDING, LabelGroup.HALF,
            LabelGroup.HEAD);
    private static final int FEWEST = 2;

    private final LabelScan scan;
    private final LevelWords words;
    private final Set<Block> headings;

    ForsakenLines(FormVocabulary vocabulary, LevelWords words, Outline outline) {
        scan = new LabelScan(vocabulary);
        this.words = words;
        headings = outline.sections().stream().map(section -> (Block) section.title())
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
        outline.parts().forEach(part -> headings.add(part.heading()));
    }

    /**
     * @param below lines from the end of a form to the beginning of the next one, or of the paper's end
     * @return those up to the last that says that it is a form's; none where a heading or the want of labels says that the paper goes on
     */
    List<FormLine> of(List<FormLine> below) {
        int end = 0;
        int labelled = 0;
        for (int i = 0; i < below.size() && !headings.contains(below.get(i).block()); i++) {
            if (!below.get(i).inGrid() && isOfAForm(below.get(i))) {
                labelled++;
                end = i + 1;
            }
        }
        return labelled < FEWEST ? List.of() : below.subList(0, end);
    }

    /** Its first words are a label of a form, or a level of indicators, and more stands behind. */
    private boolean isOfAForm(FormLine line) {
        List<FormCell> cells = line.cells();
        return cells.size() > 1 && (scan.hasWhole(line, OF_A_FORM)
                || cells.subList(0, 2).stream().map(FormCell::text).anyMatch(text -> words.level1(text) != null || words.category(text) != null));
    }
}
