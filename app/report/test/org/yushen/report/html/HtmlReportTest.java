package org.yushen.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.yushen.model.disclosure.Claim;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Location;
import org.yushen.model.disclosure.Statement;
import org.yushen.model.review.Finding;
import org.yushen.model.review.Review;
import org.yushen.model.review.ReviewFactory;
import org.yushen.model.review.Severity;
import org.yushen.report.InventedPaper;
import org.yushen.report.InventedReview;

class HtmlReportTest {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>");
    private static final List<String> SINGLE = List.of("meta");

    private static String html(Review review, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlReport(locale).write(review, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String html(Review review) throws IOException {
        return html(review, Locale.SIMPLIFIED_CHINESE);
    }

    /** A review with one finding on the place. */
    private static Review reviewOf(Location place, String quote) {
        Review review = InventedReview.create();
        review.getFindings().clear();
        Finding finding = InventedReview.finding("ARI-01", Severity.ERROR, "合计");
        finding.getOperands().add(InventedReview.operand("actual", "合计", "314.50", "万元", null, place, quote));
        review.getFindings().add(finding);
        return review;
    }

    @Test
    void tellsVerdictScopeFindingsSumsOutcomesAndWhatWasNotRead() throws IOException {
        String html = html(InventedReview.create());
        for (String expected : List.of("<h1>青禾县农机服务站</h1>", "class=\"verdict NON_CONFORMING\"><strong>不合格</strong>", "青禾.txt", "示例规则", "合计等于各列之和：请核对。",
                "示例办法第一条", "341.50万元", "<td class=\"role\">加</td>", "第13行", "王审核", "未能判定", "没有政府性基金预算", "表四第3行", "数字与相邻列粘连")) {
            assertTrue(html.contains(expected), expected);
        }
    }

    @Test
    void consequencesStandUnderTheirCauseAndLinkBothWays() throws IOException {
        String html = html(InventedReview.create());
        int cause = html.indexOf("id=\"f2\"");
        int consequence = html.indexOf("id=\"f2.1\"");
        assertTrue(cause > 0 && consequence > cause, cause + " " + consequence);
        assertTrue(html.contains("<a href=\"#f2.1\">2.1</a>") && html.contains("<a href=\"#f2\">2</a>"), html);
    }

    @Test
    void speaksEnglishWhenAsked() throws IOException {
        String html = html(InventedReview.create(), Locale.ENGLISH);
        assertTrue(html.contains("<html lang=\"en\">") && html.contains("Calculation and evidence"), html);
    }

    @Test
    void marksTheCellInRowsOfTheStatement() throws IOException {
        Review review = InventedReview.create();
        Statement statement = review.getDisclosure().getStatements().get(0);
        var cell = statement.getRows().get(1).getCells().get(0);
        cell.getLocation().setColumn(7);
        review.getFindings().clear();
        Finding finding = InventedReview.finding("ARI-01", Severity.ERROR, "合计");
        finding.getOperands().add(InventedReview.operand("actual", "合计", "314.50", "万元", null, copy(cell.getLocation()), "314.50"));
        review.getFindings().add(finding);
        String html = html(review);
        assertTrue(html.contains("<td class=\"amount actual\">314.50</td>"), html);
        assertTrue(html.contains("213 二、农林水支出"), "the row has its name");
        assertFalse(html.contains("<td class=\"amount\">4506. 99</td>"), "the other side is another list");
    }

    @Test
    void saysHowManyRowsOfALongSumAreNotInTheExcerpt() throws IOException {
        Review review = reviewOf(InventedPaper.line(1000), "");
        Disclosure paper = review.getDisclosure();
        Statement statement = paper.getStatements().get(0);
        var first = statement.getRows().get(1);
        Finding finding = review.getFindings().get(0);
        finding.getOperands().clear();
        for (int i = 0; i < 40; i++) {
            var row = copy(first);
            row.getLocation().setLine(200 + i);
            row.getCells().forEach(cell -> cell.getLocation().setLine(200 + row.getLocation().getLine()));
            statement.getRows().add(row);
            finding.getOperands().add(InventedReview.operand(i == 0 ? "actual" : "operand", "行", "1", "万元", i == 0 ? null : "+", copy(row.getLocation()), "1"));
        }
        String html = html(review);
        assertTrue(html.contains("另有 25 行参与计算"), html.substring(html.indexOf("figure")));
        assertEquals(40, html.split("<td class=\"role\">", -1).length - 1, "the sum itself is whole");
    }

    @Test
    void marksTheWordsInTheSentence() throws IOException {
        Review review = InventedReview.create();
        Claim claim = review.getDisclosure().getSections().get(0).getClaims().get(0);
        claim.setSentence("预算收入总计4506.99万元，比上年增长99.79万元。");
        Review one = reviewOf(copy(claim.getLocation()), "增长99.79万元");
        one.setDisclosure(review.getDisclosure());
        assertTrue(html(one).contains("<blockquote class=\"sentence\">预算收入总计4506.99万元，比上年<mark class=\"actual\">增长99.79万元</mark>。</blockquote>"),
                html(one));
    }

    /** Every text of the paper and of the review is an attack; the page has the tags it has without, and no other. */
    @Test
    void whateverAPaperSaysStaysText() throws IOException {
        String attack = "\"'><script>alert(1)</script><img src=x onerror=alert(1)><style>*{}</style></title><!-- javascript:x \u202e \u0000 \ud800 &lt;";
        Review review = InventedReview.create();
        List<String> before = tags(html(review));
        for (EObject root : List.of((EObject) review, (EObject) review.getDisclosure())) {
            attackAll(root, attack);
        }
        String html = html(review);
        List<String> allowed = before.stream().map(HtmlReportTest::name).distinct().toList();
        for (String tag : tags(html)) {
            assertTrue(allowed.contains(name(tag)) || List.of("blockquote", "mark", "/blockquote", "/mark").contains(name(tag)), tag);
            assertFalse(tag.toLowerCase(Locale.ROOT).matches("(?s).*\\s(on\\w+|src|style)\\s*=.*"), tag);
        }
        assertFalse(html.contains("\u202e") || html.contains("\u0000") || html.contains("<!--"), "controls and comments");
        assertTrue(html.contains("&lt;script&gt;alert(1)"), "it is shown");
    }

    private static void attackAll(EObject root, String attack) {
        List<EObject> all = new ArrayList<>(List.of(root));
        root.eAllContents().forEachRemaining(all::add);
        for (EObject each : all) {
            for (EAttribute attribute : each.eClass().getEAllAttributes()) {
                if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isMany() && attribute.isChangeable() && !attribute.isDerived()) {
                    each.eSet(attribute, Objects.equals(each.eGet(attribute), "actual") ? "actual" : attribute.getName().equals("role") ? "operand" : attack);
                }
            }
        }
    }

    @Test
    void everyElementIsClosedAndNothingIsFetched() throws IOException {
        String html = html(InventedReview.create());
        List<String> open = new ArrayList<>();
        for (String tag : tags(html)) {
            String name = name(tag);
            if (name.startsWith("/")) {
                assertEquals(name.substring(1), open.removeLast(), tag);
            } else if (!SINGLE.contains(name)) {
                open.add(name);
            }
        }
        assertEquals(List.of(), open);
        assertFalse(html.contains("<script") || html.contains("src=") || html.contains("url(") || html.contains("@import"), "offline");
        assertTrue(html.contains("default-src &#39;none&#39;"), "policy");
    }

    @Test
    void aReviewWithoutPaperAndFindingsIsAPageToo() throws IOException {
        Review empty = ReviewFactory.eINSTANCE.createReview();
        String html = html(empty);
        assertTrue(html.contains("没有发现问题。"), html);
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T object) {
        return (T) EcoreUtil.copy((EObject) object);
    }

    private static List<String> tags(String html) {
        List<String> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(html);
        while (matcher.find()) {
            tags.add(matcher.group());
        }
        return tags;
    }

    private static String name(String tag) {
        Matcher matcher = TAG.matcher(tag);
        assertTrue(matcher.matches(), tag);
        return matcher.group(1) + matcher.group(2).toLowerCase(Locale.ROOT);
    }
}
