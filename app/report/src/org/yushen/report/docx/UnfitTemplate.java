package org.yushen.report.docx;

import java.io.IOException;

/** A Word template cannot be used. The key names a sentence of the reports' messages. */
public final class UnfitTemplate extends IOException {
    private static final long serialVersionUID = 1L;
    private final String key;

    UnfitTemplate(String key, Throwable cause) {
        super(key, cause);
        this.key = key;
    }

    /** Key of the sentence. */
    public String key() {
        return key;
    }
}
