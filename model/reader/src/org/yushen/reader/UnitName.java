package org.yushen.reader;

import java.util.LinkedHashMap;
import java.util.Map;

import org.yushen.reader.profile.Vocabulary;

/** A unit's name: files of one unit may call it by a longer or shorter one, and organs of Party and state by their usual short form. */
public final class UnitName {
    /** Full forms with the short ones that stand for them in any name; a longer form stands before what it holds. */
    private static final Map<String, String> SHORT_FORMS = new LinkedHashMap<>();

    static {
        SHORT_FORMS.put("中国人民政治协商会议", "政协");
        SHORT_FORMS.put("中国共产党", "");
        SHORT_FORMS.put("中共", "");
        SHORT_FORMS.put("人民代表大会", "人大");
        SHORT_FORMS.put("常务委员会", "常委会");
        SHORT_FORMS.put("发展和改革委员会", "发改委");
        SHORT_FORMS.put("委员会", "委");
        SHORT_FORMS.put("人民检察院", "检察院");
        SHORT_FORMS.put("人民法院", "法院");
        SHORT_FORMS.put("人民政府", "政府");
    }

    private UnitName() {
    }

    /** Whether two names are one unit's: one holds the other, or recognition has one sign wrong. */
    public static boolean areOne(String one, String other) {
        String a = shortened(one);
        String b = shortened(other);
        return a.contains(b) || b.contains(a) || a.length() == b.length() && wrongSigns(a, b) <= 1;
    }

    /** Whether two names are the same but for short forms. */
    public static boolean same(String one, String other) {
        return one != null && other != null && shortened(one).equals(shortened(other));
    }

    private static String shortened(String name) {
        String plain = Vocabulary.normalise(name);
        for (Map.Entry<String, String> form : SHORT_FORMS.entrySet()) {
            plain = plain.replace(form.getKey(), form.getValue());
        }
        return plain;
    }

    private static int wrongSigns(String a, String b) {
        int wrong = 0;
        for (int i = 0; i < a.length(); i++) {
            wrong += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return wrong;
    }
}
