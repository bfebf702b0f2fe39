package org.yushen.cli.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.yushen.model.disclosure.AssetHolding;
import org.yushen.model.disclosure.GlossaryTerm;
import org.yushen.model.disclosure.NarrativeSection;
import org.yushen.model.disclosure.Part;
import org.yushen.model.disclosure.ProcurementItem;
import org.yushen.model.disclosure.Quantity;

/** What goes wrong elsewhere: words, marks, personal data, whole parts. */
final class TextOperators {
    private TextOperators() {
    }

    static List<Operator> all() {
        return List.of(
                new Operator("phone", s -> append(s, "联系人电话：13" + (500_000_000 + s.chance().nextInt(99_999_999)) + "。")),
                new Operator("person", s -> foot(s, "经办人:", "经办人:李晓明")),
                new Operator("internal-mark", s -> insertBefore(s, "（送审稿）")),
                new Operator("internal-words", s -> append(s, "仅供内部使用，请勿外传。")),
                new Operator("placeholder", s -> append(s, "涉及项目XX个。")),
                new Operator("template-residue", s -> replaceIn(s, "增加", "增加（减少）")),
                new Operator("doubled-word", s -> replaceIn(s, "主要原因是", "主要原因是主要原因是")),
                new Operator("bracket", s -> replaceIn(s, "）", "")),
                new Operator("quotation-mark", s -> replaceIn(s, "”", "")),
                new Operator("full-stops", s -> replaceIn(s, "。", "。。")),
                new Operator("part-dropped", TextOperators::dropPart),
                new Operator("contents-dropped", TextOperators::dropContents),
                new Operator("term-dropped", TextOperators::dropTerm),
                new Operator("term-cut", TextOperators::cutTerm),
                new Operator("vehicles", s -> quantity(s, s.paper().getAssets().stream().filter(asset -> asset.getSubject() != null && asset.getSubject().contains("实有")).map(AssetHolding::getCount))),
                new Operator("procurement", s -> quantity(s, s.paper().getProcurement().stream().map(ProcurementItem::getAmount))),
                new Operator("cover-unit", TextOperators::cover),
                new Operator("catalogue-twice", TextOperators::catalogueTwice),
                new Operator("text-cut", TextOperators::cutText));
    }

    /** Lines of prose in the narrative. */
    private static List<Integer> prose(Spoiling s, Predicate<String> wanted) {
        List<Integer> lines = new ArrayList<>();
        for (NarrativeSection section : s.paper().getSections()) {
            if (section.getTopic() == null || !section.getTopic().matches("N([1-9]|12)")) {
                continue;
            }
            for (int line = section.getLocation().getLine() + 1; line <= s.end(section); line++) {
                String text = s.text().line(line);
                if (text.length() > 20 && !text.contains("\t") && wanted.test(text)) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static boolean append(Spoiling s, String words) {
        Integer line = s.any(prose(s, text -> true).stream());
        if (line == null) {
            return false;
        }
        s.text().line(line, s.text().line(line) + words);
        return true;
    }

    private static boolean insertBefore(Spoiling s, String words) {
        Integer line = s.any(prose(s, text -> true).stream());
        if (line == null) {
            return false;
        }
        s.text().insert(line, words);
        return true;
    }

    private static boolean replaceIn(Spoiling s, String from, String to) {
        Integer line = s.any(prose(s, text -> text.contains(from)).stream());
        if (line == null) {
            return false;
        }
        String text = s.text().line(line);
        int at = text.indexOf(from);
        s.text().line(line, text.substring(0, at) + to + text.substring(at + from.length()));
        return true;
    }

    private static boolean foot(Spoiling s, String from, String to) {
        List<Integer> lines = new ArrayList<>();
        for (int i = 1; i <= s.text().size(); i++) {
            if (s.text().line(i).contains(from)) {
                lines.add(i);
            }
        }
        Integer line = s.any(lines.stream());
        if (line == null) {
            return false;
        }
        s.text().line(line, s.text().line(line).replace(from, to));
        return true;
    }

    private static boolean dropPart(Spoiling s) {
        List<Part> parts = s.paper().getParts();
        Part part = s.any(parts.stream());
        if (part == null) {
            return false;
        }
        int next = parts.stream().mapToInt(one -> one.getLocation().getLine()).filter(line -> line > part.getLocation().getLine()).min().orElse(s.text().size() + 1);
        s.text().drop(part.getLocation().getLine(), next - 1);
        return true;
    }

    private static boolean dropContents(Spoiling s) {
        var entry = s.any(s.paper().getContents().stream().filter(one -> one.getLocation() != null && one.getTitle() != null && one.getTitle().contains("表")));
        if (entry == null) {
            return false;
        }
        s.text().drop(entry.getLocation().getLine(), entry.getLocation().getLine());
        return true;
    }

    private static boolean dropTerm(Spoiling s) {
        GlossaryTerm term = s.any(s.paper().getGlossary().stream());
        if (term == null) {
            return false;
        }
        s.text().drop(term.getLocation().getLine(), term.getLocation().getLine());
        return true;
    }

    private static boolean cutTerm(Spoiling s) {
        GlossaryTerm term = s.any(s.paper().getGlossary().stream().filter(one -> one.getDefinition() != null && one.getDefinition().length() > 20));
        if (term == null) {
            return false;
        }
        int line = term.getLocation().getLine();
        String text = s.text().line(line);
        s.text().line(line, text.substring(0, Math.min(text.length(), text.indexOf('：') + 6)));
        return true;
    }

    /** Gives one of these amounts other digits; false where none can have them. */
    static boolean quantity(Spoiling s, Stream<Quantity> choices) {
        Quantity quantity = s.any(choices.filter(Spoiling::placed).filter(one -> one.getEffective() != null && one.getEffective().signum() != 0));
        String text = quantity == null ? null : Digits.changed(s.text().at(quantity.getLocation()), s.chance());
        if (text == null) {
            return false;
        }
        s.text().put(quantity.getLocation(), text);
        return true;
    }

    private static boolean cover(Spoiling s) {
        if (!s.text().line(1).equals(s.paper().getUnit())) {
            return false;
        }
        s.text().line(1, s.paper().getUnit().replaceFirst("^..", "青河"));
        return true;
    }

    /** A page of a catalogue with codes, printed once more. */
    private static boolean catalogueTwice(Spoiling s) {
        for (int head = 1; head <= s.text().size(); head++) {
            if (s.text().line(head).matches("(代码|编码|序号)\t一级.*")) {
                int last = head;
                while (last < s.text().size() && s.text().line(last + 1).matches("[A-Z][0-9]{4,6}\t.*")) {
                    last++;
                }
                for (int i = 0; i <= last - head; i++) {
                    s.text().insert(last + 1 + i, s.text().line(head + i));
                }
                s.text().bearsOnMore();
                return last > head;
            }
        }
        return false;
    }

    private static boolean cutText(Spoiling s) {
        Integer line = s.any(prose(s, text -> text.length() > 60 && text.contains("，")).stream());
        if (line == null) {
            return false;
        }
        String text = s.text().line(line);
        s.text().line(line, text.substring(0, text.lastIndexOf('，') + 3));
        return true;
    }
}
