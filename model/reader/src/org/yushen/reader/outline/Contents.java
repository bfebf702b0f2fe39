package org.yushen.reader.outline;

import java.util.ArrayList;
import java.util.List;

import org.yushen.model.disclosure.ContentsEntry;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;

/** The entries of the contents: a title may be wrapped over lines, and a page number may have slipped to the next. */
final class Contents {
    private static final String[] BEGINNINGS = {"第", "表", "附", "20"};

    /** What stands over the columns of contents that are a table. */
    private static final String COLUMNS = "(?:序号|编号|名称|表名|报表名称|标题|内容|页码|页次|页数|\\s)+";

    private final List<ContentsEntry> entries = new ArrayList<>();
    private boolean open;

    private Contents() {
    }

    static List<ContentsEntry> read(List<Block> blocks) {
        Contents contents = new Contents();
        for (Block block : blocks) {
            if (block instanceof TextBlock text) {
                if (!text.isBlank() && !ContentsZone.isHeading(text.text())) {
                    contents.add(ContentsLine.of(text.text()), text.place());
                }
            } else if (block instanceof GridBlock grid) {
                for (int row = 0; row < grid.rowCount(); row++) {
                    ContentsLine line = ContentsLine.of(grid, row);
                    if (line != null && !grid.row(row).isEmpty()) {
                        contents.add(line, grid.row(row).get(0).place());
                    }
                }
            }
        }
        return contents.entries;
    }

    private void add(ContentsLine line, Place place) {
        if (line.title().matches(COLUMNS)) {
            return;
        }
        ContentsEntry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        if (line.title().isEmpty()) {
            if (line.page() != null && last != null && last.getPage() == null) {
                last.setPage(line.page());
                open = false;
            }
            return;
        }
        if (open && last != null && isContinuation(last.getTitle(), line)) {
            last.setTitle(last.getTitle() + line.title());
            last.setPage(line.page());
        } else {
            ContentsEntry entry = DisclosureFactory.eINSTANCE.createContentsEntry();
            entry.setTitle(line.title());
            entry.setPage(line.page());
            entry.setLocation(place.toLocation());
            entries.add(entry);
        }
        open = line.page() == null;
    }

    /** A line goes on with the one before when that had no page yet, and this does not begin like an entry. */
    private static boolean isContinuation(String before, ContentsLine line) {
        String title = line.title();
        if (isUnclosed(before)) {
            return true;
        }
        if (Ordinals.section(title) != null || Ordinals.bracketed(title) != null || title.matches("[0-9]{1,2}[、.．].*")) {
            return false;
        }
        for (String beginning : BEGINNINGS) {
            if (title.startsWith(beginning)) {
                return false;
            }
        }
        return line.page() != null || title.matches("[^（(]*[）)].*");
    }

    private static boolean isUnclosed(String title) {
        return title.chars().filter(c -> c == '(' || c == '（').count() > title.chars().filter(c -> c == ')' || c == '）').count();
    }
}
