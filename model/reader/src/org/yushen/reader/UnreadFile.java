package org.yushen.reader;

import org.yushen.reader.source.UnreadableSubmission;

/**
 * A file of an archive that could not be read.
 *
 * @param name as the user knows it
 * @param why its sentence
 */
record UnreadFile(String name, UnreadableSubmission why) {
}
