package org.yushen.cli;

import java.nio.file.Path;

import org.yushen.report.words.Messages;

/** What every command works with. */
record CommandContext(Surroundings surroundings, Screen screen, Messages messages) {

    CommandContext withoutColours() {
        return new CommandContext(surroundings, screen.withoutColours(), messages);
    }

    /** A path as the user wants to read it: relative where that is shorter. */
    String shown(Path path) {
        Path base = surroundings.workingFolder();
        return path.startsWith(base) ? base.relativize(path).toString() : path.toString();
    }

    /** Says something that went wrong, on the error stream. */
    void complain(String sentence) {
        screen.err().println(sentence);
    }
}
