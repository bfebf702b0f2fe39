package org.yushen.reader.source;

import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * What the paragraphs of a doc file show: deleted and hidden text left out, fields read for their result. A field may
 * begin in one paragraph and end in another (contents), so one of these goes with a story.
 */
final class OldWordText {
    private static final char FIELD_BEGINS = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_ENDS = '\u0015';
    private static final char PICTURE = '\u0001';
    private static final char LINE_BREAK = '\u000b';
    private static final char FIRM_HYPHEN = '\u001e';

    /** For each open field, whether its result has begun. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    /**
     * @param text lines parted by line breaks
     * @param pictures how many pictures stand in it
     * @param hidden whether text in it is set to be hidden
     */
    record Shown(String text, int pictures, boolean hidden) {
    }

    Shown of(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        int pictures = 0;
        boolean hidden = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (run.isMarkedDeleted()) {
                continue;
            }
            if (run.isSymbol()) {
                append(text, run.getSymbolCharacter());
                continue;
            }
            StringBuilder shown = run.isVanished() ? new StringBuilder() : text;
            boolean pictured = run.isSpecialCharacter() && !run.isData() && !run.isOle2();
            for (char c : run.text().toCharArray()) {
                pictures += take(c, shown) && pictured ? 1 : 0;
            }
            hidden |= run.isVanished() && !shown.toString().isBlank();
        }
        return new Shown(TextMarkup.blanks(text.toString()), pictures, hidden);
    }

    /** Takes the next character; tells whether it stands for a picture. */
    private boolean take(char c, StringBuilder shown) {
        switch (c) {
            case FIELD_BEGINS -> fields.push(false);
            case FIELD_RESULT -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(true);
                }
            }
            case FIELD_ENDS -> fields.poll();
            case LINE_BREAK -> append(shown, '\n');
            case FIRM_HYPHEN -> append(shown, '-');
            case '\r' -> {
                // the paragraph's own end
            }
            default -> append(shown, c);
        }
        return c == PICTURE && isShown();
    }

    /** A private sign of a symbol font means nothing. */
    private void append(StringBuilder shown, char c) {
        if (isShown() && !(c >= '\uf000' && c <= '\uf0ff')) {
            shown.append(c);
        }
    }

    private boolean isShown() {
        return !fields.contains(false);
    }
}
