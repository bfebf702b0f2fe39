package org.yushen.reader.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.TextBlock;

/**
 * Where cover and contents of one source stand.
 *
 * @param coverEnd index of the first block after the cover; 0 when there is none
 * @param contentsEnd index of the first block after the contents; the same as coverEnd when there are none
 */
record ContentsZone(int coverEnd, int contentsEnd) {
    private static final Pattern HEADING = Pattern.compile("(?:目[录次錄]|CONTENTS|目录页)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTED = Pattern.compile("^\\s*[0-9０-９]{1,2}\\s*[、.．]");
    /** A numbered title that somebody ended with a full stop. */
    private static final Pattern STOPPED = Pattern.compile("^\\s*[一二三四五六七八九十]{1,3}\\s*、[^，。；：,;:]{2,30}。$");
    private static final int FEWEST = 3;
    private static final int WITHIN = 40;
    private static final int LONGEST_COVER = 14;
    private static final int LONGEST_ENTRY = 70;

    static ContentsZone of(List<Block> blocks) {
        int heading = headingOf(blocks);
        return heading < 0 ? new ContentsZone(coverEnd(blocks), coverEnd(blocks)) : new ContentsZone(heading, contentsEnd(blocks, heading + 1));
    }

    /** Whether a line is 目录. */
    static boolean isHeading(String line) {
        return HEADING.matcher(line.replaceAll("[\\s\\p{P}]", "")).matches();
    }

    private static int headingOf(List<Block> blocks) {
        int seen = 0;
        for (int i = 0; i < blocks.size() && seen < WITHIN; i++) {
            if (blocks.get(i) instanceof TextBlock text && !text.isBlank()) {
                seen++;
                if (isHeading(text.text())) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Without contents the cover is what stands before the first part's heading, or the few lines with the paper's title. */
    private static int coverEnd(List<Block> blocks) {
        int seen = 0;
        int titled = 0;
        for (int i = 0; i < blocks.size() && seen < LONGEST_COVER; i++) {
            if (!(blocks.get(i) instanceof TextBlock text)) {
                break;
            }
            if (text.isBlank()) {
                continue;
            }
            seen++;
            if (Ordinals.part(text.text()) != null || Ordinals.section(text.text()) != null) {
                return i;
            }
            if (Cover.isTitle(text.text())) {
                titled = i + 1;
            }
            if (text.text().length() > LONGEST_ENTRY) {
                break;
            }
        }
        return titled;
    }

    private static int contentsEnd(List<Block> blocks, int start) {
        Set<String> titles = new HashSet<>();
        int sure = start;
        for (int i = start; i < blocks.size(); i++) {
            List<ContentsLine> lines = linesOf(blocks.get(i));
            if (lines == null) {
                return sure == start ? numberedRun(blocks, start) : sure;
            }
            for (ContentsLine line : lines) {
                if (line.page() == null && blocks.get(i) instanceof TextBlock && repeats(line.title(), titles)) {
                    return sure == start ? i : withEntries(blocks, sure, i);
                }
            }
            boolean paged = false;
            for (ContentsLine line : lines) {
                remember(line.title(), titles);
                paged |= line.isPaged();
            }
            sure = paged ? i + 1 : sure;
        }
        return sure;
    }

    /** Where no entry has a page and no heading repeats one, the contents are the numbered lines that follow their heading without a break. */
    private static int numberedRun(List<Block> blocks, int start) {
        int end = start;
        int entries = 0;
        for (int i = start; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof TextBlock text && text.isBlank()) {
                continue;
            }
            List<ContentsLine> lines = linesOf(blocks.get(i));
            if (lines == null || lines.stream().anyMatch(line -> !Ordinals.isNumbered(line.title()) && !COUNTED.matcher(line.title()).find())) {
                break;
            }
            entries += lines.size();
            end = i + 1;
        }
        return entries < FEWEST ? start : end;
    }

    /** Entries that lost their page number follow the last one that has it; labels, titles of the first table and headings without a number end them. */
    private static int withEntries(List<Block> blocks, int sure, int end) {
        int last = sure;
        for (int i = sure; i < end; i++) {
            for (ContentsLine line : linesOf(blocks.get(i))) {
                if (!Ordinals.isNumbered(line.title()) && !line.isPaged()) {
                    return last;
                }
                last = i + 1;
            }
        }
        return last;
    }

    /** What of a block may be contents; null when it is certainly something else. */
    private static List<ContentsLine> linesOf(Block block) {
        List<ContentsLine> lines = new ArrayList<>();
        if (block instanceof TextBlock text) {
            if (text.text().length() > LONGEST_ENTRY + 60 || text.text().length() > LONGEST_ENTRY && !ContentsLine.of(text.text()).isPaged()
                    || text.text().endsWith("。") && !STOPPED.matcher(text.text()).matches()) {
                return null;
            }
            if (!text.isBlank()) {
                lines.add(ContentsLine.of(text.text()));
            }
        } else if (block instanceof GridBlock grid) {
            for (int row = 0; row < grid.rowCount(); row++) {
                ContentsLine line = ContentsLine.of(grid, row);
                if (line == null) {
                    return null;
                }
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean repeats(String title, Set<String> titles) {
        Ordinals.Numbered part = Ordinals.part(title);
        return part != null && titles.contains("第" + Ordinals.value(part.number())) || titles.contains(Ordinals.bare(title)) && Ordinals.bare(title).length() > 1;
    }

    private static void remember(String title, Set<String> titles) {
        Ordinals.Numbered part = Ordinals.part(title);
        if (part != null) {
            titles.add("第" + Ordinals.value(part.number()));
        }
        titles.add(Ordinals.bare(title));
    }
}
