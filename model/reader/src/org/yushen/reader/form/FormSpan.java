package org.yushen.reader.form;

import java.util.List;

/**
 * The lines of one form.
 *
 * @param top title, year and the like above it; may be empty
 * @param body from the project's name to the foot
 */
record FormSpan(List<FormLine> top, List<FormLine> body) {

    FormLine first() {
        return top.isEmpty() ? body.get(0) : top.get(0);
    }

    FormLine last() {
        return body.get(body.size() - 1);
    }
}
