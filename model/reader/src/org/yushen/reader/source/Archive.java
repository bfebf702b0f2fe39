package org.yushen.reader.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip file that holds the files of one paper, unpacked into a folder of its own that goes when this is closed. A name in
 * the archive is shown and never used as a path: whatever it climbs to, its content lands in that folder.
 */
public final class Archive implements Closeable {
    private static final int MOST_FILES = 500;
    private static final Charset OLD_CHINESE = Charset.forName("GB18030");

    private final Path folder;
    private final List<Member> members = new ArrayList<>();
    private final InflatedBytes inflated = new InflatedBytes();

    /**
     * @param path where its content stands now
     * @param name as the archive tells it, folders included
     */
    public record Member(Path path, String name) {
    }

    private Archive(Path folder) {
        this.folder = folder;
    }

    /** Whether that file is an archive, and not an office file that is packed as one. */
    public static boolean isOne(Path file) {
        return "file.archive".equals(ZipListing.kind(file));
    }

    /**
     * @throws UnreadableSubmission when it is damaged or locked, holds too much, or holds another archive
     * @throws IOException when the machine has no room to unpack it
     */
    public static Archive unpack(Path file) throws UnreadableSubmission, IOException {
        String name = file.getFileName().toString();
        Archive archive = new Archive(Files.createTempDirectory("yushen"));
        try (ZipFile zip = ZipFile.builder().setPath(file).setCharset(StandardCharsets.UTF_8).setIgnoreLocalFileHeader(true).get()) {
            archive.unpack(zip, file, name);
            return archive;
        } catch (UnreadableSubmission e) {
            archive.close();
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            archive.close();
            throw new UnreadableSubmission(file, SourceMessages.get("ooxml.damaged", name), e);
        }
    }

    private void unpack(ZipFile zip, Path file, String name) throws UnreadableSubmission, IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String shown = name(entry);
            if (entry.isDirectory() || entry.isUnixSymlink() || isByTheWay(shown)) {
                continue;
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new UnreadableSubmission(file, SourceMessages.get("archive.locked", name));
            }
            if (members.size() == MOST_FILES) {
                throw new UnreadableSubmission(file, SourceMessages.get("archive.many", name, MOST_FILES));
            }
            if (!zip.canReadEntryData(entry)) {
                throw new UnreadableSubmission(file, SourceMessages.get("archive.method", name, shown));
            }
            Path target = Files.createDirectory(folder.resolve(String.valueOf(members.size()))).resolve("content");
            try (InputStream in = inflated.counted(zip.getInputStream(entry))) {
                Files.copy(in, target);
            } catch (InflatedBytes.TooMany e) {
                throw new UnreadableSubmission(file, SourceMessages.get("ooxml.bomb", name), e);
            }
            if (isOne(target)) {
                throw new UnreadableSubmission(file, SourceMessages.get("archive.nested", name, shown));
            }
            members.add(new Member(target, shown));
        }
        if (members.isEmpty()) {
            throw new UnreadableSubmission(file, SourceMessages.get("file.empty", name));
        }
    }

    /** Chinese names are marked as UTF-8 by newer programs; older ones write the encoding of their system and do not say so. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames() || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME) {
            return entry.getName().replace('\\', '/');
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString().replace('\\', '/');
        } catch (CharacterCodingException e) {
            return new String(raw, OLD_CHINESE).replace('\\', '/'); // no UTF-8: then what Chinese systems write
        }
    }

    /** What programs leave in an archive by the way. */
    private static boolean isByTheWay(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/") || last.startsWith(".") || last.startsWith("~$") || last.equalsIgnoreCase("Thumbs.db")
                || last.equalsIgnoreCase("desktop.ini");
    }

    /** In the order of their names, so that the same files make the same paper. */
    public List<Member> members() {
        return members.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Collections.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
