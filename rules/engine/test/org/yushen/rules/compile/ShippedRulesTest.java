package org.yushen.rules.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yushen.rules.Packs.rule;
import static org.yushen.rules.Packs.sums;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.drools.model.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.rules.Packs;
import org.yushen.rules.Texts;
import org.yushen.rules.safety.CompileLoader;
import org.yushen.rules.safety.HostLoader;

/** Packs compiled when the program is built, as a program finds them among its own classes. */
class ShippedRulesTest {
	/** A rule that derives facts of a type of its own. */
	private static final String DERIVING = Packs.HEAD.replace("test.rules", "test.deriving") + "declare Told\n  named : String\nend\n"
			+ rule("B-01", "  $d : Disclosure( fiscalYear != null )", "  insert(new Told($d.getUnit()));");

	@TempDir
	Path folder;
	private Packs packs;
	private final ByteArrayOutputStream told = new ByteArrayOutputStream();

	@BeforeEach
	void shelf() throws Exception {
		packs = new Packs(folder.resolve("packs")).rules("a.drl", sums("A-01")).file("base", "rules/b.drl", DERIVING);
	}

	private int compile() throws Exception {
		return PackCompilation.run(folder.resolve("classes"), folder.resolve("cache"), folder.resolve("packs"), new PrintStream(told, true, StandardCharsets.UTF_8));
	}

	private URLClassLoader program() throws Exception {
		return new URLClassLoader(new URL[] {folder.resolve("classes").toUri().toURL()}, ShippedRulesTest.class.getClassLoader());
	}

	@Test
	void anUnchangedFileNeedsNoCompiler() throws Exception {
		assertEquals(2, compile(), () -> told.toString(StandardCharsets.UTF_8));
		try (URLClassLoader program = program()) {
			ShippedRules shipped = ShippedRules.seenBy(program);
			CompiledFile found = shipped.find(TextSum.of(Packs.HEAD + sums("A-01"))).orElseThrow();
			assertEquals(List.of("A-01 测试"), LoadedFile.shipped("sum", "", found, program).model().getRules().stream().map(Rule::getName).toList());
			assertEquals("A-01标题", found.headers().get(0).annotations().get("title"));
			assertSame(program, LoadedFile.shipped("sum", "", found, program).model().getClass().getClassLoader(), "no loader of its own, no gate");
		}
		assertEquals("", told.toString(StandardCharsets.UTF_8));
	}

	@Test
	void aChangedFileIsAnother() throws Exception {
		compile();
		try (URLClassLoader program = program()) {
			assertTrue(ShippedRules.seenBy(program).find(TextSum.of(Packs.HEAD + sums("A-01") + " ")).isEmpty());
		}
	}

	/** Whoever edits rules in a checkout and makes a slip still gets a build. */
	@Test
	void aFileThatDoesNotCompileIsToldAndLeftOut() throws Exception {
		packs.rules("c.drl", "rule \"kaputt\"\nwhen\n  $d : Nirgends()\nthen\nend\n");
		assertEquals(2, compile(), () -> told.toString(StandardCharsets.UTF_8));
		assertTrue(told.toString(StandardCharsets.UTF_8).startsWith("base/rules/c.drl is not shipped compiled: "), told.toString(StandardCharsets.UTF_8));
	}

	/** Two files of one package may have classes of the same name, of which a program can hold one. */
	@Test
	void ofTwoFilesOfOnePackageOneIsLeftOut() throws Exception {
		packs.rules("c.drl", sums("C-01"));
		assertEquals(2, compile(), () -> told.toString(StandardCharsets.UTF_8));
		assertTrue(told.toString(StandardCharsets.UTF_8).contains("shares its package"), told.toString(StandardCharsets.UTF_8));
	}

	@Test
	void rulesCompiledByANewerJavaAreNotUsed() throws Exception {
		ByteArrayOutputStream index = new ByteArrayOutputStream();
		ShippedRules.write(Map.of("sum", new CompiledFile("p", "p.Rules", List.of(), Map.of())), new DataOutputStream(index));
		byte[] newer = index.toByteArray();
		newer[3]++;
		Path place = folder.resolve("classes").resolve(ShippedRules.INDEX);
		Files.createDirectories(place.getParent());
		Files.write(place, newer);
		try (URLClassLoader program = program()) {
			assertTrue(ShippedRules.seenBy(program).find("sum").isEmpty());
			newer[3]--;
			Files.write(place, newer);
		}
		try (URLClassLoader program = program()) {
			assertTrue(ShippedRules.seenBy(program).find("sum").isPresent());
		}
	}

	/** A type that the shipped file declares must not be taken for one that is there already when somebody changes the file. */
	@Test
	void theCompilerDoesNotSeeWhatWasShipped() throws Exception {
		compile();
		try (URLClassLoader program = program()) {
			Class<?> shippedType = program.loadClass("test.deriving.Told");
			ClassLoader host = new HostLoader(Disclosure.class, shippedType);
			assertSame(shippedType, host.loadClass("test.deriving.Told"));
			CompileResult result = new RuleCompiler(host, ShippedRules.seenBy(program).packages(), Texts.chinese()).compile(DERIVING);
			assertTrue(result.problems().isEmpty(), () -> result.problems().toString());
			assertTrue(result.compiled().classes().containsKey("test.deriving.Told"));
			CompileResult leaning = new RuleCompiler(host, List.of(), Texts.chinese()).compile(DERIVING);
			assertFalse(leaning.compiled() != null && leaning.compiled().classes().containsKey("test.deriving.Told"), "this is what hiding is for");
			assertThrows(ClassNotFoundException.class, () -> new CompileLoader(host, List.of("test.deriving")).loadClass("test.deriving.Told"));
		}
	}
}
