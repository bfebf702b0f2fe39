package org.yushen.workbench.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.model.review.Finding;
import org.yushen.rules.Texts;
import org.yushen.workbench.Words;

/** The part of a paper that a finding belongs to, in words: the statement, the section, the form; taken from the path in its key. */
final class PaperPart {
    private static final Pattern FIRST_STEP = Pattern.compile("[^:]*:([^/#~]*).*", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("T([1-9]|1[0-3])(-income|-expenditure)?|N([1-9]|1[0-2])");

    private final Texts texts;
    private final Words words = new Words(getClass());

    PaperPart(Texts texts) {
        this.texts = texts;
    }

    String of(Finding finding) {
        Matcher step = FIRST_STEP.matcher(String.valueOf(finding.getKey()));
        return step.matches() ? words(step.group(1)) : words.get("part.paper");
    }

    private String words(String step) {
        if (NUMBERED.matcher(step).matches()) {
            return texts.say("part." + step);
        }
        int blank = step.indexOf(' ');
        return switch (blank < 0 ? step : step.substring(0, blank)) {
            case "form" -> texts.say("path.form", step.substring(blank + 1));
            case "asset" -> texts.say("part.assets");
            case "procurement" -> texts.say("part.procurement");
            case "term" -> texts.say("part.glossary");
            case "contents" -> texts.say("part.contents");
            default -> words.get("part.paper");
        };
    }
}
