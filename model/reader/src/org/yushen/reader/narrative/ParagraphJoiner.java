package org.yushen.reader.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.yushen.reader.block.TextBlock;

/**
 * Joins the lines of a section into paragraphs. A line break of the page is not the end of a sentence: text extractors
 * leave one where the line, or the page, was full. Lists that a colon or semicolon leaves open stay one paragraph too,
 * so that their items know what they are items of.
 */
final class ParagraphJoiner {
    /** A page's line of prose is seldom shorter; a heading seldom longer. */
    private static final int FULL_LINE = 20;
    /** Labels of a picture that stand behind an unfinished paragraph are shorter. */
    private static final int LONGEST_LABEL = 15;

    private static final Pattern NUMBERED = Pattern.compile("^(?:[#\\-*•·●◆■]*)(?:\\([一二三四五六七八九十\\d]{1,3}\\)|[一二三四五六七八九十]{1,3}[、.。]"
            + "|\\d{1,2}[、.)](?!\\d)|\\d{1,2}\\.(?=20\\d\\d年)|[①-⑳]|第[一二三四五六七八九十]{1,3}[部章节])");
    private static final Pattern PUNCTUATION = Pattern.compile("[,。;:]");
    private static final Pattern STARTS_WITH_AMOUNT = Pattern.compile("^[\\d,. ]*\\d(?:万|亿|元|%|个|辆|台|平方米|,)|^[万亿]?元");
    private static final Pattern ENDS_WITH_YEAR = Pattern.compile("(?<!\\d)20\\d\\d$");
    private static final Pattern ENDS_HEADING = Pattern.compile("(?:情况|说明|原因|图|表|目录|附件)$");
    /** “财政拨款支出主要内容如下：”: a line that introduces a list goes on with nothing. */
    private static final Pattern INTRODUCES_LIST = Pattern.compile("^[\\p{IsHan}\"()]{4,24}如下:$");
    /** A reason is prose, also where its full stop was forgotten. */
    private static final Pattern TELLS_REASON = Pattern.compile("原因(?:主要)?[是为系:]");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");

    private final QuantityScanner scanner = new QuantityScanner();

    /** The paragraphs of lines that stand one after the other, nothing but blank lines between them. */
    List<Paragraph> join(List<TextBlock> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<TextBlock> open = new ArrayList<>();
        Paragraph before = null;
        for (TextBlock line : lines) {
            if (line.isBlank()) {
                continue;
            }
            Paragraph own = paragraph(List.of(line));
            boolean joins = before != null && runsOn(before, own);
            if (before != null && !joins) {
                paragraphs.add(before);
                open.clear();
            }
            open.add(line);
            before = joins ? paragraph(open) : own;
        }
        if (before != null) {
            paragraphs.add(before);
        }
        return paragraphs;
    }

    private Paragraph paragraph(List<TextBlock> lines) {
        PlacedText text = new PlacedText(List.copyOf(lines));
        List<QuantityToken> quantities = scanner.scan(text);
        return new Paragraph(text, quantities, kind(text.form(), quantities));
    }

    private static Paragraph.Kind kind(String form, List<QuantityToken> quantities) {
        boolean punctuated = isPunctuated(form);
        long shown = quantities.stream().filter(quantity -> quantity.kind() == QuantityToken.Kind.MONEY
                || quantity.kind() == QuantityToken.Kind.PERCENT).count();
        if (!punctuated && shown > 1 && !form.contains("、")) {
            return Paragraph.Kind.FIGURE;
        }
        boolean told = quantities.stream().anyMatch(quantity -> quantity.kind() != QuantityToken.Kind.BARE);
        return !punctuated && !told && !form.equals("无") && !TELLS_REASON.matcher(form).find() ? Paragraph.Kind.HEADING : Paragraph.Kind.PROSE;
    }

    /** Whether the line begins with an item number: （一）, 1、, 三、. */
    static boolean isNumbered(String form) {
        return NUMBERED.matcher(form).find();
    }

    private static boolean isPunctuated(String form) {
        String outsideNumbers = THOUSANDS.matcher(NUMBERED.matcher(form).replaceFirst("")).replaceAll("");
        return PUNCTUATION.matcher(outsideNumbers).find();
    }

    private static boolean runsOn(Paragraph before, Paragraph line) {
        String a = before.text().form();
        String b = line.text().form();
        if (a.isEmpty() || b.isEmpty() || before.kind() == Paragraph.Kind.FIGURE || line.kind() == Paragraph.Kind.FIGURE) {
            return false;
        }
        char last = a.charAt(a.length() - 1);
        if ("。!?".indexOf(last) >= 0) {
            return false;
        }
        if (":;,、(".indexOf(last) >= 0) {
            return last != ':' || !isHeadingOfNext(a, b);
        }
        if (isOpen(a, '"', '"') || isOpen(a, '(', ')')) {
            return true;
        }
        if (NUMBERED.matcher(b).find() || INTRODUCES_LIST.matcher(b).matches()) {
            return false;
        }
        if (STARTS_WITH_AMOUNT.matcher(b).find() || b.charAt(0) == '年' && ENDS_WITH_YEAR.matcher(a).find() || ",;。、)%".indexOf(b.charAt(0)) >= 0) {
            return true;
        }
        if (isPunctuated(a)) {
            return isPunctuated(b) || b.contains("、") || !line.quantities().isEmpty() || b.length() > LONGEST_LABEL;
        }
        return a.length() >= FULL_LINE && isPunctuated(b) && before.kind() == Paragraph.Kind.HEADING
                && !NUMBERED.matcher(a).find() && !ENDS_HEADING.matcher(a).find();
    }

    /** Whether a quotation or bracket is open where the line ends. */
    private static boolean isOpen(String line, char open, char close) {
        long opened = line.chars().filter(c -> c == open).count();
        return open == close ? opened % 2 == 1 : opened > line.chars().filter(c -> c == close).count();
    }

    /** “2、房屋情况：” with nothing under it before “3、其他情况：”. */
    private static boolean isHeadingOfNext(String a, String b) {
        return NUMBERED.matcher(a).find() && NUMBERED.matcher(b).find() && !PUNCTUATION.matcher(a.substring(0, a.length() - 1)).find()
                && a.charAt(0) != '(' == (b.charAt(0) != '(');
    }
}
