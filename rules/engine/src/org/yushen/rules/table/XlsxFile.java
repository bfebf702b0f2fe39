package org.yushen.rules.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Reads the sheets of an xlsx file with nothing but a reader of XML: a spreadsheet library would take longer to load than all rules take
 * to run. No entity, no formula, no link out of the file is followed, and what unpacks to more than it should is refused.
 */
final class XlsxFile {
	private static final long LARGEST_PART = 32L << 20;
	private static final int MOST_ROWS = 20_000;
	private static final int MOST_COLUMNS = 200;
	/** Digits before or zeros after the point; 1E999999 would be a gigabyte written out. */
	private static final int LONGEST_NUMBER = 40;

	private final Map<String, byte[]> parts;

	private XlsxFile(Map<String, byte[]> parts) {
		this.parts = parts;
	}

	/** @throws IOException when it is no xlsx, or one that nobody would make by hand; the message is for the log */
	static List<TableSheet> read(byte[] bytes) throws IOException {
		try {
			return new XlsxFile(parts(bytes)).sheets();
		} catch (XMLStreamException | NumberFormatException e) {
			throw new IOException(e);
		}
	}

	private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
		Map<String, byte[]> parts = new HashMap<>();
		long left = LARGEST_PART;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				String name = entry.getName();
				if (!name.matches("xl/(workbook|sharedStrings)\\.xml|xl/_rels/workbook\\.xml\\.rels|xl/worksheets/[^/]+\\.xml")) continue;
				byte[] part = zip.readNBytes((int) left + 1);
				left -= part.length;
				if (left < 0) throw new IOException("too large: " + name);
				parts.put(name, part);
			}
		} catch (IllegalArgumentException e) {
			throw new IOException(e);
		}
		if (!parts.containsKey("xl/workbook.xml")) throw new IOException("no workbook");
		return parts;
	}

	private List<TableSheet> sheets() throws XMLStreamException, IOException {
		List<String> shared = shared();
		Map<String, String> targets = targets();
		List<TableSheet> sheets = new ArrayList<>();
		XMLStreamReader xml = open("xl/workbook.xml");
		while (xml.hasNext()) {
			if (xml.next() != XMLStreamConstants.START_ELEMENT || !xml.getLocalName().equals("sheet")) continue;
			String target = targets.get(relation(xml));
			if (target != null && parts.containsKey(target)) sheets.add(TableSheet.of(xml.getAttributeValue(null, "name").strip(), rows(target, shared)));
		}
		return sheets;
	}

	/** r:id, whatever the prefix and whichever of the two namespaces (transitional and strict) is used. */
	private static String relation(XMLStreamReader xml) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			String namespace = xml.getAttributeNamespace(i);
			if (xml.getAttributeLocalName(i).equals("id") && namespace != null && namespace.endsWith("/relationships")) return xml.getAttributeValue(i);
		}
		return null;
	}

	private Map<String, String> targets() throws XMLStreamException, IOException {
		Map<String, String> targets = new LinkedHashMap<>();
		XMLStreamReader xml = open("xl/_rels/workbook.xml.rels");
		while (xml.hasNext()) {
			if (xml.next() != XMLStreamConstants.START_ELEMENT || !xml.getLocalName().equals("Relationship")) continue;
			String target = xml.getAttributeValue(null, "Target");
			targets.put(xml.getAttributeValue(null, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
		}
		return targets;
	}

	private List<String> shared() throws XMLStreamException, IOException {
		List<String> texts = new ArrayList<>();
		if (!parts.containsKey("xl/sharedStrings.xml")) return texts;
		XMLStreamReader xml = open("xl/sharedStrings.xml");
		while (xml.hasNext()) {
			if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) texts.add(text(xml, "si"));
		}
		return texts;
	}

	private List<List<TableCell>> rows(String part, List<String> shared) throws XMLStreamException, IOException {
		List<List<TableCell>> rows = new ArrayList<>();
		int row = 0;
		int column = 0;
		XMLStreamReader xml = open(part);
		while (xml.hasNext()) {
			if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
			if (xml.getLocalName().equals("row")) {
				String told = xml.getAttributeValue(null, "r");
				row = told == null ? row + 1 : Integer.parseInt(told);
				column = -1;
				if (rows.size() >= MOST_ROWS) throw new IOException("too many rows");
				rows.add(new ArrayList<>());
			} else if (xml.getLocalName().equals("c") && !rows.isEmpty()) {
				String name = xml.getAttributeValue(null, "r");
				column = name == null ? column + 1 : TableCell.column(name);
				TableCell cell = cell(xml, row, column, shared);
				if (column >= 0 && column < MOST_COLUMNS) rows.get(rows.size() - 1).add(cell);
			}
		}
		return rows;
	}

	private static TableCell cell(XMLStreamReader xml, int row, int column, List<String> shared) throws XMLStreamException, IOException {
		String type = xml.getAttributeValue(null, "t");
		String value = "";
		boolean formula = false;
		while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c"))) {
			if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) continue;
			switch (xml.getLocalName()) {
				case "f" -> formula = true;
				case "v" -> value = xml.getElementText();
				case "is" -> value = text(xml, "is");
				default -> { }
			}
		}
		String text = "s".equals(type) ? shared(shared, value) : type == null || type.equals("n") ? plain(value) : "b".equals(type) ? ("1".equals(value) ? "是" : "否") : value;
		return new TableCell(row, column, text.strip(), formula);
	}

	private static String shared(List<String> shared, String index) throws IOException {
		int i = Integer.parseInt(index.strip());
		if (i < 0 || i >= shared.size()) throw new IOException("no such text: " + i);
		return shared.get(i);
	}

	/** Numbers are stored as 1E-2 or with the noise of binary fractions (0.30000000000000004). */
	private static String plain(String number) {
		if (number.isBlank()) return "";
		BigDecimal value = new BigDecimal(number.strip()).round(new MathContext(15));
		if (Math.abs((long) value.precision() - value.scale()) > LONGEST_NUMBER) throw new NumberFormatException(number);
		return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
	}

	/** All runs of a text, without the reading aids that Japanese programs add. */
	private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		boolean aid = false;
		while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element))) {
			boolean start = xml.getEventType() == XMLStreamConstants.START_ELEMENT;
			if (start && xml.getLocalName().equals("t") && !aid) text.append(xml.getElementText());
			else if (xml.hasName() && xml.getLocalName().equals("rPh")) aid = start;
		}
		return text.toString();
	}

	private XMLStreamReader open(String part) throws XMLStreamException, IOException {
		byte[] bytes = parts.get(part);
		if (bytes == null) throw new IOException("no " + part);
		// in a fresh JVM, where the tables are read, in half the time of the JDK's parser
		XMLInputFactory factory = new InputFactoryImpl();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
		InputStream in = new ByteArrayInputStream(bytes);
		return factory.createXMLStreamReader(in);
	}
}
