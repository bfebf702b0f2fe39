package org.yushen.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people write it: 2025-01-20, 2025/1/20, 2025.1.20, 2025年1月20日, 20250120. */
public final class WrittenDay {
    private static final Pattern WRITTEN = Pattern.compile("(20\\d{2})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})日?");

    private WrittenDay() {
    }

    /** Null when the text is no day. */
    public static LocalDate of(String text) {
        Matcher day = WRITTEN.matcher(text.strip());
        if (!day.matches()) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
        } catch (DateTimeException e) {
            return null; // 2月30日
        }
    }
}
