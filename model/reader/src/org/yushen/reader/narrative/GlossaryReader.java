package org.yushen.reader.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yushen.model.disclosure.DisclosureFactory;
import org.yushen.model.disclosure.GlossaryTerm;
import org.yushen.model.disclosure.TextKind;
import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;
import org.yushen.reader.outline.Outline;
import org.yushen.reader.outline.OutlinePart;
import org.yushen.reader.outline.OutlineSection;
import org.yushen.reader.part.PartReader;
import org.yushen.reader.part.ReadingContext;

/**
 * Reads 名词解释: numbered terms, each with a definition that may go on over lines and pages. A term ends at a colon, or
 * where its definition begins with 指 or 是指.
 */
public final class GlossaryReader implements PartReader {
    private static final String ROLE = "名词解释";
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•·●◆]\\s+)+");
    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:[（(]\\s*([一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})\\s*[）)]\\s*[、.．]?"
            + "|([一二三四五六七八九十]{1,3})\\s*[、.．，,：:]|([0-9０-９]{1,2})\\s*(?:[、．)）]|\\.(?![0-9])))\\s*");
    private static final Pattern TERM = Pattern.compile("^([^。；;：:]{2,40}?)\\s*(?:[：:]|(?=，?\\s*(?:是指|专指|即指|系指|指的是|是对|是以))|——|—)\\s*(.*)$", Pattern.DOTALL);
    private static final Pattern TERM_BEFORE_ZHI = Pattern.compile("^([^。；;：:，,]{2,30}?)\\s*(指.*)$", Pattern.DOTALL);
    /** A catalogue of purchased services is often printed behind the terms. */
    private static final String CATALOGUE_CODE = "[A-Z][0-9]{3,6}";
    private static final Pattern BARE = Pattern.compile("^[^。；;，,]{2,30}$");

    @Override
    public void read(ReadingContext context) {
        List<GlossaryTerm> terms = new ArrayList<>();
        for (List<Block> blocks : places(context.outline())) {
            new Terms(context, terms).read(blocks);
        }
        context.disclosure().getGlossary().addAll(terms);
    }

    /** The parts of that role; where there is none, the sections. */
    private static List<List<Block>> places(Outline outline) {
        List<List<Block>> parts = outline.parts().stream().filter(part -> ROLE.equals(part.role())).map(OutlinePart::blocks).toList();
        return !parts.isEmpty() ? parts
                : outline.sections().stream().filter(section -> ROLE.equals(section.topic())).map(OutlineSection::blocks).toList();
    }

    private static final class Terms {
        private final ReadingContext context;
        private final List<GlossaryTerm> terms;
        private GlossaryTerm open;

        private Terms(ReadingContext context, List<GlossaryTerm> terms) {
            this.context = context;
            this.terms = terms;
        }

        private void read(List<Block> blocks) {
            for (Block block : blocks) {
                if (context.isTaken(block)) {
                    continue;
                }
                if (block instanceof TextBlock text && !text.isBlank()) {
                    line(text.text(), text.place());
                    context.take(block, TextKind.BODY);
                } else if (block instanceof GridBlock grid) {
                    table(grid);
                    context.take(block, TextKind.BODY);
                }
            }
        }

        /** Some papers set their terms as a table: number, term, definition. */
        private void table(GridBlock grid) {
            for (int row = 0; row < grid.rowCount(); row++) {
                List<String> texts = grid.row(row).stream().map(cell -> cell.text().replace("\n", "")).filter(text -> !text.isBlank()).toList();
                if (texts.size() >= 2 && !texts.get(0).matches("序号|名词|术语|代码|编码|" + CATALOGUE_CODE)) {
                    boolean numbered = texts.size() > 2 && texts.get(0).matches("[0-9一二三四五六七八九十]{1,3}[、.．]?");
                    add(numbered ? texts.get(0).replaceAll("[、.．]", "") : null, texts.get(numbered ? 1 : 0),
                            String.join("", texts.subList(numbered ? 2 : 1, texts.size())), grid.row(row).get(0).place());
                } else if (texts.size() == 1) {
                    line(texts.get(0), grid.row(row).get(0).place());
                }
            }
        }

        private void line(String raw, Place place) {
            String text = BULLET.matcher(raw.strip()).replaceFirst("");
            Matcher number = NUMBER.matcher(text);
            boolean numbered = number.find();
            String rest = numbered ? text.substring(number.end()) : text;
            Matcher term = TERM.matcher(rest);
            if (!term.matches()) {
                term = TERM_BEFORE_ZHI.matcher(rest);
            }
            if (term.matches() && (numbered || beginsTerm(term))) {
                add(numbered ? numberOf(number) : null, term.group(1), term.group(2), place);
            } else if (numbered && BARE.matcher(rest.strip()).matches()) {
                add(numberOf(number), rest, "", place);
            } else if (open != null) {
                open.setDefinition(open.getDefinition().isEmpty() ? raw.strip() : open.getDefinition() + "\n" + raw.strip());
            } else if (!text.endsWith("：") && !text.endsWith(":") && text.length() > 40) {
                context.unread("glossary", NarrativeMessages.get("glossary.line.what", text.substring(0, 20)), NarrativeMessages.get("glossary.line.why"), place);
            }
        }

        /** An unnumbered line begins a term only where terms are unnumbered, and not in the middle of a definition. */
        private boolean beginsTerm(Matcher term) {
            boolean unnumbered = open == null || open.getNumber() == null;
            return unnumbered && term.group(1).length() <= 20 && term.group(2).strip().length() > 5 && !term.group(1).matches(".*(?:包括|其中|如下|分为|即)$");
        }

        private static String numberOf(Matcher number) {
            return number.group(1) != null ? number.group(1) : number.group(2) != null ? number.group(2) : number.group(3);
        }

        private void add(String number, String term, String definition, Place place) {
            open = DisclosureFactory.eINSTANCE.createGlossaryTerm();
            open.setNumber(number);
            open.setTerm(withoutMarks(term));
            open.setDefinition(definition.strip());
            open.setLocation(place.toLocation());
            terms.add(open);
        }

        /** Quotes around a whole term are layout; those around a part of it (“三公”经费) belong to it. */
        private static String withoutMarks(String term) {
            String plain = term.replace("*", "").strip();
            boolean wrapped = plain.length() > 2 && "“\"《【".indexOf(plain.charAt(0)) >= 0 && "”\"》】".indexOf(plain.charAt(plain.length() - 1)) >= 0;
            return wrapped ? plain.substring(1, plain.length() - 1).strip() : plain;
        }
    }
}
