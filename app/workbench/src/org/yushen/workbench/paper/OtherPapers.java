package org.yushen.workbench.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yushen.cli.LastYearFinder;
import org.yushen.model.disclosure.Disclosure;
import org.yushen.reader.ReadingMonitor;
import org.yushen.reader.source.UnreadableSubmission;
import org.yushen.rules.pack.PackException;

/** Papers that others are held against, read once and kept until their file changes: every save of a rule asks for them. */
final class OtherPapers implements LastYearFinder.Reading {
    private static final int MOST = 16;

    private record Read(FileTime changed, long size, Disclosure paper) {
    }

    private final RuleDesk rules;
    private final Map<Path, Read> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Read> eldest) {
            return size() > MOST;
        }
    };

    OtherPapers(RuleDesk rules) {
        this.rules = rules;
    }

    /** Reads all anew when they are asked for the next time: what papers are read by may have changed. */
    synchronized void forget() {
        kept.clear();
    }

    @Override
    public synchronized Disclosure read(Path file) throws UnreadableSubmission, IOException {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            long size = Files.size(file);
            Read before = kept.get(file);
            if (before == null || !before.changed().equals(changed) || before.size() != size) {
                before = new Read(changed, size, rules.read(List.of(file), ReadingMonitor.NONE));
                kept.put(file, before);
            }
            return before.paper();
        } catch (PackException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
