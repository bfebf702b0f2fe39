package org.yushen.workbench.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Located;
import org.yushen.model.disclosure.Location;
import org.yushen.model.disclosure.Source;
import org.yushen.model.disclosure.SourceFormat;
import org.yushen.model.review.Finding;

/**
 * The pages of a paper together: they show the same content, and a spot is shown by the page that it is on. Who looks at the original
 * of a PDF stays there, and is shown places on it.
 */
final class PaperPages {
    private static final String PAGE = "page";
    /** The pages that findings are marked on. */
    private static final List<Integer> JUMPED_TO = List.of(1, 2, 3);
    /** A text of more lines is set only when somebody looks at it: the screen would stand still without a reason to be seen. */
    private static final int MANY_LINES = 2_000;

    private final EditorWords words;
    private final OverviewPage overview;
    private final List<PaperPage> pages;
    private final Set<PaperPage> outdated = new HashSet<>();
    private final Map<Integer, IMemento> saved = new HashMap<>();
    private final Composite parent;
    private final Palette palette;
    private final PaperPage.Choice choice;
    private final IntConsumer activate;
    private final IntSupplier active;
    private OriginalPage original;
    private PaperContent content;

    /**
     * @param parent of the pages
     * @param activate brings the page of that index to the front
     * @param active the index of the page in front
     * @param chosen told what a person chose
     */
    PaperPages(Composite parent, EditorWords words, IntConsumer activate, IntSupplier active, BiConsumer<List<Finding>, Object> chosen) {
        this.parent = parent;
        this.words = words;
        this.activate = activate;
        this.active = active;
        palette = new Palette(parent);
        choice = new PaperPage.Choice() {
            @Override
            public void chosen(List<Finding> findings, Object element) {
                if (element instanceof Located located && original != null && OriginalMarks.hasBox(located.getLocation())) {
                    original.mark(located.getLocation(), List.of());
                }
                chosen.accept(findings, element);
            }

            @Override
            public void follow(Spot spot) {
                show(spot, List.of());
            }
        };
        overview = new OverviewPage(parent, palette, words, choice);
        pages = new ArrayList<>(List.of(overview, new StatementsPage(parent, palette, words, choice),
                new NarrativePage(parent, palette, choice), new FormsPage(parent, palette, words, choice)));
    }

    /**
     * The page for the original, where one file of the paper, and one only, is a PDF and has no page yet; it comes after the others.
     *
     * @param files of the paper, in the order of its sources
     * @return null when none is to be added
     */
    PaperPage addOriginal(Disclosure paper, List<Path> files) {
        List<Source> sources = paper.getSources();
        List<Source> pdfs = sources.stream().filter(source -> source.getFormat() == SourceFormat.PDF).toList();
        if (original != null || pdfs.size() != 1 || sources.size() != files.size()) {
            return null;
        }
        original = new OriginalPage(parent, palette, words, choice, files.get(sources.indexOf(pdfs.get(0))));
        pages.add(original);
        return original;
    }

    List<PaperPage> all() {
        return pages;
    }

    String title(int index) {
        return words.get(List.of("page.overview", "page.statements", "page.narrative", "page.forms", "page.original").get(index));
    }

    /** Shows a paper; pages that nobody looks at are set when somebody does. */
    void show(PaperContent shown, int active) {
        content = shown;
        outdated.addAll(pages);
        bringUpToDate(active);
    }

    /** A page has come to the front. */
    void bringUpToDate(int active) {
        bringUpToDate(active, null);
    }

    private void bringUpToDate(int index, Spot next) {
        if (content != null && index >= 0 && outdated.remove(pages.get(index))) {
            pages.get(index).show(content, next);
            IMemento before = saved.remove(index);
            if (before != null) {
                pages.get(index).restore(before);
            }
        }
    }

    /**
     * Sets one of the pages that somebody will look at next, so that it is there at once then.
     *
     * @return false when none is left
     */
    boolean setOneAhead() {
        int ahead = content == null || content.text().lines().size() > MANY_LINES ? -1
                : JUMPED_TO.stream().filter(index -> outdated.contains(pages.get(index))).findFirst().orElse(-1);
        if (ahead >= 0) {
            size(ahead);
            bringUpToDate(ahead);
        }
        return ahead >= 0;
    }

    /** A page has no size before it was in front for the first time, and what it shows is set by its size. */
    private void size(int index) {
        if (active.getAsInt() >= 0) {
            pages.get(index).control().setBounds(pages.get(active.getAsInt()).control().getBounds());
        }
    }

    /** Saves what each page shows. */
    void save(IMemento memento) {
        for (int i = 0; i < pages.size(); i++) {
            IMemento page = memento.createChild(PAGE, String.valueOf(i));
            if (saved.containsKey(i)) {
                page.putMemento(saved.get(i));
            } else {
                pages.get(i).save(page);
            }
        }
    }

    /** Each page shows what it showed when it was saved, as soon as it has something to show. */
    void restore(IMemento memento) {
        for (IMemento page : memento.getChildren(PAGE)) {
            saved.put(Integer.valueOf(page.getID()), page);
        }
    }

    /** Shows that there is no content yet, or why there is none. */
    void show(String title, String sentence, boolean failed) {
        overview.show(title, sentence, failed);
    }

    boolean hasContent() {
        return content != null;
    }

    /** @return false when the place is not shown anywhere */
    boolean reveal(Location place) {
        return content != null && (inOriginal(place, List.of()) || show(content.spot(place), List.of()) || showOriginal(place));
    }

    /** Marks the place in the original. @return whether that is what is looked at, so that nothing else has to come to the front */
    private boolean inOriginal(Location place, List<Location> evidence) {
        if (original == null || !OriginalMarks.hasBox(place)) {
            return false;
        }
        original.mark(place, evidence);
        return active.getAsInt() == pages.indexOf(original);
    }

    /** What no other page shows. */
    private boolean showOriginal(Location place) {
        boolean there = original != null && OriginalMarks.hasBox(place);
        if (there) {
            activate.accept(pages.indexOf(original));
            bringUpToDate(pages.indexOf(original));
        }
        return there;
    }

    /** Shows where the finding is marked, its evidence on the same page framed; a finding of an earlier check is known by its key. */
    boolean reveal(Finding finding) {
        if (content == null) {
            return false;
        }
        Finding now = content.now(finding);
        List<Location> places = OriginalMarks.places(now);
        if (!places.isEmpty() && inOriginal(places.get(0), places.subList(1, places.size()))) {
            return true;
        }
        Spot spot = content.marks().spot(now);
        List<Spot> evidence = content.evidence(now);
        return show(spot != null || evidence.isEmpty() ? spot : evidence.get(0), evidence) || !places.isEmpty() && showOriginal(places.get(0));
    }

    private boolean show(Spot spot, List<Spot> evidence) {
        int index = switch (spot) {
            case Spot.InStatement in -> 1;
            case Spot.InText in -> 2;
            case Spot.InForm in -> 3;
            case null -> -1;
        };
        if (index < 0) {
            return false;
        }
        size(index);
        bringUpToDate(index, spot);
        activate.accept(index);
        pages.get(index).reveal(spot, evidence);
        return true;
    }
}
