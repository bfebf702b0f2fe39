package org.yushen.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.DisclosureKind;
import org.yushen.model.disclosure.TextKind;
import org.yushen.reader.source.UnreadableSubmission;

@ExtendWith(InChinese.class)
class DisclosureReaderTest {
    private static final List<String> PAPER = List.of("某县水务局", "2024年度单位预算公开", "目录", "第一部分 概况\t1", "第二部分 2024年单位预算报表\t2", "第三部分 2024年度单位预算情况说明\t5",
            "第四部分 名词解释\t6", "", "第一部分 概况", "一、本单位职责", "负责全县水利工作。", "第二部分 2024年单位预算报表", "2024年预算支出总表", "单位名称：某县水务局", "单位：万元",
            "科目编码\t科目名称\t合计\t基本支出\t项目支出", "合计\t\t12.50\t9.50\t3.00", "213\t农林水支出\t12.50\t9.50\t3.00", "第三部分 2024年度单位预算情况说明", "一、支出预算情况说明",
            "2024年支出预算12.50万元，其中：基本支出9.50万元，项目支出3.00万元。", "第四部分 名词解释", "一、基本支出：指为保障机构运转发生的支出。");

    @TempDir
    private Path folder;

    private Path text(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }

    private static Disclosure read(Path... files) throws IOException, UnreadableSubmission {
        return new DisclosureReader().read(List.of(files), Checkout.profiles(), ReadingMonitor.NONE);
    }

    @Test
    void aWholePaperIsReadIntoTheModel() throws Exception {
        Disclosure paper = read(text("paper.txt", PAPER));
        assertEquals("某县水务局", paper.getUnit());
        assertEquals(2024, paper.getFiscalYear());
        assertEquals(DisclosureKind.UNIT_BUDGET, paper.getKind());
        assertEquals("万元", paper.getMoneyUnit());
        assertEquals("shanxi-2024", paper.getProfile());
        assertEquals(4, paper.getContents().size());
        assertEquals(4, paper.getParts().size());
        assertEquals(1, paper.getStatements().size());
        assertEquals(2, paper.getSections().size());
        assertEquals(1, paper.getGlossary().size());
        assertTrue(paper.getUnread().isEmpty(), () -> paper.getUnread().get(0).getWhat());
    }

    @Test
    void everyLineIsKeptWithItsKindAndPlace() throws Exception {
        Disclosure paper = read(text("paper.txt", PAPER));
        assertEquals(PAPER.stream().filter(line -> !line.isBlank()).toList(), paper.getLines().stream().map(line -> line.getText()).toList());
        for (var line : paper.getLines()) {
            assertEquals(PAPER.get(line.getLocation().getLine() - 1), line.getText());
        }
        assertEquals(List.of(TextKind.COVER, TextKind.COVER), paper.getLines().subList(0, 2).stream().map(line -> line.getKind()).toList());
        assertEquals(5, paper.getLines().stream().filter(line -> line.getKind() == TextKind.CONTENTS).count());
        assertEquals(3, paper.getLines().stream().filter(line -> line.getKind() == TextKind.TABLE).count());
    }

    @Test
    void profileIsTheNearestOfItsYear() throws Exception {
        List<String> later = PAPER.stream().map(line -> line.replace("2024", "2031")).toList();
        assertEquals("shanxi-2025", read(text("later.txt", later)).getProfile());
        List<String> earlier = PAPER.stream().map(line -> line.replace("2024", "2019")).toList();
        assertEquals("shanxi-2023", read(text("earlier.txt", earlier)).getProfile());
    }

    @Test
    void finalAccountsAreRecognised() throws Exception {
        Disclosure paper = read(text("final.txt", List.of("某县水务局2023年度部门决算公开", "目录", "第一部分 概况\t1", "第一部分 概况", "一、部门职责", "负责全县水利工作。")));
        assertEquals(DisclosureKind.FINAL_ACCOUNT, paper.getKind());
        assertEquals(2023, paper.getFiscalYear());
    }

    @Test
    void severalFilesMakeOneSubmission() throws Exception {
        Path word = text("a.txt", PAPER.subList(0, 11));
        Path tables = text("b.txt", PAPER.subList(12, 18));
        Disclosure paper = read(word, tables);
        assertEquals(List.of("a.txt", "b.txt"), paper.getSources().stream().map(source -> source.getFile()).toList());
        assertEquals(1, paper.getStatements().size());
        assertEquals(1, paper.getStatements().get(0).getLocation().getSource());
        assertEquals("某县水务局", paper.getUnit());
    }

    @Test
    void contentsThatTwoFilesRepeatAreKeptOnce() throws Exception {
        Disclosure paper = read(text("a.txt", PAPER), text("b.txt", PAPER));
        assertEquals(4, paper.getContents().size());
        assertEquals(10, paper.getLines().stream().filter(line -> line.getKind() == TextKind.CONTENTS).count());
    }

    @Test
    void whatIsNoPaperIsDeclined() throws Exception {
        declined(text("会议.txt", List.of("会议通知", "一、请各位按时参加会议", "二、会议地点另行通知", "三、会议材料自带。")));
        Path sheet = folder.resolve("名单.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream stream = Files.newOutputStream(sheet)) {
            XSSFSheet first = workbook.createSheet("名单");
            for (int i = 0; i < 5; i++) {
                XSSFRow row = first.createRow(i);
                row.createCell(0).setCellValue("张某" + i);
                row.createCell(1).setCellValue(i * 10);
            }
            workbook.write(stream);
        }
        declined(sheet);
    }

    private static void declined(Path file) {
        UnreadableSubmission declined = assertThrows(UnreadableSubmission.class, () -> read(file));
        assertTrue(declined.getMessage().contains("“" + file.getFileName() + "”") && declined.getMessage().contains("请确认"), declined.getMessage());
    }

    @Test
    void monitorHearsEachFileAndMayCancel() throws Exception {
        Path first = text("a.txt", PAPER);
        Path second = text("b.txt", PAPER);
        List<Path> heard = new ArrayList<>();
        ReadingMonitor monitor = new ReadingMonitor() {
            @Override
            public void reading(Path file) {
                heard.add(file);
            }

            @Override
            public boolean cancelled() {
                return heard.contains(first);
            }
        };
        assertThrows(CancellationException.class, () -> new DisclosureReader().read(List.of(first, second), Checkout.profiles(), monitor));
        assertEquals(List.of(first), heard);
    }

    @Test
    void readingTheSameTwiceGivesTheSame() throws Exception {
        Path file = text("paper.txt", PAPER);
        assertFalse(read(file).getLines().isEmpty());
        assertEquals(Facts.of(read(file)), Facts.of(read(file)));
    }

    @Test
    void aGlossaryThatIsASectionGivesItsTerms() throws Exception {
        List<String> lines = new ArrayList<>(List.of("某县水务局", "2024年部门预算", "目录", "一、部门主要职能……", "二、名词解释……", "三、部门预算编制说明……", "某县水务局主要职能", "负责全县20.50万亩农田灌溉。", "名词解释",
                "（一）基本支出：指为保障机构运转发生的支出。", "（二）项目支出：指为完成特定任务", "发生的支出。", "2024年部门预算编制说明", "2024年支出预算12.50万元。"));
        Disclosure paper = read(text("paper.txt", lines));
        assertEquals(List.of("基本支出", "项目支出"), paper.getGlossary().stream().map(term -> term.getTerm()).toList());
        assertEquals(List.of(0, 0, 1), paper.getSections().stream().map(section -> section.getClaims().size()).toList());
        assertTrue(paper.getUnread().isEmpty(), () -> paper.getUnread().get(0).getWhat());
    }

    @Test
    void aNumberThatThePaperEndsInMayHaveBeenCut() throws Exception {
        List<String> lines = new ArrayList<>(PAPER.subList(0, PAPER.size() - 3));
        lines.add("2024年支出预算12.50万元，其中：基本支出9");
        Disclosure paper = read(text("paper.txt", lines));
        assertEquals(List.of("12.50"), paper.getSections().get(1).getClaims().stream().map(claim -> claim.getAmount().getValue().toPlainString()).toList());
        assertEquals("9", paper.getUnread().get(0).getPrinted());
    }
}
