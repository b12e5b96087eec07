"""The desk shows thirty lines on a laptop without scrolling, and none of its words or targets grows too small for that."""

import pytest

from conftest import sign_in

LINES = """() => {
    const rows = [...document.querySelectorAll('.desk tr')].map(row => row.getBoundingClientRect())
    return rows.filter(row => row.height > 0 && row.bottom <= innerHeight).length
}"""
SMALLEST = """() => Math.min(...[...document.querySelectorAll('body *')]
    .filter(one => [...one.childNodes].some(node => node.nodeType == 3 && node.data.trim()))
    .filter(one => one.getClientRects().length && !one.closest('.unseen, caption, .skip'))
    .map(one => parseFloat(getComputedStyle(one).fontSize)))"""
PITCH = """() => {
    const middles = [...document.querySelectorAll('.desk tbody th a')].map(link => {
        const box = link.getBoundingClientRect()
        return (box.top + box.bottom) / 2
    })
    return Math.min(...middles.slice(1).map((middle, place) => middle - middles[place]))
}"""


@pytest.mark.parametrize("language, dark", [("vi", False), ("en", True)])
def test_thirty_lines_on_a_laptop(reader, city, picture, language, dark):
    page = reader(language=language, dark=dark)
    sign_in(page, city.account("unit_head", "p01"))
    page.goto("/ban-lam-viec")
    picture(page, language)
    assert page.evaluate(LINES) >= 30
    assert page.evaluate(SMALLEST) >= 14
    # Two targets may be as near as 24 pixels, from middle to middle.
    assert page.evaluate(PITCH) >= 24
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280


def test_a_clock_opens_over_the_lines_by_keyboard(reader, city):
    page = reader()
    sign_in(page, city.account("unit_head", "x04"))
    summary = page.locator(".desk details summary").first
    before = page.evaluate(LINES)
    summary.focus()
    page.keyboard.press("Enter")
    working = page.locator(".desk .clock-working").first
    assert working.is_visible() and working.bounding_box()["width"] > 300
    page.keyboard.press("Enter")
    assert not working.is_visible() and page.evaluate(LINES) >= before - 1


@pytest.mark.parametrize("width", [320, 360])
def test_the_desk_on_a_phone(reader, city, picture, width):
    page = reader(width=width, height=740)
    sign_in(page, city.account("unit_head", "p01"))
    picture(page, str(width))
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    for way in page.locator(".desk-ways a").all():
        assert way.bounding_box()["height"] >= 44


def test_every_account_begins_at_a_page_of_its_own(reader, city):
    seen = {}
    for account in city.facts["accounts"]:
        seen.setdefault(account["role"], account)
    for role, account in seen.items():
        page = reader()
        sign_in(page, account)
        assert page.locator("main a").count() > 0, role
        assert page.locator(".reader-menu [aria-current=page]").count() == 1, role
        assert page.goto("/ban-lam-viec").status == 200, role
        page.context.close()
