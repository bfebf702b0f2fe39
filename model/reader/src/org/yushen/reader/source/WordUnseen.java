package org.yushen.reader.source;

import java.util.ArrayList;
import java.util.List;

import org.yushen.reader.block.Place;
import org.yushen.reader.block.SourceBlocks.UnreadBlock;

/** What of a Word file stands there and is not read: pictures, which may hold a statement, and hidden text. */
final class WordUnseen {
    private int pictures;
    private int firstPicture;
    private int hiddenTexts;
    private int firstHidden;

    /** @param block index of the block that they stand in; -1 before the first */
    void picture(int count, int block) {
        firstPicture = pictures == 0 ? Math.max(0, block) : firstPicture;
        pictures += count;
    }

    /** @param block index of the block that it stands in; -1 before the first */
    void hiddenText(int block) {
        firstHidden = hiddenTexts == 0 ? Math.max(0, block) : firstHidden;
        hiddenTexts++;
    }

    /** A note for each kind, at the first of them. */
    List<UnreadBlock> notes(SourceFile file) {
        List<UnreadBlock> notes = new ArrayList<>();
        if (pictures > 0) {
            notes.add(note("word.pictures", pictures, Place.ofWordBlock(file.index(), firstPicture)));
        }
        if (hiddenTexts > 0) {
            notes.add(note("word.hidden", hiddenTexts, Place.ofWordBlock(file.index(), firstHidden)));
        }
        return notes;
    }

    private static UnreadBlock note(String key, int count, Place place) {
        return new UnreadBlock(SourceMessages.get(key + ".what", count), SourceMessages.get(key + ".why"), place);
    }
}
