package org.yushen.reader.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.yushen.reader.block.Block;
import org.yushen.reader.block.GridBlock;
import org.yushen.reader.block.GridCell;
import org.yushen.reader.block.Place;
import org.yushen.reader.block.TextBlock;
import org.yushen.reader.form.FormPrinter;
import org.yushen.reader.form.InventedForm;
import org.yushen.reader.statement.InventedPrint;
import org.yushen.reader.statement.InventedStatement;
import org.yushen.reader.statement.ReadTables;

/** A whole paper of a unit that does not exist: statements, what is told of them, forms, set one after the other as papers set them. */
final class InventedPaper {
    private static final List<String> KINDS = List.of("T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "T13");

    final List<InventedStatement> statements = new ArrayList<>();
    final InventedNarrative narrative;
    final List<InventedForm> forms = new ArrayList<>();
    /** Of each form, which layout it is printed in. */
    final List<FormLayout> layouts = new ArrayList<>();
    private final Random random;
    private final boolean spans;
    private final List<Block> blocks = new ArrayList<>();

    enum FormLayout {
        HALVES, APPLICATION, ONE_HALF, SELF_EVALUATION;

        boolean hasHalves() {
            return this == HALVES || this == APPLICATION;
        }
    }

    /**
     * @param spans whether it is printed for a format that tells merged cells
     * @param withForms whether it may have forms
     */
    InventedPaper(long seed, boolean spans, boolean withForms) {
        this.random = new Random(seed);
        this.spans = spans;
        List<String> kinds = new ArrayList<>(KINDS);
        Collections.shuffle(kinds, new Random(seed + 1));
        kinds = kinds.subList(0, 9 + random.nextInt(5));
        for (String kind : KINDS) {
            if (kinds.contains(kind)) {
                statements.add(new InventedStatement(kind, new Random(seed * 31 + KINDS.indexOf(kind))));
            }
        }
        narrative = new InventedNarrative(new Random(seed * 13));
        int count = withForms ? random.nextInt(3) : 0;
        for (int i = 0; i < count; i++) {
            forms.add(new InventedForm(new Random(seed * 17 + i)));
            layouts.add(FormLayout.values()[random.nextInt(4)]);
        }
    }

    /** The paper from its cover to its last form. */
    List<Block> print() {
        text(ReadTables.UNIT);
        text("2025年度" + (random.nextBoolean() ? "单位预算公开" : "单位预算"));
        text("第一部分 概况");
        text("一、本单位职责");
        text("负责全县水资源的管理和监督，组织实施水利工程建设与运行管理。");
        text("第二部分 2025年单位预算报表");
        for (int i = 0; i < statements.size(); i++) {
            blocks.addAll(new InventedPrint(statements.get(i), new Random(random.nextInt()), spans).print());
        }
        text("第三部分 2025年度单位预算情况说明");
        for (InventedNarrative.Section section : narrative.sections) {
            text(section.heading());
            section.paragraphs().forEach(this::text);
            if (section.heading().startsWith("十、")) {
                addForms();
            }
        }
        text("第四部分 名词解释");
        text("一、基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。");
        return blocks;
    }

    private void addForms() {
        for (int i = 0; i < forms.size(); i++) {
            addForm(new FormPrinter(forms.get(i), new Random(i), false), layouts.get(i));
        }
    }

    private void addForm(FormPrinter printer, FormLayout layout) {
        List<List<String>> rows = switch (layout) {
            case HALVES -> printer.halves();
            case APPLICATION -> printer.application();
            case ONE_HALF -> printer.oneHalf();
            case SELF_EVALUATION -> printer.selfEvaluation();
        };
        rows.subList(0, 2).forEach(row -> text(row.get(0)));
        List<List<String>> body = rows.subList(2, rows.size());
        blocks.addAll(spans && layout.hasHalves() ? FormPrinter.merged(body) : List.of(plain(body)));
    }

    private GridBlock plain(List<List<String>> rows) {
        List<GridCell> cells = new ArrayList<>();
        int width = rows.stream().mapToInt(List::size).max().orElseThrow();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                boolean last = spans && column == rows.get(row).size() - 1;
                cells.add(new GridCell(rows.get(row).get(column), row, column, 1, last ? width - column : 1, null, Place.ofLine(0, 1)));
            }
        }
        return new GridBlock(cells, rows.size(), spans, Place.ofLine(0, 1));
    }

    private void text(String text) {
        blocks.add(new TextBlock(text, 0, Place.ofLine(0, 1)));
    }
}
