package org.yushen.reader.statement;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.yushen.reader.profile.TemplateProfile;
import org.yushen.reader.profile.Vocabulary;

/** Knows the words of table headers by the profile's vocabularies, whatever year or unit of money they carry. */
final class HeaderWords {
    static final String AMOUNT = "金额";
    static final String TOTAL = "合计";
    static final String CARRIED_OVER = "上年结转";

    private static final Pattern YEAR = Pattern.compile("[(（]?(?:20[0-9]{2}(?:年度|年)?|本年度)[)）]?");
    private static final Pattern DRESS = Pattern.compile("\\((?:单位:)?(?:万元|元)\\)|^其中[:：]?|[:：]$");
    private static final Map<String, ColumnRole> LABELS = Map.ofEntries(
            Map.entry("科目编码", ColumnRole.CODE), Map.entry("科目编码类", ColumnRole.CODE), Map.entry("科目编码款", ColumnRole.CODE),
            Map.entry("科目编码项", ColumnRole.CODE), Map.entry("科目名称", ColumnRole.NAME), Map.entry("项目", ColumnRole.NAME),
            Map.entry("单位名称", ColumnRole.UNIT), Map.entry("政府经济科目名称", ColumnRole.GOVERNMENT_NAME),
            Map.entry("政府经济科目编码", ColumnRole.REMARK), Map.entry("项目编码", ColumnRole.REMARK), Map.entry("单位编码", ColumnRole.REMARK),
            Map.entry("序号", ColumnRole.REMARK), Map.entry("备注", ColumnRole.REMARK));
    private static final int SHORTEST_MISREAD = 4;

    private final Vocabulary measures;
    private final Vocabulary spans;
    private final Vocabulary items;
    private final List<String> sums;
    private final NearWords near;

    HeaderWords(TemplateProfile profile) {
        measures = profile.vocabulary("measures");
        spans = profile.vocabulary("headerSpans");
        items = profile.vocabulary("items");
        sums = profile.list("sumItems");
        near = new NearWords(measures.byNormalisedWord());
    }

    /** The canonical measure or label of a header, one misread character forgiven; null when the vocabulary does not know it. */
    String measure(String header) {
        String known = exactMeasure(header);
        return known != null ? known : near.nearest(bare(header), SHORTEST_MISREAD);
    }

    private String exactMeasure(String header) {
        String word = bare(header);
        if (word.isEmpty() || "年".equals(word)) {
            return YEAR.matcher(Vocabulary.normalise(header)).find() ? AMOUNT : null;
        }
        return measures.canonical(word).orElse(null);
    }

    /** Whether the vocabulary knows the header just as printed, its year included. */
    boolean isWholeWord(String header) {
        return measures.canonical(header).isPresent();
    }

    /** The words that papers print for a measure, in the form {@link #bare} gives. */
    List<String> exact(String measure) {
        return measures.words(measure).stream().map(HeaderWords::bare).toList();
    }

    /** Whether the text spans columns below it (2025年预算数, 本年收入). */
    boolean isSpan(String text) {
        return spans.canonical(bare(text)).isPresent();
    }

    boolean isHeaderWord(String text) {
        return measure(text) != null || isSpan(text);
    }

    /** The same without forgiving a misread character: for the many cells that are no headers. */
    boolean isExactHeaderWord(String text) {
        return exactMeasure(text) != null || isSpan(text);
    }

    boolean isItem(String text) {
        return items.canonical(PrintedText.withoutOrdinal(text)).isPresent();
    }

    /** Whether a row of that name sums up a whole list: what it leaves blank, no row of the list holds. */
    boolean isSumOfList(String name) {
        return sums.contains(items.canonical(PrintedText.withoutOrdinal(name)).orElse(""));
    }

    static ColumnRole role(String measure) {
        return LABELS.getOrDefault(measure, ColumnRole.AMOUNT);
    }

    /** The canonical label of a column known only by what it holds; null for amounts and remarks. */
    static String labelOf(ColumnRole role) {
        return switch (role) {
            case CODE -> "科目编码";
            case NAME -> "科目名称";
            default -> null;
        };
    }

    /** The header without blanks, year and unit of money. */
    static String bare(String header) {
        return DRESS.matcher(YEAR.matcher(Vocabulary.normalise(header)).replaceAll("")).replaceAll("");
    }
}
