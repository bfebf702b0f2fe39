package org.yushen.rules.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;

import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Part;
import org.yushen.model.disclosure.SourceFormat;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.disclosure.Unread;
import org.yushen.rules.Texts;
import org.yushen.rules.api.RequiredPart;

/**
 * Whether a paper has what a rule requires, and whether that could be read. Tokens: T1 … T13 (T9 also where it is printed as two),
 * X-name, N1 … N12 and other topics of sections, contents, forms, assets, procurement, glossary, narrative, lastYear, department; any
 * other token is the name of a value that the user has to give.
 */
final class Requirements {
	static final String LAST_YEAR = "lastYear";
	static final String DEPARTMENT = "department";
	private static final String NARRATIVE = "narrative";
	private static final Set<SourceFormat> WITHOUT_PROSE = Set.of(SourceFormat.XLSX, SourceFormat.XLS);
	/** Which tokens a part of the paper holds, by the part's role. */
	private static final Map<String, Set<String>> PARTS = Map.of("报表", Set.of("T"), "说明", Set.of(NARRATIVE, "N", "assets", "procurement"),
			"名词解释", Set.of("glossary"), "附件", Set.of("forms"));
	/** Sections that also tell what is kept in a list of its own. */
	private static final Map<String, String> TOLD_IN = Map.of("N9", "procurement", "N11", "assets");

	private final Disclosure paper;
	private final CheckContext context;
	private final Texts texts;
	private final List<Statement> withUnreadCells;

	Requirements(Disclosure paper, CheckContext context, Texts texts) {
		this.paper = paper;
		this.context = context;
		this.texts = texts;
		this.withUnreadCells = paper.getStatements().stream().filter(Requirements::hasUnreadCell).toList();
	}

	/** What the paper lacks for the rule, in words; null when nothing. */
	String missing(BookRule rule) {
		for (List<String> group : rule.requires()) {
			if (group.stream().noneMatch(this::there)) return lacks(group);
		}
		return null;
	}

	/** What of the rule's subjects stands in the paper and could not be read, the gravest first; marks that cost nobody anything left out. */
	List<Doubt> doubts(BookRule rule) {
		List<String> tokens = rule.requires().stream().flatMap(List::stream).toList();
		List<Doubt> doubts = new ArrayList<>();
		for (Unread unread : paper.getUnread()) {
			boolean asked = "*".equals(unread.getConcerns()) || tokens.stream().anyMatch(token -> concerns(unread, token));
			if (asked && !Supposition.SCRAWL.equals(unread.getAspect())) {
				doubts.add(new Doubt(unread.getAspect(), unread.getSubject(), texts.say("why.unread", unread.getWhat(), unread.getWhy())));
			}
		}
		for (Statement statement : withUnreadCells) {
			boolean asked = tokens.stream().anyMatch(token -> isStatement(token, statement.getId()));
			if (asked) doubts.add(new Doubt(Supposition.CELLS, statement, texts.say("why.unread.cell", name(statement.getId()))));
		}
		doubts.sort(Comparator.comparing(doubt -> !doubt.whole()));
		return doubts;
	}

	private boolean there(String token) {
		return switch (token) {
			case "contents" -> !paper.getContents().isEmpty();
			case "forms" -> !paper.getForms().isEmpty();
			case "assets" -> !paper.getAssets().isEmpty();
			case "procurement" -> !paper.getProcurement().isEmpty();
			case "glossary" -> !paper.getGlossary().isEmpty();
			case NARRATIVE -> prose();
			case LAST_YEAR -> context.lastYear() != null;
			case DEPARTMENT -> context.department() != null;
			default -> paper.getStatements().stream().anyMatch(statement -> isStatement(token, statement.getId()))
					|| paper.getSections().stream().anyMatch(section -> token.equals(section.getTopic())) || context.given().containsKey(token);
		};
	}

	/** Whether any of the sources can hold prose, or does. */
	private boolean prose() {
		return !paper.getSections().isEmpty() || paper.getSources().stream().anyMatch(source -> !WITHOUT_PROSE.contains(source.getFormat()));
	}

	private String lacks(List<String> group) {
		boolean needsProse = group.stream().allMatch(token -> token.equals(NARRATIVE) || token.matches("N[0-9]+|glossary|contents|procurement|assets"));
		if (needsProse && !prose()) return texts.say("why.noprose");
		boolean fromOutside = group.stream().allMatch(token -> token.equals(LAST_YEAR) || token.equals(DEPARTMENT) || !known(token));
		String names = String.join(texts.say("why.or"), group.stream().map(this::name).toList());
		return texts.say(fromOutside ? "why.notgiven" : "why.missing", names);
	}

	private static boolean known(String token) {
		return token.matches("T[0-9]+(-.+)?|X-.+|N[0-9]+|contents|forms|assets|procurement|glossary|narrative|\\p{IsHan}+");
	}

	private boolean concerns(Unread unread, String token) {
		String concerns = unread.getConcerns();
		if (concerns == null) return false;
		if (isStatement(token, concerns) || concerns.equals(token) || concerns.equals("section:" + token)) return true;
		if (concerns.startsWith("form")) return token.equals("forms");
		if (concerns.startsWith("section:")) return token.equals(NARRATIVE) || token.equals(TOLD_IN.get(concerns.substring("section:".length())));
		return concerns.startsWith("part:") && inPart(concerns.substring("part:".length()), token);
	}

	private boolean inPart(String number, String token) {
		for (Part part : paper.getParts()) {
			if (!String.valueOf(part.getNumber()).equals(number)) continue;
			Set<String> held = PARTS.getOrDefault(String.valueOf(part.getRole()), Set.of());
			return held.contains(token) || token.matches("[TN][0-9].*") && held.contains(token.substring(0, 1));
		}
		return false;
	}

	private static boolean isStatement(String token, String id) {
		return id != null && (id.equals(token) || id.startsWith(token + "-") && !token.equals("X"));
	}

	private static boolean hasUnreadCell(Statement statement) {
		return statement.getRows().stream().flatMap(row -> row.getCells().stream()).anyMatch(cell -> cell.getState() == CellState.UNREAD);
	}

	/** The token in words: the template's own title where it has one. */
	private String name(String token) {
		for (RequiredPart part : context.requiredParts()) {
			if (part.id().equals(token) && part.title() != null) return texts.say("part.titled", shortName(token), part.title());
		}
		return shortName(token);
	}

	private String shortName(String token) {
		try {
			return texts.say("part." + token);
		} catch (MissingResourceException none) {
			return token; // a name of the author's own, such as a date that the user gives
		}
	}
}
