package org.yushen.cli;

import org.yushen.model.review.Severity;
import org.yushen.model.review.Verdict;

/** Colours of the terminal, by the numbers that terminals know. */
enum Paint {
    BAD("1;31"), WRONG("31"), DOUBTFUL("33"), HINT("36"), GOOD("1;32"), OPEN("1;33"), FAINT("2"), STRONG("1");

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Paint of(Severity severity) {
        return switch (severity) {
            case CRITICAL -> BAD;
            case ERROR -> WRONG;
            case WARNING -> DOUBTFUL;
            case INFO -> HINT;
        };
    }

    static Paint of(Verdict verdict) {
        return switch (verdict) {
            case CONFORMING -> GOOD;
            case NON_CONFORMING -> BAD;
            case INCOMPLETE -> OPEN;
        };
    }
}
