package org.yushen.workbench.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A paper with thousands of findings: a sample with as many paragraphs more, each with a private telephone number in it. */
final class LargePaper {
    private static final long FIRST_NUMBER = 13_800_000_000L;

    private LargePaper() {
    }

    /** @return a text file with at least that many findings */
    static Path make(Path sample, int findings, Path file) throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(sample));
        for (int i = 0; i < findings; i++) {
            text.append("第").append(i).append("个项目由本单位自行组织实施，有关情况可以向经办人了解，手机 ").append(FIRST_NUMBER + i)
                    .append("，欢迎社会各界监督。\n\n");
        }
        return Files.writeString(file, text);
    }
}
