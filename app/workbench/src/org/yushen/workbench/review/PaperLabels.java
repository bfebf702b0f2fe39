package org.yushen.workbench.review;

import java.util.Objects;

import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.TableColumn;
import org.yushen.model.review.Severity;
import org.yushen.report.words.Messages;
import org.yushen.report.words.ReviewCounts;
import org.yushen.report.words.ReviewWords;
import org.yushen.workbench.Icons;
import org.yushen.workbench.ShortText;
import org.yushen.workbench.Words;
import org.yushen.workbench.paper.Paper;
import org.yushen.workbench.paper.Paper.Snapshot;

/** A paper in one column of the submissions view. */
final class PaperLabels extends ColumnLabelProvider {
    private final PaperColumn column;
    private final Words words;
    private final ResourceManager images;
    private final TableColumn place;
    private final Messages reportWords = Messages.ofReports(Words.locale());

    /** @param place the column of the table: what is too wide for it is shortened */
    PaperLabels(PaperColumn column, TableColumn place, Words words, ResourceManager images) {
        this.place = place;
        this.column = column;
        this.words = words;
        this.images = images;
    }

    @Override
    public String getText(Object element) {
        Paper paper = (Paper) element;
        Snapshot now = paper.now();
        ReviewCounts counts = now.review() == null ? null : new ReviewCounts(now.review());
        return switch (column) {
            case UNIT -> fitting(now.disclosure() == null || now.disclosure().getUnit() == null ? paper.name() : now.disclosure().getUnit());
            case YEAR -> now.disclosure() == null ? "" : Objects.toString(now.disclosure().getFiscalYear(), "");
            case VERDICT -> now.state() == Paper.State.CHECKED ? words.get("submissions.verdict." + now.review().getVerdict().getName())
                    : words.get("state." + now.state().name());
            case ERRORS -> counts == null ? "" : String.valueOf(counts.findings(Severity.CRITICAL) + counts.findings(Severity.ERROR));
            case WARNINGS -> counts == null ? "" : String.valueOf(counts.findings(Severity.WARNING));
            case NOTES -> counts == null ? "" : String.valueOf(counts.findings(Severity.INFO));
            case FILE -> fitting(paper.names());
        };
    }

    private String fitting(String text) {
        return ShortText.middleOut(text, place);
    }

    @Override
    public Image getImage(Object element) {
        Snapshot now = ((Paper) element).now();
        if (column != PaperColumn.VERDICT) {
            return null;
        }
        return switch (now.state()) {
            case CHECKED -> Icons.of(images, now.review().getVerdict());
            case FAILED -> Icons.image(images, "unreadable");
            case NEW, READING, READ, CHECKING -> Icons.image(images, "running");
        };
    }

    @Override
    public String getToolTipText(Object element) {
        Paper paper = (Paper) element;
        Snapshot now = paper.now();
        if (now.message() != null) {
            return now.message();
        }
        return now.review() == null ? paper.names()
                : words.get("submissions.tip", paper.names(), ReviewWords.verdictReason(reportWords, now.review()));
    }
}
