package org.yushen.reader.statement;

import java.text.Normalizer;

/** Subject codes as printed. */
final class SubjectCode {
    private static final String LETTERS = "OoIl";
    private static final String DIGITS = "0011";

    private SubjectCode() {
    }

    /** The digits of a code: blanks gone, letters that recognition took for digits put right; empty where there is none. */
    static String digits(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
        if (!folded.matches("[0-9OoIl]+") || !folded.matches(".*[0-9].*")) {
            return "";
        }
        StringBuilder digits = new StringBuilder();
        for (char c : folded.toCharArray()) {
            int letter = LETTERS.indexOf(c);
            digits.append(letter < 0 ? c : DIGITS.charAt(letter));
        }
        return digits.toString();
    }

    /** 1 for 类, 2 for 款, 3 for 项; 0 when there is no code. */
    static int level(String code) {
        return code == null ? 0 : Math.max(0, (code.length() - 1) / 2);
    }
}
