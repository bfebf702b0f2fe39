package org.yushen.rules.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.FormKind;
import org.yushen.model.disclosure.FormText;
import org.yushen.model.disclosure.Indicator;
import org.yushen.model.disclosure.PerformanceForm;
import org.yushen.model.disclosure.Phase;
import org.yushen.model.disclosure.TargetValue;
import org.yushen.rules.api.Figure;
import org.yushen.rules.api.Reckoning;
import org.yushen.rules.api.Retelling;

/** Numbers in the words of a form: which are figures, what was computed from them, and what an indicator tells again. */
class FormFiguresTest {
	private static final DisclosureFactory MAKE = DisclosureFactory.eINSTANCE;

	private final Disclosure paper = MAKE.createDisclosure();
	private final PerformanceForm form = MAKE.createPerformanceForm();

	FormFiguresTest() {
		form.setKind(FormKind.TARGET);
		paper.getForms().add(form);
	}

	private FormFiguresTest text(String label, Phase phase, String words) {
		FormText text = MAKE.createFormText();
		text.setLabel(label);
		text.setPhase(phase);
		text.setText(words);
		form.getTexts().add(text);
		return this;
	}

	private FormFiguresTest overview(String words) {
		return text("项目概况", null, words);
	}

	private Indicator indicator(String name, String number, String unit) {
		TargetValue target = MAKE.createTargetValue();
		target.setNumber(new BigDecimal(number));
		target.setUnit(unit);
		target.setText("≥" + number + unit);
		Indicator indicator = MAKE.createIndicator();
		indicator.setPhase(Phase.ANNUAL);
		indicator.setName(name);
		indicator.setTarget(target);
		form.getIndicators().add(indicator);
		return indicator;
	}

	private <T> List<T> facts(Class<T> kind) {
		return FormFigures.of(paper).stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	private String figures() {
		return String.join(" ", facts(Figure.class).stream().map(Figure::text).toList());
	}

	private String reckoned() {
		return String.join(" ", facts(Reckoning.class).stream().map(r -> r.formula() + "=" + r.expected().stripTrailingZeros().toPlainString() + r.unit()).toList());
	}

	@Test
	void aFigureKnowsTheWordsBeforeItAndWhatItIsFor() {
		overview("补助困难职工４人，每人每月480元，全年共计23,040元。");
		Figure persons = facts(Figure.class).get(0);
		assertEquals("补助困难职工", persons.noun());
		assertEquals("人", persons.unit());
		assertFalse(persons.isSum());
		Figure price = facts(Figure.class).get(1);
		assertEquals("人月", price.per());
		assertFalse(price.isSum());
		Figure sum = facts(Figure.class).get(2);
		assertTrue(sum.isSum());
		assertEquals(0, new BigDecimal("23040").compareTo(sum.getYuan()));
	}

	@Test
	void yearsDatesAndNumbersOfDocumentsAreNone() {
		overview("按青财〔2024〕12号文件，2025年3月1日前发放5次，第2批3个月内发放。");
		assertEquals("5次 3个月", figures());
	}

	@Test
	void personsTimesPriceTimesMonths() {
		overview("遗属4人，每人每月480元，共计24000元。");
		assertEquals("4人×480元/人/月×12个月=23040元", reckoned());
		assertEquals("24000元", facts(Reckoning.class).get(0).text());
	}

	@Test
	void anEquationIsDoneAgain() {
		overview("培训250人*130元*3天=97500元；广告4000+2100=6200元。");
		assertEquals("250人×130元×3天=97500元 4000+2100=6100元", reckoned());
	}

	@Test
	void aListIsAddedUpUnlessItIsOpen() {
		overview("购置文件柜4000元，碎纸机900元，共计5000元。");
		assertEquals("4000元＋900元=4900元", reckoned());
		form.getTexts().clear();
		overview("购置文件柜4000元，碎纸机900元等，共计8000元。");
		assertEquals("", reckoned());
	}

	@Test
	void theSameComputationInTwoFieldsCountsOnce() {
		overview("遗属4人，每人每月480元，共计23040元。").text("项目实施计划", null, "遗属4人，每人每月480元，共计23040元。");
		assertEquals(1, facts(Reckoning.class).size());
	}

	@Test
	void aGoalTellsAnIndicatorAgain() {
		indicator("组织活动场次", "80", "场");
		text("总体目标", Phase.ANNUAL, "全年组织活动90场。");
		Retelling told = facts(Retelling.class).get(0);
		assertFalse(told.isAgreed());
		assertEquals("90场", told.figure().text());
		assertTrue(told.rivals().isEmpty());
	}

	@Test
	void aNumberExchangedWithAnotherIndicatorHasARival() {
		indicator("公益性岗位人数", "300", "人");
		Indicator other = indicator("见习补贴人数", "120", "人");
		text("总体目标", Phase.ANNUAL, "开发公益性岗位120人，发放见习补贴300人。");
		assertEquals(List.of(other), facts(Retelling.class).get(0).rivals());
	}

	@Test
	void whatAlreadyWasIsNoGoal() {
		indicator("培训人数", "50", "人");
		text("总体目标", Phase.ANNUAL, "全县现有培训对象800人。");
		assertTrue(facts(Retelling.class).isEmpty());
	}

	@Test
	void aSelfEvaluationIsNotLookedAt() {
		form.setKind(FormKind.SELF_EVALUATION);
		overview("遗属4人，每人每月480元，共计24000元。");
		assertTrue(FormFigures.of(paper).isEmpty());
	}
}
