package org.yushen.reader.source;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Steps through an XML stream element by element. */
public final class XmlCursor {
    /** A paper nests some dozens deep; what goes on for ever would end the stack. */
    private static final int DEEPEST = 400;

    private XmlCursor() {
    }

    /** What happens at a child element: it must leave the reader at the child's end. */
    public interface Child {
        void at(String name) throws XMLStreamException;
    }

    /** Visits the child elements of the element that the reader stands at the start of; leaves it at that element's end. */
    public static void children(XMLStreamReader reader, Child child) throws XMLStreamException {
        while (true) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                child.at(reader.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    /** Goes to the root element. */
    public static void root(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext() && reader.next() != XMLStreamConstants.START_ELEMENT) {
            // comments and instructions before the root
        }
    }

    /** Passes over the element that the reader stands at the start of. */
    public static void skip(XMLStreamReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** All text inside the element that the reader stands at the start of; leaves it at that element's end. */
    public static String text(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        return text.toString();
    }

    /** An attribute by its local name, whatever its namespace (transitional and strict files differ in it); null when absent. */
    public static String attribute(XMLStreamReader reader, String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute as a number; the other number where it is absent or no number. */
    public static int number(XMLStreamReader reader, String localName, int otherwise) {
        String value = attribute(reader, localName);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise; // a broken attribute counts as absent
        }
    }

    /** Whether a switch element ({@code <w:vanish/>}) is on. */
    public static boolean isOn(XMLStreamReader reader) {
        String value = attribute(reader, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    public static int deepest() {
        return DEEPEST;
    }
}
