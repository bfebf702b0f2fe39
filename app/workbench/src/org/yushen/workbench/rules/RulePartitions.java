package org.yushen.workbench.rules;

import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.IPredicateRule;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedPartitionScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;

/** How a rule file falls apart into code, comments and strings. */
final class RulePartitions {
    static final String PARTITIONING = "org.yushen.workbench.rules.partitioning";
    static final String COMMENT = "org.yushen.workbench.rules.comment";
    static final String STRING = "org.yushen.workbench.rules.string";

    private RulePartitions() {
    }

    static String[] types() {
        return new String[] {COMMENT, STRING};
    }

    static RuleBasedPartitionScanner scanner() {
        RuleBasedPartitionScanner scanner = new RuleBasedPartitionScanner();
        Token comment = new Token(COMMENT);
        Token string = new Token(STRING);
        scanner.setPredicateRules(new IPredicateRule[] {new EndOfLineRule("//", comment), new MultiLineRule("/*", "*/", comment, (char) 0, true),
            new SingleLineRule("\"", "\"", string, '\\')});
        return scanner;
    }
}
