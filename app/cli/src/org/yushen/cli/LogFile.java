package org.yushen.cli;

import java.nio.file.Path;

/** Where the log stands. */
public final class LogFile {

    private LogFile() {
    }

    public static Path in(Path cacheFolder) {
        return cacheFolder.resolve("log").resolve("yushen.log");
    }
}
