package org.yushen.reader.narrative;

/**
 * What a clause speaks of.
 *
 * @param from first position in the paragraph's form
 * @param to position after its last character; equal to from when the clause names nothing
 * @param form its text in the form
 * @param year the year the clause names; null when it names none
 */
record Subject(int from, int to, String form, Integer year) {

    boolean isEmpty() {
        return form.isEmpty();
    }
}
