package org.yushen.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.yushen.report.words.Messages;
import org.yushen.rules.pack.PackException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands on packs share: the form of their result, and how a pack that cannot be read is told. */
abstract class PackCommand implements Callable<Integer> {
    /** Forms of the result. */
    enum Form { TABLE, JSON }

    /** Knows the forms by their words, small or capital. */
    static final class FormWord implements picocli.CommandLine.ITypeConverter<Form> {
        @Override
        public Form convert(String word) {
            return Form.valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    private final CommandContext context;

    @Mixin
    private LanguageOptions language;

    @Option(names = {"-f", "--format"}, paramLabel = "table|json", descriptionKey = "rules.format", converter = FormWord.class, defaultValue = "table")
    private Form form;

    PackCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public final Integer call() throws IOException {
        try {
            return run();
        } catch (PackException e) {
            context.complain(e.getMessage());
            return ExitCode.UNREADABLE;
        }
    }

    /**
     * @return the exit code
     * @throws PackException with a sentence for the user when a pack cannot be read
     */
    abstract int run() throws PackException, IOException;

    CommandContext context() {
        return context;
    }

    Messages messages() {
        return context.messages();
    }

    boolean json() {
        return form == Form.JSON;
    }

    void write(JsonNode node) throws IOException {
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(new Uncloseable(context.screen().bytes()), node);
        context.screen().bytes().write('\n');
        context.screen().bytes().flush();
    }

    /** Standard output stays open. */
    private static final class Uncloseable extends java.io.FilterOutputStream {
        Uncloseable(java.io.OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
