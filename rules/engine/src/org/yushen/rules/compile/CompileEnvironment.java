package org.yushen.rules.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.yushen.model.disclosure.DisclosurePackage;
import org.yushen.model.review.ReviewPackage;

/**
 * A fingerprint of all that a compiled rule depends on besides its own text: the model, the rule interface, the compiler, the
 * inspector (a file that an older inspector let through must not stay in the cache), Drools and the Java version.
 */
final class CompileEnvironment {
	private static final List<String> CLASSES = List.of("api/Checks", "api/CheckBuilder", "api/Explanations", "api/Threshold", "api/WordList",
			"api/Standard", "api/RequiredPart", "api/Context", "api/OtherPaper", "api/FindingLink", "api/Estimate", "api/Terms",
			"api/Amounts", "api/Units", "api/TableLine", "compile/Drools", "compile/RuleCompiler", "compile/CompiledForm", "compile/DrlReading",
			"safety/Inspector", "safety/RuleTree", "safety/LeftSide", "safety/RightSide", "safety/AllowedNames", "safety/Literals", "safety/RegexShape",
			"safety/ExpressionWords", "safety/CompileLoader", "safety/ClassGate");

	private CompileEnvironment() { }

	/** The same on every start with the same programs; 64 hexadecimal digits. */
	static String fingerprint() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			text(digest, "java " + Runtime.version().feature());
			text(digest, "drools " + org.drools.util.ClassUtils.class.getPackage().getImplementationVersion());
			model(digest, DisclosurePackage.eINSTANCE);
			model(digest, ReviewPackage.eINSTANCE);
			for (String name : CLASSES) classFile(digest, name);
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void model(MessageDigest digest, EPackage model) {
		for (EClassifier classifier : model.getEClassifiers()) {
			text(digest, classifier.getName());
			if (classifier instanceof EEnum literals) literals.getELiterals().forEach(literal -> text(digest, literal.getName()));
			if (!(classifier instanceof EClass type)) continue;
			type.getESuperTypes().forEach(above -> text(digest, above.getName()));
			for (EStructuralFeature feature : type.getEStructuralFeatures()) {
				text(digest, feature.getName() + ":" + feature.getEType().getName() + feature.getUpperBound());
			}
			for (EOperation operation : type.getEOperations()) {
				text(digest, operation.getName() + operation.getEParameters().size()
						+ (operation.getEType() == null ? "" : operation.getEType().getName()));
			}
		}
	}

	private static void classFile(MessageDigest digest, String name) {
		String resource = "/org/yushen/rules/" + name + ".class";
		try (InputStream in = CompileEnvironment.class.getResourceAsStream(resource)) {
			if (in == null) throw new IllegalStateException(resource);
			digest.update(in.readAllBytes());
		} catch (IOException e) {
			throw new IllegalStateException(resource, e);
		}
	}

	private static void text(MessageDigest digest, String text) {
		digest.update(text.getBytes(StandardCharsets.UTF_8));
		digest.update((byte) '\n');
	}
}
