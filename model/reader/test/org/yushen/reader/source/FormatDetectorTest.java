package org.yushen.reader.source;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.disclosure.SourceFormat;
import org.yushen.reader.InChinese;

@ExtendWith(InChinese.class)
class FormatDetectorTest {

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("合计");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    /** The file is declined with a sentence that names it and says this. */
    private static void declined(Path file, String says) {
        UnreadableSubmission declined = assertThrows(UnreadableSubmission.class, () -> Blocks.of(file));
        assertTrue(declined.getMessage().contains("“" + file.getFileName() + "”"), declined.getMessage());
        assertTrue(declined.getMessage().contains(says), declined.getMessage());
        assertEquals(file, declined.file());
    }

    @Test
    void contentCountsNotTheName() throws Exception {
        assertEquals(SourceFormat.XLSX, FormatDetector.open(file("paper.docx", workbook()), 0).format());
        assertEquals(SourceFormat.TXT, FormatDetector.open(file("paper.xlsx", "某县水务局"), 0).format());
        Path word = new WordFile(WordFile.p("某县水务局")).write(folder.resolve("paper.txt"));
        assertEquals(SourceFormat.DOCX, FormatDetector.open(word, 0).format());
    }

    @Test
    void sourceKnowsItsSizeAndHash() throws Exception {
        SourceFile source = FormatDetector.open(file("a.txt", "abc"), 2);
        assertEquals(3, source.size());
        assertEquals(2, source.index());
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", source.sha256());
    }

    @Test
    void emptyFilesAreDeclined() throws IOException {
        declined(file("空.docx", new byte[0]), "空的");
        declined(file("空白.txt", " \r\n\t\r\n"), "空的");
        declined(file("标记.txt", "\ufeff"), "空的");
    }

    @Test
    void truncatedFilesAreDeclined() throws IOException {
        byte[] whole = workbook();
        declined(file("截断.xlsx", Arrays.copyOf(whole, whole.length / 2)), "损坏");
        declined(file("截断.docx", Arrays.copyOf(whole, 30)), "损坏");
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 200, 900, (byte) 7);
        declined(file("坏.xlsx", damaged), "损坏");
    }

    @Test
    void lockedFilesAreDeclined() throws Exception {
        Path locked = folder.resolve("加密.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(locked)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("abc");
            try (OutputStream stream = encryptor.getDataStream(container)) {
                stream.write(workbook());
            }
            container.writeFilesystem(out);
        }
        declined(locked, "密码");
    }

    @Test
    void oldFormatsAreKnownByTheirContent() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(bytes);
        }
        assertEquals(SourceFormat.XLS, FormatDetector.open(file("旧.docx", bytes.toByteArray()), 0).format());
        assertEquals(SourceFormat.DOC, FormatDetector.open(container("乙.et", "WordDocument"), 0).format());
        declined(file("旧.et", Arrays.copyOf(bytes.toByteArray(), 600)), "损坏");
    }

    @Test
    void formatsOlderThanThatAreDeclined() throws IOException {
        declined(container("甲.xls", "Book"), "另存为 .docx 或 .xlsx");
        declined(container("乙.wps", "WpsDocument"), "WPS 的旧格式");
        declined(container("丙.doc", "其他"), "无法识别");
    }

    private Path container(String name, String entry) throws IOException {
        Path file = folder.resolve(name);
        try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            container.getRoot().createDocument(entry, new java.io.ByteArrayInputStream(new byte[5000]));
            container.writeFilesystem(out);
        }
        return file;
    }

    @Test
    void otherKindsOfFilesAreDeclinedByKind() throws IOException {
        declined(file("扫描.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}), "图片");
        declined(file("b.txt", "{\\rtf1\\ansi"), "RTF");
        declined(file("c.xlsx", "<html><body>预算</body></html>"), "网页");
        declined(file("d.rar", "Rar!abc"), "压缩包");
        byte[] noise = new byte[5000];
        new java.util.Random(7).nextBytes(noise);
        declined(file("f.txt", noise), "无法识别");
    }

    @Test
    void missingFilesAndFoldersAreDeclined() {
        declined(folder.resolve("没有.docx"), "找不到");
        declined(folder, "文件夹");
    }

    @Test
    void hugeFilesAreDeclinedAtOnce() throws IOException {
        Path huge = folder.resolve("大.docx");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        assertTimeout(Duration.ofMinutes(1), () -> declined(huge, "100 MB"));
    }

    @Test
    void bombsAreDeclinedWithoutSwelling() throws IOException {
        Path bomb = new WordFile("<w:p>" + " ".repeat(60 << 20) + "</w:p>").write(folder.resolve("炸弹.docx"));
        assertTrue(Files.size(bomb) < 1 << 20);
        assertTimeout(Duration.ofMinutes(1), () -> declined(bomb, "庞大"));
    }

    @Test
    void entitiesFromOutsideAreNotRead() throws Exception {
        Path secret = file("secret.txt", "secret");
        Path file = folder.resolve("实体.docx");
        new WordFile("<w:p><w:r><w:t>甲</w:t></w:r></w:p>").write(file);
        byte[] xml = ("<!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body><w:p><w:r><w:t>a&x;b</w:t></w:r></w:p></w:body></w:document>").getBytes(StandardCharsets.UTF_8);
        Path swapped = swap(file, "word/document.xml", xml);
        try {
            assertTrue(Blocks.texts(Blocks.of(swapped)).stream().noneMatch(text -> text.contains("secret")));
        } catch (UnreadableSubmission e) {
            assertTrue(e.getMessage().contains("损坏"), e.getMessage());
        }
    }

    @Test
    void partsThatAreMissingAreNoReasonToFail() throws Exception {
        assertDoesNotThrow(() -> Blocks.of(new WordFile("").write(folder.resolve("无.docx"))));
    }

    private static byte[] zip(String name, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private Path swap(Path file, String entry, byte[] content) throws IOException {
        Path swapped = folder.resolve("swapped.docx");
        try (java.util.zip.ZipFile from = new java.util.zip.ZipFile(file.toFile()); ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(swapped))) {
            for (ZipEntry old : java.util.Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(old.getName()));
                to.write(old.getName().equals(entry) ? content : from.getInputStream(old).readAllBytes());
                to.closeEntry();
            }
        }
        return swapped;
    }
}
