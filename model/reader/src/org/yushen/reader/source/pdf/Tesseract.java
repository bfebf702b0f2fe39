package org.yushen.reader.source.pdf;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/** The program Tesseract, where it stands on the PATH and knows Chinese. */
final class Tesseract {
    private static final String LANGUAGE = "chi_sim";
    private static final int LONGEST_SECONDS = 120;
    private static final int FIELDS = 12;
    private static final String LINE_LEVEL = "4";
    private static final String WORD_LEVEL = "5";

    private final Path program;
    private Boolean there;

    private Tesseract(Path program) {
        this.program = program;
    }

    /** The program of the PATH, whether it is there or not. */
    static Tesseract ofPath() {
        for (String folder : String.valueOf(System.getenv("PATH")).split(File.pathSeparator)) {
            for (String name : List.of("tesseract", "tesseract.exe")) {
                Path candidate = folder.isBlank() ? null : Path.of(folder, name);
                if (candidate != null && Files.isExecutable(candidate) && Files.isRegularFile(candidate)) {
                    return new Tesseract(candidate);
                }
            }
        }
        return new Tesseract(null);
    }

    /**
     * A recognised word, in pixels of the picture. Its top and height are those of its line: flat characters (一) stand in
     * the middle of it, and overlapping words stand behind each other as they were read.
     *
     * @param confidence from 0 to 100, by the program's own reckoning
     */
    record Word(String text, int left, int top, int width, int height, float confidence) {
    }

    /** Whether the program is there and knows Chinese. */
    boolean isThere() {
        if (there == null) {
            try {
                there = program != null && run(List.of(program.toString(), "--list-langs"), null).lines().anyMatch(line -> line.strip().equals(LANGUAGE));
            } catch (IOException e) {
                there = false; // a program that cannot be started is none
            }
        }
        return there;
    }

    /**
     * The words on a picture, in reading order.
     *
     * @throws IOException when the program fails
     */
    List<Word> words(BufferedImage picture) throws IOException {
        Path file = Files.createTempFile("yushen-page", ".png");
        try {
            ImageIO.write(picture, "png", file.toFile());
            String table = run(List.of(program.toString(), file.toString(), "stdout", "-l", LANGUAGE, "--psm", "6", "tsv"), "1");
            return words(table);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    static List<Word> words(String table) {
        List<Word> words = new ArrayList<>();
        int[] line = new int[2]; // top and height
        int right = 0;
        for (String row : table.lines().toList()) {
            String[] fields = row.split("\t", -1);
            if (fields.length < FIELDS) {
                continue;
            }
            if (fields[0].equals(LINE_LEVEL)) {
                line = new int[] {Integer.parseInt(fields[7]), Integer.parseInt(fields[9])};
                right = 0;
            } else if (fields[0].equals(WORD_LEVEL) && !fields[FIELDS - 1].isBlank()) {
                int end = Integer.parseInt(fields[6]) + Integer.parseInt(fields[8]);
                int left = Math.max(right, Integer.parseInt(fields[6]));
                right = Math.max(left + 1, end);
                words.add(new Word(withoutSpecks(fields[FIELDS - 1].strip()), left, line[0], right - left, line[1], Float.parseFloat(fields[FIELDS - 2])));
            }
        }
        return words;
    }

    /** The rest of a ruled line beside a word is recognised as a quotation mark; one that has no partner is none. */
    private static String withoutSpecks(String word) {
        boolean paired = word.chars().filter(c -> "“”\"‘’'".indexOf(c) >= 0).count() % 2 == 0;
        String bare = paired ? word : word.replaceAll("^[“”\"‘’']+|[“”\"‘’']+$", "");
        return bare.isEmpty() ? word : bare;
    }

    private static String run(List<String> command, String threads) throws IOException {
        Path output = Files.createTempFile("yushen-recognised", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            if (threads != null) {
                builder.environment().put("OMP_THREAD_LIMIT", threads);
            }
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("tesseract did not end");
            }
            if (process.exitValue() != 0) {
                throw new IOException("tesseract ended with " + process.exitValue());
            }
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
