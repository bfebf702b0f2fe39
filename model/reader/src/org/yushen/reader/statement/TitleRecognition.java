package org.yushen.reader.statement;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.model.disclosure.StatementKind;
import org.yushen.reader.profile.TemplateProfile;
import org.yushen.reader.profile.Vocabulary;

/**
 * Knows a statement by its title, whatever number, year, unit name and marks the paper prints around it; never by where
 * it stands.
 */
final class TitleRecognition {
    private static final String NUMERAL = "[0-9]{1,2}(?=[^0-9]|20[0-9]{2}|$)|[一二三四五六七八九十]{1,3}";
    private static final Pattern LABEL = Pattern.compile("^((?:附件?|附表|附)?\\s*"
            + "(?:[（(]?\\s*(?:预算|部门|单位|财政|公开)*\\s*(?:公开)?\\s*(?:附)?表\\s*(?:" + NUMERAL
            + ")(?:[-－—](?:" + NUMERAL + "))?\\s*[）)]?)"
            + "|(?:预决算|财预|预算|部门|单位|财政|公开)+\\s*[0-9]{1,2}\\s*表|附[件表]\\s*(?:" + NUMERAL + ")(?:[-－—](?:" + NUMERAL + "))?)\\s*[:：、.．]?\\s*");
    private static final Pattern ORDINAL = Pattern.compile("^(?:[一二三四五六七八九十]{1,3}\\s*[、.．]|[（(](?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[）)]"
            + "|[0-9]{1,2}\\s*(?:[、.．](?![0-9]))|[0-9]{1,2}[-－][0-9]{1,2})\\s*");
    private static final Pattern YEAR = Pattern.compile("[(（]?(20[0-9]{2}|二[〇○零0]二[〇○零一二三四五六七八九])\\s*(?:年度|年)[)）]?");
    private static final Pattern CONTINUED = Pattern.compile("[(（]?\\s*续(?:表|上表|前表)?\\s*[)）]?$");
    private static final Pattern MARKS = Pattern.compile("^[#*\\s]+|[*\\s]+$");
    private static final Pattern TAIL = Pattern.compile("\\([^()]*\\)$");
    private static final Pattern OWNER = Pattern.compile("^(?:本?部门|本?单位|\\(?本级\\)?|\\(?机关\\)?|\\(?汇总\\)?|预算单位)+");
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final String TABLE = "表";
    private static final int LONGEST = 60;
    private static final int LONGEST_LINE = 200;
    private static final int SHORTEST_MISREAD = 8;

    private final Map<String, String> termByCore = new HashMap<>();
    private final TitleGist gists;
    private final NearWords near;
    private final List<String> notStatements;
    private final List<String> organisationEndings;

    TitleRecognition(TemplateProfile profile) {
        Vocabulary vocabulary = profile.vocabulary("statements");
        for (String term : vocabulary.terms()) {
            if (kind(term, 0) != null) {
                vocabulary.words(term).forEach(alias -> termByCore.putIfAbsent(owned(core(alias)), term));
            }
        }
        gists = new TitleGist(profile.list("titleFillers"), termByCore);
        near = new NearWords(termByCore);
        notStatements = profile.list("notStatements");
        organisationEndings = profile.list("organisationEndings");
    }

    /** The statement that this line names and nothing else; empty when it is no such title. */
    Optional<StatementTitle> known(String line, String unit) {
        if (line.length() > LONGEST_LINE || !line.contains(TABLE)) {
            return Optional.empty();
        }
        String bare = CONTINUED.matcher(MARKS.matcher(line).replaceAll("")).replaceFirst("");
        if (Vocabulary.normalise(bare).length() > LONGEST || !TAIL.matcher(core(bare)).replaceFirst("").endsWith(TABLE)) {
            return Optional.empty();
        }
        String label = label(bare);
        String title = (label == null ? bare : LABEL.matcher(bare).replaceFirst("")).strip();
        String plain = ORDINAL.matcher(title).replaceFirst("");
        String term = find(core(plain), unit);
        return term == null ? Optional.empty()
                : Optional.of(new StatementTitle(kind(term, 0), kind(term, 1), null, PrintedText.joined(plain), label, year(plain)));
    }

    /**
     * The title of a statement that the vocabulary does not know: a short line that ends in 表.
     *
     * @return empty when the line is no such title, or names a form or a list
     */
    Optional<StatementTitle> other(String line, String unit) {
        if (line.length() > LONGEST_LINE || !line.contains(TABLE)) {
            return Optional.empty();
        }
        String bare = MARKS.matcher(line).replaceAll("");
        String label = label(bare);
        String title = ORDINAL.matcher((label == null ? bare : LABEL.matcher(bare).replaceFirst("")).strip()).replaceFirst("");
        String core = withoutUnit(core(title), unit);
        String name = OWNER.matcher(TAIL.matcher(core).replaceFirst("")).replaceFirst("");
        boolean titled = Vocabulary.normalise(bare).length() <= LONGEST && name.endsWith(TABLE) && name.length() >= 4 && !name.matches(".*[,，。；;:].*");
        if (!titled || isNoStatement(bare)) {
            return Optional.empty();
        }
        return Optional.of(new StatementTitle(StatementKind.OTHER, null, name, PrintedText.joined(title), label, year(title)));
    }

    /** Whether the line names a form, a list or another thing that is no statement. */
    boolean isNoStatement(String line) {
        return notStatements.stream().anyMatch(line::contains);
    }

    /** Whether a title says that its table goes on from the page before. */
    static boolean isContinued(String line) {
        return CONTINUED.matcher(line.strip()).find();
    }

    /** The table number that stands alone on a line (预算公开表1, 表一); null when the line is something else. */
    String loneLabel(String line) {
        if (line.length() > LONGEST_LINE || !line.contains(TABLE) && !line.contains("附件")) {
            return null;
        }
        String bare = MARKS.matcher(line).replaceAll("");
        Matcher matcher = LABEL.matcher(bare);
        return matcher.find() && matcher.end() == bare.length() ? matcher.group(1).strip() : null;
    }

    private static String label(String bare) {
        Matcher matcher = LABEL.matcher(bare);
        return matcher.find() ? matcher.group(1).strip() : null;
    }

    private String find(String core, String unit) {
        for (String name : List.of(core, withoutUnit(core, unit))) {
            String own = owned(name);
            for (String candidate : List.of(own, TAIL.matcher(own).replaceFirst(""))) {
                String found = find(candidate);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private String find(String name) {
        String term = termByCore.get(name);
        if (term == null) {
            term = gists.term(name);
        }
        return term != null ? term : near.nearest(name, SHORTEST_MISREAD);
    }

    /** A term is a statement's id, or two ids joined by + where one table holds both. */
    private static StatementKind kind(String term, int index) {
        String[] ids = term.split("\\+");
        return index < ids.length ? StatementKind.get(ids[index]) : null;
    }

    /** The title without the organisation's name in front: its own, or words that end as names of organisations do. */
    private String withoutUnit(String core, String unit) {
        String own = unit == null ? "" : Vocabulary.normalise(unit);
        if (!own.isEmpty() && core.contains(own)) {
            return core.replace(own, "");
        }
        for (int end = core.length() - 4; end >= 4; end--) {
            String name = core.substring(0, end);
            if (organisationEndings.stream().anyMatch(name::endsWith) && isTitle(owned(core.substring(end)))) {
                return core.substring(end);
            }
        }
        return core;
    }

    private boolean isTitle(String name) {
        String bare = TAIL.matcher(name).replaceFirst("");
        return termByCore.containsKey(name) || termByCore.containsKey(bare) || gists.term(bare) != null;
    }

    private static String owned(String core) {
        return OWNER.matcher(core).replaceFirst("");
    }

    /** The title without year, blanks, quotes, markdown and the dots of a table of contents. */
    private static String core(String title) {
        String folded = Normalizer.normalize(Vocabulary.normalise(title), Normalizer.Form.NFKC);
        return YEAR.matcher(folded.replaceAll("[.…·]+$", "")).replaceAll("");
    }

    private static Integer year(String title) {
        Matcher matcher = YEAR.matcher(title);
        if (!matcher.find()) {
            return null;
        }
        String printed = matcher.group(1);
        return Character.isDigit(printed.charAt(0)) ? Integer.valueOf(printed) : 2020 + Math.max(0, CHINESE_DIGITS.indexOf(printed.charAt(3)));
    }
}
