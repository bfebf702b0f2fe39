package org.yushen.rules.check;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.yushen.model.disclosure.*;
import org.yushen.rules.Texts;

/**
 * Names things of the paper: a path that stays the same when lines shift (the finding's key), and words for people. Neither holds line
 * numbers, pages or amounts. Each name is made once: hundreds of checks speak of the same rows. For one thread.
 */
final class Paths {
	private static final int TEXT_LENGTH = 24;

	private final Texts texts;
	private final Map<Object, String> keys = new IdentityHashMap<>();
	private final Map<Object, String> words = new IdentityHashMap<>();

	Paths(Texts texts) {
		this.texts = texts;
	}

	/** The stable path, such as T3/208 社会保障和就业支出/合计. @throws IllegalArgumentException when it is no object of the model */
	String key(Object thing) {
		return named(thing, name(thing, keys, this::strippedKeyStep, "/"));
	}

	/** The same for people, such as 表三“208 社会保障和就业支出”行“合计”栏. */
	String words(Object thing) {
		// English words begin with the space between them
		return named(thing, name(thing, words, this::wordStep, "")).strip();
	}

	private static String named(Object thing, String name) {
		if (name == null) throw new IllegalArgumentException("no object of the paper: " + thing);
		return name;
	}

	/** The steps from the outermost owner on; null where neither the thing nor what it stands in has a name. */
	private static String name(Object thing, Map<Object, String> known, Function<Object, String> step, String between) {
		if (thing == null || known.containsKey(thing)) return known.get(thing);
		String owner = name(owner(thing), known, step, between);
		String own = step.apply(thing);
		String name = own == null ? owner : owner == null ? own : owner + between + own;
		known.put(thing, name);
		return name;
	}

	/** What the thing stands in, as far as it is a part of its name. */
	private static Object owner(Object thing) {
		return switch (thing) {
			case Row row when row.getCode() == null && row.getParent() != null && !row.isTotal() -> row.getParent();
			case Claim claim when claim.isInReason() && claim.getParent() != null -> claim.getParent();
			case EObject object when object.eContainer() instanceof Disclosure -> null;
			case EObject object -> object.eContainer();
			default -> null;
		};
	}

	private String strippedKeyStep(Object thing) {
		String step = keyStep(thing);
		return step == null ? null : step.strip();
	}

	private String keyStep(Object thing) {
		return switch (thing) {
			case Disclosure paper -> "paper";
			case Statement statement -> statement.getId();
			case Column column -> "col " + plain(column.getPath());
			case Row row -> (row.getSide() == Side.NONE ? "" : row.getSide().getLiteral() + "/") + rowName(row);
			case Cell cell -> columnName(cell);
			case Part part -> "part " + part.getNumber();
			case NarrativeSection section when section.getTopic() != null -> section.getTopic();
			case NarrativeSection section -> section.getPart() + "." + plain(section.getNumber()) + " " + plain(section.getHeading());
			case Claim claim -> (claim.isInReason() ? "reason " : "") + plain(claim.getItem() == null ? claim.getSubject() : claim.getItem());
			case Change change -> "change";
			case PerformanceForm form -> "form " + plain(form.getProject());
			case Funding funding -> "funding " + funding.getPhase().getLiteral() + " " + plain(funding.getSource());
			case FormText text -> plain(text.getLabel()) + (text.getPhase() == Phase.TERM ? " term" : "");
			case Indicator indicator -> indicator.getPhase().getLiteral() + " " + plain(indicator.getName());
			case TargetValue value -> isActual(value) ? "actual" : "target";
			case AssetHolding asset -> "asset " + plain(asset.getSubject());
			case ProcurementItem item -> "procurement " + plain(item.getItem());
			case GlossaryTerm term -> "term " + plain(term.getTerm());
			case ContentsEntry entry -> "contents " + plain(entry.getTitle());
			case TextLine line -> "text " + shortened(line.getText());
			case Unread unread -> "unread " + plain(unread.getWhat());
			case Source source -> "source " + plain(source.getFile());
			default -> null; // quantities and places are named by their owners
		};
	}

	private String wordStep(Object thing) {
		return switch (thing) {
			case Disclosure paper -> texts.say("path.paper");
			case Statement statement -> statementName(statement);
			case Column column -> texts.say("path.column", plain(column.getPath()));
			case Row row -> texts.say(rowKind(row), rowName(row));
			case Cell cell -> texts.say("path.column", columnName(cell));
			case Part part -> texts.say("path.part", part.getNumber(), plain(part.getTitle()));
			case NarrativeSection section when section.getNumber() == null -> texts.say("path.quoted", plain(section.getHeading()));
			case NarrativeSection section -> texts.say("path.section", plain(section.getNumber()), plain(section.getHeading()));
			case Claim claim -> texts.say(claim.isInReason() ? "path.reason" : "path.claim", plain(claim.getSubject()));
			case Change change -> texts.say("path.change");
			case PerformanceForm form -> texts.say("path.form", form.getProject() == null ? texts.say("path.unnamed") : form.getProject());
			case Funding funding -> texts.say("path.quoted", plain(funding.getSource()));
			case FormText text -> texts.say("path.quoted", plain(text.getLabel()));
			case Indicator indicator -> texts.say(indicator.getPhase() == Phase.TERM ? "path.indicator.term" : "path.indicator", plain(indicator.getName()));
			case TargetValue value -> texts.say(isActual(value) ? "path.actual" : "path.target");
			case AssetHolding asset -> texts.say("path.asset", plain(asset.getText() == null ? asset.getSubject() : asset.getText()));
			case ProcurementItem item -> texts.say("path.procurement", plain(item.getItem()));
			case GlossaryTerm term -> texts.say("path.term", plain(term.getTerm()));
			case ContentsEntry entry -> texts.say("path.contents", plain(entry.getTitle()));
			case TextLine line -> texts.say("path.text", shortened(line.getText()));
			case Unread unread -> plain(unread.getWhat());
			case Source source -> texts.say("path.source", plain(source.getFile()));
			default -> null;
		};
	}

	/** 表三, or what the paper calls it when it is none of the thirteen. */
	String statementName(Statement statement) {
		return statement.getKind() == StatementKind.OTHER ? texts.say("path.statement", plain(statement.getTitle()))
				: texts.say("part." + statement.getKind().getLiteral());
	}

	private static String rowKind(Row row) {
		return row.getSide() == Side.INCOME ? "path.row.income" : row.getSide() == Side.EXPENDITURE ? "path.row.expenditure" : "path.row";
	}

	private static boolean isActual(TargetValue value) {
		return ((EObject) value).eContainer() instanceof Indicator indicator && indicator.getActual() == value;
	}

	private static String rowName(Row row) {
		String name = plain(row.getName());
		return row.getCode() == null ? name : (row.getCode() + " " + name).strip();
	}

	private static String columnName(Cell cell) {
		Column column = cell.getColumn();
		return column == null ? "?" : column.getMeasure() != null ? column.getMeasure() : plain(column.getPath());
	}

	private static String plain(String text) {
		return Squeezed.of(text);
	}

	private static String shortened(String text) {
		String plain = plain(text);
		return plain.length() > TEXT_LENGTH ? plain.substring(0, TEXT_LENGTH) + "…" : plain;
	}
}
