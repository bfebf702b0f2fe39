package org.yushen.reader.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.yushen.model.disclosure.Cell;
import org.yushen.model.disclosure.CellState;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.model.disclosure.Row;
import org.yushen.model.disclosure.Statement;
import org.yushen.reader.Corpus;

/** The real papers, damaged at random: nothing throws, and no statement's cell takes a value that the paper does not print there. */
class StatementDamageCorpusTest {
    private static final int VARIANTS = Integer.getInteger("yushen.damaged.variants", 40);

    @Test
    void noDamagePutsAValueUnderAnotherRowOrColumn() throws Exception {
        for (Path paper : Corpus.papers("txt")) {
            List<String> lines = Files.readAllLines(paper).stream().map(line -> line.replace("|", "丨").replace('\t', '|').replaceFirst("^#+ ", "")).toList();
            lines = lines.subList(0, lastStatementLine(lines));
            Map<String, Set<String>> truth = values(ReadTables.text(lines.toArray(String[]::new)));
            List<String> wrong = new ArrayList<>();
            long right = 0;
            for (int seed = 0; seed < VARIANTS; seed++) {
                Map<String, Set<String>> read = values(ReadTables.text(damaged(lines, new Random(seed)).toArray(String[]::new)));
                for (Map.Entry<String, Set<String>> cell : read.entrySet()) {
                    Set<String> there = truth.getOrDefault(cell.getKey(), cell.getValue());
                    if (there.containsAll(cell.getValue())) {
                        right++;
                    } else {
                        wrong.add("seed " + seed + " " + cell.getKey() + " = " + cell.getValue() + ", not " + there);
                    }
                }
            }
            assertTrue(right > 250L * VARIANTS, paper + ": " + right + " values read");
            assertEquals(List.of(), wrong, paper.toString());
        }
    }

    private static int lastStatementLine(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).strip().startsWith("第三部分")) {
                return i;
            }
        }
        return lines.size();
    }

    /** The numbers under each row and column, blanks and unread cells left out. */
    private static Map<String, Set<String>> values(Disclosure disclosure) {
        Map<String, Set<String>> values = new HashMap<>();
        for (Statement statement : disclosure.getStatements()) {
            for (Row row : statement.getRows()) {
                String name = row.getCode() != null ? row.getCode() : row.getName() + "/" + row.getGovernmentItem();
                for (Cell cell : row.getCells()) {
                    if (cell.getState() == CellState.VALUE) {
                        values.computeIfAbsent(statement.getId() + "/" + row.getSide() + "/" + name + "/" + cell.getColumn().getMeasure(), key -> new HashSet<>())
                                .add(cell.getAmount().getValue().toPlainString());
                    }
                }
            }
        }
        return values;
    }

    /** A few accidents: tabs lost and gained, lines lost and exchanged, cells emptied, characters misread, ends trimmed. */
    private static List<String> damaged(List<String> lines, Random random) {
        List<String> damaged = new ArrayList<>(lines);
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            int at = random.nextInt(damaged.size());
            String line = damaged.get(at);
            switch (random.nextInt(7)) {
                case 0 -> damaged.set(at, without(line, random));
                case 1 -> damaged.set(at, with(line, random));
                case 2 -> damaged.remove(at);
                case 3 -> {
                    int other = Math.max(0, at - 1);
                    damaged.set(at, damaged.get(other));
                    damaged.set(other, line);
                }
                case 4 -> damaged.set(at, emptied(line, random));
                case 5 -> damaged.set(at, misread(line, random));
                default -> damaged.set(at, line.replaceAll("\\|+$", ""));
            }
        }
        return damaged;
    }

    private static String without(String line, Random random) {
        int tab = tab(line, random);
        return tab < 0 ? line : line.substring(0, tab) + line.substring(tab + 1);
    }

    private static String with(String line, Random random) {
        int tab = tab(line, random);
        return tab < 0 ? line : line.substring(0, tab) + "|" + line.substring(tab);
    }

    private static int tab(String line, Random random) {
        int[] tabs = java.util.stream.IntStream.range(0, line.length()).filter(i -> line.charAt(i) == '|').toArray();
        return tabs.length == 0 ? -1 : tabs[random.nextInt(tabs.length)];
    }

    private static String emptied(String line, Random random) {
        String[] cells = line.split("\\|", -1);
        cells[random.nextInt(cells.length)] = "";
        return String.join("|", cells);
    }

    private static String misread(String line, Random random) {
        if (line.length() < 3) {
            return line;
        }
        int at = random.nextInt(line.length());
        return line.substring(0, at) + (char) (0x4e00 + random.nextInt(3000)) + line.substring(at + 1);
    }
}
