package org.yushen.rules.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yushen.model.disclosure.Quantity;
import org.yushen.rules.Papers;

/** The rounding envelope: a sum of n printed parts may differ from its printed total by (n+1) half units of the last place. */
class EstimateTest {
	private static Quantity money(String number) {
		return Papers.quantity(number, "万元");
	}

	private static void assertBounds(String low, String high, Estimate estimate) {
		assertEquals(0, new BigDecimal(low).compareTo(estimate.getLow()), estimate.getLow().toString());
		assertEquals(0, new BigDecimal(high).compareTo(estimate.getHigh()), estimate.getHigh().toString());
	}

	@Test
	void aPrintedNumberIsOffByHalfAUnitOfItsLastPlace() {
		assertBounds("12.335", "12.345", Estimate.of(money("12.34")));
		assertBounds("11.5", "12.5", Estimate.of(money("12")));
		assertBounds("12.855", "12.865", Estimate.of(Papers.quantity("12.86", "%")));
	}

	@Test
	void countsAreExact() {
		assertBounds("13", "13", Estimate.of(Papers.quantity("13", "个")));
		assertBounds("2", "2", Estimate.of(Papers.quantity("2", "辆")));
	}

	@Test
	void aCorrectionIsWhatCounts() {
		Quantity quantity = money("3162.4");
		quantity.setCorrection(new BigDecimal("3162.48"));
		assertBounds("3162.475", "3162.485", Estimate.of(quantity));
	}

	@Test
	void theEnvelopeGrowsWithTheNumberOfParts() {
		Estimate sum = Estimate.sum(List.of(money("1.00"), money("2.00"), money("3.00")));
		assertBounds("5.985", "6.015", sum);
		assertTrue(sum.fits(money("6.02")));
		assertFalse(sum.fits(money("6.03")));
	}

	@Test
	void differencesAndProducts() {
		assertBounds("0.99", "1.01", Estimate.of(money("3.00")).minus(Estimate.of(money("2.00"))));
		assertBounds("-6.03505", "-5.96505", Estimate.of(money("-2.00")).times(Estimate.between(new BigDecimal("3"), new BigDecimal("0.01"), null)));
		assertBounds("1.995", "2.005", Estimate.of(money("-2.00")).abs());
		assertBounds("0", "0.005", Estimate.of(money("0.00")).abs());
	}

	@Test
	void aRateFromRoundedAmounts() {
		Estimate rate = Estimate.of(money("6.20")).percentOf(Estimate.of(money("42.00")));
		assertEquals("%", rate.getUnit());
		assertTrue(rate.fits(Papers.quantity("14.76", "%")));
		assertTrue(rate.fits(Papers.quantity("14.77", "%")));
		assertFalse(rate.fits(Papers.quantity("12.86", "%")));
		// small amounts say little: 0.01 of 0.03 is anything from 14 % to 60 %
		assertTrue(Estimate.of(money("0.01")).percentOf(Estimate.of(money("0.03"))).fits(Papers.quantity("50", "%")));
	}

	@Test
	void unitsFollow() {
		Estimate yuan = Estimate.of(Papers.quantity("25920", "元"));
		assertBounds("2.59195", "2.59205", yuan.in("万元"));
		assertEquals("万元", Estimate.of(money("1.00")).plus(yuan).getUnit());
		assertBounds("3.58695", "3.59705", Estimate.of(money("1.00")).plus(yuan));
		assertSame(Estimate.UNKNOWN, yuan.plus(Estimate.exact(3, "辆")));
	}

	@Test
	void theUnknownStaysUnknown() {
		assertSame(Estimate.UNKNOWN, Estimate.of((Quantity) null));
		assertFalse(Estimate.UNKNOWN.plus(Estimate.exact(1)).isKnown());
		assertFalse(Estimate.exact(1).minus(Estimate.UNKNOWN).isKnown());
		assertFalse(Estimate.exact(1).over(Estimate.exact(0)).isKnown());
		assertFalse(Estimate.exact(1).percentOf(Estimate.of(money("0.00"))).isKnown());
		assertFalse(Estimate.UNKNOWN.fits(money("1.00")));
		assertFalse(Estimate.exact(1).fits((Quantity) null));
		assertFalse(Estimate.sum(List.of(money("1.00"), "words")).isKnown());
		assertTrue(Estimate.sum(List.of()).isKnown());
	}

	@Test
	void notLessThanATolerance() {
		Estimate expected = Estimate.exact(new BigDecimal("40.00"), "%");
		assertFalse(expected.fits(Papers.quantity("40.05", "%")));
		assertTrue(expected.fits(Papers.quantity("40.05", "%"), new BigDecimal("0.06")));
	}

	@ParameterizedTest
	@CsvSource({ "1.5,万元,元,15000", "25920,元,万元,2.5920", "1,亿元,万元,10000", "3,千元,元,3000", "5,百分点,%,5", "7,个,个,7", "7,万元,,7" })
	void conversion(String value, String from, String to, String result) {
		assertEquals(0, new BigDecimal(result).compareTo(Units.convert(new BigDecimal(value), from, to)));
	}

	@Test
	void whatCannotBeConvertedIsNull() {
		assertEquals(null, Units.convert(BigDecimal.ONE, "元", "%"));
		assertEquals(null, Amounts.in(Papers.quantity("1", "辆"), "万元"));
		assertEquals(new BigDecimal("2.5920"), Amounts.in(Papers.quantity("25920", "元"), "万元"));
		assertTrue(Amounts.same(money("6042.8"), money("6042.80")));
		assertFalse(Amounts.same(money("6042.80"), money("6042.90")));
		assertFalse(Amounts.same(null, money("1")));
	}
}
