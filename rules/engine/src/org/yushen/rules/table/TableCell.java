package org.yushen.rules.table;

/**
 * One filled cell of a spreadsheet.
 *
 * @param row from 1, as the spreadsheet program counts
 * @param column from 0
 * @param text as stored, without white space at its ends; a number as a plain decimal
 * @param formula whether it holds a formula: what it last came to is nobody's word, and nothing is computed here
 */
public record TableCell(int row, int column, String text, boolean formula) {

	/** Such as C12. */
	public String name() {
		return letters(column) + row;
	}

	/** A, B, … Z, AA, … */
	static String letters(int column) {
		StringBuilder letters = new StringBuilder();
		for (int left = column + 1; left > 0; left = (left - 1) / 26) letters.insert(0, (char) ('A' + (left - 1) % 26));
		return letters.toString();
	}

	/** The column of a name such as C12, from 0; −1 when it is none. */
	static int column(String name) {
		int column = 0;
		int i = 0;
		for (; i < name.length() && name.charAt(i) >= 'A' && name.charAt(i) <= 'Z' && i < 4; i++) column = column * 26 + name.charAt(i) - 'A' + 1;
		return i == 0 || i == name.length() ? -1 : column - 1;
	}
}
