package org.yushen.rules.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small xlsx files made by hand. A text that begins with “=” is a formula with the value 1, a plain number is stored as one. */
public final class Sheets {
	private Sheets() { }

	/** One sheet of that name. */
	public static byte[] of(String name, String[]... rows) throws IOException {
		StringBuilder cells = new StringBuilder();
		for (int r = 0; r < rows.length; r++) {
			cells.append("<row r=\"").append(r + 1).append("\">");
			for (int c = 0; c < rows[r].length; c++) cells.append(cell(TableCell.letters(c) + (r + 1), rows[r][c]));
			cells.append("</row>");
		}
		String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
		String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			put(zip, "xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations + "\"><sheets><sheet name=\"" + name
					+ "\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
			put(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
			put(zip, "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + main + "\"><sheetData>" + cells + "</sheetData></worksheet>");
		}
		return bytes.toByteArray();
	}

	private static String cell(String name, String text) {
		if (text == null || text.isEmpty()) return "";
		if (text.startsWith("=")) return "<c r=\"" + name + "\"><f>" + text.substring(1) + "</f><v>1</v></c>";
		if (text.matches("-?[0-9.]+([eE]-?[0-9]+)?")) return "<c r=\"" + name + "\"><v>" + text + "</v></c>";
		return "<c r=\"" + name + "\" t=\"inlineStr\"><is><r><t>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></r></is></c>";
	}

	private static void put(ZipOutputStream zip, String name, String text) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}
}
