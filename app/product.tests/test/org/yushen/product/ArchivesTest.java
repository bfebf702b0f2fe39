package org.yushen.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each archive holds one folder with the product for its machine, and nothing of the build or of another machine. */
class ArchivesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"linux.gtk.x86_64.tar.gz, org.eclipse.swt.gtk.linux.x86_64", "linux.gtk.aarch64.tar.gz, org.eclipse.swt.gtk.linux.aarch64",
            "win32.win32.x86_64.zip, org.eclipse.swt.win32.win32.x86_64", "macosx.cocoa.aarch64.tar.gz, org.eclipse.swt.cocoa.macosx.aarch64",
            "macosx.cocoa.x86_64.tar.gz, org.eclipse.swt.cocoa.macosx.x86_64"})
    void holdsTheProductOfItsMachine(String archive, String screen) throws Exception {
        List<String> entries = entries(Build.archive(archive));
        assertEquals(List.of("yushen"), entries.stream().map(entry -> entry.split("/")[0]).distinct().toList());
        assertEquals(List.of("LICENSE", "artifacts.xml", "configuration", "features", "logging.properties", "p2", "packs", "plugins", "workbench.cmd",
                "yushen", "yushen.cmd"),
                entries.stream().map(entry -> entry.split("/")).filter(parts -> parts.length > 1).map(parts -> parts[1]).distinct().sorted().toList());
        assertEquals(List.of(screen), plugins(entries).stream().filter(name -> name.matches("org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\..*")).toList());
        assertEquals(List.of(), plugins(entries).stream().filter(name -> name.matches("org\\.yushen\\..*\\.tests|junit.*|org\\.opentest4j.*|.*\\.source")).toList());
        for (String part : List.of("model", "reader", "rules", "report", "cli", "workbench", "drools", "poi")) {
            assertTrue(plugins(entries).contains("org.yushen." + part), part);
        }
        assertTrue(entries.contains("yushen/packs/yushen-base/pack.yaml"), "the rule packs");
        assertTrue(entries.stream().anyMatch(entry -> entry.matches("yushen/packs/yushen-base/rules/.+\\.drl")), "the rules");
        assertFalse(entries.stream().anyMatch(entry -> entry.contains("/.settings/") || entry.endsWith(".log") || entry.contains("/.yushen")), "what a build leaves");
    }

    @ParameterizedTest
    @CsvSource({"linux.gtk.x86_64.tar.gz", "linux.gtk.aarch64.tar.gz", "macosx.cocoa.aarch64.tar.gz", "macosx.cocoa.x86_64.tar.gz"})
    void theStartScriptCanBeStartedAsItIsUnpacked(String archive) throws Exception {
        String listed = Product.run(folder, Map.of(), List.of("tar", "tvzf", Build.archive(archive).toString(), "yushen/yushen")).expect(0).printed();
        assertTrue(listed.startsWith("-rwxr-xr-x"), listed);
    }

    /** cmd.exe loses its way in a file with bare line feeds. */
    @Test
    void theScriptForWindowsHasTheLineEndsOfWindows() throws Exception {
        try (ZipFile zip = new ZipFile(Build.archive("win32.win32.x86_64.zip").toFile())) {
            ZipEntry script = zip.getEntry("yushen/yushen.cmd");
            String text = new String(zip.getInputStream(script).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.startsWith("@echo off\r\n"), "its first line");
            assertEquals(text.split("\n", -1).length, text.split("\r\n", -1).length, "lines that end as on Windows");
        }
    }

    private List<String> entries(Path archive) throws Exception {
        if (archive.toString().endsWith(".zip")) {
            try (ZipFile zip = new ZipFile(archive.toFile())) {
                return zip.stream().map(ZipEntry::getName).toList();
            }
        }
        return Product.run(folder, Map.of(), List.of("tar", "tzf", archive.toString())).expect(0).printed().lines().toList();
    }

    /** Names of the bundles, without versions. */
    private static List<String> plugins(List<String> entries) {
        return entries.stream().filter(entry -> entry.startsWith("yushen/plugins/") && entry.length() > "yushen/plugins/".length())
                .map(entry -> entry.split("/")[2]).map(name -> name.replaceFirst("_[0-9]+\\..*", "")).distinct().toList();
    }
}
