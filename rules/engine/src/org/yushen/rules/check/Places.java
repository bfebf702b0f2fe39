package org.yushen.rules.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Location;

/** The order of a paper: by source, then as its format counts. What stands nowhere (something that is missing) comes first. */
final class Places implements Comparator<Location> {
	private static final Comparator<Integer> NUMBER = Comparator.nullsFirst(Comparator.naturalOrder());
	private static final Comparator<Location> ORDER = Comparator.comparingInt(Location::getSource)
			.thenComparing(Location::getPage, NUMBER).thenComparing(Location::getY, Comparator.nullsFirst(Comparator.naturalOrder()))
			.thenComparing(Location::getX, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(Location::getBlock, NUMBER)
			.thenComparing(Location::getRow, NUMBER).thenComparing(Location::getTableColumn, NUMBER).thenComparing(Location::getLine, NUMBER)
			.thenComparing(Location::getColumn, NUMBER);
	private static final Comparator<Location> IN_SHEET = Comparator.comparing(Places::sheetRow).thenComparing(Places::sheetColumn);

	private final Map<String, Integer> sheets = new HashMap<>();
	private final Comparator<Location> order = ORDER.thenComparing(this::sheet).thenComparing(IN_SHEET);

	/** @param paper tells the order of its sheets: a place knows only their names */
	Places(Disclosure paper) {
		TreeIterator<EObject> all = ((EObject) paper).eAllContents();
		while (all.hasNext()) {
			if (all.next() instanceof Location place && place.getSheet() != null) sheets.putIfAbsent(place.getSource() + "\n" + place.getSheet(), sheets.size());
		}
	}

	@Override
	public int compare(Location one, Location other) {
		if (one == null || other == null) return Boolean.compare(one != null, other != null);
		return order.compare(one, other);
	}

	private Integer sheet(Location place) {
		return place.getSheet() == null ? -1 : sheets.getOrDefault(place.getSource() + "\n" + place.getSheet(), -1);
	}

	private static Integer sheetRow(Location place) {
		String digits = place.getCell() == null ? "" : place.getCell().replaceAll("[^0-9]", "");
		return digits.isEmpty() || digits.length() > 9 ? -1 : Integer.valueOf(digits);
	}

	/** A … Z, AA …: the shorter comes first. */
	private static String sheetColumn(Location place) {
		String letters = place.getCell() == null ? "" : place.getCell().replaceAll("[^A-Z]", "");
		return letters.length() + letters;
	}
}
