package org.yushen.rules.check;

import java.util.Set;

import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.Column;
import org.yushen.model.disclosure.Row;
import org.yushen.rules.Texts;
import org.yushen.rules.table.CellChoice;
import org.yushen.rules.table.CellChoice.Kind;
import org.yushen.rules.table.Tie;

/** How a tie names its cells and what it says when its author left that to the program. */
final class TieWording {
	/** Columns that go without saying where the row has a name of its own. */
	private static final Set<String> PLAIN = Set.of("金额", "合计");

	private final Paths paths;
	private final Texts texts;

	TieWording(Paths paths, Texts texts) {
		this.paths = paths;
		this.texts = texts;
	}

	/** Within one row its column, such as 基本支出, within one statement its row; else statement, row and column, such as 表五基本支出. */
	String label(Cell cell, Tie tie) {
		Column column = cell.getColumn();
		String measure = column.getMeasure() != null ? column.getMeasure() : column.getLabel() == null ? "" : column.getLabel().replaceAll("\\s+", "");
		if (withinRow(tie)) return measure;
		Row row = cell.getRow();
		boolean sweep = tie.left().row().kind() != Kind.NAMED;
		String item = row.isTotal() || sweep && !named(row, tie) ? "" : row.getItem() == null ? "" : row.getItem();
		String own = !item.isEmpty() && PLAIN.contains(measure) ? "" : measure;
		return withinStatement(tie) && !item.isEmpty() ? item : paths.statementName(row.getStatement()) + item + own;
	}

	private static boolean withinStatement(Tie tie) {
		return tie.right().stream().allMatch(choice -> choice.statements().contains(CellChoice.OWN));
	}

	private static boolean named(Row row, Tie tie) {
		return tie.right().stream().flatMap(choice -> choice.row().names().stream()).anyMatch(name -> name.equals(row.getItem()) || name.equals(row.getCode()));
	}

	boolean withinRow(Tie tie) {
		return tie.right().stream().allMatch(choice -> choice.statements().contains(CellChoice.OWN) && choice.row().kind() == Kind.SAME);
	}

	/** What the right side is called when it is a sum. */
	String sumLabel(Tie tie) {
		return texts.say("tie.sum");
	}

	/** The usual sentence. Braces have a meaning of their own in the properties, so its places stand in other brackets there. */
	String sentence(Tie tie, String left, String right) {
		String key = tie.sum() ? "tie.default.sum" : switch (tie.relation()) {
			case EQUAL -> "tie.default.equal";
			case NOT_MORE -> "tie.default.more";
			case NOT_LESS -> "tie.default.less";
		};
		// names of rows may hold brackets of any kind
		return texts.say(key, left.replaceAll("[<>{}]", ""), right.replaceAll("[<>{}]", "")).replace('<', '{').replace('>', '}');
	}
}
