package org.yushen.reader.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * The parts of a docx or xlsx, opened by POI (which refuses entries that swell too much) and streamed as XML. The parts
 * are streamed, and not read through POI's object models, because those need a second and more in a fresh JVM, and hide
 * text boxes, tracked changes and numbering.
 */
final class OoxmlPackage implements Closeable {
    /** A paper has some dozens of parts; tens of thousands are an attack. */
    private static final int MOST_PARTS = 20_000;

    private final SourceFile file;
    private final OPCPackage opc;
    private final InflatedBytes inflated = new InflatedBytes();

    private OoxmlPackage(SourceFile file, OPCPackage opc) {
        this.file = file;
        this.opc = opc;
    }

    static OoxmlPackage open(SourceFile file) throws UnreadableSubmission {
        try {
            OPCPackage opc = OPCPackage.open(file.path().toFile(), PackageAccess.READ);
            OoxmlPackage opened = new OoxmlPackage(file, opc);
            if (opc.getParts().size() > MOST_PARTS) {
                opened.close();
                throw new UnreadableSubmission(file.path(), SourceMessages.get("ooxml.bomb", file.name()));
            }
            return opened;
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new UnreadableSubmission(file.path(), SourceMessages.get("ooxml.damaged", file.name()), e);
        }
    }

    /** The part the whole document hangs on; null when there is none. */
    PackagePart main() throws UnreadableSubmission {
        List<PackagePart> parts = related(null, PackageRelationshipTypes.CORE_DOCUMENT);
        if (parts.isEmpty()) {
            parts = related(null, PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
        }
        return parts.isEmpty() ? null : parts.get(0);
    }

    /**
     * The parts related to one by a relationship whose type ends so (the transitional and the strict form of a type
     * differ before the last word); internal parts that are there, in the order of their relationships.
     *
     * @param from null for the package itself
     */
    List<PackagePart> related(PackagePart from, String typeEnd) throws UnreadableSubmission {
        List<PackagePart> parts = new ArrayList<>();
        try {
            for (PackageRelationship link : from == null ? opc.getRelationships() : from.getRelationships()) {
                if (link.getTargetMode() == TargetMode.INTERNAL && link.getRelationshipType().endsWith(typeEnd)) {
                    PackagePart part = from == null ? opc.getPart(link) : from.getRelatedPart(link);
                    if (part != null) {
                        parts.add(part);
                    }
                }
            }
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new UnreadableSubmission(file.path(), SourceMessages.get("ooxml.damaged", file.name()), e);
        }
        return parts;
    }

    /** The part that a relationship id names; null when there is none. */
    PackagePart byId(PackagePart from, String id) throws UnreadableSubmission {
        try {
            PackageRelationship link = id == null ? null : from.getRelationship(id);
            return link == null || link.getTargetMode() != TargetMode.INTERNAL ? null : from.getRelatedPart(link);
        } catch (OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new UnreadableSubmission(file.path(), SourceMessages.get("ooxml.damaged", file.name()), e);
        }
    }

    /** What walks through the XML of a part. */
    interface Walk {
        void through(XMLStreamReader reader) throws XMLStreamException;
    }

    /** Walks through a part; null parts are passed over. */
    void walk(PackagePart part, Walk walk) throws UnreadableSubmission, IOException {
        if (part == null) {
            return;
        }
        try (InputStream stream = inflated.counted(part.getInputStream())) {
            XMLStreamReader reader = XmlBytes.open(stream);
            try {
                walk.through(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io) {
                throw unreadable(file, io);
            }
            throw new UnreadableSubmission(file.path(), SourceMessages.get("ooxml.damaged", file.name()), e);
        } catch (IOException e) {
            throw unreadable(file, e);
        } catch (OpenXML4JRuntimeException e) {
            throw new UnreadableSubmission(file.path(), SourceMessages.get("ooxml.damaged", file.name()), e);
        }
    }

    @Override
    public void close() {
        opc.revert(); // opened for reading: closes without writing
    }

    /** POI says “Zip bomb detected!” and some other sentences of that kind in plain IOExceptions. */
    private static UnreadableSubmission unreadable(SourceFile file, IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(java.util.Locale.ROOT);
        boolean bomb = e instanceof InflatedBytes.TooMany || message.contains("bomb");
        return new UnreadableSubmission(file.path(), SourceMessages.get(bomb ? "ooxml.bomb" : "ooxml.damaged", file.name()), e);
    }
}
