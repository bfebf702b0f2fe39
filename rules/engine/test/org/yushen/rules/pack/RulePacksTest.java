package org.yushen.rules.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yushen.model.review.Severity;
import org.yushen.rules.Packs;
import org.yushen.rules.Texts;

class RulePacksTest {
	@TempDir
	Path shelf;
	private Packs packs;

	@BeforeEach
	void shelf() {
		packs = new Packs(shelf);
	}

	private String refused(String... names) {
		return assertThrows(PackException.class, () -> packs.load(names)).getMessage();
	}

	@Test
	void aManifestAndItsData() throws Exception {
		packs.file("base", "pack.yaml", """
				id: base
				version: 1.2.0
				title: 基础规则
				region: 山西
				fiscalYears: [2023-2025, 2027]
				validFrom: 2023-01-01
				license: EPL-2.0
				needs: 1
				overrides:
				  - {rule: PER-10, off: true, reason: 本县不查}
				  - {rule: PER-11, severity: info}
				  - {threshold: 允许差, value: 0.02}
				""").file("base", "parameters.yaml", "thresholds:\n  允许差: {value: 0.01, unit: 万元, meaning: 舍入, basis: 通例}\n")
				.file("base", "words.yaml", "模糊表述: [及时, 按时]\n内部字样:\n  words: [草稿]\n  meaning: 不得出现\n")
				.file("base", "standards.yaml", "- term: 机关运行经费\n  definition: 为保障…\n  keywords: [购买货物, 服务]\n")
				.file("base", "tables/ties.yaml", "lines:\n  - {左: 表一, 右: 表二, 容差: 0.01}\n  - {左: 表三, 右: }\n")
				.file("base", "rules/a.drl", "package a;\n").file("base", "rules/深/b.drl", "package b;\n")
				.file("base", "findings/c.drl", "package c;\n").file("base", "tests/A-01-pass.txt", "x").file("base", "README.md", "x");
		RulePack pack = packs.load("base").get(0);
		assertEquals(List.of(2023, 2024, 2025, 2027), pack.manifest().fiscalYears());
		assertEquals("山西", pack.manifest().region());
		assertEquals(new Overlay("PER-10", true, null, null, null, "本县不查"), pack.manifest().overlays().get(0));
		assertEquals(Severity.INFO, pack.manifest().overlays().get(1).severity());
		assertEquals("0.02", pack.manifest().overlays().get(2).value().toString());
		assertEquals("0.01", pack.thresholds().get(0).value().toString());
		assertEquals(List.of("及时", "按时"), pack.words().get(0).words());
		assertEquals(List.of("草稿"), pack.words().get(1).words());
		assertEquals(List.of("购买货物", "服务"), pack.standards().get(0).keywords());
		assertEquals("ties", pack.tables().get(0).table());
		assertEquals("表二", pack.tables().get(0).get("右"));
		assertEquals(null, pack.tables().get(1).get("右"));
		assertEquals(List.of("findings/c.drl", "rules/a.drl", "rules/深/b.drl"), pack.files().stream().map(RuleFile::path).toList());
		assertEquals(RuleFile.Stage.FINDINGS, pack.files().get(0).stage());
	}

	@Test
	void theHashFollowsTheContentAndNotTheTests() throws Exception {
		packs.file("base", "rules/a.drl", "package a;\n");
		String before = packs.load("base").get(0).sha256();
		packs.file("base", "tests/x.txt", "x");
		assertEquals(before, packs.load("base").get(0).sha256());
		packs.file("base", "rules/a.drl", "package a; \n");
		assertNotEquals(before, packs.load("base").get(0).sha256());
	}

	@Test
	void theGroundComesFirstAndOnce() throws Exception {
		packs.file("ground", "rules/a.drl", "").file("middle", "pack.yaml", "id: middle\nversion: 1\nextends: [ground]\n")
				.file("top", "pack.yaml", "id: top\nversion: 1\nextends: [ground, middle]\n");
		assertEquals(List.of("ground", "middle", "top"), packs.load("top").stream().map(RulePack::id).toList());
		assertEquals(List.of("ground", "middle", "top"), packs.load("top", "ground", "middle").stream().map(RulePack::id).toList());
	}

	@Test
	void aPackIsFoundByItsIdAndOnAShelf() throws Exception {
		packs.file("folder-of-another-name", "pack.yaml", "id: ground\nversion: 1\n").file("top", "pack.yaml", "id: top\nversion: 1\nextends: [ground]\n");
		assertEquals("ground", packs.load("top").get(0).id());
		Path elsewhere = Files.createDirectories(shelf.resolve("elsewhere"));
		new Packs(elsewhere).file("county", "pack.yaml", "id: county\nversion: 1\nextends: [top]\n");
		assertTrue(refused("elsewhere/county").contains("要在规则包 top 之上使用"));
		assertEquals(List.of("ground", "top", "county"),
				RulePacks.load(List.of(elsewhere.resolve("county")), List.of(shelf), Texts.chinese()).stream().map(RulePack::id).toList());
	}

	@Test
	void circlesAndDoublesAreRefused() throws Exception {
		packs.file("a", "pack.yaml", "id: a\nversion: 1\nextends: [b]\n").file("b", "pack.yaml", "id: b\nversion: 1\nextends: [a]\n");
		assertEquals("规则包互相引用成了圈：a → b → a", refused("a"));
		packs.file("c", "pack.yaml", "id: same\nversion: 1\n").file("d", "pack.yaml", "id: same\nversion: 1\n");
		assertTrue(refused("c", "d").contains("规则包 same 给了两次"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"version: 1                                       | “id”缺少，或是空的",
			"id: base                                         | “version”缺少，或是空的",
			"id: [a                                           | 不是正确的 YAML",
			"{id: base, version: 1, needs: 99}                | 请升级预审",
			"{id: base, version: 1, fiscalYears: [去年]}      | 应是年份",
			"{id: base, version: 1, overrides: [{off: true}]} | 要么写 rule，要么写 threshold",
			"{id: base, version: 1, overrides: [{rule: A, severity: 严重}]} | 应是 info、warning、error 或 critical",
			"{id: base, version: 1, overrides: [{rule: A, off: 是}]}        | 应是 true 或 false",
			"{id: base, version: 1, overrides: [{threshold: A, value: 多}]} | 应是数字" })
	void aWrongManifestIsTold(String manifest, String told) throws Exception {
		packs.file("base", "pack.yaml", manifest);
		String message = refused("base");
		assertTrue(message.contains(told) && message.contains("base"), message);
	}

	@Test
	void wrongDataIsToldWithItsFile() throws Exception {
		packs.file("base", "parameters.yaml", "thresholds:\n  甲: {value: 很多}\n");
		assertTrue(refused("base").contains("parameters.yaml：“value”应是数字"));
		packs.file("base", "parameters.yaml", "thresholds: {甲: {value: 1}, 甲: {value: 2}}\n");
		assertTrue(refused("base").contains("parameters.yaml"));
		packs.file("base", "parameters.yaml", "").file("base", "words.yaml", "甲: {a: b}\n");
		assertTrue(refused("base").contains("words.yaml"));
	}

	@Test
	void noFolderNoPackWrongEncodingLinkOutside() throws Exception {
		assertTrue(refused("nowhere").contains("找不到规则包文件夹"));
		Files.createDirectories(shelf.resolve("empty"));
		assertTrue(refused("empty").contains("没有 pack.yaml"));
		packs.file("base", "rules/a.drl", "");
		Files.write(shelf.resolve("base/rules/a.drl"), "规则".getBytes(Charset.forName("GBK")));
		assertTrue(refused("base").contains("不是 UTF-8"));
		Files.delete(shelf.resolve("base/rules/a.drl"));
		Path secret = Files.writeString(shelf.resolve("secret.txt"), "x");
		try {
			Files.createSymbolicLink(shelf.resolve("base/rules/b.drl"), secret);
		} catch (UnsupportedOperationException | java.io.IOException e) {
			Assumptions.abort("no links here: " + e);
		}
		assertTrue(refused("base").contains("指向规则包之外"));
	}

	@Test
	void aByteOrderMarkIsNoPartOfTheText() throws Exception {
		packs.file("base", "rules/a.drl", "\uFEFFpackage a;\n");
		assertEquals("package a;\n", packs.load("base").get(0).files().get(0).text());
	}

	/** Whoever cannot wait for the whole pack gets the same file, by the same walls. */
	@Test
	void aSingleFileIsReadAsWithItsPack() throws Exception {
		packs.file("base", "rules/a.drl", "\uFEFFpackage a;\n").file("base", "findings/b.drl", "package b;\n").file("base", "tests/c.drl", "package c;\n");
		for (RuleFile file : packs.load("base").get(0).files()) assertEquals(file, RulePacks.ruleFile(shelf.resolve("base"), file.path()).orElseThrow());
		assertTrue(RulePacks.ruleFile(shelf.resolve("base"), "tests/c.drl").isEmpty());
		Files.writeString(shelf.resolve("outside.drl"), "package outside;\n");
		PackException outside = assertThrows(PackException.class, () -> RulePacks.ruleFile(shelf.resolve("base"), "rules/../../outside.drl"));
		assertTrue(outside.getMessage().contains("指向规则包之外"));
	}
}
