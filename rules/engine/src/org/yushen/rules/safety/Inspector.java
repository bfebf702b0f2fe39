package org.yushen.rules.safety;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.drools.drl.ast.descr.AbstractClassTypeDeclarationDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.FunctionImportDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.yushen.rules.Texts;

/**
 * Reads a rule file as parsed and refuses whatever is not on the white list: rule files come from other people, and what Drools would
 * compile from them may do anything a Java program may. The second wall is {@link ClassGate}.
 */
public final class Inspector {
	private static final Pattern PACKAGE_NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*(\\.[\\p{L}_][\\p{L}\\p{N}_]*)*");
	/** Rule names become texts and comments in generated Java: no quotes, no backslash, no line break, no end of a comment. */
	private static final Pattern RULE_NAME = Pattern.compile("(?!.*(\\*/|/\\*))[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\"'`\\\\]{1,120}");
	private static final Set<String> DROOLS_ANNOTATIONS = Set.of("propagation", "direct", "watch", "activationlistener", "eager", "role",
			"expires", "timestamp", "duration", "traitable", "classreactive", "propertyreactive", "serialversionuid", "generated", "key",
			"position", "unit", "typesafe");
	private static final Set<String> FIELD_TYPES = Set.of("String", "BigDecimal", "int", "long", "boolean", "Integer", "Long", "Boolean");
	private static final Set<String> ATTRIBUTES = Set.of("salience", "no-loop", "dialect");

	private final AllowedNames allowed = new AllowedNames();
	private final Texts texts;

	public Inspector(Texts texts) {
		this.texts = texts;
	}

	/**
	 * @param text the file as written, needed to see what the parser has already resolved
	 * @param parsed the same file as parsed without errors
	 * @return every offence, by line; empty when the file may be compiled
	 */
	public List<Offence> inspect(String text, PackageDescr parsed) {
		Offences offences = new Offences(texts);
		hiddenLetters(text, offences);
		Set<String> declared = declarations(parsed, offences);
		header(parsed, offences);
		RuleTree tree = new RuleTree(text.split("\n", -1), allowed, declared, offences);
		for (RuleDescr rule : parsed.getRules()) {
			offences.in(rule.getName());
			rule(rule, tree, offences);
		}
		return offences.all();
	}

	/** A unicode escape is resolved before Java is read: it can be anything, a quotation mark or the name of a forbidden class. */
	private static void hiddenLetters(String text, Offences offences) {
		int line = 1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n') line++;
			if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == 'u') offences.add(line, "escape");
			// letters that are not seen, or turn the direction of reading, hide what a line does from the person who reviews it
			if (Character.getType(c) == Character.FORMAT && c != '\uFEFF' || c == 0) offences.add(line, "invisible", String.format("U+%04X", (int) c));
		}
	}

	private void header(PackageDescr parsed, Offences offences) {
		String name = parsed.getName() == null ? "" : parsed.getName();
		if (!PACKAGE_NAME.matcher(name).matches() || AllowedNames.reserved(name)) offences.add(parsed.getLine(), "package", name);
		for (ImportDescr descr : parsed.getImports()) {
			if (!allowed.imported(descr.getTarget())) offences.add(descr.getLine(), "import", descr.getTarget());
		}
		for (FunctionImportDescr descr : parsed.getFunctionImports()) {
			if (!allowed.functionsOf(descr.getTarget())) offences.add(descr.getLine(), "import", descr.getTarget());
		}
		for (GlobalDescr descr : parsed.getGlobals()) {
			boolean known = descr.getIdentifier().equals("checks") && descr.getType().equals("Checks")
					|| descr.getIdentifier().equals("explanations") && descr.getType().equals("Explanations");
			if (!known) offences.add(descr.getLine(), "global", descr.getType() + " " + descr.getIdentifier());
		}
		parsed.getAttributes().forEach(attribute -> attribute(attribute, offences));
		if (!parsed.getFunctions().isEmpty()) offences.add(parsed.getFunctions().get(0).getLine(), "function");
		if (!parsed.getAccumulateImports().isEmpty()) offences.add(parsed.getAccumulateImports().get(0).getLine(), "construct", "import accumulate");
		if (!parsed.getEntryPointDeclarations().isEmpty()) offences.add(1, "construct", "declare entry-point");
		if (!parsed.getWindowDeclarations().isEmpty()) offences.add(1, "construct", "declare window");
		if (!parsed.getEnumDeclarations().isEmpty()) offences.add(parsed.getEnumDeclarations().get(0).getLine(), "construct", "declare enum");
		if (parsed.getUnit() != null) offences.add(parsed.getUnit().getLine(), "construct", "unit");
	}

	private Set<String> declarations(PackageDescr parsed, Offences offences) {
		Set<String> declared = new HashSet<>();
		for (TypeDeclarationDescr type : parsed.getTypeDeclarations()) {
			if (type.isTrait() || !type.getNamespace().isEmpty() && !type.getNamespace().equals(parsed.getName()) || !type.getSuperTypes().isEmpty() || !type.getAnnotations().isEmpty() || allowed.type(type.getTypeName())) {
				offences.add(type.getLine(), "declare", type.getTypeName());
			}
			fields(type, offences);
			declared.add(type.getTypeName());
		}
		return declared;
	}

	private void fields(AbstractClassTypeDeclarationDescr type, Offences offences) {
		for (TypeFieldDescr field : type.getFields().values()) {
			String fieldType = field.getPattern().getObjectType();
			boolean plain = !field.getFieldName().equals("class") && field.getInitExpr() == null && field.getAnnotations().isEmpty();
			if (!plain || !FIELD_TYPES.contains(fieldType) && !allowed.type(fieldType)) offences.add(field.getLine(), "field", field.getFieldName());
		}
	}

	private void rule(RuleDescr rule, RuleTree tree, Offences offences) {
		if (rule instanceof QueryDescr) {
			offences.add(rule.getLine(), "construct", "query");
			return;
		}
		if (!RULE_NAME.matcher(rule.getName()).matches()) offences.add(rule.getLine(), "rulename", rule.getName());
		if (rule.getUnit() != null) offences.add(rule.getLine(), "construct", "unit");
		if (!rule.getNamedConsequences().isEmpty()) offences.add(rule.getLine(), "construct", "do[…]");
		rule.getAttributes().values().forEach(attribute -> attribute(attribute, offences));
		rule.getAnnotations().forEach(annotation -> annotation(annotation, rule.getLine(), offences));
		tree.inspect(rule);
	}

	private void attribute(AttributeDescr attribute, Offences offences) {
		boolean fine = ATTRIBUTES.contains(attribute.getName()) && switch (attribute.getName()) {
			case "salience" -> attribute.getValue().matches("-?[0-9]{1,9}");
			case "no-loop" -> attribute.getValue().matches("true|false");
			default -> attribute.getValue().equals("java");
		};
		if (!fine) offences.add(attribute.getLine(), "attribute", attribute.getName() + " " + attribute.getValue());
	}

	private void annotation(AnnotationDescr annotation, int line, Offences offences) {
		boolean known = !DROOLS_ANNOTATIONS.contains(annotation.getName().toLowerCase(java.util.Locale.ROOT))
				&& PACKAGE_NAME.matcher(annotation.getName()).matches() && !annotation.getName().contains(".");
		if (!known) offences.add(line, "annotation", annotation.getName());
		for (Object value : annotation.getValueMap().values()) {
			String literal = String.valueOf(value);
			if (!literal.matches("\"[^\"\\\\\\r\\n]*\"|-?[0-9]{1,9}|true|false")) offences.add(line, "annotation.value", annotation.getName(), value instanceof String ? literal : "…");
		}
	}
}
