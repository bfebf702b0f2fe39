package org.yushen.workbench.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.yushen.workbench.Words;

/** Tells what is wrong at the pointer, else what the word under it means. */
final class RuleHover implements ITextHover {
    private static final int MOST_MEANINGS = 6;

    private final ISourceViewer viewer;
    private final RuleVocabulary vocabulary;
    private final Words words = new Words(RuleHover.class);

    RuleHover(ISourceViewer viewer, RuleVocabulary vocabulary) {
        this.viewer = viewer;
        this.vocabulary = vocabulary;
    }

    @Override
    public IRegion getHoverRegion(ITextViewer shown, int offset) {
        try {
            IDocument document = shown.getDocument();
            int start = offset;
            int end = offset;
            while (start > 0 && wordPart(document.getChar(start - 1))) {
                start--;
            }
            while (end < document.getLength() && wordPart(document.getChar(end))) {
                end++;
            }
            return new Region(start, end - start);
        } catch (BadLocationException e) {
            // The text changed under the pointer: nothing is told then.
            ILog.of(RuleHover.class).warn(e.getMessage(), e);
            return null;
        }
    }

    private static boolean wordPart(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '@';
    }

    @Override
    public String getHoverInfo(ITextViewer shown, IRegion region) {
        String wrong = problems(region);
        try {
            IDocument document = shown.getDocument();
            String meaning = meaning(document.get(region.getOffset(), region.getLength()), document.get(0, region.getOffset()));
            return wrong == null ? meaning : meaning == null ? wrong : words.get("hover.both", wrong, meaning);
        } catch (BadLocationException e) {
            ILog.of(RuleHover.class).warn(e.getMessage(), e);
            return wrong;
        }
    }

    private String problems(IRegion region) {
        IAnnotationModel model = viewer.getAnnotationModel();
        if (model == null) {
            return null;
        }
        Set<String> messages = new LinkedHashSet<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            Position position = model.getPosition(annotation);
            boolean problem = annotation.getType() != null && annotation.getType().matches(".*\\.(error|warning)");
            if (problem && position != null && position.overlapsWith(region.getOffset(), Math.max(1, region.getLength())) && annotation.getText() != null) {
                messages.add(annotation.getText());
            }
        }
        return messages.isEmpty() ? null : String.join("\n", messages);
    }

    /** Null when nothing is known of the word. */
    String meaning(String word, String before) {
        if (word.startsWith("@")) {
            return vocabulary.annotations().stream().filter(one -> one.name().equals(word.substring(1))).findFirst()
                    .map(one -> words.get("hover.word", word, one.documentation())).orElse(null);
        }
        if (word.startsWith("$")) {
            String type = RulePlace.typeOf(word, viewer.getDocument().get(), vocabulary);
            return type == null || vocabulary.type(type) == null ? null : words.get("hover.member", word, type, vocabulary.type(type).documentation());
        }
        RuleWord type = vocabulary.type(word);
        if (type != null) {
            return type.documentation().isEmpty() ? null : words.get("hover.word", word, type.documentation());
        }
        RulePlace place = RulePlace.of(before, vocabulary);
        RuleWord member = place.type() == null ? null : vocabulary.member(place.type(), feature(word));
        if (member != null) {
            return words.get("hover.member", place.type(), member.name(), member.documentation());
        }
        RuleWord keyword = vocabulary.keywordOf(word);
        return keyword != null ? words.get("hover.word", word, keyword.documentation()) : everywhere(feature(word));
    }

    private String everywhere(String word) {
        List<String> meanings = new ArrayList<>();
        for (Map.Entry<String, RuleWord> one : vocabulary.anywhere(word)) {
            if (meanings.size() < MOST_MEANINGS && !one.getValue().documentation().isEmpty()) {
                meanings.add(words.get("hover.member", one.getKey(), word, one.getValue().documentation()));
            }
        }
        return meanings.isEmpty() ? null : String.join("\n", meanings);
    }

    /** A feature is read as {@code getAmount()} on the right side. */
    private static String feature(String word) {
        String name = word.matches("get[A-Z].*") ? word.substring(3) : word.matches("is[A-Z].*") ? word.substring(2) : word;
        return name.equals(word) ? word : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
