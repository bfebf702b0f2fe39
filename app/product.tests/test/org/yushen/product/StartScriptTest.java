package org.yushen.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unpacked product from wherever and however it is started. */
class StartScriptTest {
    private static final int NON_CONFORMING = 1;

    @TempDir
    static Path shelf;
    private static Product product;

    @TempDir
    Path here;

    @BeforeAll
    static void unpack() throws Exception {
        product = Product.unpack(shelf.resolve("预审 工具"));
    }

    @Test
    void checksASampleFromAFolderWithBlanksAndChinese() throws Exception {
        String printed = product.start(here, Map.of(), "check", Build.sample("yunze-wenlv-2025.docx").toString(), "-o", here.resolve("结果.html").toString())
                .expect(NON_CONFORMING).printed();
        assertTrue(printed.contains("不合格"), printed);
        assertTrue(Files.size(here.resolve("结果.html")) > 10_000, "the report");
    }

    @Test
    void isStartedThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(here.resolve("ys"), product.script());
        String printed = Product.run(here, Map.of(), List.of(link.toString(), "version")).expect(0).printed();
        assertTrue(printed.startsWith("预审"), printed);
        String found = Product.run(here, Map.of("PATH", here + ":" + System.getenv("PATH")), List.of("sh", "-c", "ys version")).expect(0).printed();
        assertEquals(printed, found, "through the PATH");
    }

    @Test
    void findsJavaWithoutAPathToIt() throws Exception {
        Path old = here.resolve("jdk-17");
        Files.createDirectories(old.resolve("bin"));
        Files.createSymbolicLink(old.resolve("bin/java"), Path.of("/bin/false"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
        Path home = here.resolve("home/.jdks");
        Files.createDirectories(home);
        Files.createSymbolicLink(home.resolve("new"), Path.of(System.getProperty("java.home")));
        String printed = product.start(here, Map.of("JAVA_HOME", old.toString(), "PATH", "/usr/bin:/bin", "HOME", home.getParent().toString()), "version")
                .expect(0).printed();
        assertTrue(printed.startsWith("预审"), printed);
    }

    /** Two products unpacked under the same name, as two versions may be: neither takes the other's classes for its own. */
    @Test
    void productsOfOneNameStandSideBySide() throws Exception {
        Product other = Product.unpack(here.resolve("other"));
        Map<String, String> cache = Map.of("YUSHEN_CACHE", here.resolve("cache").toString());
        for (int round = 0; round < 2; round++) {
            for (Product each : List.of(product, other)) {
                String printed = each.start(here, cache, "version").expect(0).printed();
                assertEquals(1, printed.lines().count(), printed);
            }
        }
        try (Stream<Path> archives = Files.list(here.resolve("cache/classes"))) {
            assertEquals(2, archives.count());
        }
    }

    /** What the JVM kept for products and builds that are gone goes with the first start of another. */
    @Test
    void classArchivesOfProductsThatAreGoneAreRemoved() throws Exception {
        Path gone = here.resolve("cache/classes/1");
        Files.createDirectories(gone);
        Files.writeString(gone.resolve("product"), "/nowhere/yushen\n");
        Files.writeString(gone.resolve("x.jsa"), "x");
        product.start(here, Map.of("YUSHEN_CACHE", here.resolve("cache").toString()), "version").expect(0);
        assertFalse(Files.exists(gone), "the archive of a product that is gone");
    }

    @Test
    void aMissingSiteIsNamed() throws Exception {
        String printed = product.start(here, Map.of(), "update", "/没有").expect(66).printed();
        assertTrue(printed.contains("没有这个文件夹：/没有"), printed);
    }
}
