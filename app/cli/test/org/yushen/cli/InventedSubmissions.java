package org.yushen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small papers of units that do not exist, and a rule pack that judges them by their year. */
final class InventedSubmissions {
    private static final String PAPER = """
            %1$s

            %2$s年度单位预算公开

            第一部分 概况

            一、本单位职责

            负责全县农机推广。

            第二部分 %2$s年单位预算报表

            预算公开表1

            %2$s年预算收支总表

            单位名称：%1$s

            单位：万元

            收入		支出
            项目	%2$s年	项目	%2$s年
            一、一般公共预算	100.00	一、农林水支出	100.00
            收入总计	100.00	支出总计	100.00
            """;
    private static final String RULES = """
            package test.verdicts;
            import org.yushen.model.disclosure.*;
            import org.yushen.rules.api.*;
            global Checks checks;

            rule "T-01 年度"
              @id("T-01") @title("预算年度") @severity("error") @category("示例") @basis("示例办法第一条")
            when
              $d : Disclosure( fiscalYear != 2024 )
            then
              checks.on($d).passed();
            end

            rule "T-01 年度错" @id("T-01")
            when
              $d : Disclosure( fiscalYear == 2024 )
            then
              checks.on($d).actualText($d.getUnit(), null).saying("{subject}：预算年度写错，请更正。").violated();
            end

            rule "T-02 年度不明"
              @id("T-02") @title("预算年度完整") @severity("error") @category("示例") @basis("示例办法第二条")
            when
              $d : Disclosure( fiscalYear == 2023 )
            then
              checks.on($d).notEvaluated("预算年度不全");
            end
            """;

    private InventedSubmissions() {
    }

    /** A paper of a year: the pack finds that of 2024 bad, and cannot evaluate that of 2023. */
    static Path paper(Path folder, String file, int year) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        return Files.writeString(folder.resolve(file), PAPER.formatted("青禾县农机服务站", year));
    }

    static Path pack(Path folder) throws IOException {
        return pack(folder, RULES);
    }

    static Path pack(Path folder, String rules) throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("pack.yaml"), "id: invented\nversion: 1.0.0\ntitle: 示例规则\nneeds: 1\n");
        Files.writeString(folder.resolve("rules/verdicts.drl"), rules);
        return folder;
    }

    static String rules() {
        return RULES;
    }

    /** Files that are no papers, one for each way to be none; by name. */
    static List<String> broken(Path folder) throws IOException {
        Files.writeString(folder.resolve("空.docx"), "");
        Files.write(folder.resolve("截断.docx"), new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});
        Files.writeString(folder.resolve("网页.docx"), "<html><body>404</body></html>");
        Files.writeString(folder.resolve("扫描.pdf"), "%PDF-1.7\n%âãÏÓ\n1 0 obj\n");
        return List.of("空.docx", "截断.docx", "网页.docx", "扫描.pdf");
    }
}
