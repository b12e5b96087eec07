"""The board of disclosure is printed whole, and shows all its rows on the screen."""

import pytest

from conftest import sign_in

HIDDEN = """() => {
    const frame = document.querySelector('.matrix-frame')
    return frame.scrollHeight - frame.clientHeight
}"""
FRAME = """() => {
    const style = getComputedStyle(document.querySelector('.matrix-frame'))
    return [style.overflowX, style.overflowY, style.maxHeight]
}"""


@pytest.mark.parametrize("address", ["/theo-doi/cong-khai", "/theo-doi/cong-khai/don-vi/p01"])
def test_no_row_is_cut(reader, city, tmp_path, address):
    page = reader()
    sign_in(page, city.account("committee_secretary"))
    page.goto(address)
    # A scroll bar for what is wide takes a few pixels of its own.
    assert page.evaluate(HIDDEN) <= 1
    page.emulate_media(media="print")
    assert page.evaluate(FRAME) == ["visible", "visible", "none"]
    assert len(page.pdf(path=tmp_path / "board.pdf", prefer_css_page_size=True)) > 10_000
