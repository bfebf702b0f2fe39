package org.yushen.reader.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.yushen.reader.profile.TemplateProfile;
import org.yushen.reader.profile.Vocabulary;

/**
 * Canonical items of what the narrative speaks of. Totals must be named in full, since 一般公共预算收入总计 is not
 * 收入总计; other names may end a longer one (一般公共预算安排基本支出) or stand anywhere in it (机关运行经费财政拨款预算).
 */
final class ItemNames {
    private static final Pattern HEADING_WORDS =
            Pattern.compile("(?:增减)?(?:变动|变化)?(?:原因)?(?:总体)?(?:安排)?(?:情况)?的?(?:说明)?$");

    /** Words behind a name that do not change what it is: 预算支出规模, 基本支出合计. */
    private static final Pattern HOW_MUCH = Pattern.compile("(?<=..)(?:总?规模|合计|总额|总计|总数|总量|数额)$");

    /** The level that a name is of, printed inside it: 文化旅游体育与传媒（类）支出; not of a name that goes down to 款 and 项. */
    private static final Pattern CLASS = Pattern.compile("[(（]类[)）](?!.*[(（][款项][)）])");

    /** Words before a total that do not change what it is: 本年单位预算支出总计. */
    private static final Pattern WHOSE = Pattern.compile("^(?:本年度|本年|当年|年度|全年|本部门|本单位|部门\\(单位\\)|部门|单位)+");

    private final Vocabulary whole;
    private final Vocabulary statementItems;
    private final List<Map.Entry<String, String>> exceptions;
    private final List<Map.Entry<String, String>> endings;
    private final List<Map.Entry<String, String>> cores;
    private final List<Map.Entry<String, String>> headings;
    /** What was looked up before: the same few names are asked for again and again while a paper is read. */
    private final Map<String, Optional<String>> found = new HashMap<>();
    private final Map<String, Boolean> foundWhole = new HashMap<>();
    private final Map<String, String> totalOfPart = new HashMap<>();
    private final Map<String, List<Map.Entry<String, String>>> partCores = new HashMap<>();

    ItemNames(TemplateProfile profile) {
        whole = profile.vocabulary("claimItems");
        statementItems = profile.vocabulary("items");
        exceptions = longestFirst(profile.vocabulary("claimItemExceptions"));
        endings = longestFirst(profile.vocabulary("claimItemEndings"));
        cores = longestFirst(profile.vocabulary("claimItemCores"));
        headings = longestFirst(profile.vocabulary("headingItems"));
        Vocabulary parts = profile.vocabulary("claimParts");
        Vocabulary shortNames = profile.vocabulary("claimPartCores");
        for (String total : parts.terms()) {
            parts.words(total).forEach(part -> totalOfPart.put(part, total));
            partCores.put(total, longestFirst(shortNames).stream()
                    .filter(entry -> parts.words(total).contains(entry.getValue())).toList());
        }
    }

    static List<Map.Entry<String, String>> longestFirst(Vocabulary vocabulary) {
        List<Map.Entry<String, String>> entries = new ArrayList<>(vocabulary.byNormalisedWord().entrySet());
        entries.sort(Comparator.comparing((Map.Entry<String, String> entry) -> entry.getKey().length()).reversed()
                .thenComparing(Map.Entry::getKey));
        return entries;
    }

    /** The canonical item of a subject; empty where no word of the profile knows it. */
    Optional<String> canonical(String subject) {
        return found.computeIfAbsent(subject, this::look);
    }

    private Optional<String> look(String subject) {
        String name = Vocabulary.normalise(withoutClass(subject));
        Optional<String> known = lookWhole(name).or(() -> lookWithin(name));
        if (known.isPresent()) {
            return known;
        }
        String named = HOW_MUCH.matcher(name).replaceFirst("");
        return named.equals(name) ? Optional.empty() : look(named);
    }

    /** 教育（类）支出 as 教育支出. */
    static String withoutClass(String subject) {
        return CLASS.matcher(subject).replaceFirst("");
    }

    private Optional<String> lookWhole(String name) {
        return whole.canonical(name).or(() -> whole.canonical(WHOSE.matcher(name).replaceFirst("")));
    }

    private Optional<String> lookWithin(String name) {
        for (Map.Entry<String, String> exception : exceptions) {
            if (name.endsWith(exception.getKey())) {
                return Optional.of(exception.getValue());
            }
        }
        for (Map.Entry<String, String> core : cores) {
            if (name.contains(core.getKey())) {
                return Optional.of(core.getValue());
            }
        }
        for (Map.Entry<String, String> ending : endings) {
            if (name.endsWith(ending.getKey()) && !joinsTwo(name, name.length() - ending.getKey().length())) {
                return Optional.of(ending.getValue());
            }
        }
        return statementItems.canonical(name);
    }

    /** “人员经费和公用经费” is neither the one nor the other. */
    private static boolean joinsTwo(String name, int start) {
        return start > 0 && "和及、与".indexOf(name.charAt(start - 1)) >= 0;
    }

    boolean isKnown(String subject) {
        return canonical(subject).isPresent();
    }

    /** Whether the subject is the name of a total or fund in full, nothing before or behind it. */
    boolean isWhole(String subject) {
        return foundWhole.computeIfAbsent(subject, name -> whole.canonical(name).isPresent());
    }

    /** The canonical item of a short name under its total (货物 under 政府采购总额); null where there is none. */
    String partOf(String total, String subject) {
        String name = Vocabulary.normalise(subject);
        for (Map.Entry<String, String> entry : partCores.getOrDefault(total, List.of())) {
            if (name.contains(entry.getKey())) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** The item that the given item is a part of by its nature; null when it is none. */
    String totalOf(String item) {
        return totalOfPart.get(item);
    }

    /** The item that a heading speaks of; null when it names none. */
    String ofHeading(String heading) {
        String name = Vocabulary.normalise(heading);
        String named = HEADING_WORDS.matcher(name).replaceFirst("");
        if (canonical(named).isPresent()) {
            return canonical(named).get();
        }
        for (Map.Entry<String, String> entry : headings) {
            if (name.contains(entry.getKey())) {
                return entry.getValue();
            }
        }
        return null;
    }
}
