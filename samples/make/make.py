#!/usr/bin/env python3
"""Makes the sample papers anew: python3 samples/make/make.py   (needs LibreOffice's soffice on the PATH).

The Office and PDF files are LibreOffice's work, not our own libraries', so that reading them proves something.
"""
import subprocess
import sys
import tempfile
from pathlib import Path

import defects
import render
import units
from paper import assemble

SAMPLES = Path(__file__).resolve().parent.parent


def office(source, kind, target):
    """Lets LibreOffice turn a source file into target."""
    with tempfile.TemporaryDirectory() as folder:
        profile = Path(folder, "profile").as_uri()
        reader = ["--infilter=HTML (StarWriter)"] if source.suffix == ".html" else []
        subprocess.run(["soffice", f"-env:UserInstallation={profile}", "--headless", *reader, "--convert-to", kind, "--outdir", folder, str(source)],
                       check=True, stdout=subprocess.DEVNULL)
        made = Path(folder, source.stem + target.suffix)
        if not made.exists():
            sys.exit(f"LibreOffice made no {target.name}")
        target.write_bytes(made.read_bytes())


def write(paper, name):
    (SAMPLES / f"{name}.txt").write_text(render.text(paper), encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, f"{name}.html")
        page.write_text(render.html(paper), encoding="utf-8")
        office(page, "docx:MS Word 2007 XML", SAMPLES / f"{name}.docx")
        office(SAMPLES / f"{name}.docx", "pdf:writer_pdf_Export", SAMPLES / f"{name}.pdf")
        book = Path(folder, f"{name}.fods")
        book.write_text(render.workbook(paper), encoding="utf-8")
        office(book, "xlsx:Calc MS Excel 2007 XML", SAMPLES / f"{name}.xlsx")


if __name__ == "__main__":
    write(assemble(units.WATER), "yunze-shuiwu-2025")
    write(defects.spoil(assemble(units.CULTURE)), "yunze-wenlv-2025")
