package org.yushen.workbench.editor;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Location;
import org.yushen.model.review.Finding;
import org.yushen.workbench.SimpleSelection;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.PaperFinding;
import org.yushen.workbench.paper.Papers;
import org.yushen.workbench.paper.PapersListener;
import org.yushen.workbench.paper.RevealTarget;

/**
 * Shows a paper as it was read, with its findings: overview, statements, text and forms. Nothing in it is edited: a paper is what
 * was printed. What was asked to be shown before the paper was read is shown as soon as it is.
 */
public final class PaperEditor extends MultiPageEditorPart implements RevealTarget, IPersistableEditor {
    /** Id of the editor. */
    public static final String ID = "org.yushen.workbench.editor.paper";

    private static final String PAGE = "page";
    private static final int AHEAD_MILLISECONDS = 300;

    private final EditorWords words = new EditorWords(Words.locale());
    private final SimpleSelection selection = new SimpleSelection();
    private final PapersListener listener = new Refreshing();
    private Papers papers;
    private Paper paper;
    private PaperPages pages;
    private Paper.Snapshot shown;
    private Runnable waiting;
    private IMemento saved;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        IFile file = input.getAdapter(IFile.class);
        papers = PlatformUI.getWorkbench().getService(Papers.class);
        paper = file == null ? null : papers.of(file);
        if (paper == null) {
            throw new PartInitException(words.get("editor.notPaper", input.getName()));
        }
        site.setSelectionProvider(selection);
        setPartName(paper.name());
        setTitleToolTip(paper.names());
    }

    /** The paper shown. */
    public Paper paper() {
        return paper;
    }

    @Override
    protected void createPages() {
        FactoryLoader.provide();
        pages = new PaperPages(getContainer(), words, this::setActivePage, this::getActivePage, this::choose);
        for (PaperPage page : pages.all()) {
            int index = addPage(page.control());
            setPageText(index, pages.title(index));
        }
        Action copy = new Action() {
            @Override
            public void run() {
                pages.all().get(getActivePage()).copy();
            }
        };
        getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        papers.addListener(listener);
        if (saved != null) {
            pages.restore(saved);
            int page = Objects.requireNonNullElse(saved.getInteger(PAGE), 0);
            setActivePage(Math.clamp(page, 0, getPageCount() - 1));
        }
        refresh();
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putInteger(PAGE, getActivePage());
        pages.save(memento);
    }

    /** Called before the pages are made; what was looked at comes back as soon as the paper is read. */
    @Override
    public void restoreState(IMemento memento) {
        saved = memento;
    }

    @Override
    protected void pageChange(int index) {
        super.pageChange(index);
        pages.bringUpToDate(index);
    }

    private void choose(List<Finding> findings, Object element) {
        selection.choose(findings.isEmpty() && element != null ? List.of(element)
                : findings.stream().map(finding -> new PaperFinding(paper, finding)).toList());
    }

    /** Shows the paper as it is now, if that is not what is shown. */
    private void refresh() {
        Paper.Snapshot now = paper.now();
        boolean same = shown != null && shown.disclosure() == now.disclosure() && shown.review() == now.review();
        if (now.disclosure() != null && !same) {
            addOriginal(now.disclosure());
            pages.show(new PaperContent(now.disclosure(), now.review(), now.against(), words), getActivePage());
        } else if (now.disclosure() == null) {
            showState(now);
        }
        if (!same && (shown == null || shown.review() == null)) {
            setAhead(); // checked again, a page is set when somebody looks at it: a rule being written would set them all at each save
        }
        shown = now;
        if (waiting != null && pages.hasContent() && now.state() == Paper.State.CHECKED) {
            Runnable asked = waiting;
            waiting = null;
            asked.run();
        }
    }

    /** Who has opened a paper reads what is in front first; meanwhile the other pages are set, one at a time. */
    private void setAhead() {
        getContainer().getDisplay().timerExec(AHEAD_MILLISECONDS, () -> {
            boolean inFront = !getContainer().isDisposed() && getSite().getPage().getActiveEditor() == this;
            if (inFront && pages.setOneAhead()) {
                setAhead();
            }
        });
    }

    private void addOriginal(Disclosure disclosure) {
        PaperPage original = pages.addOriginal(disclosure, paper.files().stream().map(file -> file.getLocation().toPath()).toList());
        if (original != null) {
            int index = addPage(original.control());
            setPageText(index, pages.title(index));
            if (saved != null && Integer.valueOf(index).equals(saved.getInteger(PAGE))) {
                setActivePage(index);
            }
        }
    }

    private void showState(Paper.Snapshot now) {
        switch (now.state()) {
            case FAILED -> pages.show(words.get("editor.failed"), EditorWords.orEmpty(now.message()), true);
            case NEW -> pages.show(words.get("editor.waiting"), words.get("editor.waitingWhy"), false);
            default -> pages.show(words.get("editor.reading"), words.get("editor.readingWhy", paper.name()), false);
        }
    }

    @Override
    public void reveal(Location place) {
        if (!pages.reveal(place) && !pages.hasContent()) {
            waiting = () -> pages.reveal(place);
        }
    }

    @Override
    public void revealFinding(Finding finding) {
        if (!pages.reveal(finding) && !pages.hasContent()) {
            waiting = () -> pages.reveal(finding);
        }
    }

    @Override
    public void setFocus() {
        if (pages != null && getActivePage() >= 0) {
            pages.all().get(getActivePage()).setFocus();
            setAhead();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // Never dirty.
    }

    @Override
    public void doSaveAs() {
        // Not allowed.
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        if (papers != null) {
            papers.removeListener(listener);
        }
        super.dispose();
    }

    /** Papers change in jobs; the screen follows in its own thread. */
    private final class Refreshing implements PapersListener {
        @Override
        public void paperChanged(Paper changed) {
            if (changed == paper) {
                inDisplay(PaperEditor.this::refresh);
            }
        }

        @Override
        public void papersChanged() {
            inDisplay(() -> {
                if (!papers.all().contains(paper)) {
                    getSite().getPage().closeEditor(PaperEditor.this, false);
                }
            });
        }

        private void inDisplay(Runnable change) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (getContainer() != null && !getContainer().isDisposed()) {
                        change.run();
                    }
                });
            }
        }
    }
}
