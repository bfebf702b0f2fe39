package org.yushen.workbench.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the cursor, as far as it decides which words fit: not a parser, the text is unfinished where it matters.
 *
 * @param kind where the cursor stands
 * @param type whose members fit; the pattern's for names within quotation marks; null elsewhere
 * @param prefix what is written of the word already
 */
record RulePlace(Kind kind, String type, String prefix) {

    enum Kind {
        /** Outside rules, or where a condition or statement begins. */
        FREE,
        /** After {@code @}. */
        ANNOTATION,
        /** Within the brackets of a pattern. */
        PATTERN,
        /** After a dot, on the left side. */
        CONDITION_MEMBER,
        /** After a dot, on the right side. */
        ACTION_MEMBER,
        /** Within quotation marks, where a name of the pack is wanted. */
        NAME,
        NOWHERE
    }

    private static final Pattern NAME = Pattern.compile("(?:name|table|term)\\s*(?:==|in\\s*\\([^)]*)\\s*\"([^\"]*)$");
    private static final Pattern MEMBER = Pattern.compile("(\\$?[\\p{L}_][\\p{L}\\p{N}_]*|\\))\\s*\\.\\s*(\\w*)$");
    private static final Pattern ANNOTATION = Pattern.compile("@(\\w*)$");
    private static final Pattern WORD = Pattern.compile("([A-Za-z_][\\w-]*)?$");
    private static final Pattern OPENED = Pattern.compile("([A-Z]\\w*)\\s*$");
    private static final Pattern SIDE = Pattern.compile("(?m)^\\s*(when|then|end|rule)\\b");
    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*(import|package)\\b.*\\z");

    /** @param before the text up to the cursor, quotation marks of strings that ended included */
    static RulePlace of(String before, RuleVocabulary vocabulary) {
        if (IMPORT.matcher(before).find()) {
            return new RulePlace(Kind.NOWHERE, null, "");
        }
        Matcher name = NAME.matcher(before);
        if (name.find()) {
            return new RulePlace(Kind.NAME, pattern(before.substring(0, name.start())), name.group(1));
        }
        if (inString(before)) {
            return new RulePlace(Kind.NOWHERE, null, "");
        }
        Matcher annotation = ANNOTATION.matcher(before);
        if (annotation.find()) {
            return new RulePlace(Kind.ANNOTATION, null, annotation.group(1));
        }
        boolean action = "then".equals(side(before));
        Matcher member = MEMBER.matcher(before);
        if (member.find()) {
            String type = member.group(1).equals(")") ? chained(before, action) : typeOf(member.group(1), before, vocabulary);
            return new RulePlace(action ? Kind.ACTION_MEMBER : Kind.CONDITION_MEMBER, type, member.group(2));
        }
        Matcher word = WORD.matcher(before);
        String prefix = word.find() && word.group(1) != null ? word.group(1) : "";
        String pattern = action ? null : pattern(before);
        return pattern != null && vocabulary.type(pattern) != null ? new RulePlace(Kind.PATTERN, pattern, prefix) : new RulePlace(Kind.FREE, null, prefix);
    }

    private static boolean inString(String before) {
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return line.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /** The last of when, then, end, rule; null before the first. */
    private static String side(String before) {
        String last = null;
        Matcher side = SIDE.matcher(before);
        while (side.find()) {
            last = side.group(1);
        }
        return last;
    }

    private static String chained(String before, boolean action) {
        int statement = Math.max(before.lastIndexOf(';'), before.lastIndexOf("then"));
        return action && before.substring(Math.max(statement, 0)).contains("checks") ? "CheckBuilder" : null;
    }

    /** The type of what stands before the dot; null when it is not known. */
    static String typeOf(String name, String text, RuleVocabulary vocabulary) {
        if (name.equals("checks")) {
            return "Checks";
        }
        if (name.equals("explanations")) {
            return "Explanations";
        }
        if (vocabulary.type(name) != null) {
            return name;
        }
        if (name.startsWith("$")) {
            return bound(name, text, vocabulary);
        }
        String pattern = pattern(text);
        RuleWord feature = pattern == null ? null : vocabulary.member(pattern, name);
        return feature == null ? null : feature.type();
    }

    /** Of a variable that is bound to a pattern or to a feature within one; the last one of that name counts. */
    private static String bound(String variable, String text, RuleVocabulary vocabulary) {
        Matcher binding = Pattern.compile(Pattern.quote(variable) + "\\s*:\\s*(\\w+)\\s*(\\(?)").matcher(text);
        String type = null;
        while (binding.find()) {
            String word = binding.group(1);
            if (vocabulary.type(word) != null) {
                type = word;
            } else {
                String pattern = pattern(text.substring(0, binding.start()));
                RuleWord feature = pattern == null ? null : vocabulary.member(pattern, word);
                type = feature == null ? type : feature.type();
            }
        }
        return type;
    }

    /** The type in front of the innermost bracket that is still open and has one; null when there is none. */
    static String pattern(String before) {
        int closed = 0;
        for (int i = before.length() - 1; i >= 0; i--) {
            char c = before.charAt(i);
            if (c == ')') {
                closed++;
            } else if (c == '(' && closed-- == 0) {
                closed = 0;
                Matcher type = OPENED.matcher(before.substring(0, i));
                if (type.find()) {
                    return type.group(1);
                }
            }
        }
        return null;
    }
}
