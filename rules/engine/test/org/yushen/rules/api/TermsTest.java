package org.yushen.rules.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class TermsTest {
	@Test
	void namesAreComparedWithoutTheirDress() {
		assertEquals("(2025)公务用车购置费", Terms.normalise("【２０２５】 “公务用车”　购置费"));
		assertTrue(Terms.same("其他（非税）收入", "其他(非税)收入"));
		assertTrue(Terms.same("项目—一期", "项目-一期"));
		assertFalse(Terms.same(null, null));
		assertNull(Terms.normalise(null));
		assertEquals("一般公共预算、(其他)1.2%", Terms.normalise("一般公共预算、(其他)1.2%"));
		assertEquals("abc-1:2", Terms.normalise("ＡＢＣ－１：２"));
	}

	@Test
	void findingAndCounting() {
		assertTrue(Terms.contains("本单位 无“三公”经费预算", "三公经费"));
		assertFalse(Terms.contains("abc", ""));
		assertTrue(Terms.containsAny("本单位 无“三公”经费预算", List.of("会议费", "三公经费")));
		assertFalse(Terms.containsAny("本单位无会议费", List.of("培训费", "")));
		assertFalse(Terms.containsAny(null, List.of("会议费")));
		assertEquals(2, Terms.count("提高提高", "提高"));
		assertEquals("138", Terms.find("电话138", "1[3-9][0-9]"));
		assertNull(Terms.find(null, "x"));
		assertThrows(IllegalArgumentException.class, () -> Terms.find("x", "("));
		assertThrows(IllegalArgumentException.class, () -> Terms.find("a".repeat(60) + "b", "(a*)*\\1c"));
	}

	@Test
	void likeness() {
		assertEquals(1.0, Terms.similarity("机关运行经费", "“机关 运行”经费"));
		assertEquals(1, Terms.distance("机关运行经费", "机关运转经费"));
		assertEquals(0.0, Terms.similarity(null, "x"));
		assertTrue(Terms.similarity("其他交通费", "其他交通费用") > 0.8);
	}

	@Test
	void wordListsStandardsAndTables() {
		WordList vague = new WordList("模糊表述", List.of("及时", "按时", "及时足额"));
		assertTrue(vague.contains(" 及时 "));
		assertFalse(vague.contains("及时率"));
		assertEquals("及时足额", vague.in("补助及时足额发放"));
		assertNull(vague.in("按期"));
		assertEquals("日常公用", new Standard("机关运行经费", "…", List.of("购买货物", "日常公用")).missingIn("用于购买货物和服务"));
		TableLine line = new TableLine("勾稽", Map.of("容差", "0.01", "坏", "1e9"));
		assertEquals("0.01", line.number("容差").toString());
		assertNull(line.number("无"));
		assertThrows(IllegalArgumentException.class, () -> line.number("坏"));
	}

	@Test
	void twoBooksAreNotComparedLetterByLetter() {
		String book = "一".repeat(20_000);
		assertThrows(IllegalArgumentException.class, () -> Terms.similarity(book, book + "二"));
		assertEquals(1.0, Terms.similarity("一".repeat(2_000), "一".repeat(2_000)));
	}
}
