package org.yushen.workbench.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import org.eclipse.jface.text.rules.ICharacterScanner;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WhitespaceRule;
import org.eclipse.jface.text.rules.WordRule;

/** Colours the code of a rule file. */
final class RuleScanner extends RuleBasedScanner {

    RuleScanner(RuleColours colours, RuleVocabulary vocabulary) {
        setDefaultReturnToken(colours.plain());
        List<IRule> rules = new ArrayList<>();
        rules.add(new WhitespaceRule(Character::isWhitespace));
        rules.add(new Run('@', Character::isLetter, colours.annotation()));
        rules.add(new Run('$', Character::isJavaIdentifierPart, colours.variable()));
        rules.add(new Foreign(colours.chinese()));
        WordRule words = new WordRule(new Word(), colours.plain());
        RuleVocabulary.KEYWORDS.forEach(keyword -> words.addWord(keyword, colours.keyword()));
        vocabulary.types().forEach(type -> words.addWord(type, colours.type()));
        rules.add(words);
        setRules(rules.toArray(IRule[]::new));
    }

    private static final class Word implements IWordDetector {
        @Override
        public boolean isWordStart(char c) {
            return c < 128 && Character.isLetter(c);
        }

        @Override
        public boolean isWordPart(char c) {
            return c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-');
        }
    }

    /** A sign and what follows it. */
    private record Run(char first, IntPredicate more, IToken token) implements IRule {
        @Override
        public IToken evaluate(ICharacterScanner scanner) {
            if (scanner.read() != first) {
                scanner.unread();
                return Token.UNDEFINED;
            }
            int c = scanner.read();
            while (c != ICharacterScanner.EOF && more.test(c)) {
                c = scanner.read();
            }
            scanner.unread();
            return token;
        }
    }

    /** Chinese letters and full-width signs. */
    private record Foreign(IToken token) implements IRule {
        private static final int FIRST = 0x2010;

        @Override
        public IToken evaluate(ICharacterScanner scanner) {
            int c = scanner.read();
            boolean any = false;
            while (c != ICharacterScanner.EOF && c >= FIRST) {
                any = true;
                c = scanner.read();
            }
            scanner.unread();
            return any ? token : Token.UNDEFINED;
        }
    }
}
