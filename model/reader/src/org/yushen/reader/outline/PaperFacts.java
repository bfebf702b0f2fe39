package org.yushen.reader.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.model.disclosure.ContentsEntry;
import org.yushen.model.disclosure.DisclosureKind;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.TextBlock;

/**
 * What a paper is: told by its cover, and where the cover is silent by what stands above its statements.
 *
 * @param unit full name of the unit; null when not found
 * @param year fiscal year; null when not found
 * @param kind what the paper says it is; 单位预算 when it does not say
 * @param named whether cover, contents or titles name a budget or final account at all
 * @param moneyUnit 万元 or 元, as most statements tell; null when none tells
 * @param contents entries of the table of contents
 */
public record PaperFacts(String unit, Integer year, DisclosureKind kind, boolean named, String moneyUnit, List<ContentsEntry> contents) {
    private static final Pattern UNIT = Pattern.compile("(?:编制|填报|预算|公开)?(?:主管)?(?:单位|部门)(?:名称)?\\s*(?:（.{0,6}）|\\(.{0,6}\\))?\\s*[:：]\\s*([^\\s：:]{4,50}?)(?=\\s|$|金额单位|单位[:：])");
    private static final Pattern MONEY = Pattern.compile("(?:单\\s*位|计量单位)\\s*[:：]?\\s*(?:人民币)?\\s*(万元|元)");
    private static final Pattern TITLE_YEAR = Pattern.compile("(20\\d{2})\\s*年");
    private static final int LONGEST_HEAD = 60;
    private static final Pattern TOLD = Pattern.compile("^((?![本我该全其第])\\p{IsHan}{3,29}[局厅委办院部会所站室处社校园馆府心队团])20\\d{2}年度?[^，。；]{0,25}(?:预算|收入|支出)");
    /** So many sentences tell a name for sure. */
    private static final int OFTEN = 3;

    /** Tells the facts before any profile is known. */
    public static PaperFacts of(OutlineBuilder outline) {
        Cover cover = Cover.of(texts(outline.cover()));
        Votes votes = new Votes();
        for (String head : heads(outline.body())) {
            votes.hear(head);
        }
        List<ContentsEntry> contents = Contents.read(outline.firstContents());
        contents.forEach(entry -> votes.hearTitle(entry.getTitle()));
        String head = cover.unit() != null ? cover.unit() : most(votes.units);
        String unit = head != null ? head : toldInSentences(outline.body());
        Integer year = cover.year() != null ? cover.year() : most(votes.years);
        boolean named = cover.kind() != null || !votes.kinds.isEmpty();
        return new PaperFacts(unit, year, kind(cover, votes), named, most(votes.money), contents);
    }

    /** Whose budget the sentences tell: the name in front of the year with which most of them begin; null where no name comes again and again. */
    private static String toldInSentences(List<Block> body) {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (Block block : body) {
            Matcher told = block instanceof TextBlock text ? TOLD.matcher(text.text().strip()) : null;
            if (told != null && told.find()) {
                names.merge(told.group(1), 1, Integer::sum);
            }
        }
        String most = most(names);
        return most == null || names.get(most) < OFTEN ? null : most;
    }

    private static DisclosureKind kind(Cover cover, Votes votes) {
        if (cover.kind() != null) {
            return cover.kind();
        }
        DisclosureKind most = most(votes.kinds);
        return most == null ? DisclosureKind.UNIT_BUDGET : most;
    }

    private static List<String> texts(List<Block> blocks) {
        List<String> texts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof TextBlock text && !text.isBlank()) {
                texts.add(text.text());
            } else if (block instanceof GridBlock grid) {
                for (int row = 0; row < grid.rowCount(); row++) {
                    grid.row(row).stream().filter(cell -> !cell.isBlank()).forEach(cell -> texts.add(cell.text().replace("\n", "")));
                }
            }
        }
        return texts;
    }

    /** Short lines of the body, and the first rows of its grids: titles and table heads are among them. */
    private static List<String> heads(List<Block> body) {
        List<String> heads = new ArrayList<>();
        for (Block block : body) {
            if (block instanceof TextBlock text && !text.isBlank() && text.text().length() <= LONGEST_HEAD) {
                heads.add(text.text());
            } else if (block instanceof GridBlock grid) {
                for (int row = 0; row < Math.min(3, grid.rowCount()); row++) {
                    grid.row(row).stream().filter(cell -> !cell.isBlank() && cell.text().length() <= LONGEST_HEAD).forEach(cell -> heads.add(cell.text()));
                }
            }
        }
        return heads;
    }

    private static <T> T most(Map<T, Integer> votes) {
        T most = null;
        for (Map.Entry<T, Integer> vote : votes.entrySet()) {
            most = most == null || vote.getValue() > votes.get(most) ? vote.getKey() : most;
        }
        return most;
    }

    private static final class Votes {
        private final Map<String, Integer> units = new LinkedHashMap<>();
        private final Map<String, Integer> money = new LinkedHashMap<>();
        private final Map<Integer, Integer> years = new LinkedHashMap<>();
        private final Map<DisclosureKind, Integer> kinds = new LinkedHashMap<>();

        private void hear(String head) {
            Matcher amounts = MONEY.matcher(head);
            if (amounts.find()) {
                money.merge(amounts.group(1), 1, Integer::sum);
            }
            Matcher unit = UNIT.matcher(head);
            if (unit.find() && !unit.group(1).endsWith("元")) {
                units.merge(unit.group(1), 1, Integer::sum);
            }
            if (head.endsWith("表") || head.endsWith("）") || head.endsWith(")") || Ordinals.part(head) != null) {
                hearTitle(head);
            }
        }

        private void hearTitle(String title) {
            Matcher year = TITLE_YEAR.matcher(title);
            if (year.find()) {
                years.merge(Integer.valueOf(year.group(1)), 1, Integer::sum);
            }
            if (title.contains("决算")) {
                kinds.merge(DisclosureKind.FINAL_ACCOUNT, 1, Integer::sum);
            } else if (title.contains("部门预算") && !title.contains("支出经济")) {
                kinds.merge(DisclosureKind.DEPARTMENT_BUDGET, 1, Integer::sum);
            } else if (title.contains("预算")) {
                kinds.merge(DisclosureKind.UNIT_BUDGET, 1, Integer::sum);
            }
        }
    }
}
