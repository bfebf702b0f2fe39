package org.yushen.report.docx;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.model.review.Finding;

/** Which part of the paper a finding speaks of, told by its key. In the order of the paper. */
enum FindingPart {
    PAPER("paper.*|part .*|contents .*|text .*|source .*|unread .*"),
    STATEMENTS("T[0-9].*|X.*|col .*"),
    NARRATIVE("N[0-9].*|[0-9]+\\..*|asset .*|procurement .*"),
    GLOSSARY("term .*"),
    FORMS("form .*"),
    OTHER(".*");

    private static final Pattern KEY = Pattern.compile("[^:]*:(.*)", Pattern.DOTALL);
    private final Pattern path;

    FindingPart(String path) {
        this.path = Pattern.compile(path, Pattern.DOTALL);
    }

    static FindingPart of(Finding finding) {
        String key = path(finding);
        return List.of(values()).stream().filter(part -> part.path.matcher(key).matches()).findFirst().orElse(OTHER);
    }

    /** The path of the finding's subject, such as T3/208 …/合计. */
    static String path(Finding finding) {
        Matcher key = KEY.matcher(finding.getKey() == null ? "" : finding.getKey());
        return key.matches() ? key.group(1) : "";
    }
}
