package org.yushen.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of {@code check} that tell what a paper alone cannot. */
final class OutsideOptions {
    @Option(names = "--last-year", paramLabel = "FILE", descriptionKey = "check.lastYear")
    private Path lastYear;

    @Option(names = "--department", paramLabel = "FILE", descriptionKey = "check.department")
    private Path department;

    @Option(names = "--approved", paramLabel = "DATE", descriptionKey = "check.approved", converter = Day.class)
    private LocalDate approved;

    @Option(names = "--published", paramLabel = "DATE", descriptionKey = "check.published", converter = Day.class)
    private LocalDate published;

    /** @param base where relative paths begin */
    Outside resolved(Path base) {
        return new Outside(lastYear == null ? null : base.resolve(lastYear), department == null ? null : base.resolve(department), approved, published);
    }

    /** Reads a day as people write it: 2025-01-20, 2025/1/20, 2025年1月20日, 20250120. */
    static final class Day implements ITypeConverter<LocalDate> {
        private static final Pattern WRITTEN = Pattern.compile("(20\\d{2})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})日?");

        @Override
        public LocalDate convert(String text) {
            Matcher day = WRITTEN.matcher(text.strip());
            try {
                if (day.matches()) {
                    return LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
                }
            } catch (DateTimeException e) {
                // 2月30日: said below like any other text that is no day
            }
            throw new TypeConversionException(text);
        }
    }
}
