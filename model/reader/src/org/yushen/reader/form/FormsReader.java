package org.yushen.reader.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.TextKind;
import org.yushen.reader.block.Block;
import org.yushen.reader.part.PartReader;
import org.yushen.reader.part.ReadingContext;

/** Reads 绩效目标表, 绩效目标申报表 and 绩效自评表 wherever in the paper they stand. */
public final class FormsReader implements PartReader {

    @Override
    public void read(ReadingContext context) {
        FormVocabulary vocabulary = new FormVocabulary(context.profile());
        LevelWords words = new LevelWords(vocabulary);
        TargetValueParser values = new TargetValueParser(context.profile());
        List<FormLine> lines = FormLines.of(context.blocks(), context::isTaken);
        Set<FormLine> read = Collections.newSetFromMap(new IdentityHashMap<>());
        for (FormSpan span : new FormFinder(lines, vocabulary, words).find()) {
            FormAssembler assembler = new FormAssembler(vocabulary, words, values);
            PerformanceForm form = assembler.read(span);
            context.disclosure().getForms().add(form);
            take(span, context, read);
            say(assembler, form, span, context);
        }
        sayLooseLines(lines, read, context);
    }

    private static void take(FormSpan span, ReadingContext context, Set<FormLine> read) {
        span.top().forEach(line -> context.take(line.block(), line.inGrid() ? TextKind.TABLE : TextKind.HEADING));
        span.body().forEach(line -> context.take(line.block(), TextKind.TABLE));
        read.addAll(span.top());
        read.addAll(span.body());
    }

    private static void say(FormAssembler assembler, PerformanceForm form, FormSpan span, ReadingContext context) {
        String concerns = "form:" + (form.getProject() == null ? "" : form.getProject());
        if (form.getProject() == null && (form.getTitle() == null || !form.getTitle().contains("整体"))) {
            context.unread(concerns, FormMessages.get("form.noProject.what"), FormMessages.get("form.noProject.why"),
                    span.body().get(0).place());
        }
        assembler.notes().forEach(note -> context.unread(concerns, note.what(), note.why(), note.place()));
    }

    /** Rows that share a table with a form and belong to none. */
    private static void sayLooseLines(List<FormLine> lines, Set<FormLine> read, ReadingContext context) {
        Set<Block> tables = Collections.newSetFromMap(new IdentityHashMap<>());
        read.stream().filter(FormLine::inGrid).forEach(line -> tables.add(line.block()));
        FormNotes notes = new FormNotes();
        List<FormLine> loose = new ArrayList<>(lines);
        loose.removeIf(line -> read.contains(line) || !tables.contains(line.block()) || !Characters.hasMeaning(line.text()));
        loose.forEach(notes::looseLine);
        notes.all().forEach(note -> context.unread("form:", note.what(), note.why(), note.place()));
    }
}
