package org.yushen.report.words;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Location;
import org.yushen.model.disclosure.Source;

/**
 * Tells in words where something stands, in the way a person looks for it: line, page, sheet and cell, or the n-th table
 * of a Word file with its row and column.
 */
public final class PlaceWords {
    private final Messages messages;
    private final List<Source> sources;
    /** Word counts paragraphs and tables as blocks; a person counts the tables. By source: blocks that are tables. */
    private final Map<Integer, TreeSet<Integer>> tables = new HashMap<>();

    /** @param disclosure the paper that the places are of; may be null: then sources have no names */
    public PlaceWords(Messages messages, Disclosure disclosure) {
        this.messages = messages;
        sources = disclosure == null ? List.of() : disclosure.getSources();
        if (disclosure instanceof EObject root) {
            findTables(root);
        }
    }

    private void findTables(EObject root) {
        for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Location place && place.getBlock() != null && place.getRow() != null) {
                tables.computeIfAbsent(place.getSource(), k -> new TreeSet<>()).add(place.getBlock());
            }
        }
    }

    /** @return the place in words; empty when the place is null or has nothing that a person could go by */
    public String of(Location place) {
        if (place == null) {
            return "";
        }
        String where = within(place);
        if (sources.size() > 1 && place.getSource() < sources.size()) {
            return messages.get("place.inSource", sources.get(place.getSource()).getFile(), where).strip();
        }
        return where;
    }

    private String within(Location place) {
        if (place.getLine() != null) {
            return messages.get("place.line", place.getLine());
        }
        if (place.getPage() != null) {
            return messages.get("place.page", place.getPage());
        }
        if (place.getSheet() != null) {
            return place.getCell() == null ? messages.get("place.sheet", place.getSheet())
                    : messages.get("place.cell", place.getSheet(), place.getCell());
        }
        return place.getBlock() == null ? "" : withinWord(place);
    }

    private String withinWord(Location place) {
        TreeSet<Integer> known = tables.getOrDefault(place.getSource(), new TreeSet<>());
        int before = known.headSet(place.getBlock()).size();
        if (place.getRow() == null) {
            return messages.get("place.paragraph", place.getBlock() - before + 1);
        }
        if (place.getTableColumn() == null) {
            return messages.get("place.tableRow", before + 1, place.getRow() + 1);
        }
        return messages.get("place.tableCell", before + 1, place.getRow() + 1, place.getTableColumn() + 1);
    }
}
