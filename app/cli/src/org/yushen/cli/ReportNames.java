package org.yushen.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names for what is written of papers: the file's name with its ending, so that a.txt and a.docx stay apart; where two
 * files of different folders have one name, as many of their folders before it as are needed.
 */
final class ReportNames {
    private final Map<Path, String> names = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    ReportNames(List<PaperFinder.Candidate> papers) {
        for (PaperFinder.Candidate paper : papers) {
            names.put(paper.path(), unused(paper.path()));
        }
    }

    private String unused(Path path) {
        String name = path.getFileName().toString();
        for (Path folder = path.getParent(); !isFree(name) && folder != null && folder.getFileName() != null; folder = folder.getParent()) {
            name = folder.getFileName() + "-" + name;
        }
        String unique = name;
        for (int number = 2; !isFree(unique); number++) {
            unique = name + "-" + number;
        }
        used.add(key(unique));
        return unique;
    }

    private boolean isFree(String name) {
        return !used.contains(key(name));
    }

    /** Many file systems take A.txt and a.TXT for one file. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The name without the ending of what is written. */
    String of(PaperFinder.Candidate paper) {
        return names.get(paper.path());
    }
}
