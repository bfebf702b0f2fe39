package org.yushen.workbench.rules;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** The colours of rule files. */
final class RuleColours {
    private static final Color KEYWORD = new Color(127, 0, 85);
    private static final Color ANNOTATION = new Color(120, 90, 0);
    private static final Color STRING = new Color(0, 90, 160);
    private static final Color COMMENT = new Color(63, 120, 80);
    private static final Color VARIABLE = new Color(106, 62, 62);
    private static final Color TYPE = new Color(0, 100, 120);
    private static final Color CHINESE = new Color(176, 0, 32);

    IToken keyword() {
        return token(KEYWORD, SWT.BOLD);
    }

    IToken annotation() {
        return token(ANNOTATION, SWT.NORMAL);
    }

    IToken string() {
        return token(STRING, SWT.NORMAL);
    }

    IToken comment() {
        return token(COMMENT, SWT.NORMAL);
    }

    IToken variable() {
        return token(VARIABLE, SWT.NORMAL);
    }

    IToken type() {
        return token(TYPE, SWT.NORMAL);
    }

    /** Chinese and full-width signs outside quotation marks, which are a slip there. */
    IToken chinese() {
        return token(CHINESE, SWT.BOLD);
    }

    IToken plain() {
        return token(null, SWT.NORMAL);
    }

    private static IToken token(Color colour, int style) {
        return new Token(new TextAttribute(colour, null, style));
    }
}
