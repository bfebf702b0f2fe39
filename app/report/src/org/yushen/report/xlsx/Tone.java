package org.yushen.report.xlsx;

import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Severity;
import org.yushen.model.review.Verdict;

/**
 * The colours that carry a meaning, the same on every sheet; each pair is readable in black and white too.
 *
 * @param ink of the letters, as RRGGBB
 * @param paper behind them, as RRGGBB
 * @param strong whether the letters are bold
 */
record Tone(String ink, String paper, boolean strong) {

    static Tone of(Severity severity) {
        return switch (severity) {
            case CRITICAL -> new Tone("FFFFFF", "A61B1B", true);
            case ERROR -> new Tone("8B1A1A", "F8D3CF", true);
            case WARNING -> new Tone("6B4A00", "FCE8B2", false);
            case INFO -> new Tone("1F4E79", "DCE9F5", false);
        };
    }

    static Tone of(OutcomeKind kind) {
        return switch (kind) {
            case PASSED -> new Tone("1E5C2B", "DDF0E0", false);
            case VIOLATED -> new Tone("8B1A1A", "F8D3CF", true);
            case NOT_APPLICABLE -> new Tone("595959", "EFEFEF", false);
            case NOT_EVALUATED -> new Tone("6B4A00", "FCE8B2", true);
            case WAIVED -> new Tone("4A2C7A", "E7DFF3", false);
            case FAILED -> new Tone("FFFFFF", "A61B1B", true);
        };
    }

    static Tone of(Verdict verdict) {
        return switch (verdict) {
            case CONFORMING -> new Tone("FFFFFF", "2E7D32", true);
            case NON_CONFORMING -> new Tone("FFFFFF", "A61B1B", true);
            case INCOMPLETE -> new Tone("4D3500", "F5B93D", true);
        };
    }
}
