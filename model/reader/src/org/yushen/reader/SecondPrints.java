package org.yushen.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Located;
import org.yushen.model.disclosure.NarrativeSection;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Quantity;
import org.yushen.model.disclosure.Unread;
import org.yushen.reader.part.ReadingContext;
import org.yushen.reader.profile.Vocabulary;

/**
 * A paper submitted as several files may print a form, a section or a term in two of them: it is kept once, from the file
 * that holds more of it, and where the files differ that is said. What one file prints twice stays: that is the paper's
 * affair. (Statements have a class of their own, since their cells decide.)
 */
final class SecondPrints {
    private final ReadingContext context;
    private final Disclosure disclosure;

    SecondPrints(ReadingContext context) {
        this.context = context;
        disclosure = context.disclosure();
    }

    void remove() {
        if (disclosure.getSources().size() < 2) {
            return;
        }
        keepOnce(disclosure.getForms(), SecondPrints::key, form -> form.getIndicators().size(), this::compare);
        keepOnce(disclosure.getSections(), SecondPrints::key, section -> section.getText() == null ? 0 : section.getText().length(), this::compare);
        keepOnce(disclosure.getGlossary(), term -> Vocabulary.normalise(term.getTerm()), term -> 1, (kept, dropped) -> { });
        keepOnce(disclosure.getAssets(), asset -> asset.getSubject(), asset -> 1, (kept, dropped) -> { });
        keepOnce(disclosure.getProcurement(), item -> item.getItem(), item -> 1, (kept, dropped) -> { });
        disclosure.getUnread().removeIf(this::concernsAnotherPrint);
    }

    /** What a file that was not used could not read, another file told. */
    private boolean concernsAnotherPrint(Unread note) {
        String concerns = note.getConcerns();
        if (note.getLocation() == null || concerns == null) {
            return false;
        }
        List<Integer> keptFrom = new ArrayList<>();
        disclosure.getStatements().stream().filter(statement -> concerns.equals(statement.getId())).forEach(kept -> keptFrom.add(source(kept)));
        disclosure.getForms().stream().filter(form -> concerns.equals("form:" + form.getProject())).forEach(kept -> keptFrom.add(source(kept)));
        disclosure.getSections().stream().filter(section -> concerns.equals("section:" + key(section))).forEach(kept -> keptFrom.add(source(kept)));
        return !keptFrom.isEmpty() && !keptFrom.contains(note.getLocation().getSource());
    }

    private static int source(Located one) {
        return one.getLocation() == null ? 0 : one.getLocation().getSource();
    }

    /** The whole unit's own form has no project. */
    private static String key(PerformanceForm form) {
        return form.getKind() + "/" + (form.getProject() == null ? "" : Vocabulary.normalise(form.getProject()));
    }

    private static String key(NarrativeSection section) {
        return section.getTopic() != null ? section.getTopic() : String.valueOf(section.getHeading());
    }

    /**
     * @param key what two prints of one thing have in common
     * @param weight how much of it is there
     * @param compare hears the first kept and the first dropped of each key
     */
    private static <T extends Located> void keepOnce(List<T> all, Function<T, String> key, Function<T, Integer> weight, BiConsumer<T, T> compare) {
        Map<String, Map<Integer, List<T>>> byKey = new LinkedHashMap<>();
        for (T one : all) {
            byKey.computeIfAbsent(key.apply(one), k -> new TreeMap<>()).computeIfAbsent(source(one), s -> new ArrayList<>()).add(one);
        }
        for (Map<Integer, List<T>> prints : byKey.values()) {
            Collection<List<T>> files = prints.values();
            List<T> fullest = files.stream().max(Comparator.comparingInt((List<T> print) -> print.stream().mapToInt(weight::apply).sum())
                    .thenComparing(print -> -source(print.get(0)))).orElseThrow();
            for (List<T> print : files) {
                if (print != fullest) {
                    compare.accept(fullest.get(0), print.get(0));
                    all.removeAll(print);
                }
            }
        }
    }

    private void compare(PerformanceForm kept, PerformanceForm dropped) {
        if (differ(kept.getAnnualFunding(), dropped.getAnnualFunding()) || differ(kept.getTermFunding(), dropped.getTermFunding())) {
            String project = String.valueOf(kept.getProject());
            say("form:" + project, ReaderMessages.get("reader.twoForms.what", project), kept, dropped);
        }
    }

    private void compare(NarrativeSection kept, NarrativeSection dropped) {
        if (!amounts(kept).equals(amounts(dropped))) {
            say("section:" + key(kept), ReaderMessages.get("reader.twoSections.what", kept.getHeading()), kept, dropped);
        }
    }

    private static boolean differ(Quantity one, Quantity other) {
        return one == null || other == null ? one != other : one.getValue().compareTo(other.getValue()) != 0;
    }

    private static List<String> amounts(NarrativeSection section) {
        return section.getClaims().stream().filter(claim -> claim.getAmount() != null)
                .map(claim -> claim.getAmount().getValue().stripTrailingZeros().toPlainString()).toList();
    }

    private void say(String concerns, String what, Located kept, Located dropped) {
        context.unread(concerns, what, ReaderMessages.get("reader.two.why", file(kept), file(dropped)), null);
    }

    private String file(Located one) {
        return disclosure.getSources().get(source(one)).getFile();
    }
}
