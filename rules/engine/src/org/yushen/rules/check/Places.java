package org.yushen.rules.check;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Location;

/** The order of a paper: by source, then as its format counts. What stands nowhere (something that is missing) comes first. For one thread. */
final class Places {
	private static final Place NOWHERE = new Place(new double[0], "");

	private final Disclosure paper;
	private final Map<Location, Place> known = new IdentityHashMap<>();
	private Map<String, Integer> sheets;

	/** @param paper tells the order of its sheets: a place knows only their names */
	Places(Disclosure paper) {
		this.paper = paper;
	}

	/**
	 * Where in the order a place comes.
	 *
	 * @param numbers compared one by one: source, page, top, left, block, row, column of a table, line, column, sheet, row of the sheet
	 * @param sheetColumn 1A … 1Z, 2AA …: the shorter comes first
	 */
	record Place(double[] numbers, String sheetColumn) implements Comparable<Place> {
		@Override
		public int compareTo(Place other) {
			if (numbers.length != other.numbers.length) return Integer.compare(numbers.length, other.numbers.length);
			for (int i = 0; i < numbers.length; i++) {
				int order = Double.compare(numbers[i], other.numbers[i]);
				if (order != 0) return order;
			}
			return sheetColumn.compareTo(other.sheetColumn);
		}
	}

	/** @param location null for what stands nowhere */
	Place of(Location location) {
		return location == null ? NOWHERE : known.computeIfAbsent(location, this::place);
	}

	private Place place(Location place) {
		return new Place(new double[] { place.getSource(), number(place.getPage()), number(place.getY()), number(place.getX()), number(place.getBlock()),
				number(place.getRow()), number(place.getTableColumn()), number(place.getLine()), number(place.getColumn()), sheet(place), sheetRow(place) },
				sheetColumn(place));
	}

	/** What a format does not count comes first. */
	private static double number(Number number) {
		return number == null ? Double.NEGATIVE_INFINITY : number.doubleValue();
	}

	private int sheet(Location place) {
		if (place.getSheet() == null) return -1;
		if (sheets == null) sheets = sheets();
		return sheets.getOrDefault(place.getSource() + "\n" + place.getSheet(), -1);
	}

	private Map<String, Integer> sheets() {
		Map<String, Integer> order = new HashMap<>();
		TreeIterator<EObject> all = ((EObject) paper).eAllContents();
		while (all.hasNext()) {
			if (all.next() instanceof Location place && place.getSheet() != null) order.putIfAbsent(place.getSource() + "\n" + place.getSheet(), order.size());
		}
		return order;
	}

	private static int sheetRow(Location place) {
		String digits = place.getCell() == null ? "" : place.getCell().replaceAll("[^0-9]", "");
		return digits.isEmpty() || digits.length() > 9 ? -1 : Integer.parseInt(digits);
	}

	private static String sheetColumn(Location place) {
		String letters = place.getCell() == null ? "" : place.getCell().replaceAll("[^A-Z]", "");
		return letters.length() + letters;
	}
}
