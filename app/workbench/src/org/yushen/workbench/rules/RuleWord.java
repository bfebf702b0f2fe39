package org.yushen.workbench.rules;

/**
 * A word that can stand in a rule.
 *
 * @param name as it is looked for
 * @param written as it is put into the text
 * @param documentation empty when there is none
 * @param type of its value; null when it has none
 */
record RuleWord(Kind kind, String name, String written, String documentation, String type) {

    enum Kind {
        KEYWORD, ANNOTATION, TYPE, FEATURE, METHOD, CONSTANT, NAME
    }

    /** Where the cursor goes: between the quotation marks or brackets of what is put in. */
    int cursor() {
        return written.endsWith("(\"\")") ? written.length() - 2 : written.length();
    }
}
