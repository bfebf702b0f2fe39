package org.yushen.workbench.rules;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** What the rule editor offers beyond plain text. */
final class RuleEditorConfiguration extends TextSourceViewerConfiguration {
    private static final int COMPLETION_DELAY = 150;

    private final RuleColours colours;
    private final RuleVocabulary vocabulary = RuleVocabulary.load();

    RuleEditorConfiguration(IPreferenceStore preferences, RuleColours colours) {
        super(preferences);
        this.colours = colours;
    }

    @Override
    public String getConfiguredDocumentPartitioning(ISourceViewer viewer) {
        return RulePartitions.PARTITIONING;
    }

    @Override
    public String[] getConfiguredContentTypes(ISourceViewer viewer) {
        return new String[] {IDocument.DEFAULT_CONTENT_TYPE, RulePartitions.COMMENT, RulePartitions.STRING};
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        PresentationReconciler reconciler = new PresentationReconciler();
        reconciler.setDocumentPartitioning(RulePartitions.PARTITIONING);
        colour(reconciler, IDocument.DEFAULT_CONTENT_TYPE, new RuleScanner(colours, vocabulary));
        colour(reconciler, RulePartitions.COMMENT, one(colours.comment()));
        colour(reconciler, RulePartitions.STRING, one(colours.string()));
        return reconciler;
    }

    private static ITokenScanner one(IToken token) {
        RuleBasedScanner scanner = new RuleBasedScanner();
        scanner.setDefaultReturnToken(token);
        return scanner;
    }

    private static void colour(PresentationReconciler reconciler, String type, ITokenScanner scanner) {
        DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
        reconciler.setDamager(repairer, type);
        reconciler.setRepairer(repairer, type);
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant();
        assistant.setDocumentPartitioning(RulePartitions.PARTITIONING);
        RuleCompletion completion = new RuleCompletion(vocabulary, new PackNames());
        assistant.setContentAssistProcessor(completion, IDocument.DEFAULT_CONTENT_TYPE);
        assistant.setContentAssistProcessor(completion, RulePartitions.STRING);
        assistant.enableAutoActivation(true);
        assistant.setAutoActivationDelay(COMPLETION_DELAY);
        assistant.enableAutoInsert(true);
        assistant.setInformationControlCreator(parent -> new DefaultInformationControl(parent, false));
        assistant.enableColoredLabels(true);
        assistant.setRepeatedInvocationMode(false);
        return assistant;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return new RuleHover(viewer, vocabulary);
    }
}
