package org.yushen.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.yushen.cli.measure.Measurement;
import org.yushen.report.words.Messages;
import org.yushen.rules.check.BookRule;
import org.yushen.rules.check.RuleCatalogue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a measurement came to, as Markdown and as JSON. */
final class MeasureReport {
    private static final int MISSED_SHOWN = 6;

    private final Measurement measurement;
    private final Messages messages;
    private final String heading;
    private final List<String> silent;

    /**
     * @param choice the pack measured; null when it was interrupted
     * @param catalogue its rules; null when it was interrupted
     * @param note such as a commit; null for none
     */
    MeasureReport(Measurement measurement, PackChoice choice, RuleCatalogue catalogue, Messages messages, String note) {
        this.measurement = measurement;
        this.messages = messages;
        String name = choice == null ? "" : choice.pack().id() + " " + choice.pack().manifest().version();
        heading = messages.get("measure.heading", name, LocalDate.now()) + (note == null ? "" : " · " + note);
        silent = catalogue == null ? List.of() : catalogue.rules().stream().filter(rule -> rule.off() == null).map(BookRule::id)
                .filter(id -> !measurement.fired().containsKey(id)).sorted().toList();
    }

    private int found() {
        return measurement.counts().values().stream().mapToInt(Measurement.Count::found).sum();
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "—" : Math.round(1000.0 * part / whole) / 10.0 + "%";
    }

    /** Nothing missed, nothing accused falsely. */
    boolean good() {
        return found() == measurement.papers() && measurement.falseOnClean().isEmpty();
    }

    String sum() {
        int wrong = measurement.falseOnClean().values().stream().mapToInt(Integer::intValue).sum();
        int odd = measurement.unexplained().values().stream().mapToInt(Integer::intValue).sum();
        return messages.get("measure.sum", measurement.papers(), found(), percent(found(), measurement.papers()), measurement.rightPapers(), wrong, odd, silent.size());
    }

    String markdown() {
        StringBuilder text = new StringBuilder("# ").append(heading).append("\n\n").append(sum()).append("\n\n");
        table(text, "measure.operators", List.of("measure.operator", "measure.made", "measure.found", "measure.percent", "measure.rules", "measure.missed"));
        measurement.counts().forEach((id, count) -> {
            String missed = count.missed().stream().limit(MISSED_SHOWN).map(String::valueOf).collect(Collectors.joining(" "));
            row(text, words(id), count.made(), count.found(), percent(count.found(), count.made()), String.join(" ", count.rules()),
                    count.missed().size() > MISSED_SHOWN ? missed + " …" : missed);
        });
        counts(text, "measure.fired", measurement.fired());
        text.append("\n## ").append(messages.get("measure.silent")).append("\n\n").append(silent.isEmpty() ? messages.get("measure.none") : String.join(" ", silent))
                .append('\n');
        counts(text, "measure.clean", measurement.falseOnClean());
        table(text, "measure.unexplained", List.of("measure.operator", "measure.number", "measure.example"));
        measurement.unexplained().forEach((pair, number) -> row(text, pair, number, measurement.unexplainedExamples().get(pair)));
        return text.toString();
    }

    private String words(String id) {
        String own = measurement.words(id);
        return own == null ? messages.get("seed." + id) : own;
    }

    private void counts(StringBuilder text, String heading, Map<String, Integer> counts) {
        List<String> pairs = new ArrayList<>();
        counts.forEach((rule, count) -> pairs.add(rule + " " + count));
        text.append("\n## ").append(messages.get(heading)).append("\n\n").append(pairs.isEmpty() ? messages.get("measure.none") : String.join(", ", pairs)).append('\n');
    }

    private void table(StringBuilder text, String heading, List<String> columns) {
        text.append("\n## ").append(messages.get(heading)).append("\n\n");
        row(text, columns.stream().map(messages::get).toArray());
        text.append("|").append("---|".repeat(columns.size())).append('\n');
    }

    private static void row(StringBuilder text, Object... cells) {
        for (Object cell : cells) {
            text.append("| ").append(String.valueOf(cell).replace("|", "\\|").replace("\n", " ")).append(' ');
        }
        text.append("|\n");
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("heading", heading).put("papers", measurement.papers()).put("found", found()).put("withoutPlace", measurement.without()).put("rightPapers", measurement.rightPapers());
        ObjectNode operators = node.putObject("operators");
        measurement.counts().forEach((id, count) -> {
            ObjectNode one = operators.putObject(id);
            one.put("made", count.made()).put("found", count.found());
            ArrayNode rules = one.putArray("rules");
            count.rules().forEach(rules::add);
            ArrayNode missed = one.putArray("missed");
            count.missed().forEach(missed::add);
        });
        ObjectNode fired = node.putObject("fired");
        measurement.fired().forEach(fired::put);
        ArrayNode never = node.putArray("silent");
        silent.forEach(never::add);
        ObjectNode clean = node.putObject("falseOnClean");
        measurement.falseOnClean().forEach(clean::put);
        ObjectNode odd = node.putObject("unexplained");
        measurement.unexplained().forEach(odd::put);
        return node;
    }
}
