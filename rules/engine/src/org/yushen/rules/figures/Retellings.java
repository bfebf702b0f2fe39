package org.yushen.rules.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yushen.model.disclosure.Indicator;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Phase;
import org.yushen.rules.api.Figure;
import org.yushen.rules.api.Retelling;
import org.yushen.rules.api.Terms;

/**
 * Pairs the numbers of a form's goals and plan with the indicators that tell the same thing. Names are compared by pairs of letters; a
 * pair that stands in another indicator's name as well tells nothing. Both must be each other's best partner.
 */
final class Retellings {
	/** Fewer common pairs of letters than this are chance. */
	private static final int LEAST = 2;
	/** One is enough where text and half have each a single number of that unit. */
	private static final int LEAST_ALONE = 1;
	/** Words that tell a state of things or a standard, not what the project sets out to do. */
	private static final String BACKGROUND = "全市|全县|全区|全省|全国|全镇|全乡|全校|全院|辖区|现有|共有|目前|已|累计|截至|上年|去年|往年|其中|标准|平均|人均|每|原有|总数|存量";
	private static final Set<String> PERSONS = Set.of("人", "名");
	private static final String UNTELLING = "人数|人员|数量|个数|次数|户数|家数|人次|数目|达到|不少|不低|完成|以上|左右|指标|大约|超过";

	private final List<Figure> figures;
	private final List<Indicator> indicators;
	/** Of every name and noun that was looked at: each is compared with many others. */
	private final Map<String, Set<String>> pairs = new HashMap<>();

	private Retellings(List<Figure> figures, List<Indicator> indicators) {
		this.figures = figures;
		this.indicators = indicators;
	}

	static List<Retelling> of(PerformanceForm form, List<Figure> figures) {
		List<Retelling> retellings = new ArrayList<>();
		for (Phase phase : Phase.values()) {
			List<Indicator> indicators = form.getIndicators().stream().filter(i -> i.getPhase() == phase && numbered(i)).toList();
			Retellings half = new Retellings(figures, indicators);
			for (Figure figure : figures) {
				if (told(figure, phase)) half.pair(figure, retellings);
			}
		}
		return retellings;
	}

	private static boolean numbered(Indicator indicator) {
		return indicator.getName() != null && indicator.getTarget() != null && indicator.getTarget().getNumber() != null
				&& indicator.getTarget().getUnit() != null && indicator.getTarget().getUpper() == null;
	}

	/** A goal belongs to its half, the plan to the year. */
	private static boolean told(Figure figure, Phase phase) {
		String label = figure.where().getLabel();
		boolean goal = label != null && label.contains("目标") && figure.where().getPhase() == phase;
		boolean plan = label != null && label.contains("计划") && phase == Phase.ANNUAL;
		return (goal || plan) && figure.per().isEmpty() && !figure.isSum() && !Terms.found(figure.noun(), BACKGROUND);
	}

	private void pair(Figure figure, List<Retelling> retellings) {
		Indicator best = null;
		int most = (alone(figure) ? LEAST_ALONE : LEAST) - 1;
		boolean tie = false;
		for (Indicator indicator : indicators) {
			int common = common(figure, indicator);
			tie = common == most && best != null || common < most && tie;
			if (common > most) {
				best = indicator;
				most = common;
			}
		}
		if (best == null || tie || better(best, figure, most)) return;
		List<Indicator> rivals = new ArrayList<>();
		for (Indicator other : indicators) {
			if (other != best && sameUnit(figure, other) && other.getTarget().getNumber().compareTo(figure.value()) == 0) rivals.add(other);
		}
		retellings.add(new Retelling(best, figure, rivals));
	}

	private boolean alone(Figure figure) {
		return indicators.stream().filter(indicator -> sameUnit(figure, indicator)).count() == 1
				&& figures.stream().filter(other -> other.where() == figure.where() && other.unit().equals(figure.unit()) && other.per().isEmpty()).count() == 1;
	}

	/** Whether another number of the same text fits that indicator's name as well or better. */
	private boolean better(Indicator indicator, Figure figure, int common) {
		return figures.stream().anyMatch(other -> other != figure && other.where() == figure.where() && other.per().isEmpty()
				&& common(other, indicator) >= common);
	}

	private int common(Figure figure, Indicator indicator) {
		if (!sameUnit(figure, indicator)) return 0;
		return Math.max(common(figure, figure.noun(), indicator), common(figure, figure.object(), indicator));
	}

	private int common(Figure figure, String words, Indicator indicator) {
		Set<String> common = new HashSet<>(pairs(indicator.getName()));
		common.retainAll(pairs(words));
		if (common.isEmpty()) return 0;
		for (Indicator other : indicators) {
			if (other != indicator && sameUnit(figure, other) && other.getTarget().getNumber().compareTo(indicator.getTarget().getNumber()) != 0) {
				common.removeAll(pairs(other.getName()));
			}
		}
		return common.size();
	}

	private static boolean sameUnit(Figure figure, Indicator indicator) {
		String one = figure.unit();
		String other = indicator.getTarget().getUnit();
		return one.equals(other) || PERSONS.contains(one) && PERSONS.contains(other);
	}

	private Set<String> pairs(String name) {
		return pairs.computeIfAbsent(name, Retellings::pairsOf);
	}

	private static Set<String> pairsOf(String name) {
		String plain = Terms.normalise(name).replaceAll(UNTELLING, " ");
		Set<String> pairs = new HashSet<>();
		for (int i = 0; i + 1 < plain.length(); i++) {
			if (han(plain.charAt(i)) && han(plain.charAt(i + 1))) pairs.add(plain.substring(i, i + 2));
		}
		return pairs;
	}

	private static boolean han(char letter) {
		return letter >= '一' && letter <= '龥';
	}
}
