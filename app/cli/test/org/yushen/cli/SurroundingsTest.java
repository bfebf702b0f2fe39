package org.yushen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;

class SurroundingsTest {

    @Test
    void chineseWhereTheMachineHasNoLanguage() {
        assertEquals(Locale.SIMPLIFIED_CHINESE, locale(Map.of()));
        assertEquals(Locale.SIMPLIFIED_CHINESE, locale(Map.of("LANG", "C.UTF-8")));
        assertEquals(Locale.SIMPLIFIED_CHINESE, locale(Map.of("LANG", "zh_CN.GBK")));
    }

    @Test
    void englishWhereTheMachineSaysSoOrTheUser() {
        assertEquals(Locale.ENGLISH, locale(Map.of("LANG", "en_US.UTF-8")));
        assertEquals(Locale.SIMPLIFIED_CHINESE, locale(Map.of("LANG", "en_US.UTF-8", "LC_ALL", "zh_CN.UTF-8")));
        assertEquals(Locale.ENGLISH, locale(Map.of(), "check", "a.txt", "--lang", "en"));
        assertEquals(Locale.ENGLISH, locale(Map.of(), "--lang=en", "check"));
        assertEquals(Locale.SIMPLIFIED_CHINESE, locale(Map.of("LANG", "en_US.UTF-8"), "check", "--lang", "zh"));
    }

    @Test
    void foldersAsTheStartScriptTellsThem() {
        Properties properties = properties();
        properties.setProperty("yushen.packs", "/opt/yushen/packs");
        properties.setProperty("yushen.cache", "/var/cache/yushen");
        Surroundings surroundings = Surroundings.of(properties, Map.of(), List.of());

        assertEquals(Path.of("/opt/yushen/packs").toAbsolutePath(), surroundings.packsFolder());
        assertEquals(Path.of("/var/cache/yushen").toAbsolutePath(), surroundings.cacheFolder());
    }

    @Test
    void theCacheFolderFollowsTheMachinesCustom() {
        assertEquals(Path.of("/home/a/.cache/yushen").toAbsolutePath(), Surroundings.of(properties(), Map.of(), List.of()).cacheFolder());
        assertEquals(Path.of("/x/yushen").toAbsolutePath(),
                Surroundings.of(properties(), Map.of("XDG_CACHE_HOME", "/x"), List.of()).cacheFolder());
        assertEquals(Path.of("/l/yushen").toAbsolutePath(), Surroundings.of(properties(), Map.of("LOCALAPPDATA", "/l"), List.of()).cacheFolder());
    }

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user.home", "/home/a");
        properties.setProperty("os.name", "Linux");
        properties.setProperty("user.language", "en");
        return properties;
    }

    private static Locale locale(Map<String, String> environment, String... arguments) {
        return Surroundings.of(properties(), environment, List.of(arguments)).locale();
    }
}
