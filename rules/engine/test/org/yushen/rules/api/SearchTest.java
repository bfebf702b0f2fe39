package org.yushen.rules.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yushen.rules.Packs;

/** The search by first letters must find what Java's own finds, and where. */
class SearchTest {
	private static final List<String> TRICKY = List.of("(?<![0-9])20[0-9]{2} *年", "([一-龥]{2,4})[是为：:]?\\1", "(?<=年)度", "^增", "额$", "\\b元", "(?i)PDF",
			"(?!增长)增.", "(?=减少)减", "增*", "(增|减)?少", "[^0-9]年", "(?<!目)的的(?!确)", "元{2,}|万{2,}", "(?:账|帐)号[^0-9]{0,2}[0-9]+", ".年", "年.", "\\s+年", "🙂年",
			"(?<!^)增", "x*+年", "(?s).{3}年", "[增减]{0,2}[.]?(少|年)");
	private static final String LETTERS = "增减少长年度额元万的目0123 20.，账号确PDFpdf是为🙂\n";

	@Test
	void findsWhatJavaFinds() {
		Random random = new Random(7);
		for (String regex : TRICKY) {
			Search search = new Search(regex);
			for (int i = 0; i < 3_000; i++) {
				String text = text(random);
				assertEquals(plain(regex, text), search.first(text), () -> regex + " in " + text);
			}
		}
	}

	@Test
	void findsWhatJavaFindsWithTheExpressionsOfTheShippedRules() throws IOException {
		List<String> expressions = shipped();
		assertTrue(expressions.size() > 50, "only " + expressions.size());
		Random random = new Random(11);
		for (String regex : expressions) {
			Search search = new Search(regex);
			// its own words, torn and joined, come nearer to a match than any letters
			String own = regex.replaceAll("[\\\\?*+{}\\[\\]()|<!=:^$]", "");
			for (int i = 0; i < 200; i++) {
				String text = piece(random, own) + text(random) + piece(random, own);
				assertEquals(plain(regex, text), search.first(text), () -> regex + " in " + text);
			}
		}
	}

	private static String plain(String regex, String text) {
		Matcher matcher = Pattern.compile(regex).matcher(text);
		return matcher.find() ? matcher.group() : null;
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		for (int length = random.nextInt(14); length > 0; length--) text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
		return text.toString();
	}

	private static String piece(Random random, String of) {
		if (of.isEmpty()) return "";
		int from = random.nextInt(of.length());
		return of.substring(from, from + random.nextInt(of.length() - from + 1));
	}

	/** The second argument of find and found in rule files, and the regular expressions of tables. */
	private static List<String> shipped() throws IOException {
		Pattern call = Pattern.compile("\\b(?:find|found)\\([^\"\\n]*, *\"((?:[^\"\\\\]|\\\\.)+)\"\\)");
		Pattern cell = Pattern.compile("正则: '([^'\\n]+)'");
		List<String> expressions = new ArrayList<>();
		try (Stream<Path> files = Files.walk(Path.of("../packs"))) {
			for (Path file : files.filter(path -> path.toString().matches(".*(rules/.*[.]drl|tables/.*[.]yaml)")).sorted().toList()) {
				String text = Files.readString(file);
				call.matcher(text).results().forEach(found -> expressions.add(found.group(1).translateEscapes()));
				cell.matcher(text).results().forEach(found -> expressions.add(found.group(1)));
			}
		}
		return expressions;
	}
}
