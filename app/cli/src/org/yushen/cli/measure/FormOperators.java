package org.yushen.cli.measure;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.yushen.model.disclosure.Indicator;
import org.yushen.model.disclosure.Location;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Phase;
import org.yushen.model.disclosure.TargetKind;

/** What goes wrong in performance forms. */
final class FormOperators {
    private FormOperators() {
    }

    static List<Operator> all() {
        return List.of(
                new Operator("form-annual-money", s -> TextOperators.quantity(s, s.paper().getForms().stream().map(PerformanceForm::getAnnualFunding))),
                new Operator("form-term-money", s -> TextOperators.quantity(s, s.paper().getForms().stream().map(PerformanceForm::getTermFunding))),
                new Operator("form-source-money", s -> TextOperators.quantity(s, s.paper().getForms().stream().flatMap(form -> form.getFunding().stream()).map(funding -> funding.getAmount()))),
                new Operator("form-dropped", FormOperators::drop),
                new Operator("form-name", FormOperators::rename),
                new Operator("form-self-evaluation", FormOperators::selfEvaluation),
                new Operator("form-year", FormOperators::year),
                target("target-flipped", null, text -> text.startsWith("≥") ? "≤" + text.substring(1) : text.startsWith("≤") ? "≥" + text.substring(1) : null),
                target("target-vague", "时效", text -> "及时"),
                target("target-qualitative", "数量", text -> "按要求完成"),
                target("target-satisfied", "满意度", text -> "满意"),
                target("target-satisfaction-limit", "满意度", text -> text.startsWith("≥") ? "≤" + text.substring(1) : null),
                target("target-over-hundred", "质量", text -> text.contains("%") ? ">100%" : null),
                target("target-no-percent", "质量", text -> text.contains("%") ? "较高" : null),
                target("target-no-unit", "成本", text -> text.replaceAll("(万|亿)?元", "")),
                target("target-blank", null, text -> ""),
                new Operator("target-past-date", FormOperators::pastDate));
    }

    private static boolean drop(Spoiling s) {
        PerformanceForm form = s.any(s.paper().getForms().stream());
        if (form == null) {
            return false;
        }
        s.text().drop(form.getLocation().getLine(), s.end(form));
        return true;
    }

    private static boolean rename(Spoiling s) {
        PerformanceForm form = s.any(s.paper().getForms().stream().filter(one -> one.getProject() != null));
        if (form == null) {
            return false;
        }
        for (int line = form.getLocation().getLine(); line <= s.end(form); line++) {
            if (s.text().line(line).startsWith("项目名称") && s.text().line(line).contains(form.getProject())) {
                s.text().line(line, s.text().line(line).replace(form.getProject(), "档案数字化加工"));
                return true;
            }
        }
        return false;
    }

    private static boolean selfEvaluation(Spoiling s) {
        return title(s, "绩效目标表", "绩效自评表");
    }

    private static boolean title(Spoiling s, String from, String to) {
        PerformanceForm form = s.any(s.paper().getForms().stream().filter(one -> s.text().line(one.getLocation().getLine()).contains(from)));
        if (form == null) {
            return false;
        }
        int line = form.getLocation().getLine();
        s.text().line(line, s.text().line(line).replace(from, to));
        s.text().bearsOnMore();
        return true;
    }

    private static boolean year(Spoiling s) {
        PerformanceForm form = s.any(s.paper().getForms().stream());
        if (form == null) {
            return false;
        }
        String printed = s.paper().getFiscalYear() + "年度";
        for (int line = form.getLocation().getLine(); line < form.getLocation().getLine() + 4; line++) {
            if (s.text().line(line).contains("(" + printed) || s.text().line(line).contains("（" + printed)) {
                s.text().line(line, s.text().line(line).replace(printed, (s.paper().getFiscalYear() - 1) + "年度"));
                s.text().bearsOnMore();
                return true;
            }
        }
        return false;
    }

    private static Operator target(String id, String category, Function<String, String> change) {
        return new Operator(id, s -> {
            Indicator indicator = s.any(s.indicators(category).filter(one -> one.getTarget().getKind() != TargetKind.BLANK
                    && change.apply(s.text().at(one.getTarget().getLocation())) != null));
            if (indicator == null) {
                return false;
            }
            put(s, indicator, change.apply(s.text().at(indicator.getTarget().getLocation())));
            return true;
        });
    }

    /** In both halves where they agree: one slip, made before the form was filled in twice. */
    private static void put(Spoiling s, Indicator indicator, String text) {
        Location place = indicator.getTarget().getLocation();
        String old = s.text().at(place);
        List<Location> places = indicator.getForm().getIndicators().stream()
                .filter(other -> other != indicator && other.getName() != null && other.getName().equals(indicator.getName()) && Spoiling.placed(other.getTarget()))
                .map(other -> other.getTarget().getLocation()).filter(other -> s.text().at(other).equals(old)).toList();
        Stream.concat(Stream.of(place), places.stream()).sorted((a, b) -> b.getColumn() - a.getColumn()).forEach(one -> s.text().put(one, text));
    }

    private static boolean pastDate(Spoiling s) {
        Indicator indicator = s.any(s.indicators("时效").filter(one -> one.getTarget().getKind() == TargetKind.DATE && one.getPhase() == Phase.ANNUAL));
        if (indicator == null) {
            return false;
        }
        put(s, indicator, (s.paper().getFiscalYear() - 2) + "年12月底前");
        return true;
    }
}
