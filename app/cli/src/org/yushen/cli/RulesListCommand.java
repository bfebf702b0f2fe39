package org.yushen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.yushen.report.words.Messages;
import org.yushen.report.words.ReviewWords;
import org.yushen.rules.check.BookRule;
import org.yushen.rules.check.RuleCatalogue;
import org.yushen.rules.check.RulePiece;
import org.yushen.rules.pack.PackException;
import org.yushen.rules.pack.RulePack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the rules of a pack with those it lies on, or the shipped packs. */
@Command(name = "list")
final class RulesListCommand extends PackCommand {
    @Parameters(arity = "0..1", paramLabel = "PACK", descriptionKey = "rules.list.pack")
    private String pack;

    RulesListCommand(CommandContext context) {
        super(context);
    }

    @Override
    int run() throws PackException, IOException {
        if (pack == null) {
            return packs();
        }
        PackChoice choice = PackChoice.of(context(), pack);
        RuleCatalogue catalogue = choice.catalogue();
        if (json()) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            catalogue.rules().forEach(rule -> all.add(RuleJson.of(rule, catalogue)));
            write(all);
        } else {
            table(catalogue);
        }
        return ExitCode.CONFORMING;
    }

    private int packs() throws PackException, IOException {
        PacksFolder shipped = new PacksFolder(context().surroundings().packsFolder());
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        Messages messages = messages();
        ScreenTable table = new ScreenTable(context().screen(), List.of(messages.get("rules.column.pack"), messages.get("rules.column.version"),
                messages.get("rules.column.region"), messages.get("rules.column.years"), messages.get("rules.column.valid"), messages.get("rules.column.license"),
                messages.get("rules.column.base"), messages.get("rules.column.title")));
        for (Path folder : shipped.packs()) {
            RulePack one = PackChoice.of(context(), folder.toString()).pack();
            all.add(json(one));
            String from = Objects.toString(one.manifest().validFrom(), "");
            String to = Objects.toString(one.manifest().validTo(), "");
            table.row(List.of(one.id(), one.manifest().version(), Objects.toString(one.manifest().region(), ""), years(one),
                    from.isEmpty() && to.isEmpty() ? "" : from + "–" + to, Objects.toString(one.manifest().license(), ""),
                    String.join(" ", one.manifest().bases()), one.manifest().title()));
        }
        if (json()) {
            write(all);
        } else {
            table.show();
        }
        return ExitCode.CONFORMING;
    }

    private static String years(RulePack pack) {
        List<Integer> years = pack.manifest().fiscalYears();
        return years.isEmpty() ? "" : years.get(0) + (years.size() == 1 ? "" : "–" + years.get(years.size() - 1));
    }

    private static ObjectNode json(RulePack pack) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", pack.id()).put("version", pack.manifest().version()).put("title", pack.manifest().title()).put("region", pack.manifest().region())
                .put("validFrom", day(pack.manifest().validFrom())).put("validTo", day(pack.manifest().validTo())).put("license", pack.manifest().license())
                .put("sha256", pack.sha256());
        ArrayNode years = node.putArray("fiscalYears");
        pack.manifest().fiscalYears().forEach(years::add);
        ArrayNode bases = node.putArray("extends");
        pack.manifest().bases().forEach(bases::add);
        return node;
    }

    private void table(RuleCatalogue catalogue) {
        Messages words = Messages.ofReports(messages().locale());
        ScreenTable table = new ScreenTable(context().screen(), List.of(messages().get("rules.column.rule"), messages().get("rules.column.severity"),
                messages().get("rules.column.form"), messages().get("rules.column.pack"), messages().get("rules.column.title")));
        for (BookRule rule : catalogue.rules()) {
            table.row(List.of(rule.id(), rule.off() != null ? messages().get("rules.off") : ReviewWords.severity(words, rule.severity()),
                    forms(catalogue.pieces(rule.id())), Objects.toString(rule.pack(), ""), rule.title()));
        }
        table.show();
        context().screen().out().println(messages().get("rules.count", catalogue.rules().size()));
    }

    private String forms(List<RulePiece> pieces) {
        List<String> forms = new ArrayList<>();
        for (RulePiece.Form form : RulePiece.Form.values()) {
            if (pieces.stream().anyMatch(piece -> piece.form() == form)) {
                forms.add(messages().get("rules.form." + form));
            }
        }
        return String.join("+", forms);
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
