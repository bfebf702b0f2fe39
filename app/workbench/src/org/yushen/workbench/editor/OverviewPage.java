package org.yushen.workbench.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Source;
import org.yushen.model.disclosure.Unread;
import org.yushen.model.review.OutcomeKind;
import org.yushen.model.review.Problem;
import org.yushen.model.review.Review;
import org.yushen.model.review.RuleOutcome;
import org.yushen.model.review.Severity;
import org.yushen.report.words.PlaceWords;
import org.yushen.report.words.ReviewCounts;
import org.yushen.report.words.ReviewWords;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.review.OutsideHandler;

/** 概览: the verdict, the figures looked at first, what could not be read and what could not be checked. */
final class OverviewPage implements PaperPage {
    private static final List<Severity> GRAVEST_FIRST = List.of(Severity.CRITICAL, Severity.ERROR, Severity.WARNING, Severity.INFO);

    private final ScrolledComposite scroll;
    private final Palette palette;
    private final EditorWords words;
    private final Choice choice;
    private Composite body;

    OverviewPage(Composite parent, Palette palette, EditorWords words, Choice choice) {
        this.palette = palette;
        this.words = words;
        this.choice = choice;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setBackground(palette.paper());
        scroll.addListener(SWT.Resize, event -> fit());
    }

    @Override
    public Control control() {
        return scroll;
    }

    /** Shows what there is to say of a paper that was not read: that it is being read, or why it could not be. */
    void show(String title, String sentence, boolean failed) {
        OverviewSheet sheet = begin();
        sheet.headline(title, failed ? palette.of(Severity.ERROR) : palette.faintInk());
        sheet.sentence(sentence);
        end(new Point(0, 0));
    }

    @Override
    public void show(PaperContent content) {
        Point origin = scroll.getOrigin();
        OverviewSheet sheet = begin();
        verdict(sheet, content.review());
        facts(sheet, content.disclosure(), content.against());
        sheet.figures(KeyFigure.of(content.disclosure()));
        if (content.review() != null) {
            counts(sheet, content.review());
        }
        unread(sheet, content);
        if (content.review() != null) {
            undecided(sheet, content.review());
            problems(sheet, content.review());
        }
        sources(sheet, content.disclosure());
        packs(sheet, content.review());
        end(origin);
    }

    private OverviewSheet begin() {
        scroll.setRedraw(false);
        if (body != null) {
            body.dispose();
            scroll.setContent(null);
        }
        body = new Composite(scroll, SWT.NONE);
        body.setLayout(new FillLayout());
        return new OverviewSheet(body, palette, words, choice);
    }

    private void end(Point origin) {
        // Measured before it is shown: the other way round it would be laid out twice.
        fit();
        scroll.setContent(body);
        scroll.setOrigin(origin);
        scroll.setRedraw(true);
    }

    private void fit() {
        if (body != null && !body.isDisposed()) {
            int width = scroll.getClientArea().width;
            scroll.setMinSize(width, body.computeSize(width, SWT.DEFAULT, true).y);
        }
    }

    private void verdict(OverviewSheet sheet, Review review) {
        if (review == null) {
            sheet.headline(words.get("overview.unchecked"), palette.faintInk());
            return;
        }
        sheet.headline(ReviewWords.verdict(words.reports(), review.getVerdict()), palette.of(review.getVerdict()));
        sheet.sentence(ReviewWords.verdictReason(words.reports(), review));
        if (ReviewWords.workbookAlone(review)) {
            sheet.sentence(words.reports().get("summary.note.workbook"));
        }
    }

    private void facts(OverviewSheet sheet, Disclosure paper, Paper.Against against) {
        String nothing = words.reports().get("summary.notFound");
        List<OverviewSheet.Fact> facts = new ArrayList<>(List.of(
                new OverviewSheet.Fact(words.get("overview.unit"), Objects.requireNonNullElse(paper.getUnit(), nothing)),
                new OverviewSheet.Fact(words.get("overview.year"),
                        paper.getFiscalYear() == null ? nothing : words.get("overview.ofYear", paper.getFiscalYear())),
                new OverviewSheet.Fact(words.get("overview.kind"), words.get("overview.kind." + paper.getKind().getName())),
                new OverviewSheet.Fact(words.get("overview.profile"), Objects.requireNonNullElse(paper.getProfile(), words.get("overview.noProfile")))));
        if (against == null) {
            sheet.facts(facts);
            return;
        }
        facts.addAll(facts(against));
        sheet.facts(facts);
        against.sentences().forEach(sheet::sentence);
        sheet.link(words.get("overview.outside"), OverviewPage::changeOutside);
    }

    /** What the check held the paper against. */
    private List<OverviewSheet.Fact> facts(Paper.Against against) {
        String lastYear = against.lastYear() == null ? words.get("overview.lastYear.none")
                : words.get(against.found() ? "overview.lastYear.found" : "overview.lastYear.given", against.lastYear());
        return List.of(new OverviewSheet.Fact(words.get("overview.lastYear"), lastYear),
                new OverviewSheet.Fact(words.get("overview.department"), Objects.requireNonNullElse(against.department(), words.get("overview.department.none"))),
                new OverviewSheet.Fact(words.get("overview.approved"), day(against.approved())),
                new OverviewSheet.Fact(words.get("overview.published"), day(against.published())));
    }

    private String day(LocalDate day) {
        return day == null ? words.get("overview.day.none") : day.toString();
    }

    private static void changeOutside() {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(OutsideHandler.ID, null);
        } catch (CommandException e) {
            throw new IllegalStateException(e); // the command is declared in plugin.xml and always on
        }
    }

    private void counts(OverviewSheet sheet, Review review) {
        ReviewCounts counts = new ReviewCounts(review);
        sheet.heading(words.get("overview.findings", counts.findings()));
        sheet.chips(GRAVEST_FIRST.stream().map(severity -> new OverviewSheet.Chip(words.severity(severity), counts.findings(severity),
                counts.waived(severity), palette.of(severity))).toList());
        sheet.heading(words.get("overview.outcomes", counts.rules()));
        sheet.chips(OutcomeKind.VALUES.stream().map(kind -> new OverviewSheet.Chip(ReviewWords.outcome(words.reports(), kind),
                counts.outcomes(kind), 0, colour(kind))).toList());
    }

    private org.eclipse.swt.graphics.Color colour(OutcomeKind kind) {
        return switch (kind) {
            case PASSED -> palette.of(org.yushen.model.review.Verdict.CONFORMING);
            case VIOLATED -> palette.of(Severity.ERROR);
            case NOT_EVALUATED, FAILED -> palette.of(Severity.WARNING);
            case NOT_APPLICABLE, WAIVED -> palette.faintInk();
        };
    }

    private void unread(OverviewSheet sheet, PaperContent content) {
        List<Unread> notes = content.disclosure().getUnread();
        sheet.heading(words.get("overview.unread", notes.size()));
        if (notes.isEmpty()) {
            sheet.sentence(words.reports().get("summary.allRead"));
        }
        PlaceWords places = new PlaceWords(words.reports(), content.disclosure());
        for (Unread note : notes) {
            String what = EditorWords.orEmpty(note.getWhat());
            String why = EditorWords.orEmpty(note.getWhy());
            sheet.item(words.get("overview.unreadNote", what, why), places.of(note.getLocation()), content.spot(note.getLocation()));
        }
    }

    private void undecided(OverviewSheet sheet, Review review) {
        List<RuleOutcome> undecided = review.getOutcomes().stream()
                .filter(outcome -> outcome.getKind() == OutcomeKind.NOT_EVALUATED || outcome.getKind() == OutcomeKind.FAILED).toList();
        if (undecided.isEmpty()) {
            return;
        }
        sheet.heading(words.get("overview.undecided", undecided.size()));
        for (RuleOutcome outcome : undecided) {
            sheet.item(words.get("overview.undecidedRule", outcome.getRule(), outcome.getTitle(),
                    ReviewWords.outcome(words.reports(), outcome.getKind()), outcome.getWhy()), "", null);
        }
    }

    /** Problems of the packs; those of rules told above are not told twice. */
    private void problems(OverviewSheet sheet, Review review) {
        List<String> told = review.getOutcomes().stream().filter(outcome -> outcome.getKind() == OutcomeKind.FAILED)
                .map(RuleOutcome::getRule).toList();
        List<Problem> others = review.getProblems().stream().filter(problem -> !told.contains(problem.getRule())).toList();
        if (!others.isEmpty()) {
            sheet.heading(words.get("overview.problems", others.size()));
            others.forEach(problem -> sheet.item(problem.getMessage(), EditorWords.orEmpty(problem.getFile()), null));
        }
    }

    private void sources(OverviewSheet sheet, Disclosure paper) {
        sheet.heading(words.get("overview.sources"));
        for (Source source : paper.getSources()) {
            sheet.item(words.get("overview.source", source.getFile(), source.getFormat().getLiteral(), source.getSize()), "", null);
            sheet.code(words.get("overview.hash", source.getSha256()));
        }
    }

    private void packs(OverviewSheet sheet, Review review) {
        if (review == null || review.getRulePacks().isEmpty()) {
            return;
        }
        sheet.heading(words.get("overview.packs"));
        review.getRulePacks().forEach(pack -> sheet.item(words.get("overview.pack", pack.getTitle(), pack.getId(), pack.getVersion()), "", null));
        sheet.code(words.get("overview.checkedOn", review.getCheckedOn(), review.getDuration()));
    }

    @Override
    public void reveal(Spot spot, List<Spot> evidence) {
        // Nothing of a paper stands on this page.
    }

    @Override
    public void copy() {
        // Every text here can be selected and copied on its own.
    }

    @Override
    public void setFocus() {
        scroll.setFocus();
    }
}
