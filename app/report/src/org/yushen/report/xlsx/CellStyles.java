package org.yushen.report.xlsx;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook's styles, each made once: a workbook has room for a limited number. */
final class CellStyles {
    private static final String FONT = "微软雅黑";
    private static final String LINES = "BFC7D1";

    private record Key(Look look, boolean quoted) {
    }

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // The default font is the measure of column widths.
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) 10);
    }

    /** @param quoted whether the cell's text is marked as text for good, so that editing it makes no formula of it */
    XSSFCellStyle of(Look look, boolean quoted) {
        return styles.computeIfAbsent(new Key(look, quoted), this::make);
    }

    private XSSFCellStyle make(Key key) {
        Look look = key.look();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setWrapText(look.format() == null);
        style.setVerticalAlignment(look.top() ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        style.setAlignment(look.centred() ? HorizontalAlignment.CENTER
                : look.format() == null ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        if (!look.centred()) {
            style.setIndention((short) 1);
        }
        if (look.fill() != null) {
            style.setFillForegroundColor(colour(look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.frame()) {
            frame(style);
        }
        if (look.format() != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
        style.setQuotePrefixed(key.quoted());
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) look.size());
        font.setBold(look.bold());
        font.setColor(colour(look.colour()));
        return font;
    }

    private static void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour(LINES));
        style.setBottomBorderColor(colour(LINES));
        style.setLeftBorderColor(colour(LINES));
        style.setRightBorderColor(colour(LINES));
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb), null);
    }
}
