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
            // The dot in front keeps a colon in the first name from being read as a scheme. The library that writes the workbook puts
            // an address into its XML as it is, so what an address may hold and XML may not is escaped too.
            return new URI(null, null, "./" + path, null).toASCIIString().replace("&", "%26").replace("'", "%27");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
