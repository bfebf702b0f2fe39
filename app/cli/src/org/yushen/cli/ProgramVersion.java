package org.yushen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.jar.Manifest;

/** The version of the program, from the manifest of the bundle that this class was loaded from. */
final class ProgramVersion {
    private static final String UNKNOWN = "0.1.0.dev";

    private ProgramVersion() {
    }

    /** @return the bundle's version; a development version where classes stand in a plain folder */
    static String get() {
        String classFile = "/" + Main.class.getName().replace('.', '/') + ".class";
        String here = String.valueOf(Main.class.getResource(classFile));
        if (!here.startsWith("jar:")) {
            return UNKNOWN;
        }
        String manifest = here.substring(0, here.length() - classFile.length()) + "/META-INF/MANIFEST.MF";
        try (InputStream in = java.net.URI.create(manifest).toURL().openStream()) {
            String version = new Manifest(in).getMainAttributes().getValue("Bundle-Version");
            return version == null ? UNKNOWN : version;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
