package org.yushen.cli.measure;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Right papers without end: those given, with other names, other years and all money multiplied by a whole number, which leaves every sum,
 * share and rate right.
 */
public final class CleanPapers {
    private static final List<String> PLACES = List.of("", "青松", "临川", "广陵", "安和", "石泉");
    private static final int[] TIMES = {1, 2, 3, 7};
    private static final int YEARS = 2;
    /** A price that the law names (设备 of a value of 50万元 and above) is no money of the paper. */
    private static final Pattern MONEY = Pattern.compile("(?<![0-9.,])(?:[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]{2})?(?![0-9.%])|[0-9]+\\.[0-9]{2}(?![0-9%])"
            + "|(?<!价值)(?<!单价)[0-9]+(?:\\.[0-9]+)?(?=(?:万|亿)?元(?!（原值)))");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9.,])(20[0-9]{2})(?=[年〕】]|[01][0-9][0-3][0-9][0-9]{6})");
    /** Before it the template was another one. */
    private static final int FIRST_YEAR = 2023;

    private final List<String> bases;

    private CleanPapers(List<String> bases) {
        this.bases = bases;
    }

    /** All text papers of a folder. */
    public static CleanPapers in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new CleanPapers(files.filter(file -> file.toString().endsWith(".txt")).sorted().map(CleanPapers::text).toList());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** How many differ. */
    public int size() {
        return bases.size() * PLACES.size() * TIMES.length * YEARS;
    }

    /** @param number from 0; the same number gives the same paper */
    public String paper(int number) {
        int n = Math.floorMod(number, Math.max(1, size()));
        String text = bases.get(n % bases.size());
        n /= bases.size();
        String place = PLACES.get(n % PLACES.size());
        // amounts and years change along with the names, so that the first hundred papers differ in all three
        int round = n / PLACES.size();
        int times = TIMES[(round + n) % TIMES.length];
        int years = (round / TIMES.length + n) % YEARS;
        return renamed(multiplied(earlier(text, years), times), place).stripLeading();
    }

    private static String renamed(String text, String place) {
        if (place.isEmpty()) {
            return text;
        }
        Matcher name = Pattern.compile("^\\s*(\\p{IsHan}{2,4}?)[市县区镇]").matcher(text);
        return name.find() ? text.replace(name.group(1), place) : text;
    }

    private static String multiplied(String text, int times) {
        if (times == 1) {
            return text;
        }
        return MONEY.matcher(text).replaceAll(money -> {
            String number = money.group();
            BigDecimal product = new BigDecimal(number.replace(",", "")).multiply(BigDecimal.valueOf(times));
            return number.contains(",") ? String.format(Locale.ROOT, "%,." + product.scale() + "f", product) : product.toPlainString();
        });
    }

    private static String earlier(String text, int years) {
        Matcher first = YEAR.matcher(text);
        if (years == 0 || !first.find() || Integer.parseInt(first.group(1)) - years < FIRST_YEAR) {
            return text;
        }
        return YEAR.matcher(text).replaceAll(year -> String.valueOf(Integer.parseInt(year.group(1)) - years));
    }
}
