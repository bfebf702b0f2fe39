package org.yushen.reader.form;

import java.util.List;

/**
 * The lines of one form.
 *
 * @param top title, year and the like above it; may be empty
 * @param body from the project's name to the foot
 */
record FormSpan(List<FormLine> top, List<FormLine> body) {
}
