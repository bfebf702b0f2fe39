package org.yushen.reader.part;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.TextKind;
import org.yushen.model.disclosure.Unread;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.Place;
import org.yushen.reader.outline.Outline;
import org.yushen.reader.profile.TemplateProfile;

/** What the part readers share while one submission is read: the model they fill and the blocks they fill it from. */
public final class ReadingContext {
    private final Disclosure disclosure;
    private final Outline outline;
    private final TemplateProfile profile;
    private final Map<Block, TextKind> taken = new IdentityHashMap<>();

    public ReadingContext(Disclosure disclosure, Outline outline, TemplateProfile profile) {
        this.disclosure = disclosure;
        this.outline = outline;
        this.profile = profile;
    }

    /** The model being filled; unit, fiscal year, kind, sources, contents and parts are already there. */
    public Disclosure disclosure() {
        return disclosure;
    }

    public Outline outline() {
        return outline;
    }

    /** All blocks of the body in reading order, the same as {@link Outline#all()}: cover, contents and marks left out. */
    public List<Block> blocks() {
        return outline.all();
    }

    /** The same blocks, those of each source by themselves: no table goes on in another file. */
    public List<List<Block>> blocksBySource() {
        Map<Integer, List<Block>> bySource = new TreeMap<>();
        blocks().forEach(block -> bySource.computeIfAbsent(block.place().source(), source -> new ArrayList<>()).add(block));
        return List.copyOf(bySource.values());
    }

    public TemplateProfile profile() {
        return profile;
    }

    /**
     * Marks a block as read by one part, so that others pass it over.
     *
     * @param kind what its text is: HEADING for a title above a table, TABLE, NOTE under a statement, BODY
     */
    public void take(Block block, TextKind kind) {
        taken.put(block, kind);
    }

    /** Whether a part reader has already taken that block. */
    public boolean isTaken(Block block) {
        return taken.containsKey(block);
    }

    /** What a taken block was taken as; null when nobody took it. */
    public TextKind takenAs(Block block) {
        return taken.get(block);
    }

    /**
     * Says that something stands there and could not be read.
     *
     * @param concerns a statement id (T4), section:N7, form:&lt;project&gt;, contents, part:2, glossary; * for the
     *        whole paper
     * @param what what it is, in words
     * @param why why it could not be read, in words
     * @param place where it stands; null only when it has no place of its own
     * @return the note, for what else is known of it: the side that is in doubt, the thing it is about, the printed text
     */
    public Unread unread(String concerns, String what, String why, Place place) {
        Unread unread = DisclosureFactory.eINSTANCE.createUnread();
        unread.setConcerns(concerns);
        unread.setWhat(what);
        unread.setWhy(why);
        unread.setLocation(place == null ? null : place.toLocation());
        disclosure.getUnread().add(unread);
        return unread;
    }
}
