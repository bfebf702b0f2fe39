package org.yushen.workbench.rules;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension3;
import org.eclipse.jface.text.rules.FastPartitioner;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;

/** The editor of rule files: colours, brackets, completion, hover. */
public final class RuleEditor extends PackFileEditor {
    public static final String ID = "org.yushen.workbench.rules.editor.drl";
    private static final String BRACKETS = "rules.matchingBrackets";
    private static final String BRACKETS_COLOUR = "rules.matchingBracketsColor";

    @Override
    protected void initializeEditor() {
        super.initializeEditor();
        IPreferenceStore preferences = new ChainedPreferenceStore(new IPreferenceStore[] {brackets(), EditorsUI.getPreferenceStore()});
        setPreferenceStore(preferences);
        setSourceViewerConfiguration(new RuleEditorConfiguration(preferences, new RuleColours()));
    }

    private static PreferenceStore brackets() {
        PreferenceStore store = new PreferenceStore();
        store.setDefault(BRACKETS, true);
        store.setDefault(BRACKETS_COLOUR, "120,120,120");
        return store;
    }

    @Override
    protected void doSetInput(IEditorInput input) throws CoreException {
        super.doSetInput(input);
        IDocument document = input == null ? null : getDocumentProvider().getDocument(input);
        if (document instanceof IDocumentExtension3 parted && parted.getDocumentPartitioner(RulePartitions.PARTITIONING) == null) {
            FastPartitioner partitioner = new FastPartitioner(RulePartitions.scanner(), RulePartitions.types());
            partitioner.connect(document);
            parted.setDocumentPartitioner(RulePartitions.PARTITIONING, partitioner);
        }
        if (document != null) {
            PlatformUI.getWorkbench().getService(RuleBench.class).warmCompiler(document.get());
        }
    }

    @Override
    protected void configureSourceViewerDecorationSupport(SourceViewerDecorationSupport support) {
        super.configureSourceViewerDecorationSupport(support);
        support.setCharacterPairMatcher(new DefaultCharacterPairMatcher(new char[] {'(', ')', '[', ']', '{', '}'}, RulePartitions.PARTITIONING));
        support.setMatchingCharacterPainterPreferenceKeys(BRACKETS, BRACKETS_COLOUR);
    }

    /** The number of the rule that the cursor stands in; null when it stands in none. */
    String ruleAtCursor() {
        return RuleSearch.at(getDocumentProvider().getDocument(getEditorInput()).get(), cursorLine());
    }
}
