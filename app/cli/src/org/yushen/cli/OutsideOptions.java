package org.yushen.cli;

import java.nio.file.Path;
import java.time.LocalDate;

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

    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            LocalDate day = WrittenDay.of(text);
            if (day == null) {
                throw new TypeConversionException(text);
            }
            return day;
        }
    }
}
