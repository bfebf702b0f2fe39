package org.yushen.reader;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.yushen.reader.source.Archive;
import org.yushen.reader.source.UnreadableSubmission;

/** The files of one submission: those of an archive in its place, unpacked until this is closed. */
final class SubmittedFiles implements Closeable {
    private final List<Entry> entries = new ArrayList<>();
    private final List<Archive> archives = new ArrayList<>();

    /**
     * @param path where the content stands
     * @param name as the user knows it
     * @param packed whether it came out of an archive: the user did not name it, and it may be no paper at all
     */
    record Entry(Path path, String name, boolean packed) {
    }

    private SubmittedFiles() {
    }

    static SubmittedFiles of(List<Path> files) throws UnreadableSubmission, IOException {
        SubmittedFiles submitted = new SubmittedFiles();
        try {
            for (Path file : files) {
                submitted.add(file);
            }
            return submitted;
        } catch (UnreadableSubmission | IOException e) {
            submitted.close();
            throw e;
        }
    }

    private void add(Path file) throws UnreadableSubmission, IOException {
        if (!Files.isRegularFile(file) || !Archive.isOne(file)) {
            entries.add(new Entry(file, String.valueOf(file.getFileName()), false));
            return;
        }
        Archive archive = Archive.unpack(file);
        archives.add(archive);
        archive.members().forEach(member -> entries.add(new Entry(member.path(), file.getFileName() + "/" + member.name(), true)));
    }

    List<Entry> entries() {
        return entries;
    }

    @Override
    public void close() throws IOException {
        for (Archive archive : archives) {
            archive.close();
        }
    }
}
