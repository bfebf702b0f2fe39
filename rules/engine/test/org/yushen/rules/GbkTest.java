package org.yushen.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.StatementKind;
import org.yushen.model.review.Review;
import org.yushen.rules.check.Checker;

/** The same findings on a machine whose charset is GBK: a rule written with another charset compiles cleanly and never matches. */
class GbkTest {
	@TempDir
	Path folder;

	@Test
	void chineseWordsMatchUnderAnyCharset() throws Exception {
		new Packs(folder.resolve("packs")).rules("a.drl", Packs.rule("A-01", "  $w : WordList( name == \"模糊表述\" )\n  $r : Row( name == \"社会保障和就业支出\", name matches \"社会.*\" )",
				"  checks.on($r).saying(\"{subject}不应写“\" + $w.in(\"及时足额\") + \"”。\").violated();")).file("base", "words.yaml", "模糊表述: [及时]\n");
		for (String charset : new String[] { "GBK", "US-ASCII", "UTF-8" }) {
			Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=" + charset,
					"-cp", System.getProperty("java.class.path"), GbkTest.class.getName(), folder.resolve("packs").toString())
							.redirectErrorStream(false).redirectError(new File(folder.toFile(), "err-" + charset)).start();
			String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
			assertEquals(true, java.waitFor(300, TimeUnit.SECONDS));
			assertEquals("NON_CONFORMING A-01:T3/208 社会保障和就业支出 表三“208 社会保障和就业支出”行不应写“及时”。", printed, charset);
		}
	}

	/** Runs in a JVM of its own and prints what it found, as UTF-8. */
	public static void main(String[] arguments) throws Exception {
		Papers papers = new Papers();
		Statement t3 = papers.statement(StatementKind.T3, "合计");
		papers.row(t3, "208", "社会保障和就业支出", "1.00");
		Review review = new Packs(Path.of(arguments[0])).check(new Checker(null, Locale.SIMPLIFIED_CHINESE), papers.paper());
		String line = review.getVerdict() + " " + review.getFindings().get(0).getKey() + " " + review.getFindings().get(0).getMessage();
		System.out.write((review.getVerdict().name() + line.substring(line.indexOf(' ')) + "\n").getBytes(StandardCharsets.UTF_8));
		System.out.flush();
	}
}
