package org.yushen.rules.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.drools.model.Model;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.rules.RuleHeader;
import org.yushen.rules.Texts;
import org.yushen.rules.pack.RuleFile;
import org.yushen.rules.safety.HostLoader;
import org.yushen.rules.safety.JoinBudget;
import org.yushen.rules.safety.RuleClassLoader;

/**
 * The compiled rules of a program's life: compiles what is new, remembers what is not, and keeps the last good version of a file that
 * no longer compiles. Thread-safe.
 */
public final class RuleBase {
	private static final Logger LOG = LoggerFactory.getLogger(RuleBase.class);
	/** Networks kept: the groups of a few regions' packs and the rules that an isolation leaves over. */
	private static final int NETWORKS = 24;
	/** Compilations after which one more takes about the time that it takes from then on: measured, the first 3 s, the second 0.5, then 0.3. */
	private static final int WARM_AFTER = 3;

	private final HostLoader host;
	private final ShippedRules shipped;
	private final RuleCache cache;
	private final RuleCompiler compiler;
	private final ChangedFile changed;
	private final Texts texts;
	private final Map<String, LoadedFile> lastGood = new ConcurrentHashMap<>();
	private final Map<String, Failure> failures = new ConcurrentHashMap<>();
	private final Map<String, LoadedFile> loaded = new ConcurrentHashMap<>();
	/** Versions of files of which only some rules were compiled: at the next start they would have to be compiled whole. */
	private final Map<String, RuleFile> toKeep = new ConcurrentHashMap<>();
	private final SharedWork<Made> compiling = new SharedWork<>();
	private final SharedWork<RuleNetwork> joining = new SharedWork<>();
	private volatile boolean compilerWarm;
	private volatile Ready ready = new Ready(List.of(), List.of());
	private final Map<String, RuleNetwork> networks = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, RuleNetwork> eldest) {
			return size() > NETWORKS;
		}
	};

	/**
	 * @param cacheFolder where compiled rules are kept between starts; null for nowhere. See {@link RuleCache#userFolder()}
	 * @param factTypes one class of each jar or bundle that holds facts besides the model
	 */
	public RuleBase(Path cacheFolder, Texts texts, Class<?>... factTypes) {
		Class<?>[] types = java.util.Arrays.copyOf(factTypes, factTypes.length + 1);
		types[factTypes.length] = Disclosure.class;
		this.host = new HostLoader(types);
		this.shipped = ShippedRules.seenBy(host);
		this.cache = new RuleCache(cacheFolder, CompileEnvironment::fingerprint);
		this.compiler = new RuleCompiler(host, shipped.packages(), texts);
		this.changed = new ChangedFile(compiler, texts);
		this.texts = texts;
	}

	/**
	 * Makes the files ready, two at a time where they have to be compiled. In the order given. What another thread is compiling already is
	 * not compiled again: its result is waited for.
	 *
	 * @param cancelled asked before each file and while waiting
	 * @throws java.util.concurrent.CancellationException when cancelled; what was compiled until then is kept
	 */
	public List<PreparedFile> prepare(List<RuleFile> files, BooleanSupplier cancelled) {
		Ready before = ready;
		if (before.sound() && before.files().equals(files)) return before.prepared();
		List<PreparedFile> prepared = withoutDoubles(new TwoAtATime().map(files, file -> prepare(file, cancelled)));
		ready = new Ready(List.copyOf(files), prepared);
		return prepared;
	}

	/**
	 * Compiles files of which only the changed rules were compiled once more, whole, and keeps them for the next start: when nobody waits.
	 *
	 * @param cancelled asked before each file
	 */
	public void keepChanges(BooleanSupplier cancelled) {
		for (Map.Entry<String, RuleFile> each : Map.copyOf(toKeep).entrySet()) {
			if (cancelled.getAsBoolean()) return;
			RuleFile file = each.getValue();
			CompileResult whole = compile(file, cache.key(file.text()));
			if (whole.compiled() == null) LOG.warn("{} {}: its rules compile one by one, not together: {}", file.pack(), file.path(), whole.problems());
			toKeep.remove(each.getKey(), file);
		}
	}

	/** Compiles a rule file for nothing if no file was compiled yet: the next one waits neither for the compiler to load nor for the JVM to know it. */
	public void warmCompiler(String text) {
		for (int i = 0; i < WARM_AFTER && !compilerWarm; i++) compiler.compile(text);
		compilerWarm = true;
	}

	private PreparedFile prepare(RuleFile file, BooleanSupplier cancelled) {
		String place = file.pack() + "\n" + file.path();
		if (!file.problems().isEmpty()) {
			List<CompileProblem> told = file.problems().stream().map(problem -> new CompileProblem(problem.line(), null, problem.message())).toList();
			return broken(file, place, CompileResult.failed(HeaderScan.of(file.text()), told));
		}
		String sum = TextSum.of(file.text());
		Made made = compiling.of(sum, () -> make(file, place, sum), cancelled);
		if (made.loaded() == null) {
			failures.put(place, new Failure(sum, made.failure()));
			return broken(file, place, made.failure());
		}
		failures.remove(place);
		LoadedFile before = lastGood.put(place, made.loaded());
		if (before != null && before != made.loaded()) loaded.remove(before.sum(), before);
		return new PreparedFile(file, made.loaded().compiled().headers(), made.loaded(), false, List.of());
	}

	/** What is remembered or shipped, else what the cache holds, else what the compiler makes of it. By one thread at a time for each version of a file. */
	private Made make(RuleFile file, String place, String sum) {
		LoadedFile known = loaded.get(sum);
		if (known != null) return new Made(known, null);
		Failure failure = failures.get(place);
		if (failure != null && failure.sum().equals(sum)) return new Made(null, failure.result());
		Optional<CompiledFile> ready = shipped.find(sum);
		if (ready.isPresent()) return kept(LoadedFile.shipped(sum, file.text(), ready.get(), host));
		String key = cache.key(file.text());
		CompiledFile compiled = cache.load(key).orElse(null);
		if (compiled == null) {
			LoadedFile before = lastGood.get(place);
			Optional<LoadedFile> after = before == null ? Optional.empty() : changed.after(before, file.text(), sum);
			if (after.isPresent()) {
				toKeep.put(place, file);
				return kept(after.get());
			}
			CompileResult result = compile(file, key);
			if (result.compiled() == null) return new Made(null, result);
			compiled = result.compiled();
		}
		return kept(LoadedFile.gated(sum, file.text(), compiled, host));
	}

	private Made kept(LoadedFile file) {
		loaded.put(file.sum(), file);
		return new Made(file, null);
	}

	private CompileResult compile(RuleFile file, String key) {
		long start = System.nanoTime();
		CompileResult result = compiler.compile(file.text());
		compilerWarm = true;
		LOG.debug("{} {} compiled in {} ms", file.pack(), file.path(), (System.nanoTime() - start) / 1_000_000);
		if (result.compiled() != null) cache.store(key, result.compiled());
		return result;
	}

	private PreparedFile broken(RuleFile file, String place, CompileResult result) {
		LoadedFile before = lastGood.get(place);
		return new PreparedFile(file, result.headers(), before, before != null, result.problems());
	}

	/** Two rules of one package and name would silently replace each other in Drools: the file that comes later is told and does not run. */
	private List<PreparedFile> withoutDoubles(List<PreparedFile> files) {
		Map<String, RuleFile> first = new HashMap<>();
		List<PreparedFile> result = new ArrayList<>();
		for (PreparedFile file : files) {
			List<CompileProblem> problems = new ArrayList<>();
			for (RuleHeader header : file.running()) {
				RuleFile other = first.putIfAbsent(file.packageName() + "\n" + header.name(), file.source());
				if (other != null) problems.add(new CompileProblem(header.line(), header.id(), texts.say("compile.double", header.name(), other.path())));
			}
			result.add(problems.isEmpty() ? file : new PreparedFile(file.source(), file.headers(), null, false, problems));
		}
		return result;
	}

	/**
	 * The rules of these files in one network.
	 *
	 * @param files those that run
	 * @param left ids of rules to leave out; their conditions are not evaluated either
	 * @throws SecurityException when a class from the cache does not pass the gate
	 * @throws LinkageError when a class from the cache is broken
	 */
	public RuleNetwork network(List<PreparedFile> files, Set<String> left) {
		String name = files.stream().map(file -> file.source().pack() + "/" + file.source().path() + "@" + file.loaded().sum())
				.collect(Collectors.joining("\n")) + "\n" + left.stream().sorted().toList();
		RuleNetwork known = known(name);
		return known != null ? known : joining.of(name, () -> {
			RuleNetwork made = known(name); // the one before may have been at it just now
			if (made == null) keep(name, made = make(files, left));
			return made;
		}, () -> false);
	}

	private RuleNetwork known(String name) {
		synchronized (networks) {
			return networks.get(name);
		}
	}

	private void keep(String name, RuleNetwork network) {
		synchronized (networks) {
			networks.put(name, network);
		}
	}

	private RuleNetwork make(List<PreparedFile> files, Set<String> left) {
		JoinBudget joins = new JoinBudget();
		List<Model> models = new ArrayList<>();
		List<RuleClassLoader> loaders = new ArrayList<>();
		for (PreparedFile file : files) {
			Map<String, String> ids = new HashMap<>();
			file.running().forEach(header -> ids.put(header.name(), header.id()));
			Model model = file.loaded().model();
			joins.guard(model);
			models.add(left.isEmpty() ? model : new SomeRules(model, model.getRules().stream().filter(rule -> !isLeft(ids.get(rule.getName()), left)).toList()));
			loaders.addAll(file.loaded().loaders());
		}
		return new RuleNetwork(Drools.ruleBase(models, host.with(loaders)), joins);
	}

	/** Of rules that only derive facts those are left out that no rule remains to be served by. */
	private static boolean isLeft(String id, Set<String> left) {
		return left.contains(id) || id != null && left.containsAll(RuleHeader.each(id));
	}

	/** What was made ready last: one paper after another is checked with the same packs. */
	private record Ready(List<RuleFile> files, List<PreparedFile> prepared) {
		boolean sound() {
			return prepared.stream().allMatch(file -> file.problems().isEmpty());
		}
	}

	/** The version of a file that did not compile last time, so that it is not tried again at every check. */
	private record Failure(String sum, CompileResult result) { }

	/** One version of a file made ready; the failure is null when it compiles, what is loaded when it does not. */
	private record Made(LoadedFile loaded, CompileResult failure) { }
}
