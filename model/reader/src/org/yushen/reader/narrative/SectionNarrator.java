package org.yushen.reader.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.yushen.model.disclosure.Claim;
import org.yushen.reader.block.TextBlock;

/** Reads the claims of one section from its runs of text. */
final class SectionNarrator {
    private static final String FULL_STOPS = "。!?";
    private static final Pattern NAME_ALONE = Pattern.compile("[\\p{IsHan}()\"、]{3,20}");

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
        if (ParagraphJoiner.isNumbered(line.form())) {
            underHeading(book, line, 0, line.length());
        }
    }

    private void underHeading(ClaimBook book, PlacedText line, int from, int to) {
        Subject name = subjects.read(line.form(), from, to);
        if (!name.isEmpty()) {
            book.heading(line.words(name.from(), name.to()));
        }
    }

    /** “2.公务接待费。2025年预算5万元…”: a heading that runs on in its paragraph. */
    private boolean namesWhatFollows(String form, int from, int to) {
        if (to >= form.length() - 1 || !ParagraphJoiner.isNumbered(form.substring(from, to))) {
            return false;
        }
        Subject name = subjects.read(form, from, to);
        return NAME_ALONE.matcher(name.form()).matches() && name.to() == to && words.items.isKnown(name.form());
    }

    private void read(SectionReading reading, Paragraph paragraph) {
        String form = paragraph.text().form();
        int start = 0;
        while (start < form.length()) {
            int end = sentenceEnd(form, start);
            if (namesWhatFollows(form, start, end)) {
                underHeading(reading.book, paragraph.text(), start, end);
                start = end + 1;
                continue;
            }
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
