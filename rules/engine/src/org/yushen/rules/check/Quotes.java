package org.yushen.rules.check;

import org.yushen.model.disclosure.*;

/** The words that stand at a place, as evidence shows them. */
final class Quotes {
	private static final int LONGEST = 200;

	private Quotes() { }

	/** @return null when the thing has no words of its own */
	static String of(Located thing) {
		String words = switch (thing) {
			case TextLine line -> line.getText();
			case Cell cell -> cell.getText();
			case Row row -> row.getName();
			case Column column -> column.getPath();
			case Statement statement -> statement.getTitle();
			case Claim claim -> claim.getSentence();
			case Change change -> ((org.eclipse.emf.ecore.EObject) change).eContainer() instanceof Claim claim ? claim.getSentence() : change.getDirectionText();
			case NarrativeSection section -> section.getHeading();
			case PerformanceForm form -> form.getProject();
			case Funding funding -> funding.getSource();
			case FormText text -> text.getText();
			case Indicator indicator -> indicator.getName();
			case TargetValue value -> value.getText();
			case AssetHolding asset -> asset.getText();
			case ProcurementItem item -> item.getItem();
			case GlossaryTerm term -> term.getTerm();
			case ContentsEntry entry -> entry.getTitle();
			case Part part -> part.getTitle();
			case Quantity quantity -> quantity.getText();
			case null, default -> null;
		};
		return words == null || words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
	}
}
