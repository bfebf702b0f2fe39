package org.yushen.reader.source.pdf;

import java.util.HashSet;
import java.util.Set;

import org.yushen.reader.block.Place;
import org.yushen.reader.block.Place.Box;

/** Places on the pages of one source; on pages that were read through recognition they say so. */
final class PagePlaces {
    private final int source;
    private final Set<Integer> recognised = new HashSet<>();

    PagePlaces(int source) {
        this.source = source;
    }

    void markRecognised(int page) {
        recognised.add(page);
    }

    Place of(int page, Box box) {
        Place place = Place.ofPage(source, page, box);
        return recognised.contains(page) ? place.asRecognised() : place;
    }

    Place page(int page) {
        return Place.ofPage(source, page, null);
    }
}
