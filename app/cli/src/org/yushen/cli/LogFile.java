package org.yushen.cli;

import java.nio.file.Path;

/** Where the log stands. */
final class LogFile {

    private LogFile() {
    }

    static Path in(Path cacheFolder) {
        return cacheFolder.resolve("log").resolve("yushen.log");
    }
}
