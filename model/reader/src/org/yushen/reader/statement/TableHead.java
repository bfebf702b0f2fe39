package org.yushen.reader.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between a statement's title and its table: whose it is and in which unit of money. */
final class TableHead {
    private static final Pattern MONEY = Pattern.compile("[(（]?\\s*(?:金\\s*额\\s*)?(?:计量\\s*)?单\\s*位\\s*[:：]?\\s*(?:人民币)?\\s*"
            + "(万元|元|千元|百万元|亿元)\\s*[)）]?");
    private static final String OWNER_WORD = "(?:编\\s*制|填\\s*报|预\\s*算|填\\s*列|公\\s*开)?\\s*(?:单\\s*位|部\\s*门)\\s*(?:[(（](?:公章|盖章|单位|部门)[)）])?\\s*"
            + "(?:名\\s*称)?\\s*(?:[(（](?:公章|盖章)[)）])?";
    private static final Pattern OWNER = Pattern.compile("[(（]?\\s*" + OWNER_WORD + "\\s*[:：]\\s*(.*?)\\s*[)）]?");
    private static final Pattern DATE = Pattern.compile("(?:填报|编制|制表|公开)?(?:日期|时间)\\s*[:：].*"
            + "|20[0-9]{2}\\s*年(?:\\s*[0-9]{1,2}\\s*月)?(?:\\s*[0-9]{1,2}\\s*日)?");
    private static final Pattern BOTH = Pattern.compile("(.*?\\S)\\s+((?:[(（]?\\s*金\\s*额\\s*)?单\\s*位\\s*[:：].*)");

    /** Narrow columns above the table fold what they hold: the rest of the owner's name, and 元 of 万元, stand on the next line. */
    private static final Pattern NAME_FOLDED = Pattern.compile("(\\p{IsHan}{1,12})\\s{2,}(\\S.*)");
    private static final Pattern MONEY_CUT = Pattern.compile("(?:金额)?单\\s*位\\s*[:：]\\s*(百万|千万|万|千|亿)");
    private static final Pattern MONEY_REST = Pattern.compile("(.*\\S)\\s{2,}元");
    private static final Pattern MONEY_WEDGED = Pattern.compile("(.*[:：].*?)(单位[:：]\\s*(?:万元|元))(\\p{IsHan}{1,12})");

    private static final int LONGEST = 200;

    private String unitName;
    private String moneyUnit;
    private String moneyCut;

    String unitName() {
        return unitName;
    }

    /** Null when none is printed; “单位：万” whose 元 nobody found on a line below is 万元. */
    String moneyUnit() {
        return moneyUnit != null || moneyCut == null ? moneyUnit : money("单位：" + moneyCut + "元").orElse(null);
    }

    /**
     * Takes a line if it is part of a table's head: names the unit, the unit of money or a date and nothing else.
     *
     * @return whether it was
     */
    boolean take(PaperLine line) {
        if (line.onlyText() != null && takeFolded(line.onlyText().strip())) {
            return true;
        }
        boolean isHead = line.filled().stream().allMatch(cell -> isHead(cell.text()))
                && line.filled().stream().anyMatch(cell -> !DATE.matcher(cell.text().strip()).matches() || !line.isGridRow());
        if (!isHead || line.isBlank()) {
            return false;
        }
        line.filled().forEach(cell -> remember(cell.text()));
        return true;
    }

    private boolean takeFolded(String text) {
        Matcher name = NAME_FOLDED.matcher(text);
        Matcher cut = MONEY_CUT.matcher(text);
        Matcher rest = MONEY_REST.matcher(text);
        Matcher wedged = MONEY_WEDGED.matcher(text);
        if (unitName != null && moneyUnit == null && name.matches() && money(name.group(2)).isPresent()) {
            unitName += name.group(1);
            remember(name.group(2));
            return true;
        } else if (cut.matches()) {
            moneyCut = cut.group(1);
            return true;
        } else if (moneyCut != null && rest.matches() && isHead(rest.group(1))) {
            remember(rest.group(1));
            remember("单位：" + moneyCut + "元");
            return true;
        } else if (wedged.matches() && isHead(wedged.group(1) + wedged.group(3))) {
            remember(wedged.group(1) + wedged.group(3));
            remember(wedged.group(2));
            return true;
        }
        return false;
    }

    /** Takes what one text tells of the head; other text is passed over. */
    void remember(String text) {
        Matcher both = BOTH.matcher(text.strip());
        if (both.matches() && isHead(both.group(1)) && isHead(both.group(2))) {
            remember(both.group(1));
            remember(both.group(2));
            return;
        }
        money(text).ifPresent(unit -> moneyUnit = moneyUnit == null ? unit : moneyUnit);
        Matcher owner = OWNER.matcher(text.strip());
        if (money(text).isEmpty() && owner.matches() && !owner.group(1).isBlank() && unitName == null) {
            unitName = PrintedText.joined(owner.group(1));
        }
    }

    static boolean isHead(String text) {
        String line = text.strip();
        boolean mayBe = line.indexOf('位') >= 0 || line.indexOf('门') >= 0 || line.indexOf('年') >= 0 || line.indexOf('期') >= 0 || line.indexOf('间') >= 0;
        if (line.length() > LONGEST || !mayBe) {
            return false;
        }
        Matcher both = BOTH.matcher(line);
        return money(line).isPresent() || OWNER.matcher(line).matches() || DATE.matcher(line).matches()
                || both.matches() && isHead(both.group(1)) && isHead(both.group(2));
    }

    private static Optional<String> money(String text) {
        Matcher matcher = MONEY.matcher(text.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
