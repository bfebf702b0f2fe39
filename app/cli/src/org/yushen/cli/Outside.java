package org.yushen.cli;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What the user gives along with the papers, because no paper can know it.
 *
 * @param lastYear last year's paper of the same unit; null: looked for beside each paper
 * @param department the department's paper; null when not given
 * @param approved day on which the budget was approved (批复); null when not given
 * @param published day of publication; null when not given
 */
public record Outside(Path lastYear, Path department, LocalDate approved, LocalDate published) {
    public static final Outside NOTHING = new Outside(null, null, null, null);
}
