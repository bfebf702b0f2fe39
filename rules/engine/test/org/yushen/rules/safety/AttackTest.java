package org.yushen.rules.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.rules.Packs;
import org.yushen.rules.Texts;
import org.yushen.rules.compile.CompileResult;
import org.yushen.rules.compile.RuleCompiler;

/** What a hostile rule file may try. None of it compiles; the compiler itself runs nothing of it. */
class AttackTest {
	@TempDir
	static Path folder;

	private static final RuleCompiler COMPILER = new RuleCompiler(new HostLoader(Disclosure.class), List.of(), Texts.chinese());

	private static Arguments then(String name, String code) {
		return Arguments.of(name, Packs.HEAD + Packs.rule("X-01", "  $d : Disclosure()\n  $r : Row()", "  " + code));
	}

	private static Arguments when(String name, String condition) {
		return Arguments.of(name, Packs.HEAD + Packs.rule("X-01", "  " + condition, "  checks.on($d).passed();"));
	}

	private static Arguments file(String name, String text) {
		return Arguments.of(name, text);
	}

	static Stream<Arguments> attacks() {
		return Stream.of(
				then("ends the machine", "System.exit(3);"),
				then("ends the machine, full name", "java.lang.System.exit(3);"),
				then("ends the machine, escaped", "S\\u0079stem.exit(3);"),
				then("ends the machine, escape in a comment", "// \\u000aSystem.exit(3);"),
				then("starts a program", "Runtime.getRuntime().exec(\"touch x\");"),
				then("builds a program", "new ProcessBuilder(\"touch\", \"x\").start();"),
				then("reads a file", "new java.io.File(\"/etc/passwd\").delete();"),
				then("writes a file", "java.nio.file.Files.writeString(java.nio.file.Path.of(\"x\"), \"x\");"),
				then("opens a socket", "new java.net.Socket(\"localhost\", 80).close();"),
				then("fetches a page", "new java.net.URL(\"http://localhost/\").openStream();"),
				then("reflects on a fact", "$d.getClass().getClassLoader().loadClass(\"java.lang.Runtime\");"),
				then("reflects on a class", "Class.forName(\"java.lang.Runtime\").getMethod(\"getRuntime\").invoke(null);"),
				then("takes a class literal", "Object o = String.class;"),
				then("starts a thread", "new Thread(() -> { }).start();"),
				then("hides in a lambda", "Runnable r = () -> checks.on($d).passed(); r.run();"),
				then("hides in a method reference", "java.util.function.Supplier s = $d::toString;"),
				then("hides in an anonymous class", "new Object() { { System.exit(3); } };"),
				then("loops", "while (true) { }"),
				then("loops for", "for (int i = 0; i < 10; i++) insert(\"x\" + i);"),
				then("loops over facts", "$d.getRows().forEach(r -> { });"),
				then("inserts anything", "insert(\"text\");"),
				then("catches", "try { checks.on($d).passed(); } catch (Throwable t) { }"),
				then("blocks", "synchronized ($d) { }"),
				then("waits", "$d.wait();"),
				then("evaluates", "org.mvel2.MVEL.eval(\"1+1\");"),
				then("changes the paper", "$r.setName(\"别的\");"),
				then("empties the paper", "$d.getStatements().clear();"),
				then("adds to the paper", "$d.getStatements().add(null);"),
				then("updates a fact", "update($d);"),
				then("modifies a fact", "modify($r) { setName(\"别的\") }"),
				then("takes a fact away", "delete($r);"),
				then("takes a fact away, old name", "retract($r);"),
				then("leaves through the session", "drools.getKieRuntime().halt();"),
				then("leaves through the context", "kcontext.getKieRuntime().halt();"),
				then("leaves through EMF", "((org.eclipse.emf.ecore.EObject) $d).eResource().delete(null);"),
				then("makes paper of its own", "DisclosureFactory.eINSTANCE.createRow();"),
				then("takes the model's registry", "DisclosurePackage.eINSTANCE.getEFactoryInstance();"),
				then("casts to an implementation", "((org.yushen.model.disclosure.impl.RowImpl) $r).eNotify(null);"),
				then("fills the memory with a number", "new BigDecimal(\"1e999999999\").add(new BigDecimal(\"1\"));"),
				then("fills the memory with digits", "$r.amount(\"合计\").setScale(2000000000);"),
				then("fills the memory with text", "\"x\".repeat(2000000000);"),
				then("goes on a string's way", "\"x\".getClass();"),
				then("tries for ever", "\"aaaa\".matches(\"(a+)+\");"),
				then("tries what it is given", "$r.getName().matches($r.getItem());"),
				when("ends the machine in a condition", "$d : Disclosure( System.exit(3) == null )"),
				when("class property in a condition", "$d : Disclosure( class.name != null )"),
				when("class property of a fact", "$d : Disclosure( this.class.classLoader != null )"),
				when("creates in a condition", "$d : Disclosure( new java.io.File(\"x\").delete() )"),
				when("lambda in a condition", "$d : Disclosure( statements.stream().anyMatch(s -> s.empty) )"),
				when("sets in a condition", "$d : Disclosure( unit = \"别的\" )"),
				when("evals", "$d : Disclosure()\n  eval( Runtime.getRuntime() != null )"),
				when("looks in a foreign collection", "$d : Disclosure()\n  $x : Object() from java.lang.System.getProperties().values()"),
				when("strange pattern type", "$d : Thread()"),
				when("full name pattern", "$d : java.lang.Thread()"),
				when("entry point", "$d : Disclosure() from entry-point \"x\""),
				when("inline accumulate", "$d : Disclosure()\n  $n : Integer() from accumulate( Row(), init( int n = 0; ), action( System.exit(3); ), result( n ) )"),
				when("accumulate argument", "$d : Disclosure()\n  accumulate( $r : Row(); $n : count(System.getenv()) )"),
				when("says one condition and means another", "$d : Disclosure()\n  eval( 1 - 2 == ( $d.isSetUnit ? 1 : 0 ) )"),
				when("matches for ever", "$d : Disclosure( unit matches \"(a|aa)+b\" )"),
				when("matches what it is given", "$d : Disclosure( unit matches profile )"),
				when("one forall over everything", "$d : Disclosure()\n  forall( Row() Row() Row() )"),
				file("salience runs", Packs.HEAD + Packs.rule("X-01", "salience( Integer.getInteger(\"x\") )", "  $d : Disclosure()", "")),
				file("enabled runs", Packs.HEAD + Packs.rule("X-01", "enabled( System.exit(3) == null )", "  $d : Disclosure()", "")),
				file("timer runs", Packs.HEAD + Packs.rule("X-01", "timer( int: 0 1 )", "  $d : Disclosure()", "")),
				file("other dialect", Packs.HEAD + Packs.rule("X-01", "dialect \"mvel\"", "  $d : Disclosure()", "  System.exit(3)")),
				file("imports", "package a;\nimport java.io.File;\n" + Packs.rule("X-01", "  Object()", "")),
				file("imports all", "package a;\nimport java.lang.reflect.*;\n" + Packs.rule("X-01", "  Object()", "")),
				file("imports a function", "package a;\nimport function java.lang.System.exit;\n" + Packs.rule("X-01", "  Object()", "  exit(3);")),
				file("imports an accumulate function", "package a;\nimport accumulate org.x.Evil evil;\n" + Packs.rule("X-01", "  Object()", "")),
				file("writes a function", Packs.HEAD + "function void f() { System.exit(3); }\n" + Packs.rule("X-01", "  $d : Disclosure()", "  f();")),
				file("writes a query", Packs.HEAD + "query q(Object o)\n  o := Object()\nend\n" + Packs.rule("X-01", "  $d : Disclosure()", "")),
				file("other global", "package a;\nglobal java.lang.Runtime checks;\n" + Packs.rule("X-01", "  Object()", "")),
				file("declares a child", Packs.HEAD + "declare Evil extends Thread\nend\n" + Packs.rule("X-01", "  $d : Disclosure()", "")),
				file("declares with a value", Packs.HEAD + "declare Evil\n  x : int = System.identityHashCode(null)\nend\n" + Packs.rule("X-01", "  $d : Disclosure()", "")),
				file("declares a trait", Packs.HEAD + "declare trait Evil\nend\n" + Packs.rule("X-01", "  $d : Disclosure()", "")),
				file("declares a stranger's field", Packs.HEAD + "declare Evil\n  x : Thread\nend\n" + Packs.rule("X-01", "  $d : Disclosure()", "")),
				file("puts itself into our package", Packs.HEAD.replace("test.rules", "org.yushen.rules.check") + Packs.rule("X-01", "  $d : Disclosure()", "")),
				file("breaks out of its name", Packs.HEAD + "rule 'X\"); System.exit(3); //' @id(\"X-01\")\nwhen\n  $d : Disclosure()\nthen\nend\n"),
				file("breaks out of an annotation", Packs.HEAD + "rule \"X\" @id(\"X-01\") @title(\"\\\"); System.exit(3); //\")\nwhen\n  $d : Disclosure()\nthen\nend\n"),
				file("annotation with code", Packs.HEAD + "rule \"X\" @id(\"X-01\") @title(System.getenv())\nwhen\n  $d : Disclosure()\nthen\nend\n"),
				then("folds constants while it is compiled", "final String a = \"一二三四五六七八九十\"; final String b = a + a + a + a; checks.on($d).because(b).violated();"),
				then("squares what was squared", "BigDecimal a = new BigDecimal(\"1.23456789\"); BigDecimal b = a.multiply(a); BigDecimal c = b.multiply(b);"),
				then("doubles by hiding a repetition", "checks.on($d).holds($r.getName().replaceAll(\"(x?){30}x{30}\", \"\").isEmpty());"),
				then("doubles with one choice after the other", "checks.on($d).holds($r.getName().replaceAll(\"x?x?x?x?x?x?x?xxxxxxx\", \"\").isEmpty());"),
				then("hides a repetition in a quotation", "checks.on($d).holds($r.getName().replaceAll(\"\\\\Q[\\\\E(a+)+\\\\Q]\\\\E\", \"\").isEmpty());"),
				then("hides a repetition in a comment", "checks.on($d).holds($r.getName().replaceAll(\"(?x)#[\\n(a+)+#]\", \"\").isEmpty());"),
				then("declares a record", "record R() { static { System.exit(3); } } new R();"),
				then("closes the block", "} static { System.exit(3); } void x() {"),
				then("switches", "int x = switch (1) { default -> { yield 1; } };"),
				then("writes a block of text", "String s = \"\"\"\n  x \"\"\";"),
				then("nests calls without end", "Object o = " + "List.of(".repeat(2000) + "1" + ")".repeat(2000) + ";"),
				then("nests brackets without end", "boolean b = " + "(".repeat(30_000) + "true" + ")".repeat(30_000) + ";"),
				when("stretches over and over", "$d : Disclosure( unit matches \"\\\\w*\\\\w*\\\\w*\\\\w*z\" )"),
				when("three stretches of anything", "$d : Disclosure( profile matches \".*.*.*z\" )"),
				when("brackets that the parser reads again and again", "$d : Disclosure( ((((((unit != null)))))) )"),
				when("squares in a condition", "$d : Disclosure()\n  $r : Row( amount(\"合计\").multiply(amount(\"合计\")) != null )"),
				when("from the loader of an enum", "$d : Disclosure()\n  $s : Statement()\n  $o : Object() from $s.kind.declaringClass.classLoader"),
				when("from a property by its name", "$d : Disclosure()\n  $o : Object() from $d[\"class\"]"),
				when("concatenates in an eval", "$d : Disclosure()\n  eval( (\"java.lang.\" + \"Runtime\").getClass() != null )"),
				when("multiplies itself with or", "$d : Disclosure()\n  " + "( Row( level == 1 ) or Row( level == 2 ) )\n  ".repeat(14)),
				file("imports statically", "package a;\nimport static java.lang.System.exit;\n" + Packs.rule("X-01", "  Object()", "  exit(3);")),
				file("expands sentences of its own", "package a;\nexpander evil.dsl\n" + Packs.rule("X-01", "  Object()", "")),
				file("declares into our package", Packs.HEAD + "declare org.yushen.rules.api.Evil\n  x : String\nend\n" + Packs.rule("X-01", "  $d : Disclosure()", "")),
				file("declares a class of Java", Packs.HEAD + "declare Thread\n  x : String\nend\n" + Packs.rule("X-01", "  $d : Disclosure()", "  Thread.of();")),
				file("declares a field that is a method", Packs.HEAD + "declare Evil\n  class : String\nend\n" + Packs.rule("X-01", "  $d : Disclosure()", "")),
				file("annotation of several", Packs.HEAD + "rule \"X\" @id(\"X-01\") @title({\"a\", System.getenv()})\nwhen\n  $d : Disclosure()\nthen\nend\n"),
				file("annotation within", Packs.HEAD + "rule \"X\" @id(\"X-01\") @title(@basis(System.getenv()))\nwhen\n  $d : Disclosure()\nthen\nend\n"),
				file("annotation with two values", Packs.HEAD + "rule \"X\" @id(\"X-01\") @title(value=\"x\", other=System.getenv())\nwhen\n  $d : Disclosure()\nthen\nend\n"),
				file("turns the reading round", Packs.HEAD + Packs.rule("X-01", "  $d : Disclosure() // \u202E txet", "")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("attacks")
	void isRefused(String name, String text) {
		CompileResult result = COMPILER.compile(text);
		assertNull(result.compiled(), name);
		assertFalse(result.problems().isEmpty());
		assertNotNull(result.problems().get(0).message());
		assertEquals(List.of("X-01"), result.headers().stream().map(header -> header.id()).toList(), "a refused rule must still be known as failed");
	}

	@Test
	void whatIsRefusedIsToldWithItsLine() {
		CompileResult result = COMPILER.compile(Packs.HEAD + Packs.rule("X-01", "  $d : Disclosure()", "  checks.on($d).passed();\n  System.exit(3);"));
		assertEquals(16, result.problems().get(0).line());
		assertEquals("X-01", result.problems().get(0).rule());
		assertTrue(result.problems().get(0).message().startsWith("安全检查未通过："));
	}

	/** A file that only keeps the reader busy: each rule was looked for from the beginning of the file, and each error again. */
	@Test
	void manyUnfinishedRulesAreReadOnce() {
		CompileResult result = COMPILER.compile("rule a\n".repeat(20_000));
		assertNull(result.compiled());
		assertEquals(20_000, result.headers().size());
		assertEquals(20_000, result.headers().getLast().line());
		assertFalse(result.problems().isEmpty());
	}

	/** Many legal ways to write a rule: none of them may be refused. */
	@Test
	void honestRulesPass() throws Exception {
		String rules = Packs.HEAD + """
				declare Told
				  what : String
				  cells : List
				  number : BigDecimal
				end

				rule "X-01 【口径】一、表内（合计）=①＋②" @id("X-01") @title("“三公”经费：合计=三项") @severity("error") @basis("财预〔2016〕143号") salience 10 no-loop true
				when
				  $t : Threshold( name == "勾稽允许差额", $v : value )
				  $s : Statement( kind in (StatementKind.T3, StatementKind.T5), hasMeasure("合计"), $id : id )
				  $r : Row( statement == $s, total || level == 1, name != null, name matches "[一-龥（）()“”]+" )
				  not Row( statement == $s, this != $r, item.contains("其中"), statement.rows.indexOf(this) < $s.rows.indexOf($r) )
				  exists( Row( statement == $s, orZero("合计") > 0.01B ) or Claim( item in ("收入总计", "支出总计") ) )
				  accumulate( $c : Cell( row == $r, column.measure == "合计", $a : amount ) ; $cells : collectList($c), $n : count($c); $n > 0 )
				  $w : WordList( name == "模糊表述", !has($r.name), wordIn($r.name) == null )
				  eval( Estimate.of($r.cell("合计")).minus(Estimate.exact(1)).fits(Estimate.exact(new BigDecimal("0.5"))) || $n > 0 )
				then
				  String hint = $r.isTotal() ? "合计行" : "明细行";
				  if ($n > 1) checks.on($r).because(hint).notEvaluated("多栏");
				  insert(new Told($r.getName().replaceAll("[（(].*", "").trim(), $cells, $v));
				  checks.on($r, "合计").actual("合计", $r.cell("合计")).plusEach($cells).atLeast($v.multiply(new BigDecimal("2")).setScale(2, RoundingMode.HALF_UP))
				    .saying("{subject}：{actual}，应为{expected}").because(Terms.normalise($id) + "/" + String.join("、", List.of("甲", "乙"))).compare();
				end

				rule "X-01 第二步" @id("X-01")
				when
				  Told( $what : what, $n : number > 0, cells.size() > 0 )
				  $f : PerformanceForm( indicators.size() > 0 )
				  $i : Indicator( form == $f, target != null, target.kind == TargetKind.PERCENTAGE ) from $f.indicators
				  $all : List( size > 1 ) from collect( Claim( change != null, change.rate.effective > 100 ) )
				  forall( $x : Row() Row( this == $x, cells.size() > 0 ) )
				then
				  checks.on($i.getTarget()).actualText($i.getTarget().getText(), $i).holds($what.length() > 2 && $all.size() > 1);
				end
				""";
		CompileResult result = COMPILER.compile(rules.replace("import java.math.BigDecimal;", "import java.math.*;"));
		assertEquals(List.of(), result.problems());
		assertNotNull(result.compiled());
		RuleClassLoader loader = new RuleClassLoader(new HostLoader(Disclosure.class), result.compiled().packageName(), result.compiled().classes());
		for (String name : result.compiled().classes().keySet()) assertNotNull(loader.loadClass(name));
		assertFalse(Files.exists(folder.resolve("x")));
	}
}
