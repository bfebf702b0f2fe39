package org.yushen.cli.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.yushen.model.disclosure.ContentsEntry;
import org.yushen.model.disclosure.Located;

/**
 * The lines of a part of a paper: {@code T1} … {@code T13}, {@code N1} … {@code N12} or a topic of part one, 报表 and 说明 for any of them,
 * 绩效表, 名词, 目录, 封面.
 */
final class PaperRegions {
    /** Lines from first to last, both inclusive, counted from 1. */
    record Region(int first, int last) {
        String text(PaperText text) {
            StringBuilder all = new StringBuilder();
            for (int line = first; line <= last; line++) {
                all.append(text.line(line)).append('\n');
            }
            return all.toString();
        }
    }

    private PaperRegions() {
    }

    static List<Region> of(Spoiling s, String where) {
        return switch (where) {
            case "报表" -> regions(s, s.paper().getStatements().stream());
            case "说明" -> regions(s, s.paper().getSections().stream().filter(section -> section.getTopic() != null && section.getTopic().startsWith("N")));
            case "绩效表" -> regions(s, s.paper().getForms().stream());
            case "名词" -> lines(s.paper().getGlossary().stream());
            case "目录" -> lines(s.paper().getContents().stream());
            case "封面" -> List.of(new Region(1, cover(s)));
            default -> regions(s, Stream.concat(s.paper().getStatements().stream().filter(statement -> where.equals(statement.getId())),
                    s.paper().getSections().stream().filter(section -> where.equals(section.getTopic()))));
        };
    }

    private static List<Region> regions(Spoiling s, Stream<? extends Located> parts) {
        return parts.filter(part -> part.getLocation() != null && part.getLocation().getLine() != null)
                .map(part -> new Region(part.getLocation().getLine(), Math.min(s.end(part), s.text().size()))).toList();
    }

    private static List<Region> lines(Stream<? extends Located> parts) {
        List<Region> regions = new ArrayList<>();
        parts.filter(part -> part.getLocation() != null && part.getLocation().getLine() != null)
                .forEach(part -> regions.add(new Region(part.getLocation().getLine(), part.getLocation().getLine())));
        return regions;
    }

    private static int cover(Spoiling s) {
        return s.paper().getContents().stream().map(ContentsEntry::getLocation).filter(place -> place != null && place.getLine() != null)
                .mapToInt(place -> place.getLine() - 1).min().orElse(Math.min(5, s.text().size()));
    }
}
