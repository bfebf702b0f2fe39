package org.yushen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own: exit codes, streams, encodings, the log. */
class MainProcessTest {
    @TempDir
    Path here;
    private String pack;

    @BeforeEach
    void files() throws IOException {
        pack = InventedSubmissions.pack(here.resolve("pack")).toString();
        InventedSubmissions.paper(here, "bad.txt", 2024);
    }

    private record Ended(int code, byte[] out, byte[] err) {
        String out(Charset charset) {
            return new String(out, charset);
        }
    }

    @Test
    void theExitCodeIsThatOfTheProcess() throws Exception {
        assertEquals(1, start(List.of(), Map.of(), "check", "bad.txt", "--rules", pack).code());
        assertEquals(64, start(List.of(), Map.of(), "check").code());
        assertEquals(0, start(List.of(), Map.of(), "version").code());
    }

    @Test
    void underAGbkMachineTheSameIsFoundAndShown() throws Exception {
        Ended gbk = start(List.of("-Dfile.encoding=GBK", "-Dstdout.encoding=GBK", "-Dstderr.encoding=GBK"), Map.of(), "check", "bad.txt",
                "--rules", pack, "-o", "gbk.json");
        Ended utf8 = start(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8"), Map.of(), "check", "bad.txt", "--rules", pack, "-o",
                "utf8.json");

        assertEquals(1, gbk.code(), gbk.out(Charset.forName("GBK")));
        assertTrue(gbk.out(Charset.forName("GBK")).contains("预算年度写错，请更正。"), gbk.out(Charset.forName("GBK")));
        assertEquals(withoutTime(here.resolve("utf8.json")), withoutTime(here.resolve("gbk.json")));
        assertTrue(utf8.out(StandardCharsets.UTF_8).contains("预算年度写错，请更正。"));
    }

    @Test
    void jsonOnStandardOutputIsUtf8Everywhere() throws Exception {
        Ended run = start(List.of("-Dstdout.encoding=GBK"), Map.of(), "check", "bad.txt", "--rules", pack, "--format", "json");

        assertTrue(run.out(StandardCharsets.UTF_8).contains("\"verdict\" : \"不合格\""), run.out(StandardCharsets.UTF_8));
    }

    @Test
    void theConsoleIsQuietAndHasNoColoursInAPipe() throws Exception {
        Ended run = start(List.of("-Dstdout.encoding=UTF-8"), Map.of("COLUMNS", "72"), "check", "bad.txt", "--rules", pack);
        String out = run.out(StandardCharsets.UTF_8);

        assertFalse(out.contains("\u001b"), out);
        assertEquals("", new String(run.err(), StandardCharsets.UTF_8), "one paper, nothing wrong with it: nothing to say");
        assertTrue(out.lines().allMatch(line -> Screen.measure().of(line) <= 72), out);
    }

    @Test
    void anAsciiMachineStillGetsChinese() throws Exception {
        Ended run = start(List.of("-Dstdout.encoding=US-ASCII"), Map.of("LC_ALL", "C"), "version");

        assertTrue(run.out(StandardCharsets.UTF_8).startsWith("预审"), run.out(StandardCharsets.UTF_8));
    }

    @Test
    void theLanguageFollowsTheMachine() throws Exception {
        assertTrue(start(List.of(), Map.of("LC_ALL", "en_US.UTF-8"), "help").out(StandardCharsets.UTF_8).contains("Commands:"));
    }

    private static String withoutTime(Path json) throws IOException {
        return Files.readString(json).replaceAll("\"checkedOn\" : \"[^\"]*\"", "");
    }

    private Ended start(List<String> options, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dyushen.packs=" + Checkout.packs(), "-Dyushen.cache=" + Checkout.cache()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(here.toFile()).redirectOutput(here.resolve("out").toFile())
                .redirectError(here.resolve("err").toFile());
        for (String name : List.of("LANG", "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "JAVA_TOOL_OPTIONS", "COLUMNS")) {
            builder.environment().remove(name);
        }
        builder.environment().put("LC_CTYPE", "C.UTF-8");
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertTrue(process.waitFor(300, TimeUnit.SECONDS), "it hangs");
        return new Ended(process.exitValue(), Files.readAllBytes(here.resolve("out")), Files.readAllBytes(here.resolve("err")));
    }
}
