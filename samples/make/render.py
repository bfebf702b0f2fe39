"""A paper as units publish it: plain text, HTML for Word and PDF, a flat workbook for Excel (LibreOffice makes the files of the last two)."""
from html import escape
from xml.sax.saxutils import escape as xml, quoteattr

from paper import Form, Table

# LibreOffice knows a flat workbook by its mimetype attribute, in double quotes and early in the file.
FLAT_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet" office:version="1.2"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0">
<office:automatic-styles><number:number-style style:name="N2"><number:number number:decimal-places="2" number:min-integer-digits="1"/></number:number-style>
<style:style style:name="amount" style:family="table-cell" style:data-style-name="N2"/></office:automatic-styles>
<office:body><office:spreadsheet>"""


# ---- text, as an extractor leaves it: tabs part the cells, a merged cell leaves blanks

def text(paper):
    out = []
    for block in paper.blocks:
        if isinstance(block, Table):
            out += text_table(block)
        elif isinstance(block, Form):
            out += [block.title, "", block.year, ""] + [text_cells(row) for row in block.rows] + ["", ""]
        elif block[0] == "contents":
            out += [block[1], ""] + [f"{title}\t{page}" for title, page in paper.contents] + [""]
        else:
            out += [block[1], ""]
    return "\n".join(out).rstrip("\n") + "\n"


def text_table(t):
    lines = [t.label, ""] if t.label else []
    lines += [t.title, "", f"单位名称：{t.unit}", "", f"单位：{t.money_unit}", ""]
    lines += ["\t".join(c if c is not None else "" for c in row) for row in spread(t)]
    return lines + [""] + ([t.note, ""] if t.note else [])


def text_cells(row):
    return "\t".join(part for cell, columns in row for part in [cell] + [""] * (columns - 1))


def spread(t):
    """The table as a plain grid; positions covered by a merged cell are None."""
    width = max(len(r) for r in t.body)
    grid = [[None] * width for _ in t.header]
    taken = set()
    for i, row in enumerate(t.header):
        column = 0
        for cell, columns, rows in row:
            while (i, column) in taken:
                column += 1
            grid[i][column] = cell
            taken |= {(i + a, column + b) for a in range(rows) for b in range(columns)}
            column += columns
    return grid + t.body


# ---- HTML for Word, and through Word for PDF: only this attribute gives LibreOffice's tables lines

RULED = "<table width='100%' border='1' cellspacing='0'>"

def html(paper):
    out = ["<html><head><meta charset='utf-8'><title>", escape(paper.unit), "</title><style>table{border-collapse:collapse}td{border:1px solid #000;font-size:9pt}"
           "</style></head><body>"]
    for block in paper.blocks:
        if isinstance(block, Table):
            out += html_table(block)
        elif isinstance(block, Form):
            out += [f"<p align='center'>{escape(block.title)}</p><p align='center'>{escape(block.year)}</p>", RULED]
            out += ["<tr>" + "".join(html_cell(cell, columns, 1) for cell, columns in row) + "</tr>" for row in block.rows]
            out += ["</table><p></p>"]
        elif block[0] == "cover":
            out += [f"<p align='center'><font size='6'>{escape(block[1])}</font></p>"]
        elif block[0] == "contents":
            out += [f"<p align='center'>{escape(block[1])}</p>"]
            out += [f"<p>{escape(title)}{'.' * 20}{page}</p>" for title, page in paper.contents]
        else:
            tag = block[0]
            out += [f"<{tag}>{escape(block[1])}</{tag}>"]
    return "\n".join(out + ["</body></html>"])


def html_cell(cell, columns, rows):
    spans = (f" colspan='{columns}'" if columns > 1 else "") + (f" rowspan='{rows}'" if rows > 1 else "")
    return f"<td{spans}>{escape(cell)}</td>"


def html_table(t):
    out = [f"<p>{escape(t.label)}</p>"] if t.label else []
    out += [f"<p align='center'>{escape(t.title)}</p>", f"<p>单位名称：{escape(t.unit)}</p>", f"<p align='right'>单位：{t.money_unit}</p>", RULED]
    out += ["<tr>" + "".join(html_cell(*cell) for cell in row) + "</tr>" for row in t.header]
    out += ["<tr>" + "".join(html_cell(cell, 1, 1) for cell in row) + "</tr>" for row in t.body]
    return out + ["</table>"] + ([f"<p>{escape(t.note)}</p>"] if t.note else [])


# ---- a flat workbook: the cover and contents on one sheet, a sheet a statement, a sheet a form

def workbook(paper):
    sheets = [("封面目录", cover(paper))]
    number = 0
    for block in paper.blocks:
        if isinstance(block, Table):
            sheets.append((block.title.replace("“", "").replace("”", "").replace("（", "").replace("）", "")[:30], sheet_table(block)))
        elif isinstance(block, Form):
            number += 1
            sheets.append((f"绩效目标{number}", [[(block.title, 8, 1)], [(block.year, 8, 1)]] + [[(c, n, 1) for c, n in row] for row in block.rows]))
    body = "".join(f"<table:table table:name={quoteattr(name)}>{''.join(sheet_row(r) for r in cover_spans(rows))}</table:table>" for name, rows in sheets)
    return FLAT_HEAD + body + "</office:spreadsheet></office:body></office:document>"


def cover(paper):
    rows = [[(b[1], 2, 1)] for b in paper.blocks if isinstance(b, tuple) and b[0] in ("cover", "contents")]
    return rows + [[(title, 1, 1), (str(page), 1, 1)] for title, page in paper.contents]


def sheet_table(t):
    width = max(len(r) for r in t.body)
    rows = [[(t.label, width, 1)]] if t.label else []
    rows += [[(t.title, width, 1)], [(f"单位名称：{t.unit}", width, 1)], [(f"单位：{t.money_unit}", width, 1)]]
    rows += [list(row) for row in t.header] + [[(c, 1, 1) for c in row] for row in t.body]
    return rows + ([[(t.note, width, 1)]] if t.note else [])


def cover_spans(rows):
    """Rows with every position: a cell, or None where a merged cell covers it."""
    taken, out = set(), []
    for i, row in enumerate(rows):
        line, column = [], 0
        for cell, columns, down in row:
            while (i, column) in taken:
                line.append(None)
                column += 1
            line.append((cell, columns, down))
            line += [None] * (columns - 1)
            taken |= {(i + a, column + b) for a in range(1, down) for b in range(columns)}
            column += columns
        while (i, column) in taken:
            line.append(None)
            column += 1
        out.append(line)
    return out


def sheet_row(line):
    return "<table:table-row>" + "".join(sheet_cell(c) for c in line) + "</table:table-row>"


def sheet_cell(cell):
    if cell is None:
        return "<table:covered-table-cell/>"
    value, columns, rows = cell
    spans = f" table:number-columns-spanned='{columns}' table:number-rows-spanned='{rows}'" if columns > 1 or rows > 1 else ""
    if value.replace(".", "", 1).isdigit() and "." in value:
        return f"<table:table-cell table:style-name='amount' office:value-type='float' office:value='{value}'{spans}><text:p>{value}</text:p></table:table-cell>"
    if not value:
        return f"<table:table-cell{spans}/>"
    return f"<table:table-cell office:value-type='string'{spans}><text:p>{xml(value)}</text:p></table:table-cell>"
