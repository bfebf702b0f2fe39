package org.yushen.rules.compile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.ecj.EclipseJavaCompiler;
import org.drools.ecj.EclipseJavaCompilerSettings;
import org.drools.io.ByteArrayResource;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.ModelWriter;
import org.drools.model.codegen.execmodel.PackageSources;
import org.drools.util.PortablePath;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.memorycompiler.CompilationProblem;
import org.kie.memorycompiler.CompilationResult;
import org.kie.memorycompiler.JavaCompiler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yushen.rules.Texts;
import org.yushen.rules.safety.ClassGate;
import org.yushen.rules.safety.CompileLoader;
import org.yushen.rules.safety.Inspector;
import org.yushen.rules.safety.Offence;

/**
 * Compiles one rule file by itself into the executable model: parse, inspect, generate Java, compile that with ecj against a loader that
 * knows only what a rule may use. Nothing of the file runs here. Thread-safe.
 */
public final class RuleCompiler {
	private static final Logger LOG = LoggerFactory.getLogger(RuleCompiler.class);
	private static final String JAVA_LEVEL = "17";
	/** Where {@link ModelWriter} puts the sources: without it ecj takes the folder for a part of the package. */
	private static final String SOURCE_FOLDER = "src/main/java/";

	private final ClassLoader visible;
	private final Texts texts;

	/**
	 * @param host sees Drools, the rule interface and the facts
	 * @param hidden packages of rule files compiled before, whose classes the host sees too: what is compiled must not lean on them
	 */
	public RuleCompiler(ClassLoader host, Collection<String> hidden, Texts texts) {
		this.visible = new CompileLoader(host, hidden);
		this.texts = texts;
	}

	/** Never throws for what stands in the file: every failure is a problem of the result. */
	public CompileResult compile(String text) {
		try {
			return read(text);
		} catch (StackOverflowError | OutOfMemoryError e) {
			LOG.debug("compiling was too much", e);
			return CompileResult.failed(HeaderScan.of(text), List.of(new CompileProblem(1, null, texts.say("compile.tooMuch"))));
		}
	}

	private CompileResult read(String text) {
		List<CompileProblem> deep = NestingLimit.problems(text, texts);
		if (!deep.isEmpty()) return CompileResult.failed(HeaderScan.of(text), deep);
		DrlReading reading = DrlReading.of(text, texts);
		if (!reading.problems().isEmpty()) return CompileResult.failed(reading.headers(), reading.problems());
		List<CompileProblem> refused = refused(text, reading);
		if (!refused.isEmpty()) return CompileResult.failed(reading.headers(), refused);
		try {
			return Drools.within(() -> build(text, reading));
		} catch (RuntimeException | LinkageError | StackOverflowError e) {
			// Drools throws out of its build for some wrong expressions: one bad file must not take the others with it
			LOG.debug("build threw", e);
			return CompileResult.failed(reading.headers(), Diagnosis.of(text, reading.headers(), List.of(String.valueOf(e.getMessage())), visible, texts));
		}
	}

	private List<CompileProblem> refused(String text, DrlReading reading) {
		Map<String, String> ids = new HashMap<>();
		reading.headers().forEach(header -> ids.put(header.name(), header.id()));
		List<CompileProblem> problems = new ArrayList<>();
		for (Offence offence : new Inspector(texts).inspect(text, reading.parsed())) {
			problems.add(new CompileProblem(offence.line(), ids.get(offence.rule()), texts.say("compile.refused", offence.message())));
		}
		return problems;
	}

	private CompileResult build(String text, DrlReading reading) {
		ModelBuilderImpl<PackageSources> builder = new ModelBuilderImpl<>(PackageSources::dumpSources, Drools.builderConfiguration(visible),
				Drools.services().newReleaseId("yushen", "rules", "1"), false);
		// bytes with their encoding: a String would be written with the machine's default charset and read back with another
		ByteArrayResource resource = new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name());
		resource.setSourcePath("rules.drl");
		CompositeKnowledgeBuilder batch = builder.batch();
		batch.add(resource, ResourceType.DRL);
		batch.build();
		if (builder.hasErrors()) {
			List<String> messages = new ArrayList<>();
			builder.getErrors().forEach(error -> messages.add(error.getMessage()));
			return CompileResult.failed(reading.headers(), Diagnosis.of(text, reading.headers(), messages, visible, texts));
		}
		return javac(text, reading, builder);
	}

	/** What the inspector, which sees names and no types, has let through: {@code add} of a number is fine, of the paper's list is not. */
	private static Set<String> refusedCalls(String packageName, Map<String, byte[]> classes) {
		ClassGate gate = new ClassGate(packageName);
		Set<String> refused = new TreeSet<>();
		classes.forEach((name, bytes) -> {
			try {
				gate.pass(name, bytes);
			} catch (SecurityException e) {
				refused.add(e.getMessage());
			}
		});
		return refused;
	}

	/** Without line numbers and names of variables: they stand for generated Java, which nobody sees, and would be a third of the cache. */
	private static EclipseJavaCompilerSettings settings() {
		Map<String, String> options = new HashMap<>();
		options.put(EclipseJavaCompilerSettings.CompilerOptions_OPTION_LineNumberAttribute, EclipseJavaCompilerSettings.CompilerOptions_DO_NOT_GENERATE);
		options.put(EclipseJavaCompilerSettings.CompilerOptions_OPTION_SourceFileAttribute, EclipseJavaCompilerSettings.CompilerOptions_DO_NOT_GENERATE);
		options.put(EclipseJavaCompilerSettings.CompilerOptions_OPTION_LocalVariableAttribute, EclipseJavaCompilerSettings.CompilerOptions_DO_NOT_GENERATE);
		EclipseJavaCompilerSettings settings = new EclipseJavaCompilerSettings(options);
		settings.setSourceVersion(JAVA_LEVEL);
		settings.setTargetVersion(JAVA_LEVEL);
		return settings;
	}

	private CompileResult javac(String text, DrlReading reading, ModelBuilderImpl<PackageSources> builder) {
		MemoryFileSystem sources = new MemoryFileSystem();
		MemoryFileSystem target = new MemoryFileSystem();
		ModelWriter.Result written = new ModelWriter().writeModel(sources, builder.getPackageSources());
		JavaCompiler ecj = new EclipseJavaCompiler(settings(), SOURCE_FOLDER);
		CompilationResult result = ecj.compile(written.getSourceFiles().toArray(String[]::new), sources, target, visible);
		if (result.getErrors().length > 0) {
			List<String> messages = new ArrayList<>();
			for (CompilationProblem problem : result.getErrors()) messages.add(problem.getMessage());
			return CompileResult.failed(reading.headers(), Diagnosis.of(text, reading.headers(), messages, visible, texts));
		}
		Map<String, byte[]> classes = new HashMap<>();
		for (PortablePath path : target.getFilePaths()) {
			String name = path.asString();
			if (name.endsWith(".class")) classes.put(name.substring(0, name.length() - 6).replace('/', '.'), target.getBytes(path));
		}
		PackageDescr parsed = reading.parsed();
		Set<String> refused = refusedCalls(parsed.getName(), classes);
		if (!refused.isEmpty()) return CompileResult.failed(reading.headers(), Diagnosis.refused(text, reading.headers(), refused, texts));
		String model = written.getModelFiles().iterator().next();
		CompiledFile compiled = new CompiledFile(parsed.getName(), model, reading.headers(), classes);
		return new CompileResult(compiled, reading.headers(), List.of());
	}
}
