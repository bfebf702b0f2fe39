package org.yushen.reader.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yushen.model.disclosure.SourceFormat;

/** Tells what a file is by its content, never by its name, and declines what is no paper. */
public final class FormatDetector {
    /** The longest papers with catalogues and pictures stay below a fifth of this. */
    private static final long MOST_BYTES = 100L << 20;
    private static final String IMAGE = "file.image";
    private static final int HEAD = 64 * 1024;
    /** Below this share of ordinary characters a file is no text. */
    private static final double READABLE = 0.85;

    private FormatDetector() {
    }

    /**
     * @param index number of the file in the submission, from 0
     * @throws UnreadableSubmission when the file is empty, too large, locked, damaged or of a format that is not read
     * @throws IOException when the file cannot be read at all
     */
    public static SourceFile open(Path path, int index) throws UnreadableSubmission, IOException {
        return open(path, path.getFileName().toString(), index);
    }

    /**
     * @param name what the user knows the file as, when that is not its own name
     * @param index number of the file in the submission, from 0
     * @throws UnreadableSubmission when the file is empty, too large, locked, damaged or of a format that is not read
     * @throws IOException when the file cannot be read at all
     */
    public static SourceFile open(Path path, String name, int index) throws UnreadableSubmission, IOException {
        if (!Files.exists(path)) {
            throw new UnreadableSubmission(path, SourceMessages.get("file.missing", name), new NoSuchFileException(path.toString()));
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new UnreadableSubmission(path, SourceMessages.get("file.locked", name));
        }
        long size = Files.size(path);
        if (size == 0) {
            throw new UnreadableSubmission(path, SourceMessages.get("file.empty", name));
        }
        if (size > MOST_BYTES) {
            throw new UnreadableSubmission(path, SourceMessages.get("file.large", name, size >> 20, MOST_BYTES >> 20));
        }
        byte[] head;
        try (InputStream stream = Files.newInputStream(path)) {
            head = stream.readNBytes(HEAD);
        }
        SourceFormat format = format(path, name, head, index);
        return new SourceFile(path, name, index, format, size, sha256(path));
    }

    private static SourceFormat format(Path path, String name, byte[] head, int index) throws UnreadableSubmission, IOException {
        String start = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return zipped(path, name, index);
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return compound(path, name);
        }
        if (start.contains("%PDF-")) {
            return SourceFormat.PDF;
        }
        String declined = declined(start);
        if (declined != null) {
            String sentence = SourceMessages.get(declined, name);
            throw declined.equals(IMAGE) ? UnreadableSubmission.picture(path, sentence) : new UnreadableSubmission(path, sentence);
        }
        Charset charset = DecodedText.charset(head);
        String text = new String(head, charset);
        if (text.isBlank() || text.equals("\ufeff")) {
            throw new UnreadableSubmission(path, SourceMessages.get("file.empty", name));
        }
        if (DecodedText.readable(head, charset) < READABLE) {
            throw new UnreadableSubmission(path, SourceMessages.get("file.unknown", name));
        }
        return SourceFormat.TXT;
    }

    /** The key of the sentence that declines a content known by its first bytes; null when it is none of these. */
    private static String declined(String start) {
        String lower = start.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("\u0089PNG") || start.startsWith("\u00ff\u00d8\u00ff") || start.startsWith("GIF8")
                || start.startsWith("BM") && start.indexOf(0) > 0 || start.startsWith("II*\u0000") || start.startsWith("MM\u0000*")
                || start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return IMAGE;
        }
        if (start.startsWith("7z\u00bc\u00af") || start.startsWith("Rar!") || start.startsWith("\u001f\u008b")) {
            return "file.archive";
        }
        if (lower.startsWith("{\\rtf") || lower.startsWith("<html") || lower.startsWith("<!doctype html") || lower.startsWith("mime-version:")
                || lower.startsWith("<?xml")) {
            return "file.web";
        }
        return null;
    }

    private static SourceFormat zipped(Path path, String name, int index) throws UnreadableSubmission, IOException {
        PackagePart main;
        try (OoxmlPackage ooxml = OoxmlPackage.open(new SourceFile(path, name, index, SourceFormat.DOCX, 0, ""))) {
            main = ooxml.main();
        } catch (UnreadableSubmission e) {
            String other = ZipListing.kind(path);
            if (ZipListing.OFD.equals(other)) {
                return SourceFormat.OFD;
            }
            throw other == null ? e : new UnreadableSubmission(path, SourceMessages.get(other, name), e);
        }
        String type = main == null ? "" : main.getContentType();
        if (type.contains("wordprocessingml") || type.contains("ms-word.document") || type.contains("ms-word.template")) {
            return SourceFormat.DOCX;
        }
        if (type.contains("spreadsheetml") || type.contains("ms-excel.sheet.macro") || type.contains("ms-excel.template.macro")) {
            return SourceFormat.XLSX;
        }
        String other = ZipListing.kind(path);
        throw new UnreadableSubmission(path, SourceMessages.get(other == null ? "file.unknown" : other, name));
    }

    /** Word and Excel 97–2003; WPS writes its .wps and .et in the same forms. */
    private static SourceFormat compound(Path path, String name) throws UnreadableSubmission {
        String sentence;
        try (POIFSFileSystem file = new POIFSFileSystem(path.toFile(), true)) {
            DirectoryNode root = file.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                sentence = "file.encrypted";
            } else if (root.hasEntry("WordDocument")) {
                return SourceFormat.DOC;
            } else if (root.hasEntry(OldWorkbookSource.entry(root))) {
                return SourceFormat.XLS;
            } else if (root.hasEntry("Book")) {
                sentence = "file.veryOld";
            } else if (root.hasEntry("WpsDocument") || root.hasEntry("ET_Book")) {
                sentence = "file.wps";
            } else {
                sentence = "file.unknown";
            }
        } catch (IOException | RuntimeException e) { // POI throws many kinds of both for a damaged file
            throw new UnreadableSubmission(path, SourceMessages.get("ooxml.damaged", name), e);
        }
        throw new UnreadableSubmission(path, SourceMessages.get(sentence, name));
    }

    private static String sha256(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[64 * 1024];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
