package org.yushen.reader.statement;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.yushen.reader.profile.TemplateProfile;
import org.yushen.reader.profile.Vocabulary;

/** Knows the notes under a statement, and those that say it holds no amounts. */
final class EmptyNote {
    private static final int LONGEST = 200;

    private final List<String> phrases;
    private final List<String> starts;
    private final Pattern denial;

    EmptyNote(TemplateProfile profile) {
        phrases = profile.list("emptyNotes");
        starts = profile.list("noteStarts");
        denial = Pattern.compile("(?:" + alternatives(profile.list("emptyNotePairs")) + ")[^。；;，,]{0,40}(?:" + alternatives(profile.list("emptyNoteNouns")) + ")");
    }

    private static String alternatives(List<String> words) {
        return words.isEmpty() ? "(?!)" : words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** Whether the line is a note: it begins as one (注：, 说明：), or says that the table is empty. */
    boolean isNote(String line) {
        String text = Vocabulary.normalise(line);
        return !text.isEmpty() && text.length() <= LONGEST && (beginsAsNote(text) || phrases.stream().anyMatch(text::contains));
    }

    /** Whether a note says that the statement holds no amounts. */
    boolean declaresEmpty(String note) {
        String text = Vocabulary.normalise(note);
        return phrases.stream().anyMatch(text::contains) || denial.matcher(text).find();
    }

    /** Whether the line could be a note that does not begin as one: “本单位2025年没有…预算”. */
    boolean isDenial(String line) {
        String text = Vocabulary.normalise(line);
        return text.length() <= LONGEST && declaresEmpty(line) && !text.matches(".*[0-9.]+万?元.*");
    }

    private boolean beginsAsNote(String text) {
        return starts.stream().map(Vocabulary::normalise)
                .anyMatch(start -> text.startsWith(start) && text.length() > start.length() && !Character.isIdeographic(text.charAt(start.length()))
                        || start.length() == 1 && !Character.isIdeographic(start.charAt(0)) && text.startsWith(start));
    }
}
