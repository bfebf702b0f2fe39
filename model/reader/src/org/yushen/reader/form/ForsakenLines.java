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

    private final FormVocabulary vocabulary;
    private final LevelWords levels;
    private final Set<Block> headings;

    ForsakenLines(FormVocabulary vocabulary, LevelWords levels, Outline outline) {
        this.vocabulary = vocabulary;
        this.levels = levels;
        headings = outline.sections().stream().map(section -> (Block) section.title())
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
        outline.parts().forEach(part -> headings.add(part.heading()));
    }

    /**
     * @param below lines from the end of a form to the beginning of the next one, or to the paper's end
     * @param before whether a form follows them: then all of them are the first one's
     * @return those that are the form's: up to the last that says so; none where a heading or the want of labels says that the paper goes on
     */
    List<FormLine> of(List<FormLine> below, boolean before) {
        int end = 0;
        int labelled = 0;
        int i = 0;
        while (i < below.size() && !headings.contains(below.get(i).block())) {
            if (!below.get(i).inGrid() && isOfAForm(below.get(i))) {
                labelled++;
                end = i + 1;
            }
            i++;
        }
        return labelled < FEWEST ? List.of() : below.subList(0, before ? i : end);
    }

    /** Its first words are a label of a form, or a level of indicators, and more stands behind. */
    private boolean isOfAForm(FormLine line) {
        String[] words = line.text().strip().split("\\s+");
        return words.length > 1 && (vocabulary.match(words[0], OF_A_FORM).isPresent()
                || levels.level1(words[0]) != null || levels.category(words[0]) != null || levels.category(words[1]) != null);
    }
}
