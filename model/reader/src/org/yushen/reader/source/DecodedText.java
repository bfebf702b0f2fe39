package org.yushen.reader.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The lines of a text file, whatever it was written in: UTF-8 and UTF-16 with or without a mark, GB18030 (and with it
 * GBK and GB2312).
 *
 * @param lines without line ends
 * @param charset what it was taken for
 * @param replaced how many characters could not be decoded and stand as U+FFFD because of that
 * @param firstReplacedLine line of the first of them, from 1; 0 when there is none
 */
record DecodedText(List<String> lines, Charset charset, int replaced, int firstReplacedLine) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 64 * 1024;

    static DecodedText of(byte[] bytes) {
        Charset charset = charset(bytes);
        String text = new String(bytes, charset);
        if (text.startsWith("\ufeff")) {
            text = text.substring(1);
        }
        List<String> lines = List.of(text.split("\r\n|\n|\r", -1));
        int replaced = 0;
        int first = 0;
        if (!decodes(bytes, charset)) {
            for (int i = 0; i < lines.size(); i++) {
                int here = (int) lines.get(i).chars().filter(c -> c == '\ufffd').count();
                first = first == 0 && here > 0 ? i + 1 : first;
                replaced += here;
            }
        }
        return new DecodedText(lines, charset, replaced, first);
    }

    /** What the bytes are written in; text that fits nothing is taken for what spoils least of it. */
    static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (hasNul(bytes)) {
            return best(bytes, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8, GB18030);
        }
        if (decodes(bytes, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        return decodes(bytes, GB18030) ? GB18030 : best(bytes, StandardCharsets.UTF_8, GB18030);
    }

    private static Charset best(byte[] bytes, Charset... candidates) {
        Charset best = candidates[0];
        for (Charset candidate : candidates) {
            best = readable(bytes, candidate) > readable(bytes, best) ? candidate : best;
        }
        return best;
    }

    /** The share of a sample's characters, from 0 to 1, that a Chinese paper is made of. */
    static double readable(byte[] bytes, Charset charset) {
        int length = Math.min(bytes.length, SAMPLE);
        String sample = new String(bytes, 0, charset.name().startsWith("UTF-16") ? length & ~1 : length, charset);
        if (sample.isEmpty()) {
            return 0;
        }
        long good = sample.chars().filter(DecodedText::isOrdinary).count();
        return (double) good / sample.length();
    }

    private static boolean isOrdinary(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\ufeff' || c >= ' ' && c < 0x7f || c >= 0xa0 && c < 0x250
                || c >= 0x2000 && c < 0x2800 || c >= 0x3000 && c < 0x3130 || c >= 0x3200 && c < 0xa000 || c >= 0xff00 && c < 0xfff0;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false; // the answer asked for, no error
        }
    }
}
