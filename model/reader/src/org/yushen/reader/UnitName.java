package org.yushen.reader;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.yushen.reader.profile.Vocabulary;

/** A unit's name: files of one unit may call it by a longer or shorter one, and organs of Party and state by their usual short form. */
public final class UnitName {
    /** Full forms with the short ones that stand for them in any name; a longer form stands before what it holds. */
    private static final List<Map.Entry<String, String>> SHORT_FORMS = List.of(
            Map.entry("中国人民政治协商会议", "政协"), Map.entry("中国共产主义青年团", "共青团"), Map.entry("中国共产党", ""), Map.entry("中共", ""),
            Map.entry("人民代表大会", "人大"), Map.entry("常务委员会", "常委会"), Map.entry("发展和改革委员会", "发改委"), Map.entry("委员会", "委"),
            Map.entry("人民检察院", "检察院"), Map.entry("人民法院", "法院"), Map.entry("人民政府", "政府"));
    private static final Pattern PLACES = Pattern.compile("(?:\\p{IsHan}{1,7}?(?:省|自治区|市|自治州|州|盟|地区|县|区|旗|乡|镇|街道))+");
    private static final Pattern ITSELF = Pattern.compile("机关|本级|本部");

    /** They tell units of one kind apart: 第一小学 and 第二小学. */
    private static final String NUMERALS = "0123456789〇零一二三四五六七八九十百两";

    private UnitName() {
    }

    /** Whether two names are one unit's: the same but for short forms, for the place in front, or for 机关 and 本级 behind. */
    public static boolean areOne(String one, String other) {
        String a = shortened(one);
        String b = shortened(other);
        return a.equals(b) || (a.length() > b.length() ? isLonger(a, b) : isLonger(b, a));
    }

    /** Whether files that somebody put together may be one unit's: {@link #areOne}, or one name goes on behind the other, or recognition has one sign wrong. */
    public static boolean mayBeOne(String one, String other) {
        String a = shortened(one);
        String b = shortened(other);
        return areOne(one, other) || goesOn(a, b) || goesOn(b, a) || a.length() == b.length() && oneWrongSign(a, b);
    }

    private static boolean goesOn(String name, String part) {
        return part.length() > 1 && name.startsWith(part);
    }

    private static boolean isLonger(String name, String part) {
        int more = name.length() - part.length();
        return part.length() > 1 && name.endsWith(part) && PLACES.matcher(name.substring(0, more)).matches()
                || goesOn(name, part) && ITSELF.matcher(name.substring(part.length())).matches();
    }

    /** Whether two names are the same but for short forms. */
    public static boolean same(String one, String other) {
        return one != null && other != null && shortened(one).equals(shortened(other));
    }

    private static String shortened(String name) {
        String plain = Vocabulary.normalise(name);
        for (Map.Entry<String, String> form : SHORT_FORMS) {
            plain = plain.replace(form.getKey(), form.getValue());
        }
        return plain;
    }

    private static boolean oneWrongSign(String a, String b) {
        int wrong = 0;
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                wrong += isNumeral(a.charAt(i)) || isNumeral(b.charAt(i)) ? 2 : 1;
            }
        }
        return wrong == 1;
    }

    private static boolean isNumeral(char sign) {
        return NUMERALS.indexOf(sign) >= 0;
    }
}
