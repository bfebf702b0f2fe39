package org.yushen.reader.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.commons.compress.archivers.zip.ZipFile;

/** Tells by the names of its entries what a zip file is that is no Word or Excel file. */
final class ZipListing {

    /** An OFD file: that is read. */
    static final String OFD = "ofd";

    private ZipListing() {
    }

    /** The key of the sentence that declines it; null when the file cannot be opened as a zip, or is of an unknown kind. */
    static String kind(Path path) {
        if (!begins(path)) {
            return null;
        }
        try (ZipFile zip = ZipFile.builder().setPath(path).setCharset(StandardCharsets.UTF_8).setIgnoreLocalFileHeader(true).get()) {
            if (!zip.getEntries().hasMoreElements()) {
                return "file.empty";
            }
            if (zip.getEntry("OFD.xml") != null) {
                return OFD;
            }
            if (zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null) {
                return "file.opendocument";
            }
            if (zip.getEntry("xl/workbook.bin") != null) {
                return "file.xlsb";
            }
            return zip.getEntry("[Content_Types].xml") == null ? "file.archive" : null;
        } catch (IOException | IllegalArgumentException e) {
            return null; // no zip, or a damaged zip: its own sentence says so
        }
    }

    /** Looked at first: in a file that is none the library looks for a list of entries byte by byte, through its last 64 kilobytes. */
    private static boolean begins(Path path) {
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.read() == 'P' && stream.read() == 'K';
        } catch (IOException e) {
            return false; // whoever reads the file says so
        }
    }
}
