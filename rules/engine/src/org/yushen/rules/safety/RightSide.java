package org.yushen.rules.safety;

import java.util.Set;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.*;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.VarType;

/** Inspects the Java of a right side: a white list of syntax, types and method names. Whatever is not on it is refused. */
final class RightSide {
	private static final Set<Class<? extends Node>> SYNTAX = Set.of(BlockStmt.class, ExpressionStmt.class, IfStmt.class, ReturnStmt.class,
			EmptyStmt.class, MethodCallExpr.class, NameExpr.class, SimpleName.class, FieldAccessExpr.class, ObjectCreationExpr.class,
			VariableDeclarationExpr.class, VariableDeclarator.class, AssignExpr.class, BinaryExpr.class, UnaryExpr.class,
			ConditionalExpr.class, EnclosedExpr.class, CastExpr.class, StringLiteralExpr.class, IntegerLiteralExpr.class,
			LongLiteralExpr.class, DoubleLiteralExpr.class, BooleanLiteralExpr.class, CharLiteralExpr.class, NullLiteralExpr.class,
			ClassOrInterfaceType.class, PrimitiveType.class, VarType.class);
	private static final Set<String> FORBIDDEN_NAMES = Set.of("drools", "kcontext", "kieRuntime", "this", "super");
	private static final Set<String> SESSION_CALLS = Set.of("insert", "insertLogical");
	private static final Set<String> SCALED = Set.of("setScale", "movePointLeft", "movePointRight");

	private final AllowedNames allowed;
	private final Set<String> declared;
	private final Offences offences;
	private final JavaParser parser = new JavaParser(
			new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17).setAttributeComments(false));

	RightSide(AllowedNames allowed, Set<String> declared, Offences offences) {
		this.allowed = allowed;
		this.declared = declared;
		this.offences = offences;
	}

	/** @param firstLine line of the file on which the code begins */
	void code(String java, int firstLine) {
		ParseResult<BlockStmt> parsed = parser.parseBlock("{" + java + "\n}");
		if (!parsed.isSuccessful() || parsed.getResult().isEmpty()) {
			Problem first = parsed.getProblems().get(0);
			int line = first.getLocation().flatMap(range -> range.getBegin().getRange()).map(range -> range.begin.line).orElse(1);
			boolean semicolon = first.getMessage().contains("\";\"");
			if (semicolon) offences.add(firstLine + line - 1, "java.semicolon");
			else offences.add(firstLine + line - 1, "java", first.getMessage().lines().findFirst().orElse(""));
			return;
		}
		parsed.getResult().get().walk(node -> inspect(node, firstLine + node.getBegin().map(begin -> begin.line).orElse(1) - 1));
	}

	private void inspect(Node node, int line) {
		if (!SYNTAX.contains(node.getClass())) offences.add(line, "syntax", words(node));
		else if (node instanceof MethodCallExpr call) call(call, line);
		else if (node instanceof ObjectCreationExpr creation) creation(creation, line);
		else if (node instanceof NameExpr name) name(name.getNameAsString(), line);
		else if (node instanceof FieldAccessExpr field) field(field, line);
		else if (node instanceof ClassOrInterfaceType type) type(type, line);
		else if (node instanceof AssignExpr assign && !(assign.getTarget() instanceof NameExpr)) offences.add(line, "assign", words(assign));
		else if (node instanceof LiteralStringValueExpr literal && !(literal instanceof StringLiteralExpr)
				&& !(literal instanceof CharLiteralExpr) && !Literals.plainNumber(literal.getValue())) {
			offences.add(line, "number", literal.getValue());
		}
	}

	private void call(MethodCallExpr call, int line) {
		String name = call.getNameAsString();
		NodeList<Expression> arguments = call.getArguments();
		if (call.getScope().isEmpty()) {
			boolean inserts = SESSION_CALLS.contains(name) && arguments.size() == 1 && arguments.get(0) instanceof ObjectCreationExpr;
			if (!inserts) offences.add(line, "method", name);
			return;
		}
		if (!allowed.method(name)) offences.add(line, "method", name);
		if (SCALED.contains(name) && (arguments.isEmpty() || !Literals.scale(arguments.get(0).toString()))) offences.add(line, "scale", name);
		if (LeftSide.REGEX.contains(name)) regex(arguments.isEmpty() ? null : arguments.get(0), line);
		if (name.equals("multiply") && !(arguments.size() == 1 && arguments.get(0) instanceof ObjectCreationExpr)) offences.add(line, "multiply");
		if (name.equals("divide") && arguments.size() > 1 && !dividesPlainly(arguments)) offences.add(line, "divide");
		if (name.equals("valueOf") && arguments.size() == 2 && !Literals.scale(arguments.get(1).toString())) offences.add(line, "scale", name);
	}

	private void regex(Expression argument, int line) {
		if (!(argument instanceof StringLiteralExpr literal)) offences.add(line, "regex.literal");
		else if (RegexShape.endless(literal.asString())) offences.add(line, "regex.entangled", argument);
	}

	private static boolean dividesPlainly(NodeList<Expression> arguments) {
		String second = arguments.get(1).toString();
		return Literals.scale(second) || second.startsWith("RoundingMode.");
	}

	private void creation(ObjectCreationExpr creation, int line) {
		String type = creation.getType().getNameAsString();
		boolean decimal = type.equals("BigDecimal") && creation.getArguments().size() == 1
				&& Literals.plainNumber(creation.getArgument(0).toString());
		boolean plain = creation.getAnonymousClassBody().isEmpty() && creation.getScope().isEmpty();
		if (!plain || !decimal && !declared.contains(type)) offences.add(line, "new", type);
	}

	private void name(String name, int line) {
		if (FORBIDDEN_NAMES.contains(name)) offences.add(line, "name", name);
		else if (startsLikeType(name) && !allowed.type(name) && !declared.contains(name)) offences.add(line, "type", name);
	}

	private void field(FieldAccessExpr field, int line) {
		boolean constant = field.getScope() instanceof NameExpr type && allowed.type(type.getNameAsString());
		if (!constant) offences.add(line, "field", words(field));
	}

	private void type(ClassOrInterfaceType type, int line) {
		if (type.getScope().isPresent()) offences.add(line, "qualified", type.getNameWithScope());
		else if (!allowed.type(type.getNameAsString()) && !declared.contains(type.getNameAsString())) {
			offences.add(line, "type", type.getNameAsString());
		}
	}

	private static boolean startsLikeType(String name) {
		return name.charAt(0) >= 'A' && name.charAt(0) <= 'Z';
	}

	private static String words(Node node) {
		String text = node.toString().replaceAll("\\s+", " ");
		return text.length() > 60 ? text.substring(0, 60) + "…" : text;
	}
}
