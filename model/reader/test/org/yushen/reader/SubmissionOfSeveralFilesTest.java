package org.yushen.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.reader.source.UnreadableSubmission;

/** One paper in several files, given one by one or packed as zip. */
@ExtendWith(InChinese.class)
class SubmissionOfSeveralFilesTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String STATEMENT = String.join("\n", "2025年预算支出总表", "单位名称：云泽县水文站", "单位：万元",
            "科目编码\t科目名称\t合计\t基本支出\t项目支出", "合计\t\t12.50\t9.50\t3.00", "213\t农林水支出\t12.50\t9.50\t3.00", "");
    private static final String NARRATIVE = String.join("\n", "云泽县水文站", "2025年度单位预算公开", "第三部分 2025年度单位预算情况说明", "三、支出预算情况说明",
            "2025年度云泽县水文站支出预算12.50万元，其中：基本支出9.50万元，占76%；项目支出3.00万元，占24%。", "");
    private static final String FORM = String.join("\n", "项目支出绩效目标表", "（2025年度）", "项目名称\t水文观测经费", "年度资金总额：\t30000",
            "一级指标\t二级指标\t三级指标\t指标值", "产出指标\t数量指标\t观测站点数量\t≥6个", "产出指标\t质量指标\t数据合格率\t≥98%", "");

    @TempDir
    private Path folder;

    private static Disclosure read(Path... files) throws IOException, UnreadableSubmission {
        return new DisclosureReader().read(List.of(files), Checkout.profiles(), ReadingMonitor.NONE);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path zip(String name, Charset names, Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream stream = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(stream, names)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private static Map<String, byte[]> entries(String... namesAndTexts) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            entries.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return entries;
    }

    private static void declined(Path file, String says) {
        UnreadableSubmission declined = assertThrows(UnreadableSubmission.class, () -> read(file));
        assertTrue(declined.getMessage().contains("“" + file.getFileName()) && declined.getMessage().contains(says), declined.getMessage());
    }

    private static void isWhole(Disclosure paper) {
        assertEquals("云泽县水文站", paper.getUnit());
        assertEquals(2025, paper.getFiscalYear());
        assertEquals(1, paper.getStatements().size());
        assertEquals(1, paper.getSections().size());
        assertEquals(1, paper.getForms().size());
        assertEquals(2, paper.getForms().get(0).getIndicators().size());
        assertTrue(paper.getUnread().isEmpty(), () -> paper.getUnread().get(0).getWhat());
    }

    @Test
    void filesOfOnePaperAreOneDisclosureAndEachThingNamesItsSource() throws Exception {
        Disclosure paper = read(file("表.txt", STATEMENT), file("文.txt", NARRATIVE), file("绩效.txt", FORM));
        isWhole(paper);
        assertEquals(List.of(0, 1, 2), List.of(paper.getStatements().get(0).getLocation().getSource(), paper.getSections().get(0).getLocation().getSource(),
                paper.getForms().get(0).getLocation().getSource()));
        assertEquals(1, paper.getSections().get(0).getClaims().get(0).getLocation().getSource());
    }

    @Test
    void aZipIsItsFilesWhateverEncodesTheirNames() throws Exception {
        for (Charset names : List.of(GBK, StandardCharsets.UTF_8)) {
            Disclosure paper = read(zip("公开.zip", names, entries("公开材料/一 报表.txt", STATEMENT, "公开材料/三 绩效.txt", FORM, "公开材料/二 说明.txt", NARRATIVE)));
            isWhole(paper);
            assertEquals(List.of("公开.zip/公开材料/一 报表.txt", "公开.zip/公开材料/三 绩效.txt", "公开.zip/公开材料/二 说明.txt"),
                    paper.getSources().stream().map(source -> source.getFile()).toList());
        }
    }

    @Test
    void namesThatAreUtf8WithoutSayingSoAreReadToo() throws Exception {
        Path file = zip("mac.zip", StandardCharsets.UTF_8, entries("报表.txt", STATEMENT));
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i + 4 < bytes.length; i++) {
            boolean local = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3;
            boolean central = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1;
            if (local || central) {
                bytes[i + (local ? 7 : 9)] &= (byte) ~0x08; // the flag that says so
            }
        }
        assertEquals("mac.zip/报表.txt", read(Files.write(file, bytes)).getSources().get(0).getFile());
    }

    @Test
    void whatTwoFilesPrintIsKeptOnce() throws Exception {
        String more = FORM + "效益指标\t社会效益指标\t服务乡镇数量\t≥4个\n";
        Disclosure paper = read(file("全文.txt", NARRATIVE + STATEMENT + FORM), file("绩效.txt", more), file("文.txt", NARRATIVE));
        assertEquals(1, paper.getForms().size());
        assertEquals(3, paper.getForms().get(0).getIndicators().size());
        assertEquals(1, paper.getForms().get(0).getLocation().getSource());
        assertEquals(1, paper.getSections().size());
        assertTrue(paper.getUnread().isEmpty(), () -> paper.getUnread().get(0).getWhat());
    }

    @Test
    void whatOneFilePrintsTwiceStays() throws Exception {
        assertEquals(2, read(file("文.txt", NARRATIVE), file("绩效.txt", FORM + "\n" + FORM)).getForms().size());
    }

    @Test
    void twoPrintsThatDifferAreSaid() throws Exception {
        Disclosure paper = read(file("甲.txt", NARRATIVE + FORM), file("乙.txt", FORM.replace("30000", "40000")), file("丙.txt", NARRATIVE.replace("3.00", "3.10")));
        assertEquals(1, paper.getForms().size());
        assertEquals(List.of("form:水文观测经费", "section:N3"), paper.getUnread().stream().map(unread -> unread.getConcerns()).toList());
        assertTrue(paper.getUnread().get(0).getWhy().contains("甲.txt"), paper.getUnread().get(0).getWhy());
    }

    @Test
    void papersOfTwoUnitsOrYearsAreNotReadAsOne() throws Exception {
        Path one = file("甲.txt", NARRATIVE);
        for (String other : List.of(STATEMENT.replace("水文站", "气象服务中心"), STATEMENT.replace("2025", "2024"))) {
            UnreadableSubmission declined = assertThrows(UnreadableSubmission.class, () -> read(one, file("乙.txt", other)));
            assertTrue(declined.getMessage().contains("分开提交"), declined.getMessage());
        }
    }

    @Test
    void namesThatClimbLandInsideAndLeaveNothingBehind() throws Exception {
        Path marker = folder.resolve("逃.txt");
        long before = temporaryFolders();
        Disclosure paper = read(zip("爬.zip", GBK, entries("../../逃.txt", STATEMENT, "/" + marker, NARRATIVE, "..\\绩效.txt", FORM)));
        isWhole(paper);
        assertFalse(Files.exists(marker));
        assertEquals(before, temporaryFolders());
    }

    private static long temporaryFolders() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(path -> path.getFileName().toString().startsWith("yushen")).count();
        }
    }

    @Test
    void archivesInArchivesLockedEmptyAndDamagedOnesAreDeclined() throws Exception {
        byte[] inner = Files.readAllBytes(zip("内.zip", GBK, entries("表.txt", STATEMENT)));
        declined(zip("套.zip", GBK, Map.of("内.zip", inner)), "还有压缩包");
        declined(zip("空.zip", GBK, Map.of("__MACOSX/._a", new byte[3])), "空的");
        declined(Files.write(folder.resolve("截.zip"), Arrays.copyOf(inner, inner.length - 30)), "损坏");
        Path locked = zip("锁.zip", GBK, entries("表.txt", STATEMENT));
        try (RandomAccessFile file = new RandomAccessFile(locked.toFile(), "rw")) {
            byte[] bytes = Files.readAllBytes(locked);
            for (int i = 0; i + 4 < bytes.length; i++) {
                if (bytes[i] == 'P' && bytes[i + 1] == 'K' && (bytes[i + 2] == 1 || bytes[i + 2] == 3)) {
                    file.seek(i + (bytes[i + 2] == 1 ? 8 : 6));
                    file.write(bytes[i + (bytes[i + 2] == 1 ? 8 : 6)] | 1);
                }
            }
        }
        declined(locked, "密码");
    }

    @Test
    void bombsAreDeclined() throws Exception {
        Path file = folder.resolve("弹.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 450; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertTrue(Files.size(file) < 1 << 20);
        declined(file, "庞大");
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 600; i++) {
            many.put(i + ".txt", new byte[] {'a'});
        }
        declined(zip("多.zip", GBK, many), "超过 500 个");
    }

    @Test
    void filesOfAnArchiveThatCannotBeReadAreSaid() throws Exception {
        Map<String, byte[]> entries = entries("表.txt", STATEMENT, "坏.doc", "\u00d0");
        entries.put("坏.doc", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3});
        entries.put("章.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        Disclosure paper = read(zip("杂.zip", GBK, entries));
        assertEquals(1, paper.getStatements().size());
        assertEquals(List.of("*", "source"), paper.getUnread().stream().map(unread -> unread.getConcerns()).toList());
        assertTrue(paper.getUnread().get(0).getWhat().contains("坏.doc"), paper.getUnread().get(0).getWhat());
        declined(zip("全坏.zip", GBK, Map.of("坏.doc", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1})), "损坏");
    }
}
