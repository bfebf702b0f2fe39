package org.yushen.reader.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** Tells by the names of its entries what a zip file is that is no Word or Excel file. */
final class ZipListing {

    private ZipListing() {
    }

    /** The key of the sentence that declines it; null when the file cannot be opened as a zip, or is of an unknown kind. */
    static String kind(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() == 0) {
                return "file.empty";
            }
            if (zip.getEntry("OFD.xml") != null) {
                return "file.ofd";
            }
            if (zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null) {
                return "file.opendocument";
            }
            if (zip.getEntry("xl/workbook.bin") != null) {
                return "file.xlsb";
            }
            return zip.getEntry("[Content_Types].xml") == null ? "file.archive" : null;
        } catch (IOException e) {
            return null; // a damaged zip: its own sentence says so
        }
    }
}
