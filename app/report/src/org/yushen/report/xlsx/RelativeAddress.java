package org.yushen.report.xlsx;

import java.net.URI;
import java.net.URISyntaxException;

/** A file name as the address of a hyperlink. */
final class RelativeAddress {

    private RelativeAddress() {
    }

    /**
     * @param path relative, with “/” between folders
     * @return the path with blanks, Chinese and other characters escaped as addresses want them
     */
    static String of(String path) {
        try {
            // The dot in front keeps a colon in the first name from being read as a scheme.
            return new URI(null, null, "./" + path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
