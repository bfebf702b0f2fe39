package org.yushen.workbench.review;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.ViewPart;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Review;
import org.yushen.report.words.Messages;
import org.yushen.report.words.ReviewCounts;
import org.yushen.report.words.ReviewWords;
import org.yushen.workbench.SimpleSelection;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.PaperFinding;
import org.yushen.workbench.paper.Papers;
import org.yushen.workbench.paper.PapersListener;

/** 发现的问题: the findings of the paper that is looked at. Selecting one shows its place in the paper. */
public final class FindingsView extends ViewPart implements PapersListener {
    public static final String ID = "org.yushen.workbench.review.findings";

    private static final String PAPER = "paper";
    private static final String FINDING = "finding";

    private final Papers papers = PlatformUI.getWorkbench().getService(Papers.class);
    private final Words words = new Words(getClass());
    private final Messages reportWords = Messages.ofReports(Words.locale());
    private final SimpleSelection selection = new SimpleSelection();
    private final ISelectionListener follower = this::follow;
    private final IPartListener2 editors = new EditorFollower();
    private FindingsFilterBar bar;
    private FindingsTable table;
    private Paper paper;
    private Review shown;
    private FindingLines lines;
    private IMemento saved;
    private String remembered;

    @Override
    public void createPartControl(Composite parent) {
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), parent);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        bar = new FindingsFilterBar(parent, images, this::update);
        table = new FindingsTable(parent, images, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        table.whenChanged(this::update);
        table.control().addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> selected(true)));
        table.control().addListener(SWT.DefaultSelection, e -> enter());
        MenuManager menu = new MenuManager();
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        table.control().setMenu(menu.createContextMenu(table.control()));
        getSite().registerContextMenu(menu, selection);
        getSite().setSelectionProvider(selection);
        offer(ActionFactory.COPY, this::copy);
        offer(ActionFactory.SELECT_ALL, this::selectAll);
        offer(ActionFactory.FIND, bar::focusText);
        getSite().getPage().addPostSelectionListener(follower);
        getSite().getPage().addPartListener(editors);
        papers.addListener(this);
        restore();
        look(ChosenPapers.ofEditor(getSite().getPage().getActiveEditor()));
    }

    private void offer(ActionFactory command, Runnable what) {
        getViewSite().getActionBars().setGlobalActionHandler(command.getId(), new Action() {
            @Override
            public void run() {
                what.run();
            }
        });
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        saved = memento;
    }

    @Override
    public void saveState(IMemento memento) {
        bar.save(memento);
        table.save(memento);
        memento.putString(PAPER, paper == null ? null : paper.id());
        memento.putString(FINDING, selectedKey());
    }

    /** Everything as it was left; the finding is selected as soon as its paper has been checked. */
    private void restore() {
        if (saved != null) {
            bar.restore(saved);
            table.restore(saved);
            remembered = saved.getString(FINDING);
            look(papers.all().stream().filter(one -> one.id().equals(saved.getString(PAPER))).findFirst().orElse(null));
        }
    }

    @Override
    public void dispose() {
        papers.removeListener(this);
        getSite().getPage().removePostSelectionListener(follower);
        getSite().getPage().removePartListener(editors);
        super.dispose();
    }

    /** The paper whose findings are shown; null for none. */
    public Paper paper() {
        return paper;
    }

    /** Goes to the next finding, down for 1 and up for -1, and shows its place. @return false at the end */
    public boolean step(int step) {
        boolean moved = table.step(step);
        if (moved) {
            selected(true);
        }
        return moved;
    }

    /** Opens or closes a group; else leads into the paper, to the finding's place. */
    private void enter() {
        if (!table.toggleGroup() && !table.selected().isEmpty()) {
            selected(true);
            Reveal.open(getSite().getPage(), paper, true);
        }
    }

    private void copy() {
        if (bar.hasFocus()) {
            bar.copyText();
        } else if (!table.selected().isEmpty()) {
            Clipboard clipboard = new Clipboard(table.control().getDisplay());
            clipboard.setContents(new Object[] {table.text()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private void selectAll() {
        if (bar.hasFocus()) {
            bar.focusText();
        } else {
            table.control().selectAll();
            selected(false);
        }
    }

    /** Shows only what holds these words, as if the user had written them above the findings. */
    public void filter(String wanted) {
        bar.write(wanted);
        if (paper != null) {
            Reveal.open(getSite().getPage(), paper, false);
        }
    }

    private void follow(IWorkbenchPart part, ISelection what) {
        if (part == this || !(what instanceof IStructuredSelection structured) || structured.isEmpty()) {
            return;
        }
        Object first = structured.getFirstElement();
        if (first instanceof Paper other) {
            look(other);
        } else if (first instanceof PaperFinding found) {
            look(found.paper());
            if (table.select(found.finding().getKey())) {
                selected(false);
            }
        }
    }

    /** Shows the findings of a paper; null changes nothing. */
    private void look(Paper next) {
        if (next != null && next != paper) {
            paper = next;
            papers.lookedAt(next);
            lines = null;
            // What was selected is another paper's; whoever shows it must hear of that.
            selection.choose(List.of());
            load();
        } else if (next == null && paper == null) {
            load();
        }
    }

    private void load() {
        Review review = paper == null ? null : paper.review();
        if (review != shown || lines == null) {
            shown = review;
            lines = review == null ? null : new FindingLines(review.getFindings(), new ReviewWords(reportWords, review),
                    severity -> ReviewWords.severity(reportWords, severity), new PaperPart(papers.rules().texts())::of);
            table.show(lines);
        }
        setPartName(paper == null ? words.get("findings.title") : words.get("findings.titleOf", paper.name()));
        bar.counts(review == null ? null : new ReviewCounts(review));
        update();
    }

    private void update() {
        Finding before = table.selected().stream().findFirst().orElse(null);
        String key = before != null ? before.getKey() : selectedKey();
        if (lines != null) {
            lines.filter(bar.text(), bar.severities(), bar.waived());
            lines.group(bar.grouping());
            lines.update();
        }
        table.refresh();
        boolean found = table.select(key);
        // After a check the same finding is another object: who shows it must hear of the new one. While a paper is read again it has
        // no findings; what was selected is remembered till then.
        if (lines != null && (found || key != null)) {
            selected(false);
        }
        bar.say(sentence());
    }

    private String selectedKey() {
        Object first = ((IStructuredSelection) selection.getSelection()).getFirstElement();
        return first instanceof PaperFinding found && found.paper() == paper ? found.finding().getKey() : remembered;
    }

    private String sentence() {
        if (paper == null) {
            return words.get("findings.noPaper");
        }
        if (paper.state() == Paper.State.FAILED) {
            return paper.message();
        }
        if (lines == null) {
            return words.get("findings.notYet");
        }
        long visible = lines.lines().stream().filter(line -> line.finding() != null).count();
        return words.get("findings.shown", visible, shown.getFindings().size());
    }

    private void selected(boolean reveal) {
        List<PaperFinding> found = table.selected().stream().map(finding -> new PaperFinding(paper, finding)).toList();
        if (!found.isEmpty()) {
            remembered = null;
        }
        selection.choose(found);
        if (reveal && found.size() == 1) {
            Reveal.reveal(getSite().getPage(), found.get(0));
        }
    }

    @Override
    public void paperChanged(Paper changed) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (changed == paper && !table.control().isDisposed()) {
                load();
            }
        });
    }

    @Override
    public void papersChanged() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (paper != null && !table.control().isDisposed() && !papers.all().contains(paper)) {
                paper = null;
                lines = null;
                load();
            }
        });
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    private final class EditorFollower implements IPartListener2 {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) instanceof IEditorPart editor && editor.getEditorInput() instanceof FileEditorInput) {
                look(ChosenPapers.ofEditor(editor));
            }
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference reference) {
            partActivated(reference);
        }
    }
}
