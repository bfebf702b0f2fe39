package org.yushen.workbench.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.core.runtime.ILog;
import org.yushen.workbench.Words;

/** Proposes the words that fit before the cursor. */
final class RuleCompletion implements IContentAssistProcessor {
    private static final int SHORT_DOCUMENTATION = 40;

    private final RuleVocabulary vocabulary;
    private final PackNames names;
    private final Words words = new Words(RuleCompletion.class);
    private String error;

    RuleCompletion(RuleVocabulary vocabulary, PackNames names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        error = null;
        try {
            RulePlace place = RulePlace.of(viewer.getDocument().get(0, offset), vocabulary);
            int rest = place.kind() == RulePlace.Kind.NAME ? restOfName(viewer.getDocument(), offset) : 0;
            List<ICompletionProposal> proposals = new ArrayList<>();
            for (RuleWord word : fitting(place)) {
                if (word.name().toLowerCase(Locale.ROOT).startsWith(place.prefix().toLowerCase(Locale.ROOT))) {
                    proposals.add(proposal(word, place, offset, rest));
                }
            }
            if (proposals.isEmpty()) {
                error = words.get("completion.none");
            }
            return proposals.toArray(ICompletionProposal[]::new);
        } catch (BadLocationException e) {
            // The text changed while the popup was being opened: it is opened again with the next key.
            ILog.of(RuleCompletion.class).warn(e.getMessage(), e);
            return new ICompletionProposal[0];
        }
    }

    /** The words that may stand there, whatever is written of them already. */
    Collection<RuleWord> fitting(RulePlace place) {
        return switch (place.kind()) {
            case ANNOTATION -> vocabulary.annotations();
            case PATTERN, CONDITION_MEMBER -> place.type() == null ? List.of() : vocabulary.members(place.type());
            case ACTION_MEMBER -> place.type() == null ? List.of() : vocabulary.members(place.type()).stream().map(RuleCompletion::asGetter).toList();
            case NAME -> place.type() == null ? List.of() : names.of(place.type());
            case FREE -> free();
            case NOWHERE -> List.of();
        };
    }

    private Collection<RuleWord> free() {
        List<RuleWord> all = new ArrayList<>(vocabulary.keywords());
        all.add(new RuleWord(RuleWord.Kind.NAME, "checks", "checks", words.get("completion.checks"), "Checks"));
        all.addAll(vocabulary.typeWords());
        return all;
    }

    /** The right side is Java: there a feature is read through its method. */
    private static RuleWord asGetter(RuleWord word) {
        if (word.kind() != RuleWord.Kind.FEATURE) {
            return word;
        }
        String head = "Boolean".equals(word.type()) ? "is" : "get";
        String name = head + Character.toUpperCase(word.name().charAt(0)) + word.name().substring(1);
        return new RuleWord(RuleWord.Kind.METHOD, name, name + "()", word.documentation(), word.type());
    }

    /** How much of the name stands behind the cursor: a name is replaced as a whole, up to its closing quotation mark. */
    private static int restOfName(IDocument document, int offset) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(offset);
        int end = line.getOffset() + line.getLength();
        int closing = document.get(offset, end - offset).indexOf('"');
        return Math.max(closing, 0);
    }

    private ICompletionProposal proposal(RuleWord word, RulePlace place, int offset, int rest) {
        String shown = word.type() == null ? word.name() : words.get("completion.typed", word.name(), word.type());
        String line = word.documentation().isEmpty() ? shown : words.get("completion.documented", shown, shortened(word.documentation()));
        return new CompletionProposal(word.written(), offset - place.prefix().length(), place.prefix().length() + rest, word.cursor(), null, line, null,
                word.documentation().isEmpty() ? null : word.documentation());
    }

    private static String shortened(String documentation) {
        String line = documentation.lines().findFirst().orElse("");
        return line.length() <= SHORT_DOCUMENTATION ? line : line.substring(0, SHORT_DOCUMENTATION) + "…";
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] {'.', '@'};
    }

    @Override
    public String getErrorMessage() {
        return error;
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
