package org.yushen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.yushen.model.review.Review;
import org.yushen.report.file.WholeFile;
import org.yushen.report.words.Messages;

/** Shows what a check found, paper by paper and at the end, on the screen or in the one text file asked for. */
final class CheckSummary {
    private static final int NAMES_SHOWN = 5;

    private final CommandContext context;
    private final Messages messages;
    private final OutputPlan plan;
    private final boolean verbose;
    private final StringWriter text = new StringWriter();
    private final Screen screen;

    CheckSummary(CommandContext context, OutputPlan plan, boolean verbose) {
        this.context = context;
        this.plan = plan;
        this.verbose = verbose;
        messages = context.messages();
        screen = intoFile() ? context.screen().writingTo(new PrintWriter(text)) : context.screen();
    }

    private boolean intoFile() {
        return plan.format() == ReportFormat.TABLE && plan.file() != null;
    }

    void show(String file, Review review) {
        if (!plan.toStandardOutput()) {
            new ReviewTable(screen, messages, verbose).show(file, review);
            screen.out().flush();
        }
    }

    /**
     * @param others files of folders that are no papers by their ending
     * @param index the index that was written; null when none was
     * @throws IOException when the text file asked for cannot be written
     */
    void finish(List<PaperResult> results, List<String> others, Path index, PhaseTimes times) throws IOException {
        if (!plan.toStandardOutput()) {
            if (results.stream().filter(result -> !(result instanceof PaperResult.NoPaper)).count() > 1) {
                new BatchTable(screen, messages).show(results);
                screen.out().println();
            }
            sayNoPapers(results, others);
            if (intoFile()) {
                WholeFile.write(plan.file(), out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
            }
            sayWhere(results, index);
        }
        if (verbose) {
            times.milliseconds().forEach((phase, time) -> context.complain(messages.get("check.phase", messages.get("phase." + phase), time)));
        }
    }

    private void sayNoPapers(List<PaperResult> results, List<String> others) {
        List<String> names = new ArrayList<>(others);
        results.stream().filter(PaperResult.NoPaper.class::isInstance).map(PaperResult::shown).forEach(names::add);
        if (names.isEmpty()) {
            return;
        }
        List<String> shown = verbose ? names : names.subList(0, Math.min(NAMES_SHOWN, names.size()));
        String key = shown.size() < names.size() ? "check.noPapers.some" : "check.noPapers";
        screen.out().println(messages.get(key, names.size(), String.join(messages.get("check.nameSeparator"), shown)));
    }

    private void sayWhere(List<PaperResult> results, Path index) {
        List<PaperResult.Reviewed> written = results.stream().filter(PaperResult.Reviewed.class::isInstance)
                .map(PaperResult.Reviewed.class::cast).filter(reviewed -> reviewed.report() != null).toList();
        PrintWriter out = context.screen().out();
        if (written.size() == 1) {
            out.println(messages.get("check.wrote", context.shown(written.get(0).report())));
        } else if (!written.isEmpty()) {
            out.println(messages.get("check.wroteAll", written.size(), context.shown(written.get(0).report().getParent())));
        }
        if (index != null) {
            out.println(messages.get("check.wroteIndex", context.shown(index)));
        }
        if (intoFile()) {
            out.println(messages.get("check.wrote", context.shown(plan.file())));
        }
        out.flush();
    }
}
