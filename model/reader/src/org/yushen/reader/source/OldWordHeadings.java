package org.yushen.reader.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Headings and automatic numbers of the paragraphs of a doc file. */
final class OldWordHeadings {
    private static final int LEVELS = 9;
    /** The first number formats of the file format, by their codes. */
    private static final String[] PLAIN_FORMATS = {"decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter"};

    private final StyleSheet styles;
    private final WordNumbering numbering = new WordNumbering();
    private final Set<String> known = new HashSet<>();

    OldWordHeadings(StyleSheet styles) {
        this.styles = styles;
    }

    /** The heading level of a paragraph, from 1; 0 when it is none. */
    int level(Paragraph paragraph) {
        if (paragraph.getLvl() >= 0 && paragraph.getLvl() < LEVELS) {
            return paragraph.getLvl() + 1;
        }
        StyleDescription style = styles.getStyleDescription(paragraph.getStyleIndex());
        String name = style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
        Matcher heading = WordStyles.HEADING_NAME.matcher(name);
        return heading.matches() ? Integer.parseInt(heading.group(1)) : 0;
    }

    /** The number that Word prints before a paragraph; empty when it prints none. Each call counts on. */
    String number(Paragraph paragraph) {
        HWPFList list = paragraph.isInList() ? paragraph.getList() : null;
        if (list == null || list.getListData() == null) {
            return "";
        }
        int depth = Math.min(paragraph.getIlvl(), LEVELS - 1);
        boolean restarted = list.isStartAtOverridden((char) depth);
        String id = list.getLsid() + (restarted ? "#" + paragraph.getIlfo() : "");
        if (known.add(id)) {
            define(id, list);
        }
        return numbering.next(id, depth);
    }

    private void define(String id, HWPFList list) {
        for (int depth = 0; depth < Math.min(LEVELS, list.getListData().numLevels()); depth++) {
            StringBuilder text = new StringBuilder();
            for (char c : String.valueOf(list.getNumberText((char) depth)).toCharArray()) {
                text.append(c < LEVELS ? "%" + (c + 1) : String.valueOf(c));
            }
            numbering.define(id, depth, list.getStartAt((char) depth), format(list.getNumberFormat((char) depth)), text.toString());
        }
    }

    /** The names of WordprocessingML for the codes of the older file format. */
    private static String format(int code) {
        return switch (code) {
            case 10 -> "ideographDigital";
            case 11 -> "japaneseCounting";
            case 14 -> "decimalFullWidth";
            case 16 -> "japaneseLegal";
            case 17 -> "japaneseDigitalTenThousand";
            case 18, 28 -> "decimalEnclosedCircle";
            case 22 -> "decimalZero";
            case 23 -> "bullet";
            case 33, 35 -> "taiwaneseCounting";
            case 34 -> "ideographLegalTraditional";
            case 36 -> "taiwaneseDigital";
            case 37, 39 -> "chineseCounting";
            case 38 -> "chineseLegalSimplified";
            case 255 -> "none";
            default -> code >= 0 && code < PLAIN_FORMATS.length ? PLAIN_FORMATS[code] : "decimal";
        };
    }
}
