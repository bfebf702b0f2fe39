package org.yushen.reader.form;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.yushen.model.disclosure.TargetKind;
import org.yushen.reader.profile.TemplateProfile;

/** Tells what kind of value an indicator's value is. */
final class TargetKinds {
    private static final String DAY = "(?:\\d{1,2}[日号]|[上中下]旬|底|末|初)?";
    private static final String BEFORE = "(?:之前|以前|前|内|底前|止)?";
    private static final String END = "(?:全部|完成|到位|支付|发放|拨付|执行|竣工|验收)*(?:完毕|完成)?$";
    private static final String YEAR_MONTH = "(?:19|20)\\d{2}年(?:度)?(?:\\d{1,2}月份?)?" + DAY;
    private static final String MONTH = "(?:0?[1-9]|1[0-2])月份?" + DAY;
    private static final String QUARTER = "(?:(?:19|20)\\d{2}年)?第?[一二三四1-4]季度(?:底|末)?";
    private static final String POINT = "(?:" + YEAR_MONTH + "|" + MONTH + "|" + QUARTER + ")";
    private static final Pattern DATE = Pattern.compile("^(?:于|在|截至|截止)?(?:当年|本年度?|每年|次年)?" + POINT
            + "(?:(?:-|~|—+|–|至|到)" + POINT + ")?" + BEFORE + END);
    private static final Pattern MONTHS = Pattern.compile("^(?:(?:19|20)\\d{2}年)?\\d{1,2}月?(?:-|~|—+|–|至|到)(?:(?:19|20)\\d{2}年)?\\d{1,2}月份?"
            + DAY + BEFORE + END);
    private static final Pattern FIGURES = Pattern.compile("^(?:19|20)\\d{2}(?:[-/](?:0?[1-9]|1[0-2])(?:[-/]\\d{1,2})?|\\.(?:0?[1-9]|1[0-2])\\.\\d{1,2}"
            + "|(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01]))"
            + BEFORE + "$");

    private static final Pattern TIME_TAIL = Pattern.compile("(?:内|左右|为限)?(?:完成|办结|办理完毕|响应|到位|到达|解决|修复|支付|发放|拨付)?");

    /** A longer text tells more than a rhythm or a date. */
    private static final int LONGEST_WORDS = 10;

    private final List<String> moneyUnits;
    private final List<String> timeUnits;
    private final List<String> periodWords;
    private final List<String> dateWords;
    private final List<String> exceptions;

    TargetKinds(TemplateProfile profile) {
        moneyUnits = profile.list("moneyUnits");
        timeUnits = profile.list("timeUnits").stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
        periodWords = profile.list("periodWords");
        dateWords = profile.list("dateWords");
        exceptions = profile.list("periodExceptions");
    }

    /** A calendar date, a month, a quarter or a year. */
    boolean isDate(String plain) {
        return DATE.matcher(plain).matches() || MONTHS.matcher(plain).matches() || FIGURES.matcher(plain).matches();
    }

    /** The kind of a value without a number: a rhythm or stretch of time is a PERIOD only where it names a unit of time. */
    TargetKind ofWords(String plain) {
        if (exceptions.stream().anyMatch(plain::startsWith)) {
            return TargetKind.QUALITATIVE;
        }
        if (plain.length() > LONGEST_WORDS) {
            return TargetKind.QUALITATIVE;
        }
        if (dateWords.stream().anyMatch(plain::startsWith)) {
            return TargetKind.DATE;
        }
        return periodWords.stream().anyMatch(plain::startsWith) ? TargetKind.PERIOD : TargetKind.QUALITATIVE;
    }

    /** The kind of a number by the unit behind it. */
    TargetKind ofUnit(String unit) {
        if (unit.startsWith("%") || unit.startsWith("‰") || unit.startsWith("个百分点") || unit.startsWith("百分点")) {
            return TargetKind.PERCENTAGE;
        }
        if (moneyUnits.stream().anyMatch(unit::startsWith)) {
            return TargetKind.MONEY;
        }
        return isTime(unit) ? TargetKind.PERIOD : TargetKind.NUMBER;
    }

    /** 分钟 and 个工作日/件 are time; 年/月/人 is a rate. */
    private boolean isTime(String unit) {
        for (String time : timeUnits) {
            if (unit.startsWith(time)) {
                String rest = unit.substring(time.length());
                return rest.isEmpty() || TIME_TAIL.matcher(rest).matches()
                        || rest.startsWith("/") && timeUnits.stream().noneMatch(rest.substring(1)::startsWith);
            }
        }
        return false;
    }

    /** “%” stays alone where words follow it (95%达标). */
    String plainUnit(String unit) {
        return unit.startsWith("%") || unit.startsWith("‰") ? unit.substring(0, 1) : unit;
    }
}
