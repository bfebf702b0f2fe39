package org.yushen.reader.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Opens a stream of XML for a parser that fetches nothing from outside and expands no entity of the file's own. UTF-8, which
 * nearly all files hold, is decoded here and goes to Aalto, which in a fresh JVM takes half the time of the JDK's parser; other
 * encodings go to that, which knows more of them.
 */
public final class XmlBytes {
    private static final int HEAD = 256;
    private static final int MARK = 3;
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']+)[\"']");

    private XmlBytes() {
    }

    /**
     * @throws XMLStreamException when the XML is damaged; its nested exception tells what the stream threw
     * @throws IOException when the stream throws before the parser sees it
     */
    public static XMLStreamReader open(InputStream stream) throws XMLStreamException, IOException {
        BufferedInputStream bytes = new BufferedInputStream(stream);
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        String ascii = new String(head, StandardCharsets.ISO_8859_1);
        if (!isUtf8(ascii)) {
            return secured(XMLInputFactory.newDefaultFactory()).createXMLStreamReader(bytes);
        }
        if (ascii.startsWith("\u00ef\u00bb\u00bf")) {
            bytes.skipNBytes(MARK);
        }
        return aalto().createXMLStreamReader(new InputStreamReader(bytes,
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static XMLInputFactory aalto() {
        XMLInputFactory factory = secured(new InputFactoryImpl());
        // a lazy parser tells of damage at the first look at a text, in an exception of another kind
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }

    private static XMLInputFactory secured(XMLInputFactory factory) {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    private static boolean isUtf8(String head) {
        if (head.indexOf('\0') >= 0 || head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ff\u00fe")) {
            return false; // two bytes a character
        }
        Matcher encoding = ENCODING.matcher(head);
        int end = head.indexOf("?>");
        return end < 0 || !encoding.find() || encoding.start() > end || encoding.group(1).equalsIgnoreCase("UTF-8");
    }
}
