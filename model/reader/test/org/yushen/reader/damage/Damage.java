package org.yushen.reader.damage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Accidents that happen to files: on the way, in a converter, in a scanner. The same seed makes the same accident. */
enum Damage {
    CUT {
        @Override
        byte[] apply(byte[] file, String format, Random random) {
            return Arrays.copyOf(file, random.nextInt(file.length));
        }
    },
    FLIPPED(true) {
        @Override
        byte[] apply(byte[] file, String format, Random random) {
            byte[] damaged = file.clone();
            for (int i = 0; i <= random.nextInt(60); i++) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return damaged;
        }
    },
    BLOCK_LOST(true) {
        @Override
        byte[] apply(byte[] file, String format, Random random) {
            byte[] damaged = file.clone();
            int from = random.nextInt(damaged.length);
            Arrays.fill(damaged, from, Math.min(damaged.length, from + 1 + random.nextInt(4096)), (byte) 0);
            return damaged;
        }
    },
    TABS_REMOVED(true) {
        @Override
        byte[] apply(byte[] file, String format, Random random) {
            return inText(file, format, text -> someReplaced(text, Pattern.compile(tab(format)), "", random));
        }
    },
    LINES_SHUFFLED {
        @Override
        byte[] apply(byte[] file, String format, Random random) {
            return inText(file, format, text -> shuffled(text, line(format), random));
        }
    },
    CELLS_EMPTIED {
        @Override
        byte[] apply(byte[] file, String format, Random random) {
            return inText(file, format, text -> someReplaced(text, Pattern.compile(content(format)), format.equals("docx") ? "<w:p/>" : "", random));
        }
    };

    private final boolean changesDigits;

    Damage() {
        this(false);
    }

    Damage(boolean changesDigits) {
        this.changesDigits = changesDigits;
    }

    /** Whether the damaged file may print numbers of its own (“10” and “9” without what parted them are 109), which are then no invention. */
    boolean changesDigits() {
        return changesDigits;
    }

    abstract byte[] apply(byte[] file, String format, Random random);

    /** Changes of cells and lines need a format whose text lies open; the binary ones take the first three kinds. */
    static Damage any(String format, Random random) {
        boolean open = List.of("txt", "docx", "xlsx").contains(format);
        return values()[random.nextInt(open ? values().length : 3)];
    }

    private interface Change {
        String of(String text);
    }

    private static byte[] inText(byte[] file, String format, Change change) {
        if (format.equals("txt")) {
            return change.of(new String(file, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        }
        try {
            Map<String, byte[]> parts = parts(file);
            for (String name : List.copyOf(parts.keySet())) {
                if (name.equals("word/document.xml") || name.startsWith("xl/worksheets/sheet")) {
                    parts.put(name, change.of(new String(parts.get(name), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
                }
            }
            return zipped(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    /** What parts the cells of a row: in a Word table or a sheet a whole cell goes, so that the row moves up. */
    private static String tab(String format) {
        return switch (format) {
            case "txt" -> "\t";
            case "docx" -> "<w:tc>(?:(?!</?w:tc>).)*</w:tc>";
            default -> "<c [^>]*?(?:/>|>(?:(?!</c>).)*</c>)";
        };
    }

    private static Pattern line(String format) {
        return Pattern.compile(switch (format) {
            case "txt" -> "[^\n]*\n";
            case "docx" -> "<w:tr[ >](?:(?!</?w:tr[ >]).)*</w:tr>";
            default -> "<row [^>]*>(?:(?!</row>).)*</row>";
        }, Pattern.DOTALL);
    }

    private static String content(String format) {
        return switch (format) {
            case "txt" -> "(?<=\t)[^\t\n]+";
            case "docx" -> "(?<=<w:tc>)(?:(?!</?w:tc>).)*(?=</w:tc>)";
            default -> "<v>[^<]*</v>";
        };
    }

    private static String someReplaced(String text, Pattern pattern, String with, Random random) {
        double share = random.nextDouble() * random.nextDouble();
        Matcher matcher = pattern.matcher(text);
        StringBuilder changed = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(changed, Matcher.quoteReplacement(random.nextDouble() < share ? with : matcher.group()));
        }
        return matcher.appendTail(changed).toString();
    }

    /** A run of lines in another order. */
    private static String shuffled(String text, Pattern pattern, Random random) {
        List<int[]> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            spans.add(new int[] { matcher.start(), matcher.end() });
        }
        if (spans.isEmpty()) {
            return text;
        }
        int from = random.nextInt(spans.size());
        List<int[]> run = spans.subList(from, Math.min(spans.size(), from + 2 + random.nextInt(40)));
        List<int[]> order = new ArrayList<>(run);
        Collections.shuffle(order, random);
        StringBuilder changed = new StringBuilder(text.substring(0, run.get(0)[0]));
        for (int i = 0; i < run.size(); i++) {
            changed.append(text, order.get(i)[0], order.get(i)[1]);
            int next = i + 1 < run.size() ? run.get(i + 1)[0] : text.length();
            changed.append(text, run.get(i)[1], next);
        }
        return changed.toString();
    }
}
