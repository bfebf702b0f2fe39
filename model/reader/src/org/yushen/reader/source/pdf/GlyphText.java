package org.yushen.reader.source.pdf;

import java.io.IOException;
import java.text.Normalizer;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What a font's code prints, as the characters people write with. */
final class GlyphText {
    /** What stands for a character whose font does not tell what it prints. */
    static final String UNKNOWN = "\ufffd";

    /** Radicals that Unicode does not map to the character that looks the same, each before its character. */
    private static final String RADICALS = "⺁厂⺄乙⺈刀⺊卜⺋㔾⺌小⺍小⺎兀⺐尢⺕彐⺗心⺘手⺙攵⺛旡⺝月⺠民⺢水⺣火⺤爪⺥爪⺦爿⺧牛⺨犬⺩王⺪疋⺫目⺬示⺭示⺮竹⺯糸⺰纟⺱网⺲罒"
            + "⺳网⺴网⺶羊⺷羊⺸羊⺺聿⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑长⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马"
            + "⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀";

    private GlyphText() {
    }

    /** The text of a code; empty for what prints nothing, {@link #UNKNOWN} where the font does not tell. */
    static String of(PDFont font, int code) throws IOException {
        String text = font instanceof PDSimpleFont ? font.toUnicode(code, GlyphList.getAdobeGlyphList()) : font.toUnicode(code);
        if (text == null) {
            return UNKNOWN;
        }
        return text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < '\u2000' && text.charAt(0) != '\u00ad' && text.charAt(0) != '\u00a0'
                ? text : written(text);
    }

    /** Compatibility forms that bad fonts give for ordinary characters, undone; all else as it is. */
    static String written(String text) {
        StringBuilder written = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(c, written));
        return written.toString();
    }

    private static void append(int c, StringBuilder written) {
        int radical = c >= 0x2e80 && c <= 0x2eff ? RADICALS.indexOf(c) : -1;
        if (radical >= 0 && radical % 2 == 0) {
            written.append(RADICALS.charAt(radical + 1));
        } else if (isCompatibilityForm(c)) {
            written.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else if (c == '\u00a0' || c == '\t' || c == '\n' || c == '\r' || c >= '\u2000' && c <= '\u200a' || c == '\u202f') {
            written.append(' ');
        } else if (!isNothing(c)) {
            written.appendCodePoint(c);
        }
    }

    private static boolean isCompatibilityForm(int c) {
        return c >= 0x2e80 && c <= 0x2fd5 || c >= 0xf900 && c <= 0xfaff || c >= 0xfb00 && c <= 0xfb06 || c >= 0x2f800 && c <= 0x2fa1f;
    }

    private static boolean isNothing(int c) {
        return c < ' ' || c >= 0x7f && c < 0xa0 || c == 0xad || c >= 0x200b && c <= 0x200f || c == 0x2060 || c == 0xfeff || c == 0xffff
                || c == 0xfffe;
    }
}
