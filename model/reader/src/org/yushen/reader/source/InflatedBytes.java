package org.yushen.reader.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what the packed parts of one file swell to, all together, and stops where that is beyond all reason. */
public final class InflatedBytes {
    /** The longest papers stay far below. */
    private static final long MOST = 400L << 20;

    private long inflated;

    /** Thrown by a counted stream where the file swells beyond all reason. */
    public static final class TooMany extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Whether the file has swollen beyond all reason, whatever became of the exception that said so. */
    public boolean areTooMany() {
        return inflated > MOST;
    }

    /** The same stream, what is read from it counted. */
    public InputStream counted(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                int value = super.read();
                count(value < 0 ? 0 : 1);
                return value;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                count(Math.max(0, read));
                return read;
            }
        };
    }

    private void count(int bytes) throws TooMany {
        inflated += bytes;
        if (areTooMany()) {
            throw new TooMany();
        }
    }
}
