package org.yushen.reader.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.TextKind;
import org.yushen.model.disclosure.Unread;
import org.yushen.reader.block.Block;
import org.yushen.reader.part.PartReader;
import org.yushen.reader.part.ReadingContext;

/** Reads 绩效目标表, 绩效目标申报表 and 绩效自评表 wherever in the paper they stand. */
public final class FormsReader implements PartReader {

    @Override
    public void read(ReadingContext context) {
        new Reading(context).read();
    }

    /** The reading of one paper. */
    private static final class Reading {
        private final ReadingContext context;
        private final FormVocabulary vocabulary;
        private final LevelWords words;
        private final TargetValueParser values;
        private final Set<FormLine> taken = Collections.newSetFromMap(new IdentityHashMap<>());

        Reading(ReadingContext context) {
            this.context = context;
            this.vocabulary = new FormVocabulary(context.profile());
            this.words = new LevelWords(vocabulary);
            this.values = new TargetValueParser(context.profile());
        }

        void read() {
            context.blocksBySource().forEach(this::read);
        }

        private void read(List<Block> blocks) {
            List<FormLine> lines = FormLines.of(blocks, context::isTaken);
            for (FormSpan span : new FormFinder(lines, vocabulary, words).findSummaries(vocabulary)) {
                readSummary(span);
                take(span);
            }
            List<FormLine> others = lines.stream().filter(line -> !taken.contains(line)).toList();
            List<FormSpan> spans = new FormFinder(others, vocabulary, words).find();
            List<PerformanceForm> forms = new ArrayList<>();
            for (FormSpan span : spans) {
                forms.add(readForm(span));
                take(span);
            }
            sayForsaken(others, spans, forms);
            sayLooseLines(lines);
        }

        private void readSummary(FormSpan span) {
            List<SummaryTable.Project> projects = new SummaryTable(vocabulary, words, values).read(span.top(), span.body(), new FormTitles(vocabulary));
            for (SummaryTable.Project project : projects) {
                context.disclosure().getForms().add(project.form());
                say(project.form(), project.notes());
            }
        }

        private PerformanceForm readForm(FormSpan span) {
            FormAssembler assembler = new FormAssembler(vocabulary, words, values);
            PerformanceForm form = assembler.read(span);
            context.disclosure().getForms().add(form);
            boolean ofTheWholeUnit = form.getTitle() != null && form.getTitle().contains("整体");
            if (form.getProject() == null && !ofTheWholeUnit) {
                context.unread("form:", FormMessages.get("form.noProject.what"), FormMessages.get("form.noProject.why"), span.body().get(0).place())
                        .setSubject(form);
            }
            say(form, assembler.notes());
            return form;
        }

        private void take(FormSpan span) {
            span.top().forEach(line -> context.take(line.block(), line.inGrid() ? TextKind.TABLE : TextKind.HEADING));
            span.body().forEach(line -> context.take(line.block(), TextKind.TABLE));
            taken.addAll(span.top());
            taken.addAll(span.body());
        }

        /** What stands below a form and is one's all the same: nobody reads it, and it is no narrative either. */
        private void sayForsaken(List<FormLine> lines, List<FormSpan> spans, List<PerformanceForm> forms) {
            ForsakenLines forsaken = new ForsakenLines(vocabulary, words, context.outline());
            for (int i = 0; i < spans.size(); i++) {
                int from = lines.indexOf(spans.get(i).last()) + 1;
                int to = i + 1 < spans.size() ? lines.indexOf(spans.get(i + 1).first()) : lines.size();
                FormNotes notes = new FormNotes();
                for (FormLine line : forsaken.of(lines.subList(from, to), i + 1 < spans.size())) {
                    context.take(line.block(), TextKind.TABLE);
                    taken.add(line);
                    notes.forsakenLine(line);
                }
                say(forms.get(i), notes);
            }
        }

        private void say(PerformanceForm form, FormNotes notes) {
            String concerns = "form:" + (form.getProject() == null ? "" : form.getProject());
            for (FormNotes.Note note : notes.all()) {
                Unread unread = context.unread(concerns, note.what(), note.why(), note.place());
                unread.setAspect(note.aspect());
                unread.setSubject(form);
                unread.setPrinted(note.printed());
            }
        }

        /** Rows that share a table with a form and belong to none. */
        private void sayLooseLines(List<FormLine> lines) {
            Set<Block> tables = Collections.newSetFromMap(new IdentityHashMap<>());
            taken.stream().filter(FormLine::inGrid).forEach(line -> tables.add(line.block()));
            FormNotes notes = new FormNotes();
            List<FormLine> loose = new ArrayList<>(lines);
            loose.removeIf(line -> taken.contains(line) || !tables.contains(line.block()) || !Characters.hasMeaning(line.text()));
            loose.forEach(notes::looseLine);
            notes.all().forEach(note -> context.unread("form:", note.what(), note.why(), note.place()));
        }
    }
}
