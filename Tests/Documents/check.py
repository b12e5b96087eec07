#!/usr/bin/env python3
"""Opens documents as their readers do: python-docx and openpyxl read them, LibreOffice turns them into PDF.

    check.py FOLDER

FOLDER holds .docx, .xlsx and .qr files (the text, the side and the path of a QR code, a line each).
Exits 1 when anything is not as it should be; says what, file by file.
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

import docx
import openpyxl


def check_docx(path):
    document = docx.Document(path)
    assert document.core_properties.title, "no title"
    assert document.core_properties.author, "no author"
    for section in document.sections:
        width, height = section.page_width.mm, section.page_height.mm
        assert sorted([round(width), round(height)]) == [210, 297], f"not A4: {width} x {height}"
        assert (width > height) == (section.orientation == 1), "orientation and size disagree"
    words = sum(len(paragraph.text) for paragraph in document.paragraphs)
    assert words or document.tables, "nothing in it"
    for table in document.tables:
        for row in table.rows:
            assert len(row.cells) == len(table.columns), "a ragged row"


def check_xlsx(path):
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets:
        assert len(sheet.title) <= 31, sheet.title
        assert sheet.page_setup.orientation == "landscape" and str(sheet.page_setup.paperSize) == "9", "not A4 across"
        assert sheet.print_title_rows, "heads are not repeated"
        assert sheet.freeze_panes, "heads do not stay in sight"
        assert sheet.page_setup.fitToWidth in (None, 1) and sheet.sheet_properties.pageSetUpPr.fitToPage, "not one page wide"
        # Wider than this, the words on paper are smaller than seven points.
        width = sum(sheet.column_dimensions[letter].width * (it.max - it.min + 1)
                    for letter, it in sheet.column_dimensions.items())
        assert width <= 240, f"{width:.0f} characters wide"
        for row in sheet.iter_rows():
            high = sheet.row_dimensions[row[0].row].height or 15
            for cell in row:
                if isinstance(cell.value, str) and cell.row > 4 and cell.coordinate not in sheet.merged_cells:
                    room = max(1, int(sheet.column_dimensions[cell.column_letter].width or 8))
                    lines = max(1, -(-len(cell.value) // room))
                    assert high >= 13 * lines * 0.8, f"{cell.coordinate} is cut off: {high} points for {lines} lines"
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", f"{cell.coordinate} is a formula: {cell.value}"


def check_pdf(path, folder):
    profile = pathlib.Path(tempfile.gettempdir()) / "dienhong-libreoffice"
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", "pdf",
         "--outdir", folder, path],
        check=True, capture_output=True, timeout=180)
    pdf = pathlib.Path(folder) / (path.stem + ".pdf")
    assert pdf.exists(), "LibreOffice did not open it"
    report = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    text = subprocess.run(["pdftotext", pdf, "-"], check=True, capture_output=True, text=True).stdout
    assert text.strip(), "the pages are empty"
    return int(re.search(r"Pages:\s+(\d+)", report).group(1))


def check_qr(path, folder):
    text, side, drawing = path.read_text(encoding="utf-8").splitlines()
    side, scale = int(side), 8
    rows = [bytearray(b"\xff" * (side * scale)) for _ in range(side * scale)]
    for x, y, width in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\d+z", drawing):
        x, y, width = int(x) * scale, int(y) * scale, int(width) * scale
        for row in rows[y:y + scale]:
            row[x:x + width] = b"\x00" * width
    picture = pathlib.Path(folder) / (path.stem + ".pgm")
    picture.write_bytes(b"P5 %d %d 255\n" % (side * scale, side * scale) + b"".join(map(bytes, rows)))
    read = subprocess.run(["zbarimg", "--raw", "-q", picture], capture_output=True, text=True).stdout
    assert read.strip() == text, f"read as {read!r}"


def main(folder):
    failures = 0
    with tempfile.TemporaryDirectory() as made:
        for path in sorted(pathlib.Path(folder).iterdir()):
            try:
                if path.suffix in (".docx", ".xlsx"):
                    assert zipfile.ZipFile(path).testzip() is None, "a damaged entry"
                    (check_docx if path.suffix == ".docx" else check_xlsx)(path)
                    print(f"{path.name}: {check_pdf(path, made)} pages")
                elif path.suffix == ".qr":
                    check_qr(path, made)
                    print(f"{path.name}: read back")
            except (AssertionError, KeyError, ValueError, zipfile.BadZipFile, subprocess.SubprocessError) as fault:
                failures += 1
                print(f"{path.name}: {fault}", file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
