package org.yushen.cli.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Location;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Operand;
import org.yushen.model.review.Review;

/** Spoils right papers, one place each, puts them to the rules, and counts. The same seed gives the same papers. */
public final class Measurement {
    /** Reads and checks a paper's text. */
    public interface Trial {
        Disclosure read(String text) throws Exception;

        Review review(Disclosure paper);
    }

    /** What one operator came to. */
    public static final class Count {
        private int made;
        private int found;
        private final Set<String> rules = new TreeSet<>();
        private final List<Integer> missed = new ArrayList<>();

        public int made() {
            return made;
        }

        public int found() {
            return found;
        }

        /** The rules that found it. */
        public Set<String> rules() {
            return rules;
        }

        /** Numbers of the papers in which it was not found. */
        public List<Integer> missed() {
            return missed;
        }
    }

    private final CleanPapers clean;
    private final Trial trial;
    private final long seed;
    private final List<Operator> operators = new ArrayList<>();
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final Map<String, Integer> fired = new TreeMap<>();
    private final Map<String, Integer> unexplained = new TreeMap<>();
    private final Map<String, String> unexplainedExample = new TreeMap<>();
    private final Map<String, Integer> falseOnClean = new TreeMap<>();
    private Twin twin;
    private int papers;
    private int rightPapers;
    private int without;

    /**
     * @param listed ways to spoil a paper that the pack brings, besides those that are built in
     * @param seed decides where and how each paper is spoiled
     */
    public Measurement(CleanPapers clean, ListedDefects listed, Trial trial, long seed) {
        this.clean = clean;
        this.trial = trial;
        this.seed = seed;
        operators.addAll(CellOperators.all());
        operators.addAll(ClaimOperators.all());
        operators.addAll(FormOperators.all());
        operators.addAll(TextOperators.all());
        operators.addAll(listed.operators());
        operators.forEach(operator -> counts.put(operator.id(), new Count()));
    }

    /**
     * @param number of papers to be spoiled
     * @param progress is told how many are done
     * @param cancelled ends it early; what was counted so far stands
     * @throws Exception what the trial throws for a right paper: nothing can be measured then
     */
    public void run(int number, IntConsumer progress, BooleanSupplier cancelled) throws Exception {
        for (int i = 0; i < number && !cancelled.getAsBoolean(); i++) {
            one(i, operators.get(i % operators.size()));
            progress.accept(i + 1);
        }
    }

    /** A right paper: its text, what was read, and the keys of what the rules find in it all the same. */
    private record Twin(int number, String text, Disclosure paper, Set<String> keys) { }

    /** The one that many operators spoil in turn is read and checked once. */
    private Twin twin(int number) throws Exception {
        if (twin == null || twin.number != number) {
            String text = clean.paper(number);
            Set<String> keys = new HashSet<>();
            Disclosure paper = trial.read(text);
            for (Finding finding : trial.review(paper).getFindings()) {
                keys.add(finding.getKey());
                falseOnClean.merge(finding.getRule(), 1, Integer::sum);
            }
            rightPapers++;
            twin = new Twin(number, text, paper, keys);
        }
        return twin;
    }

    private void one(int number, Operator operator) throws Exception {
        Twin right = twin(number / operators.size());
        Spoiling spoiling = new Spoiling(new PaperText(right.text), right.paper, chance(number));
        if (!operator.spoil().test(spoiling) || spoiling.text().toString().equals(right.text)) {
            without++;
            return;
        }
        papers++;
        Count count = counts.get(operator.id());
        count.made++;
        Disclosure paper = trial.read(spoiling.text().toString());
        Spoiling spoiled = new Spoiling(spoiling.text(), paper, null);
        Review review = trial.review(paper);
        boolean found = false;
        for (Finding finding : review.getFindings()) {
            if (right.keys.contains(finding.getKey())) {
                continue;
            }
            fired.merge(finding.getRule(), 1, Integer::sum);
            found |= operator.rules().isEmpty() || operator.rules().contains(finding.getRule());
            count.rules.add(finding.getRule());
            if (!explained(finding, spoiled)) {
                String pair = words(operator, operator.id()) + " → " + finding.getRule();
                unexplained.merge(pair, 1, Integer::sum);
                unexplainedExample.putIfAbsent(pair, number + ": " + finding.getMessage());
            }
        }
        if (found) {
            count.found++;
        } else {
            count.missed.add(number);
        }
    }

    private Random chance(int number) {
        return new Random(seed * 1_000_003 + number);
    }

    private static String words(Operator operator, String otherwise) {
        return operator.words() == null ? otherwise : operator.words();
    }

    /** Whether the finding, or one that it follows from, speaks of a line that was touched, or of the part that it stands in; what was taken out is nowhere. */
    private static boolean explained(Finding finding, Spoiling spoiled) {
        Set<Finding> seen = new HashSet<>();
        List<Finding> causes = new ArrayList<>(List.of(finding));
        while (!causes.isEmpty()) {
            Finding cause = causes.remove(causes.size() - 1);
            if (touches(cause, spoiled)) {
                return true;
            }
            if (seen.add(cause)) {
                causes.addAll(cause.getCauses());
            }
        }
        return spoiled.text().cut();
    }

    private static boolean touches(Finding finding, Spoiling spoiled) {
        Set<Integer> touched = spoiled.text().touched();
        for (Operand operand : finding.getOperands()) {
            Location place = operand.getLocation();
            if (place != null && place.getLine() != null && (touched.contains(place.getLine()) || touched.stream().anyMatch(line -> begins(spoiled, place.getLine(), line)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a statement, section, form or part begins at the one line and holds the other. */
    private static boolean begins(Spoiling spoiled, int first, int line) {
        return first < line && line <= spoiled.end(first) && spoiled.begins(first);
    }

    /** By operator, in order. */
    public Map<String, Count> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** How often each rule found something. */
    public Map<String, Integer> fired() {
        return Collections.unmodifiableMap(fired);
    }

    /** Findings that speak of no line that was touched, by operator and rule. */
    public Map<String, Integer> unexplained() {
        return Collections.unmodifiableMap(unexplained);
    }

    /** One sentence of each kind of {@link #unexplained()}, with the paper's number. */
    public Map<String, String> unexplainedExamples() {
        return Collections.unmodifiableMap(unexplainedExample);
    }

    /** Findings in papers that are right, by rule. */
    public Map<String, Integer> falseOnClean() {
        return Collections.unmodifiableMap(falseOnClean);
    }

    /** How many papers were spoiled. */
    public int papers() {
        return papers;
    }

    /** How many right papers they were made from. */
    public int rightPapers() {
        return rightPapers;
    }

    /** What an operator is called where the pack says so; null when the messages tell it. */
    public String words(String id) {
        for (Operator operator : operators) {
            if (operator.id().equals(id)) {
                return operator.words();
            }
        }
        return null;
    }

    /** How often an operator had no place in a paper. */
    public int without() {
        return without;
    }

    /** The spoiled text of one number, to look at what was missed; null when its operator has no place in it. */
    public String spoiled(int number) throws Exception {
        String text = clean.paper(number / operators.size());
        Spoiling spoiling = new Spoiling(new PaperText(text), trial.read(text), chance(number));
        return operators.get(number % operators.size()).spoil().test(spoiling) ? spoiling.text().toString() : null;
    }
}
