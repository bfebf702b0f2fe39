package org.yushen.workbench.rules;

/**
 * Something wrong in a pack of the user's.
 *
 * @param path inside the project 规则包; empty for the project itself
 * @param line from 1
 * @param message a sentence for the author
 * @param error false for a warning
 */
record PackTrouble(String path, int line, String message, boolean error) {
}
