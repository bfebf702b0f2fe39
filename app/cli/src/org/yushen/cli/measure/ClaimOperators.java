package org.yushen.cli.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.yushen.model.disclosure.Change;
import org.yushen.model.disclosure.Claim;
import org.yushen.model.disclosure.NarrativeSection;
import org.yushen.model.disclosure.Quantity;

/** What goes wrong in the narrative. */
final class ClaimOperators {
    private static final Map<String, String> OPPOSITES = Map.of("增加", "减少", "减少", "增加", "增长", "下降", "下降", "增长", "上升", "下降", "降低", "增长");

    private ClaimOperators() {
    }

    static List<Operator> all() {
        List<Operator> all = new ArrayList<>();
        for (int section = 1; section <= 10; section++) {
            String topic = "N" + section;
            all.add(quantity("claim-n" + section, s -> s.claims(topic).filter(claim -> claim.getYear() == null || claim.getYear().equals(s.paper().getFiscalYear()))
                    .map(Claim::getAmount), s -> text -> Digits.changed(text, s.chance())));
        }
        all.add(quantity("claim-tenfold", s -> s.claims(null).filter(ClaimOperators::ofMoney).map(Claim::getAmount), s -> text -> Digits.shifted(text, 1)));
        all.add(quantity("share-digit", s -> s.claims(null).map(Claim::getShare), s -> text -> Digits.changed(text, s.chance())));
        all.add(quantity("change-amount", s -> changes(s).filter(change -> change.getRate() != null).map(Change::getAmount), s -> text -> Digits.changedWhole(text, s.chance())));
        all.add(quantity("rate-digit", s -> changes(s).map(Change::getRate), s -> text -> Digits.changedWhole(text, s.chance())));
        all.add(quantity("rate-tenfold", s -> changes(s).map(Change::getRate), s -> text -> Digits.shifted(text, 1)));
        all.add(new Operator("rate-copied", s -> copied(s, changes(s).map(Change::getRate))));
        all.add(new Operator("share-copied", s -> copied(s, s.claims(null).map(Claim::getShare))));
        all.add(new Operator("direction-flipped", s -> flip(s, true)));
        all.add(new Operator("rate-direction-flipped", s -> flip(s, false)));
        all.add(new Operator("reason-dropped", s -> reason(s, "")));
        all.add(new Operator("reason-empty", s -> reason(s, "，主要原因是。")));
        all.add(new Operator("base-year", ClaimOperators::baseYear));
        all.add(new Operator("section-dropped", ClaimOperators::dropSection));
        all.add(new Operator("section-emptied", ClaimOperators::emptySection));
        return all;
    }

    /** A floor area or a number of vehicles that is ten times too large is told nowhere else. */
    private static boolean ofMoney(Claim claim) {
        return claim.getAmount() != null && claim.getAmount().getUnit() != null && claim.getAmount().getUnit().endsWith("元") && !"N11".equals(claim.getSection().getTopic());
    }

    private static Stream<Change> changes(Spoiling s) {
        return s.claims(null).map(Claim::getChange).filter(change -> change != null);
    }

    private static Operator quantity(String id, Function<Spoiling, Stream<Quantity>> choices, Function<Spoiling, UnaryOperator<String>> change) {
        return new Operator(id, s -> {
            Quantity quantity = s.any(choices.apply(s).filter(Spoiling::placed).filter(one -> one.getEffective() != null && one.getEffective().signum() != 0));
            String text = quantity == null ? null : change.apply(s).apply(s.text().at(quantity.getLocation()));
            if (text == null) {
                return false;
            }
            s.text().put(quantity.getLocation(), text);
            return true;
        });
    }

    private static boolean copied(Spoiling s, Stream<Quantity> choices) {
        List<Quantity> all = choices.filter(Spoiling::placed).toList();
        Quantity one = s.any(all.stream());
        if (one == null) {
            return false;
        }
        String own = Digits.number(s.text().at(one.getLocation()));
        Quantity other = s.any(all.stream().filter(quantity -> {
            String number = Digits.number(s.text().at(quantity.getLocation()));
            return number != null && !number.equals(own);
        }));
        if (own == null || other == null) {
            return false;
        }
        s.text().put(one.getLocation(), Digits.with(s.text().at(one.getLocation()), Digits.number(s.text().at(other.getLocation()))));
        return true;
    }

    /** The direction of the amount, or of the rate, of one change. */
    private static boolean flip(Spoiling s, boolean ofAmount) {
        Change change = s.any(changes(s).filter(Spoiling::placed)
                .filter(one -> one.getAmount() != null && one.getRate() != null && OPPOSITES.containsKey(String.valueOf(ofAmount ? one.getDirectionText() : one.getRateDirectionText()))));
        if (change == null) {
            return false;
        }
        String text = s.text().at(change.getLocation());
        String word = ofAmount ? change.getDirectionText() : change.getRateDirectionText();
        int at = ofAmount ? text.indexOf(word) : text.lastIndexOf(word);
        if (at < 0) {
            return false;
        }
        s.text().put(change.getLocation(), text.substring(0, at) + OPPOSITES.get(word) + text.substring(at + word.length()));
        return true;
    }

    /** From “，主要原因” to the end of the sentence. A reason that the same change has a second time, or that the parts of a total give, is not missed. */
    private static boolean reason(Spoiling s, String instead) {
        Claim claim = s.any(s.claims(null).filter(one -> one.getReason() != null && one.getChange() != null && Spoiling.placed(one) && (!instead.isEmpty() || alone(one))
                && s.text().line(one.getLocation().getLine()).contains("，主要原因")));
        if (claim == null) {
            return false;
        }
        String line = s.text().line(claim.getLocation().getLine());
        int from = line.indexOf("，主要原因", claim.getLocation().getColumn() - 1);
        if (from < 0) {
            return false;
        }
        int to = line.indexOf('。', from);
        String rest = to < 0 ? "" : line.substring(to + 1);
        s.text().line(claim.getLocation().getLine(), line.substring(0, from) + (instead.isEmpty() ? "。" : instead) + rest);
        return true;
    }

    private static boolean alone(Claim claim) {
        if ("三公经费".equals(claim.getItem()) || claim.getChange().getAmount() == null) {
            return false;
        }
        return claim.getSection().getClaims().stream().noneMatch(other -> other != claim && other.getReason() != null && other.getChange() != null
                && other.getChange().getAmount() != null && claim.getChange().getAmount().getEffective().compareTo(other.getChange().getAmount().getEffective()) == 0);
    }

    private static boolean baseYear(Spoiling s) {
        int year = s.paper().getFiscalYear();
        List<Integer> lines = new ArrayList<>();
        for (int i = 1; i <= s.text().size(); i++) {
            if (s.text().line(i).contains("比" + (year - 1) + "年")) {
                lines.add(i);
            }
        }
        Integer line = s.any(lines.stream());
        if (line == null) {
            return false;
        }
        s.text().line(line, s.text().line(line).replaceFirst("比" + (year - 1) + "年", "比" + year + "年"));
        return true;
    }

    private static boolean dropSection(Spoiling s) {
        NarrativeSection section = s.any(s.paper().getSections().stream().filter(one -> one.getTopic() != null && one.getTopic().startsWith("N")));
        if (section == null) {
            return false;
        }
        s.text().drop(section.getLocation().getLine(), s.end(section));
        return true;
    }

    private static boolean emptySection(Spoiling s) {
        NarrativeSection section = s.any(s.paper().getSections().stream().filter(one -> one.getTopic() != null && one.getTopic().startsWith("N")
                && s.end(one) > one.getLocation().getLine()));
        if (section == null) {
            return false;
        }
        s.text().drop(section.getLocation().getLine() + 1, s.end(section));
        return true;
    }
}
