package org.yushen.workbench.rules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.yushen.rules.pack.PackException;
import org.yushen.rules.pack.RulePack;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.Papers;
import org.yushen.workbench.rules.RuleWord.Kind;

/** The names that the packs in force give to thresholds, word lists, tables and standards. */
final class PackNames {
    private final Words words = new Words(PackNames.class);

    /** @param type Threshold, WordList, TableLine or Standard; others have no names */
    List<RuleWord> of(String type) {
        List<RuleWord> names = new ArrayList<>();
        for (RulePack pack : packs()) {
            switch (type) {
                case "Threshold" -> pack.thresholds().forEach(one -> add(names, one.getName(),
                        words.get("name.threshold", pack.id(), one.getValue(), one.getUnit())));
                case "WordList" -> pack.words().forEach(one -> add(names, one.getName(), words.get("name.words", pack.id(), one.getWords())));
                case "TableLine" -> pack.tables().forEach(one -> add(names, one.getTable(), words.get("name.table", pack.id())));
                case "Standard" -> pack.standards().forEach(one -> add(names, one.getTerm(), one.getDefinition()));
                default -> { }
            }
        }
        return names;
    }

    private static void add(List<RuleWord> names, String name, String documentation) {
        if (names.stream().noneMatch(known -> known.name().equals(name))) {
            names.add(new RuleWord(Kind.NAME, name, name, documentation, null));
        }
    }

    private static List<RulePack> packs() {
        try {
            return PlatformUI.getWorkbench().getService(Papers.class).rules().source().all();
        } catch (PackException | IOException e) {
            // Why no pack is in force is told where packs are loaded; here there is only nothing to offer.
            ILog.of(PackNames.class).warn(e.getMessage(), e);
            return List.of();
        }
    }
}
