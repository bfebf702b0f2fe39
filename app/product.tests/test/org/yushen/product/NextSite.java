package org.yushen.product;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The update site of the version to come: the site that the build made, with every bundle and feature of ours one version higher,
 * one file more at the root of the product and one folder of a rule pack less. The bundles of others stay as they are, as in a real update.
 */
final class NextSite {
    /** A file that the version before does not have. */
    static final String NEW_FILE = "packs/NEXT.txt";
    /** A folder of the version before whose files this one has no more. */
    static final String DROPPED = "packs/yushen-base/findings/";

    private final Path folder;
    private final String version;
    private final String next;

    /** @param version of all that is ours, such as 0.1.0.202601010101; @param next as long as it */
    NextSite(Path folder, String version, String next) {
        this.folder = folder;
        this.version = version;
        this.next = next;
    }

    Path make() throws IOException {
        for (String kind : List.of("plugins", "features", "binary")) {
            Files.createDirectories(folder.resolve(kind));
            for (Path artifact : list(Build.site().resolve(kind))) {
                add(artifact, folder.resolve(kind));
            }
        }
        for (String index : List.of("content", "artifacts")) {
            Files.writeString(folder.resolve(index + ".xml"), withoutSums(inNextVersion(index(index))));
        }
        return folder;
    }

    private static List<Path> list(Path kind) throws IOException {
        try (Stream<Path> all = Files.list(kind)) {
            return all.sorted().toList();
        }
    }

    private void add(Path artifact, Path kind) throws IOException {
        String name = artifact.getFileName().toString();
        Path copy = kind.resolve(inNextVersion(name));
        if (!name.contains(version)) {
            Files.createSymbolicLink(copy, artifact.toAbsolutePath());
            return;
        }
        try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(artifact)));
                ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(copy)))) {
            out.setLevel(Deflater.NO_COMPRESSION);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().startsWith(DROPPED)) {
                    continue;
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                copy(entry.getName(), in, out);
            }
            if (name.contains("_root")) {
                out.putNextEntry(new ZipEntry(NEW_FILE));
                out.write("新\n".getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void copy(String name, InputStream in, OutputStream out) throws IOException {
        if (name.equals("META-INF/MANIFEST.MF") || name.equals("feature.xml")) {
            out.write(inNextVersion(new String(in.readAllBytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        } else {
            in.transferTo(out);
        }
    }

    private String inNextVersion(String text) {
        return text.replace(version, next);
    }

    private static String index(String name) throws IOException {
        try (ZipFile jar = new ZipFile(Build.site().resolve(name + ".jar").toFile()); InputStream in = jar.getInputStream(jar.getEntry(name + ".xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The jars are others now, and p2 believes in sums. */
    private static String withoutSums(String index) {
        return index.replaceAll("<property name='(download\\.(checksum\\.[^']*|md5|size)|artifact\\.size)' value='[^']*'/>", "")
                .replaceAll("<properties size='[0-9]+'>", "<properties>");
    }
}
