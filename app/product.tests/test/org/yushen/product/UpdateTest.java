package org.yushen.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An unpacked product brought to the next version in place, from a site in a folder. */
class UpdateTest {
    private static final int NON_CONFORMING = 1;

    @TempDir
    Path here;

    @Test
    void theNextVersionTakesThePlaceOfTheOneBefore() throws Exception {
        Product product = Product.unpack(here.resolve("产品 一"));
        Map<String, String> before = product.bundles();
        String version = before.get("org.yushen.cli");
        String next = version.replaceFirst("^0\\.1\\.0\\.", "0.1.1.");
        assertFalse(version.equals(next), version);
        List<Path> dropped = product.files(NextSite.DROPPED);
        Path renewed = product.folder().resolve("packs/yushen-base/pack.yaml");
        String shipped = Files.readString(renewed);
        for (Path changed : List.of(dropped.get(0), renewed)) {
            Files.writeString(changed, "\n# 试验\n", StandardOpenOption.APPEND);
        }
        Path site = new NextSite(here.resolve("站点 二"), version, next).make();

        String told = product.start(here, Map.of(), "update", site.toString()).expect(0).printed();
        assertTrue(told.contains("更新完成"), told);

        Map<String, String> after = product.bundles();
        assertEquals(before.keySet(), after.keySet());
        for (Map.Entry<String, String> bundle : after.entrySet()) {
            boolean ours = before.get(bundle.getKey()).equals(version);
            assertEquals(ours ? next : before.get(bundle.getKey()), bundle.getValue(), bundle.getKey());
        }
        assertFalse(product.plugins().stream().anyMatch(name -> name.contains(version)), () -> "bundles of the version before are gone");
        assertTrue(Files.exists(product.folder().resolve(NextSite.NEW_FILE)), "a new file at the root");
        assertEquals(dropped.subList(0, 1), product.files(NextSite.DROPPED), "what the new version has no more and nobody changed");
        assertTrue(told.contains("仍然保留并继续生效：" + dropped.get(0)), told);
        Files.delete(dropped.get(0));
        assertEquals(shipped, Files.readString(renewed), "what the new version has too");
        Path own = product.folder().resolve("packs-changed/yushen-base/pack.yaml");
        assertTrue(told.contains("您的那一份在：" + own) && Files.readString(own).contains("# 试验"), told);
        assertTrue(Files.isExecutable(product.script()), "the start script");
        assertTrue(product.start(here, Map.of(), "version").expect(0).printed().contains("0.1.1"), "the version told");
        product.start(here, Map.of(), "check", Build.sample("yunze-wenlv-2025.txt").toString(), "-o", here.resolve("r.json").toString()).expect(NON_CONFORMING);
        assertTrue(product.start(here, Map.of(), "update", site.toString()).expect(0).printed().contains("更新完成"), "once more changes nothing");
        assertEquals(after, product.bundles());
    }
}
