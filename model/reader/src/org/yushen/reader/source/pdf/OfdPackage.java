package org.yushen.reader.source.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.yushen.reader.source.InflatedBytes;
import org.yushen.reader.source.SourceFile;
import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.reader.source.XmlBytes;
import org.yushen.reader.source.XmlCursor;

/** The XML parts of an OFD file (GB/T 33190), a zip. Where a part is, other parts say; nothing is unpacked to disk. */
final class OfdPackage implements Closeable {
    private final SourceFile file;
    private final ZipFile zip;
    private final InflatedBytes inflated = new InflatedBytes();

    private OfdPackage(SourceFile file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    static OfdPackage open(SourceFile file) throws UnreadableSubmission {
        try {
            return new OfdPackage(file, ZipFile.builder().setPath(file.path()).setIgnoreLocalFileHeader(true).get());
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableSubmission(file.path(), PdfMessages.get("pdf.damaged", file.name()), e);
        }
    }

    /** What walks through the XML of a part; it stands at the start of the root. */
    interface Walk {
        void through(XMLStreamReader reader) throws XMLStreamException;
    }

    /**
     * Walks through a part.
     *
     * @return whether it is there
     * @throws IOException when it is damaged
     * @throws UnreadableSubmission when the file swells beyond all reason, or is locked
     */
    boolean walk(String location, Walk walk) throws UnreadableSubmission, IOException {
        ZipArchiveEntry entry = zip.getEntry(location);
        if (entry == null) {
            return false;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableSubmission(file.path(), PdfMessages.get("pdf.encrypted", file.name()));
        }
        try (InputStream stream = inflated.counted(zip.getInputStream(entry))) {
            XMLStreamReader reader = XmlBytes.open(stream);
            XmlCursor.root(reader);
            walk.through(reader);
            reader.close();
            return true;
        } catch (XMLStreamException e) {
            if (inflated.areTooMany()) {
                throw new UnreadableSubmission(file.path(), PdfMessages.get("ofd.bomb", file.name()), e);
            }
            throw new IOException(e);
        }
    }

    /** Where a part is that another part names: beside it, or from the top of the file where the name begins with a stroke. */
    static String resolve(String from, String named) {
        String path = named.strip().replace('\\', '/');
        Deque<String> folders = new ArrayDeque<>();
        if (!path.startsWith("/")) {
            List<String> own = List.of(from.split("/"));
            own.subList(0, own.size() - 1).forEach(folders::addLast);
        }
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                folders.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                folders.addLast(step);
            }
        }
        return String.join("/", folders);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
