package org.yushen.reader.narrative;

import java.util.ArrayList;
import java.util.List;

import org.yushen.model.disclosure.Claim;
import org.yushen.reader.block.TextBlock;

/** Reads the claims of one section from its runs of text. */
final class SectionNarrator {
    private static final String FULL_STOPS = "。!?";

    private final NarrativeWords words;
    private final SubjectReader subjects;
    private final ChangePhraseReader changes;
    private final Integer fiscalYear;

    /**
     * What a section tells.
     *
     * @param claims in the order they are told
     * @param missed amounts that stand there and could not be bound
     * @param figures lines that are words of a picture and were passed over
     */
    record Narration(List<Claim> claims, List<SectionReading.Missed> missed, List<Paragraph> figures) {
    }

    /**
     * @param unit the unit's full name; null when the paper does not tell it
     * @param fiscalYear null when the paper does not tell it
     */
    SectionNarrator(NarrativeWords words, String unit, Integer fiscalYear) {
        this.words = words;
        this.subjects = new SubjectReader(words, unit, fiscalYear);
        this.changes = new ChangePhraseReader(words);
        this.fiscalYear = fiscalYear;
    }

    /**
     * @param heading the section's heading; null when it has none
     * @param runs its text, each run a list of lines with no table between them
     * @param last whether the paper ends with it: a number without unit or full stop at the very end may have been cut
     */
    Narration read(String heading, List<List<TextBlock>> runs, boolean last) {
        ClaimBook book = new ClaimBook(words, heading);
        SectionReading reading = new SectionReading(words, subjects, changes, book, fiscalYear);
        List<Paragraph> figures = new ArrayList<>();
        ParagraphJoiner joiner = new ParagraphJoiner();
        for (List<TextBlock> run : runs) {
            List<Paragraph> paragraphs = joiner.join(run);
            for (Paragraph whole : paragraphs) {
                boolean atEnd = last && run == runs.get(runs.size() - 1) && whole == paragraphs.get(paragraphs.size() - 1);
                Paragraph paragraph = atEnd ? whole.perhapsCut() : whole;
                if (paragraph.kind() == Paragraph.Kind.FIGURE) {
                    figures.add(paragraph);
                } else if (paragraph.kind() == Paragraph.Kind.HEADING) {
                    underHeading(book, paragraph.text());
                } else {
                    read(reading, paragraph);
                }
            }
        }
        book.settle();
        return new Narration(book.all().stream().map(Told::claim).toList(), reading.missed(), figures);
    }

    private void underHeading(ClaimBook book, PlacedText line) {
        Subject name = subjects.read(line.form(), 0, line.length());
        if (ParagraphJoiner.isNumbered(line.form()) && !name.isEmpty()) {
            book.heading(line.words(name.from(), name.to()));
        }
    }

    private void read(SectionReading reading, Paragraph paragraph) {
        String form = paragraph.text().form();
        int start = 0;
        while (start < form.length()) {
            int end = sentenceEnd(form, start);
            int told = reading.book.all().size();
            int reached = start == end ? end : new SentenceReader(reading, paragraph, null).read(start, end);
            end = Math.max(end, reached);
            String sentence = paragraph.text().asPrinted(start, Math.min(form.length(), end + 1)).strip();
            reading.book.all().subList(told, reading.book.all().size()).forEach(claim -> claim.claim().setSentence(sentence));
            start = end + 1;
        }
    }

    /** The next full stop outside brackets: “（其中：公务接待费1万元。）” is one sentence with what stands around it. */
    private static int sentenceEnd(String form, int start) {
        int depth = 0;
        for (int i = start; i < form.length(); i++) {
            char c = form.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (FULL_STOPS.indexOf(c) >= 0 && (depth <= 0 || form.indexOf(')', i) < 0)) {
                return i;
            }
        }
        return form.length();
    }
}
