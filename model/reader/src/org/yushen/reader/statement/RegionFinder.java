package org.yushen.reader.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;
import org.yushen.reader.profile.TemplateProfile;
import org.yushen.reader.profile.Vocabulary;

/**
 * Walks the lines of the paper and gathers those that make one statement: from its title over page breaks, repeated heads
 * and wedged text to its notes, until another title, a heading, a form or prose begins.
 */
final class RegionFinder {
    private static final Pattern PAGE_MARK = Pattern.compile("(?:[-—–―\\s第]*[0-9]{1,3}[-—–―\\s页]*)(?:(?:/|共)\\s*[0-9]{1,3}\\s*页?)?"
            + "|[(（]?(?:续|接)(?:上|前)?[表页]?[)）]?|[(（]?转下页[)）]?");
    private static final Pattern PART = Pattern.compile("^第[一二三四五六七八九十]{1,2}部分.*");
    private static final Pattern CAPTION = Pattern.compile(".*[表图]");
    private static final Pattern PROSE = Pattern.compile(".*[。；].*");
    private static final int LONGEST_WEDGE = 40;
    private static final int SHORTEST_RUNNING_HEAD = 8;

    private final TitleRecognition titles;
    private final TitleLines titleLines;
    private final EmptyNote emptyNote;
    private final HeaderWords words;
    private final Set<String> formCells;
    private final String unit;
    private final List<StatementRegion> regions = new ArrayList<>();
    /** A line that comes again is the head or foot of pages. */
    private final Map<String, Integer> timesPrinted = new HashMap<>();

    private StatementRegion open;
    private PaperLine label;
    private boolean stopped = true;
    private Place last;
    private List<PaperLine> following = List.of();

    RegionFinder(TemplateProfile profile, String unit) {
        this.titles = new TitleRecognition(profile);
        this.titleLines = new TitleLines(titles, unit);
        this.emptyNote = new EmptyNote(profile);
        this.words = new HeaderWords(profile);
        this.formCells = profile.list("formCells").stream().map(Vocabulary::normalise).collect(Collectors.toSet());
        this.unit = unit;
    }

    /** All statements' regions in reading order. */
    List<StatementRegion> find(List<Block> blocks) {
        List<PaperLine> lines = lines(blocks);
        lines.stream().filter(line -> !line.isGridRow()).forEach(line -> timesPrinted.merge(line.text().strip(), 1, Integer::sum));
        for (int i = 0; i < lines.size(); i++) {
            PaperLine line = lines.get(i);
            following = lines.subList(i + 1, lines.size());
            boundary(line);
            if (!line.isBlank()) {
                i += take(line, i + 1 < lines.size() ? nextFilled(lines, i + 1) : null) ? skip(lines, i) : 0;
            }
        }
        close();
        return regions;
    }

    static List<PaperLine> lines(List<Block> blocks) {
        List<PaperLine> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof TextBlock text) {
                lines.add(PaperLine.of(text));
            } else if (block instanceof GridBlock grid) {
                for (int row = 0; row < grid.rowCount(); row++) {
                    lines.add(PaperLine.of(grid, row));
                }
            }
        }
        return lines;
    }

    private static PaperLine nextFilled(List<PaperLine> lines, int from) {
        return lines.subList(from, lines.size()).stream().filter(line -> !line.isBlank()).findFirst().orElse(null);
    }

    private static int skip(List<PaperLine> lines, int taken) {
        int next = taken + 1;
        while (lines.get(next).isBlank()) {
            next++;
        }
        return next - taken;
    }

    /** A statement does not run on into another file or another sheet. */
    private void boundary(PaperLine line) {
        Place place = line.block().place();
        if (last != null && (last.source() != place.source() || !Objects.equals(last.sheet(), place.sheet()))) {
            close();
        }
        if ((last == null || !Objects.equals(last.sheet(), place.sheet())) && place.sheet() != null) {
            stopped = false;
        }
        last = place;
    }

    /** @return whether the next filled line was taken together with this one */
    private boolean take(PaperLine line, PaperLine next) {
        String only = line.onlyText();
        String lone = only == null ? null : titles.loneLabel(only);
        if (lone != null && isNumberBelowTitle(next)) {
            open.titleLines().add(line);
            return false;
        }
        if (lone != null) {
            boolean before = stopped;
            close();
            stopped = before;
            label = line;
            return false;
        }
        boolean inTable = open != null && open.hasGridRows();
        TitleLines.Found title = titleLines.find(line, belowNumber(next), inTable, open == null);
        if (title != null) {
            begin(title, line, next);
            return title.overTwoLines();
        }
        if (open == null) {
            openBySheetName(line);
        }
        if (open != null) {
            continueWith(line);
        } else if (!line.isGridRow()) {
            label = null;
        }
        return false;
    }

    /** What stands below a title, its table's number left out where a table's head or the table follows that. */
    private PaperLine belowNumber(PaperLine next) {
        boolean number = next != null && next.onlyText() != null && titles.loneLabel(next.onlyText()) != null;
        PaperLine below = number ? nextFilled(following, following.indexOf(next) + 1) : null;
        return below != null && (below.isGridRow() || TableHead.isHead(below.text())) ? below : next;
    }

    /** A table's number may stand below its title; one that a title follows belongs to that. */
    private boolean isNumberBelowTitle(PaperLine next) {
        return open != null && !open.hasGridRows() && label == null && next != null && titleLines.find(next, null, false, false) == null;
    }

    private void begin(TitleLines.Found found, PaperLine line, PaperLine next) {
        StatementTitle title = found.title().labelled(label == null ? null : titles.loneLabel(label.onlyText()));
        boolean goesOn = open != null && open.hasGridRows() && open.notes().isEmpty() && label == null && open.title().sameStatement(title)
                && (open.title().text().equals(title.text()) || TitleRecognition.isContinued(line.filled().get(0).text())) && !isPrintedAgain();
        if (goesOn) {
            open.titleLines().add(line);
            return;
        }
        PaperLine number = label;
        close();
        label = number;
        open = new StatementRegion(title, line.place(), new TableHead());
        if (label != null) {
            open.titleLines().add(label);
            label = null;
        }
        open.titleLines().add(line);
        if (found.overTwoLines()) {
            open.titleLines().add(next);
        }
        found.heads().forEach(open.head()::remember);
        stopped = false;
    }

    /** A table below the same title that begins with the same row of amounts is no continuation: it was printed twice. */
    private boolean isPrintedAgain() {
        String first = following.stream().filter(RegionFinder::hasAmount).findFirst().map(PaperLine::text).orElse("");
        String own = open.table().stream().filter(RegionFinder::hasAmount).findFirst().map(PaperLine::text).orElse("");
        return !first.isEmpty() && first.equals(own);
    }

    private static boolean hasAmount(PaperLine line) {
        return line.isGridRow() && line.filled().size() > 1 && line.filled().stream().map(cell -> AmountText.read(cell.text()))
                .anyMatch(amount -> amount.isNumber() && amount.decimals() > 0);
    }

    /** A sheet whose cells hold no title may be named after its statement. */
    private void openBySheetName(PaperLine line) {
        String sheet = line.block().place().sheet();
        boolean begins = line.isGridRow() || TableHead.isHead(line.text());
        if (stopped || sheet == null || !begins) {
            return;
        }
        stopped = true;
        titles.known(sheet, unit).ifPresent(title -> {
            open = new StatementRegion(title, line.place(), new TableHead());
            stopped = false;
        });
    }

    private void continueWith(PaperLine line) {
        if (isForm(line) || isTitleOfNoStatement(line)) {
            close();
            stopped = true;
        } else if (isNote(line)) {
            open.notes().add(line);
        } else if (!open.hasGridRows() && open.head().take(line)) {
            open.titleLines().add(line);
        } else if (line.isGridRow()) {
            takeRow(line);
        } else {
            takeText(line);
        }
    }

    private void takeRow(PaperLine line) {
        if (open.hasGridRows() && new TableHead().take(line)) {
            open.titleLines().add(line);
        } else {
            open.table().add(line);
        }
    }

    private void takeText(PaperLine line) {
        String text = line.text().strip();
        if (words.isItem(text) && open.hasGridRows()) {
            open.table().add(line);
            open.keepTextUpTo(open.table().size());
            return;
        }
        boolean heading = ((TextBlock) line.block()).headingLevel() > 0;
        boolean ofAnotherTable = titles.isNoStatement(text); // forms follow each other under one title, which is no running head
        boolean runningHead = !ofAnotherTable && text.length() >= SHORTEST_RUNNING_HEAD && timesPrinted.getOrDefault(text, 0) > 1;
        if (PAGE_MARK.matcher(text).matches() || runningHead || new TableHead().take(line)) {
            return;
        }
        boolean otherThing = PART.matcher(text).matches() || PROSE.matcher(text).matches() || CAPTION.matcher(text).matches() || ofAnotherTable;
        if (otherThing || heading || text.length() > LONGEST_WEDGE) {
            close();
            stopped = true;
            return;
        }
        open.table().add(line);
    }

    private boolean isNote(PaperLine line) {
        String only = line.onlyText();
        return only != null && (emptyNote.isNote(only) || !line.isGridRow() && emptyNote.isDenial(only) && !PROSE.matcher(only.replaceAll("。$", "")).matches());
    }

    private boolean isForm(PaperLine line) {
        return line.isGridRow() && line.filled().stream().map(cell -> Vocabulary.normalise(cell.text())).anyMatch(formCells::contains);
    }

    /** A form's title may stand in the first row of its table, and that table at the top of the page after a statement's. */
    private boolean isTitleOfNoStatement(PaperLine line) {
        String only = line.isGridRow() ? line.onlyText() : null;
        return only != null && only.length() <= LONGEST_WEDGE && CAPTION.matcher(only.strip()).matches() && titles.isNoStatement(only);
    }

    private void close() {
        if (open != null) {
            open.dropTrailingText();
            if (open.hasGridRows() || !open.notes().isEmpty() || open.title().isKnown()) {
                regions.add(open);
            }
        }
        open = null;
        stopped = true;
        label = null;
    }
}
