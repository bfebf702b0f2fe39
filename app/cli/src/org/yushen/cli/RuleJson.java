package org.yushen.cli;

import org.yushen.rules.check.BookRule;
import org.yushen.rules.check.RuleCatalogue;
import org.yushen.rules.check.RulePiece;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A rule of a pack as JSON. */
final class RuleJson {

    private RuleJson() {
    }

    static ObjectNode of(BookRule rule, RuleCatalogue catalogue) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("rule", rule.id()).put("title", rule.title()).put("severity", rule.severity().getLiteral()).put("category", rule.category())
                .put("basis", rule.basis()).put("since", rule.since()).put("until", rule.until()).put("pack", rule.pack())
                .put("packVersion", rule.packVersion()).put("off", rule.off()).put("failure", rule.failure());
        ArrayNode requires = node.putArray("requires");
        rule.requires().forEach(group -> requires.add(String.join("|", group)));
        ArrayNode pieces = node.putArray("written");
        for (RulePiece piece : catalogue.pieces(rule.id())) {
            ObjectNode one = pieces.addObject();
            one.put("form", piece.form().name().toLowerCase(java.util.Locale.ROOT)).put("pack", piece.pack()).put("file", piece.file()).put("line", piece.line());
            ArrayNode sayings = one.putArray("sentences");
            piece.sayings().forEach(sayings::add);
            ArrayNode tolerances = one.putArray("tolerances");
            piece.tolerances().forEach(tolerances::add);
        }
        return node;
    }
}
