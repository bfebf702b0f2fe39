package org.yushen.reader.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yushen.model.disclosure.Claim;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Quantity;
import org.yushen.reader.Checkout;
import org.yushen.reader.DisclosureReader;
import org.yushen.reader.ReadingMonitor;

/** Sentences that tempt a reader to bind a number to the wrong thing. What is read stands behind them: subject amount unit, share, change. */
class HostileSentencesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '#', nullValues = "-", textBlock = """
            收入总计50万元，其中：财政拨款30万元、上年结转20万元；比上年增加10万元，增长25%。 # 收入总计 50万元 Δ10万元 25% / 财政拨款 30万元 / 上年结转 20万元
            收入总计50万元，其中：财政拨款30万元、上年结转20万元，比上年增加10万元，增长25%。 # 收入总计 50万元 Δ10万元 25% / 财政拨款 30万元 / 上年结转 20万元
            收入总计50万元，其中：财政拨款30万元、上年结转20万元，比上年增加10万元，增长100%。 # 收入总计 50万元 / 财政拨款 30万元 / 上年结转 20万元 Δ10万元 100%
            收入总计50万元，其中：财政拨款30万元；上年结转20万元。比上年增加10万元，增长25%。 # 收入总计 50万元 Δ10万元 25% / 财政拨款 30万元 / 上年结转 20万元
            支出总计100万元，其中：基本支出60万元，占60%；项目支出40万元，占40%，比上年减少10万元，下降20%。 # 支出总计 100万元 / 基本支出 60万元 占60 / 项目支出 40万元 占40 Δ10万元 20%
            支出总计100万元，其中：基本支出60万元（其中：人员经费50万元、公用经费10万元）；项目支出40万元。 # 支出总计 100万元 / 基本支出 60万元 / 人员经费 50万元 / 公用经费 10万元 / 项目支出 40万元
            收入合计4506.99万元，与上年持平。 # 收入合计 4506.99万元 ΔUNCHANGED
            公务接待费1万元，与上年相同。 # 公务接待费 1万元 ΔUNCHANGED
            政府性基金预算收入0万元，国有资本经营预算收入无。 # 政府性基金预算收入 0万元 / 国有资本经营预算收入 无
            公务接待费：无。 # 公务接待费 无
            本单位2025年没有政府性基金预算支出。 # 政府性基金预算支出 无
            公务接待费50000元，比上年减少1万元。 # 公务接待费 50000元 Δ1万元 -
            公务接待费1万元，2024年为2万元，减少1万元，下降50%。 # 公务接待费 1万元 Δ1万元 50% / 公务接待费 2万元
            基本支出 4506. 99 万元，项目支出5055，10万元。 # 基本支出 4506.99万元 / 项目支出 5055.10万元
            2025年“三公”经费预算数为5万元，2024年为6万元，减少1万元，下降16.67%，其中：公务接待费1万元，减少1万元。 # “三公”经费预算数 5万元 Δ1万元 16.67% / “三公”经费预算数 6万元 / 公务接待费 1万元 Δ1万元 -
            """)
    void bindsEachNumberToItsOwn(String sentence, String expected) throws Exception {
        assertEquals(expected.replace(" -", ""), claims(sentence));
    }

    private String claims(String sentence) throws Exception {
        Path file = folder.resolve("paper.txt");
        Files.writeString(file, "清河县示例中心2025年单位预算\n\n第三部分 2025年单位预算情况说明\n一、2025年度单位预算收支总体情况\n" + sentence + "\n");
        Disclosure read = new DisclosureReader().read(List.of(file), Checkout.profiles(), ReadingMonitor.NONE);
        return read.getSections().stream().flatMap(section -> section.getClaims().stream()).map(HostileSentencesTest::told).collect(Collectors.joining(" / "));
    }

    private static String told(Claim claim) {
        StringBuilder told = new StringBuilder(claim.getSubject()).append(claim.isDeclaredNone() ? " 无" : "").append(number(" ", claim.getAmount()));
        if (claim.getShare() != null) {
            told.append(" 占").append(claim.getShare().getValue());
        }
        if (claim.getChange() != null) {
            boolean numbers = claim.getChange().getAmount() != null;
            told.append(" Δ").append(numbers ? number("", claim.getChange().getAmount()) : claim.getChange().getDirection().name());
            told.append(number(" ", claim.getChange().getRate()));
        }
        return told.toString();
    }

    private static String number(String before, Quantity quantity) {
        return quantity == null ? "" : before + quantity.getValue().toPlainString() + quantity.getUnit();
    }
}
