package org.yushen.rules.safety;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.yushen.model.disclosure.DisclosurePackage;
import org.yushen.model.review.ReviewPackage;
import org.yushen.rules.api.Amounts;
import org.yushen.rules.api.CheckBuilder;
import org.yushen.rules.api.Checks;
import org.yushen.rules.api.Context;
import org.yushen.rules.api.Estimate;
import org.yushen.rules.api.Explanations;
import org.yushen.rules.api.Figure;
import org.yushen.rules.api.FindingLink;
import org.yushen.rules.api.OtherPaper;
import org.yushen.rules.api.Reckoning;
import org.yushen.rules.api.RequiredPart;
import org.yushen.rules.api.Retelling;
import org.yushen.rules.api.Standard;
import org.yushen.rules.api.TableLine;
import org.yushen.rules.api.Terms;
import org.yushen.rules.api.Threshold;
import org.yushen.rules.api.Units;
import org.yushen.rules.api.WordList;

/**
 * White list of the types and method names that a rule may write. Everything else is refused, so that a new class of the platform is
 * refused by itself. Setters are left out: a rule reads the paper and never changes it.
 */
public final class AllowedNames {
	/** Java types a rule may use without the inspector looking further; their methods are listed below. */
	private static final List<Class<?>> JAVA_TYPES = List.of(String.class, Object.class, Integer.class, Long.class, Double.class,
			Boolean.class, Number.class, Character.class, CharSequence.class, Comparable.class, Math.class, BigDecimal.class,
			RoundingMode.class, LocalDate.class, List.class, Map.class, Set.class, Collection.class);
	private static final List<Class<?>> API_TYPES = List.of(Checks.class, CheckBuilder.class, Explanations.class, Threshold.class,
			WordList.class, Standard.class, RequiredPart.class, Context.class, OtherPaper.class, FindingLink.class, Estimate.class,
			Terms.class, Amounts.class, Units.class, TableLine.class, Figure.class, Reckoning.class, Retelling.class);
	/** Methods of the Java types above that neither change anything nor can be made to run for ever. */
	private static final Set<String> JAVA_METHODS = Set.of("length", "isEmpty", "isBlank", "contains", "startsWith", "endsWith", "indexOf",
			"lastIndexOf", "substring", "charAt", "equals", "equalsIgnoreCase", "compareTo", "trim", "strip", "concat", "replace", "replaceAll", "replaceFirst", "join", "toLowerCase",
			"toUpperCase", "toString", "hashCode", "valueOf", "add", "subtract", "multiply", "divide", "remainder", "negate", "abs",
			"signum", "max", "min", "setScale", "stripTrailingZeros", "toPlainString", "scale", "precision", "intValue", "longValue",
			"doubleValue", "booleanValue", "size", "get", "containsAll", "containsKey", "containsValue", "getOrDefault", "keySet", "values",
			"of", "copyOf", "parseInt", "name", "ordinal", "parse", "getYear", "getMonthValue", "getDayOfMonth", "isBefore", "isAfter",
			"plusDays", "minusDays", "toEpochDay", "movePointLeft", "movePointRight");
	private static final List<String> WILDCARDS = List.of("org.yushen.model.disclosure.*", "org.yushen.model.review.*",
			"org.yushen.rules.api.*", "java.math.*");

	private static final Pattern RESERVED_PACKAGE = Pattern.compile(
			"(java|javax|jdk|sun|com\\.sun|org\\.yushen|org\\.drools|org\\.kie|org\\.mvel|org\\.eclipse)(\\..*)?");

	private final Map<String, String> types = new HashMap<>();
	private final Set<String> methods = new HashSet<>(JAVA_METHODS);

	/** Reads the model's own description and the interface of rules; cheap enough to be made for each inspector. */
	public AllowedNames() {
		JAVA_TYPES.forEach(this::addType);
		API_TYPES.forEach(this::addWithMethods);
		addModel(DisclosurePackage.eINSTANCE);
		addModel(ReviewPackage.eINSTANCE);
	}

	private void addModel(EPackage model) {
		for (EClassifier classifier : model.getEClassifiers()) {
			if (classifier.getInstanceClass() != null) addWithMethods(classifier.getInstanceClass());
		}
	}

	private void addType(Class<?> type) {
		types.put(type.getSimpleName(), type.getName());
	}

	private void addWithMethods(Class<?> type) {
		addType(type);
		for (Method method : type.getMethods()) {
			boolean ownToType = method.getDeclaringClass() != Object.class && method.getDeclaringClass() != Enum.class;
			if (ownToType && Modifier.isPublic(method.getModifiers()) && !method.getName().startsWith("set")) methods.add(method.getName());
		}
	}

	/** Whether a package belongs to others, so that no rule file may call it its own. */
	static boolean reserved(String packageName) {
		return packageName.isBlank() || RESERVED_PACKAGE.matcher(packageName).matches();
	}

	/** Whether a type of that simple name may be used. */
	public boolean type(String simpleName) {
		return types.containsKey(simpleName);
	}

	/** Whether a method of that name may be called. */
	public boolean method(String name) {
		return methods.contains(name);
	}

	/** Whether that import may stand in a rule file. */
	public boolean imported(String target) {
		return WILDCARDS.contains(target) || types.containsValue(target);
	}

	/** Whether functions of that class may be imported ({@code import function}). */
	public boolean functionsOf(String target) {
		return target.startsWith("org.yushen.rules.api.Terms.") || target.startsWith("org.yushen.rules.api.Amounts.");
	}
}
