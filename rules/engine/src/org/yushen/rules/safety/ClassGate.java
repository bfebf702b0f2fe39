package org.yushen.rules.safety;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Looks at a compiled class before it is defined: which classes it refers to and which of their methods it calls. What is not on the
 * white list is refused, however it was written in the rule file, and whoever put the bytes into the cache.
 */
public final class ClassGate {
	private static final Set<String> JAVA = Set.of("java/lang/Object", "java/lang/String", "java/lang/StringBuilder", "java/lang/Integer",
			"java/lang/Long", "java/lang/Double", "java/lang/Float", "java/lang/Short", "java/lang/Byte", "java/lang/Character",
			"java/lang/Boolean", "java/lang/Number", "java/lang/Math", "java/lang/CharSequence", "java/lang/Comparable", "java/lang/Enum",
			"java/lang/Exception", "java/lang/RuntimeException", "java/lang/Iterable", "java/lang/Void", "java/lang/Class",
			"java/lang/System", "java/lang/IllegalArgumentException", "java/lang/IllegalStateException", "java/lang/NoSuchFieldError",
			"java/lang/NullPointerException", "java/lang/Error", "java/lang/Throwable", "java/lang/invoke/MethodHandles",
			"java/lang/invoke/MethodHandles$Lookup", "java/lang/invoke/StringConcatFactory", "java/lang/invoke/LambdaMetafactory",
			"java/io/Serializable", "java/io/Externalizable", "java/io/ObjectOutput", "java/io/ObjectInput", "java/io/IOException",
			"java/lang/ClassNotFoundException", "java/math/BigDecimal", "java/math/BigInteger", "java/math/RoundingMode",
			"java/math/MathContext", "java/time/LocalDate", "java/time/chrono/ChronoLocalDate", "java/util/Collection", "java/util/List",
			"java/util/ArrayList", "java/util/Set", "java/util/Map", "java/util/Map$Entry", "java/util/Iterator", "java/util/Arrays",
			"java/util/Collections", "java/util/Objects", "java/lang/invoke/SerializedLambda", "java/time/format/DateTimeFormatter",
			"java/time/format/DateTimeFormatterBuilder", "java/util/Locale", "java/util/regex/Pattern", "java/util/regex/Matcher", "java/util/function/Supplier");
	/** Methods of Java that a rule's class may call on those classes, where not all of them may be. */
	private static final Map<String, Set<String>> ONLY = Map.ofEntries(
			Map.entry("java/lang/System", Set.of("arraycopy")),
			Map.entry("java/lang/Class", Set.of("desiredAssertionStatus")),
			Map.entry("java/lang/Object", Set.of("<init>", "equals", "hashCode", "toString")),
			Map.entry("java/lang/Enum", Set.of("<init>", "valueOf", "name", "ordinal", "equals", "hashCode", "toString", "compareTo")),
			Map.entry("java/lang/invoke/MethodHandles$Lookup", Set.of()),
			Map.entry("java/lang/invoke/MethodHandles", Set.of()),
			Map.entry("java/lang/Throwable", Set.of("<init>")),
			Map.entry("java/lang/Exception", Set.of("<init>")),
			Map.entry("java/lang/RuntimeException", Set.of("<init>")),
			Map.entry("java/util/regex/Pattern", Set.of("compile", "matcher", "matches")),
			Map.entry("java/util/regex/Matcher", Set.of("matches")),
			Map.entry("java/util/Arrays", Set.of("asList", "hashCode", "equals", "toString")),
			Map.entry("java/util/Collections", Set.of("emptyList", "singletonList")),
			Map.entry("java/util/Objects", Set.of("equals", "hashCode", "hash")));
	private static final Set<String> READING = Set.of("size", "isEmpty", "contains", "containsAll", "get", "indexOf", "lastIndexOf", "of",
			"copyOf", "equals", "hashCode", "toString", "containsKey", "containsValue", "getOrDefault", "keySet", "values", "entrySet",
			"getKey", "getValue", "iterator", "hasNext", "next", "getFirst", "getLast");
	private static final Set<String> COLLECTIONS = Set.of("java/util/Collection", "java/util/List", "java/util/Set", "java/util/Map",
			"java/util/Map$Entry", "java/util/Iterator", "org/eclipse/emf/common/util/EList");
	private static final Set<String> NOT_ON_TEXT = Set.of("repeat", "format", "formatted", "intern", "getBytes", "chars", "codePoints",
			"split", "lines", "transform", "indent");
	private static final Pattern MODEL = Pattern.compile("org/yushen/model/(disclosure|review)/[A-Za-z]+");
	private static final Pattern MODEL_MACHINERY = Pattern.compile(".*(Factory|Package|Impl|Switch)");
	private static final Pattern DROOLS = Pattern.compile("org/drools/model/.+|org/drools/modelcompiler/dsl/pattern/.+"
			+ "|org/drools/modelcompiler/util/EvaluationUtil|org/drools/compiler/kie/builder/MaterializedLambda|org/drools/core/base/accumulators/.+"
			+ "|org/drools/base/factmodel/(GeneratedFact|AccessibleFact)|org/drools/util/DateUtils|org/drools/base/base/accumulators/.+");
	/** The generated class that only lists the rules and globals of a file; no expression of the author stands in it. */
	private static final Pattern LISTING = Pattern.compile(".*\\.Rules[0-9A-F]{32}");
	private static final Set<String> NOT_ON_DROOLS = Set.of("getRuntime", "getContext", "getEntryPoint", "halt", "setFocus", "getChannel",
			"insertAsync", "update", "delete", "asKieRuntime", "asRuleContext");

	private final String ownPackage;
	private final boolean reserved;
	/** What was looked up: the classes of a file refer to the same few things over and over. For several threads. */
	private final Map<String, Boolean> classes = new ConcurrentHashMap<>();
	private final Map<ConstantPool.Member, Boolean> members = new ConcurrentHashMap<>();

	/** @param ownPackage package of the rule file, with dots: its generated classes may refer to each other */
	public ClassGate(String ownPackage) {
		this.ownPackage = ownPackage.replace('.', '/') + "/";
		this.reserved = AllowedNames.reserved(ownPackage);
	}

	/**
	 * Lets a class pass or not.
	 *
	 * @throws SecurityException naming the first class or method that is not allowed; also when the bytes are no class
	 */
	public void pass(String className, byte[] bytes) {
		// whoever may refer to all of “his own package” must not call java.lang his own
		if (reserved || !className.startsWith(ownPackage.replace('/', '.'))) throw new SecurityException(className);
		boolean listing = LISTING.matcher(className).matches();
		try {
			ConstantPool pool = ConstantPool.read(bytes);
			for (String name : pool.classes()) {
				if (!classes.computeIfAbsent(name, known -> classAllowed(elementOf(known)))) throw new SecurityException(name.replace('/', '.'));
			}
			for (ConstantPool.Member member : pool.members()) {
				boolean lists = listing && member.owner().equals("java/util/List") && member.name().equals("add");
				if (!lists && !members.computeIfAbsent(member, known -> memberAllowed(elementOf(known.owner()), known.name()))) {
					throw new SecurityException(member.owner().replace('/', '.') + "." + member.name());
				}
			}
		} catch (IOException e) {
			throw new SecurityException("no class file", e);
		}
	}

	private boolean classAllowed(String name) {
		return name == null || name.startsWith(ownPackage) || JAVA.contains(name) || DROOLS.matcher(name).matches()
				|| name.startsWith("org/yushen/rules/api/") || name.equals("org/eclipse/emf/common/util/EList")
				|| MODEL.matcher(name).matches() && !MODEL_MACHINERY.matcher(name).matches();
	}

	private boolean memberAllowed(String owner, String member) {
		if (owner == null) return Set.of("clone", "length").contains(member); // an array
		if (!classAllowed(owner)) return false;
		if (owner.startsWith(ownPackage)) return true;
		if (COLLECTIONS.contains(owner)) return READING.contains(member);
		if (ONLY.containsKey(owner)) return ONLY.get(owner).contains(member);
		if (MODEL.matcher(owner).matches()) return !member.startsWith("set") && !member.startsWith("unset");
		if (owner.equals("java/lang/String")) return !NOT_ON_TEXT.contains(member);
		if (owner.equals("java/math/BigDecimal") || owner.equals("java/math/BigInteger")) return !member.equals("pow") && !member.equals("scaleByPowerOfTen");
		return !DROOLS.matcher(owner).matches() || !NOT_ON_DROOLS.contains(member);
	}

	/** The class of an array's elements; null for an array of numbers. */
	private static String elementOf(String name) {
		if (!name.startsWith("[")) return name;
		String element = name.replaceFirst("\\[+", "");
		return element.startsWith("L") ? element.substring(1, element.length() - 1) : null;
	}
}
