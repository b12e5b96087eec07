"""A ward publishes, the committee's secretary sees it, and the city's report is downloaded."""

import io
import pathlib
import struct
import subprocess
import zlib

import docx
import openpyxl
import pytest

from conftest import sign_in

CELL = "a[href*='/theo-doi/cong-khai/o/{unit}/ord_fees']"


def png(width=64, height=48):
    """A small picture in one colour."""

    def chunk(kind, content):
        checksum = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", checksum)

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\x00" + b"\x2f\x6f\x5e" * width) * height
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def register_document(page, title):
    """Enters a document into the register as a clerk, by what stands on the pages."""
    page.goto("/ban-lam-viec/cong-khai")
    page.locator("main a[href*='/van-ban-moi']").first.click()
    page.locator("select[name=item]").select_option("ord_fees")
    page.locator("input[name=number]").fill("12/QĐ-UBND")
    page.locator("input[name=title]").fill(title)
    page.locator("input[name=starts-on]").fill("2022-08-11")
    page.locator("main form button").last.click()
    assert title in page.inner_text("main")


def publish(page, title):
    """Publishes the registered document with its opening minutes and a photo of the board."""
    page.locator("main a[href*='/dang?viec=']").first.click()
    page.locator("input[name=title]").fill(title)
    page.locator("textarea[name=body]").fill("Mức thu mỗi sạp: 200.000 đồng một tháng.")
    page.locator("input[name=channel][value=office_board]").check()
    photo = page.locator("input[name=photo-office_board]")
    if not photo.is_visible():
        page.locator("details:has(input[name=photo-office_board]) > summary").click()
    page.locator("input[name=opened-on-office_board]").fill("2022-08-12")
    page.locator("input[name=place-office_board]").fill("Bảng tin trụ sở phường")
    page.locator("input[name=number-office_board]").fill("15/BB-NY")
    page.locator("textarea[name=attendees-office_board]").fill("Cán bộ phụ trách; đại diện Mặt trận")
    photo.set_input_files({"name": "bảng tin.png", "mimeType": "image/png", "buffer": png()})
    page.locator("main form button").last.click()


@pytest.mark.parametrize(
    "unit, language, width, scripts",
    [("p01", "vi", 1280, True), ("p02", "en", 360, True), ("p03", "vi", 360, False)],
)
def test_a_ward_publishes_and_the_matrix_changes(reader, picture, city, unit, language, width, scripts):
    title = f"Mức thu phí chợ {unit}"
    secretary = reader(width=1280, language=language)
    sign_in(secretary, city.account("committee_secretary", "tp"))
    secretary.goto("/theo-doi/cong-khai")
    before = secretary.locator(CELL.format(unit=unit)).inner_text()

    clerk = reader(width=width, language=language, scripts=scripts)
    sign_in(clerk, city.account("unit_clerk", unit))
    register_document(clerk, title)

    # The document alone is owed and not yet due.
    secretary.reload()
    owed = secretary.locator(CELL.format(unit=unit)).inner_text()
    assert owed != before

    publish(clerk, title)
    posting = clerk.url
    assert "/cong-khai/" in posting, clerk.inner_text("main")
    shown = clerk.inner_text("main")
    assert title in shown and "15/BB-NY" in shown
    photo = clerk.locator("main img").first
    address = photo.get_attribute("src")
    if scripts:
        photo.scroll_into_view_if_needed()
        clerk.wait_for_function("it => it.complete && it.naturalWidth == 64", arg=photo.element_handle())
    picture(clerk, "posting")

    # From the matrix to the posting in three clicks: the cell, the posting, the photo of the board.
    secretary.goto("/theo-doi")
    secretary.locator("main a[href^='/theo-doi/cong-khai']").first.click()
    cell = secretary.locator(CELL.format(unit=unit))
    assert cell.inner_text() not in (before, owed)
    picture(secretary, "matrix")
    cell.click()
    secretary.locator("main a[href^='/cong-khai/']", has_text=title).first.click()
    assert secretary.url.split("?")[0] == posting.split("?")[0]
    assert secretary.locator("main img").count() > 0

    # Residents see it too, photo included.
    resident = reader(width=width, language=language, scripts=scripts)
    resident.goto(f"/cong-khai?don-vi={unit}")
    resident.locator("main a[href^='/cong-khai/']", has_text=title).first.click()
    assert resident.request.get(address).headers["content-type"] == "image/png"


def test_a_photo_that_is_none_is_refused_and_what_was_typed_is_kept(reader, city):
    page = reader()
    sign_in(page, city.account("unit_clerk", "p04"))
    page.goto("/ban-lam-viec/cong-khai/dang?don-vi=p04&noi-dung=ord_fees")
    page.locator("input[name=title]").fill("Lệ phí hộ tịch")
    page.locator("input[name=files]").set_input_files(
        {"name": "bang.png", "mimeType": "image/png", "buffer": b"MZ\x90\x00 not a picture at all"}
    )
    page.locator("main form button").last.click()
    assert page.locator("input[name=title]").input_value() == "Lệ phí hộ tịch"
    assert page.locator("[role=alert], .error-summary, [aria-invalid=true]").count() > 0


@pytest.mark.parametrize("unit, language, width", [("p04", "vi", 1280), ("cq04", "en", 360)])
def test_the_secretary_returns_and_accepts_a_report(reader, picture, city, unit, language, width):
    page = reader(width=width, language=language)
    sign_in(page, city.account("committee_secretary", "tp"))
    page.goto("/theo-doi/bao-cao")
    picture(page, "watch")
    page.locator(f"main a[href='/bao-cao/2022-H1/{unit}']").click()
    report = page.url
    if page.locator("form[action$='/tra-lai']").count() == 0:
        page.locator("form[action$='/mo-lai'] textarea").fill("Mở lại để bổ sung số liệu phần V.")
        page.locator("form[action$='/mo-lai'] button").click()
        head = reader(width=width, language=language)
        sign_in(head, city.account("unit_head", unit))
        hand_in(head, report)
        page.goto(report)

    reason = "Số hộ chưa khớp với sổ theo dõi, đề nghị kiểm tra lại."
    page.locator("form[action$='/tra-lai'] textarea").fill(reason)
    page.locator("form[action$='/tra-lai'] button").click()
    assert reason in page.inner_text("main")
    assert page.locator("form[action$='/chap-nhan']").count() == 0

    head = reader(width=width, language=language)
    sign_in(head, city.account("unit_head", unit))
    head.goto(report)
    assert reason in head.inner_text("main")
    picture(head, "returned")
    hand_in(head, report)

    page.goto(report)
    page.locator("form[action$='/chap-nhan'] button").click()
    assert page.locator("form[action$='/chap-nhan']").count() == 0
    assert page.locator("form[action$='/tra-lai']").count() == 0


def hand_in(head, report):
    head.goto(report)
    head.locator("main a[href$='/gui']").first.click()
    head.locator("main form[action$='/gui'] button").last.click()


def pages_of(pdf):
    told = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
    return int(next(line for line in told.splitlines() if line.startswith("Pages:")).split()[1])


def as_pdf(file):
    """The file as LibreOffice sets it."""
    subprocess.run(
        [
            "soffice", f"-env:UserInstallation=file://{file.parent}/office", "--headless",
            "--convert-to", "pdf", "--outdir", file.parent, file,
        ],
        capture_output=True, check=True, timeout=120,
    )  # fmt: skip
    return file.with_suffix(".pdf")


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_citys_report_opens_in_an_office_program(reader, city, tmp_path, language):
    page = reader(language=language)
    sign_in(page, city.account("committee_secretary", "tp"))
    page.goto("/theo-doi/bao-cao")
    files = {}
    for kind in ("docx", "xlsx"):
        with page.expect_download() as coming:
            page.locator(f"main a[href$='/bao-cao/2022-H1/tp/tai-ve/{kind}']").click()
        assert coming.value.suggested_filename.endswith(f".{kind}")
        files[kind] = pathlib.Path(tmp_path / f"report.{kind}")
        coming.value.save_as(files[kind])

    document = docx.Document(files["docx"])
    assert any("BAN CHỈ ĐẠO" in cell.text for table in document.tables[:1] for row in table.rows for cell in row.cells)
    assert len(document.tables) > 2
    workbook = openpyxl.load_workbook(io.BytesIO(files["xlsx"].read_bytes()))
    assert len(workbook.sheetnames) > 1

    written = as_pdf(files["docx"])
    assert pages_of(written) > 3
    told = subprocess.run(["pdftotext", "-layout", written, "-"], capture_output=True, text=True, check=True).stdout
    assert "BÁO CÁO" in told
    assert pages_of(as_pdf(files["xlsx"])) > 0


def test_a_notice_is_one_a4_page(reader, tmp_path):
    page = reader()
    page.goto("/cong-khai?don-vi=p01")
    for address in [it.get_attribute("href") for it in page.locator("main a[href^='/cong-khai/0']").all()[:5]]:
        page.goto(address + "/ban-in")
        paper = tmp_path / "notice.pdf"
        page.pdf(path=paper, prefer_css_page_size=True)
        told = subprocess.run(["pdfinfo", paper], capture_output=True, text=True, check=True).stdout
        assert pages_of(paper) == 1, address
        assert "A4" in told
