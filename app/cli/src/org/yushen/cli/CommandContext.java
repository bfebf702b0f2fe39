package org.yushen.cli;

import org.yushen.report.words.Messages;

/** What every command works with. */
record CommandContext(Surroundings surroundings, Screen screen, Messages messages) {

    /** Says something that went wrong, on the error stream. */
    void complain(String sentence) {
        screen.err().println(sentence);
    }
}
