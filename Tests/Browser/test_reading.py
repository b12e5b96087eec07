"""What residents do without an account."""

import re

import pytest

from conftest import sign_in

NARROW, WIDE = 360, 1280
MOTTO = {"vi": "Dân biết, dân bàn, dân làm", "en": "The people know, discuss, do"}
POSTINGS = "main a[href^='/cong-khai/']"


def switch_language(page, language):
    """The switch leads to the same page in the other language."""
    before = page.url.split("?")[0]
    page.locator(f"header a[hreflang={language}], header a[href*='lang={language}']").first.click()
    assert page.url.split("?")[0] == before
    assert page.locator("html").get_attribute("lang") == language


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_reads_the_home_page(reader, picture, language, width):
    page = reader(width=width, language=language)
    page.goto("/")
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator("h1").count() == 1
    assert MOTTO[language] in page.inner_text("body")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    picture(page, "home")
    page.locator(POSTINGS).first.click()
    assert page.locator("h1").count() == 1
    switch_language(page, "en" if language == "vi" else "vi")


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("words", ["Bến Đò vay vốn", "ben do vay von"])
def test_finds_a_posting_of_a_ward(reader, city, words, width):
    page = reader(width=width)
    page.goto("/")
    page.locator("#tim-cong-khai").fill(words)
    page.keyboard.press("Enter")
    page.wait_for_url("**/cong-khai?*q=*")
    found = page.locator(POSTINGS).first
    assert "vay vốn" in found.inner_text()
    found.click()
    assert city.unit("p01")["name"] in page.inner_text("main")


def test_finds_the_postings_of_a_ward_by_its_unit(reader, city):
    page = reader()
    page.goto("/cong-khai")
    page.locator("input[name=don-vi]").fill("ben do")
    page.locator("main form button").last.click()
    # Several bear the name: the ward itself is chosen.
    asked = page.locator("main [role=note] a[href*='don-vi=p01']")
    if asked.count():
        asked.first.click()
    assert city.unit("p01")["name"] == page.locator("input[name=don-vi]").input_value()
    page.locator(POSTINGS).first.click()
    assert city.unit("p01")["name"] in page.inner_text("main")


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_asks_without_an_account_and_without_scripts(reader, city, language, width):
    page = reader(width=width, language=language, scripts=False)
    page.goto("/cong-khai?don-vi=p01")
    page.locator(POSTINGS).first.click()
    posting = page.url
    page.locator("a[href$='/hoi']").first.click()
    question = f"Mức vay của mỗi hộ là bao nhiêu? ({language}, {width})"
    page.locator("textarea[name=text]").fill(question)
    page.locator("main form button").click()
    assert page.url.split("?")[0] == posting.split("?")[0]
    assert page.locator("main [role=status]").count() == 1
    # It stands there for all to read once the unit has answered it.
    assert question not in page.inner_text("main")
    answer = f"Mỗi hộ tối đa 50 triệu đồng. ({language}, {width})"
    clerk = reader(language=language)
    sign_in(clerk, city.account("unit_clerk", "p01"))
    clerk.goto("/ban-lam-viec/cong-khai")
    clerk.locator("main tr", has_text=question).locator("a[href*='/cau-hoi/']").click()
    clerk.locator("main form textarea").first.fill(answer)
    clerk.locator("main form button").first.click()
    page.goto(posting)
    assert question in page.inner_text("main") and answer in page.inner_text("main")


def test_an_empty_question_is_refused_beside_its_field(reader):
    page = reader(scripts=False)
    page.goto("/cong-khai?don-vi=p01")
    page.locator(POSTINGS).first.click()
    page.locator("a[href$='/hoi']").first.click()
    page.locator("textarea[name=text]").fill("   ")
    page.locator("input[name=name]").fill("Bà Tư")
    page.locator("main form button").click()
    field = page.locator("textarea[name=text]")
    assert field.get_attribute("aria-invalid") == "true"
    assert page.locator(f"#{field.get_attribute('aria-describedby').split()[-1]}").inner_text() != ""
    assert page.locator("input[name=name]").input_value() == "Bà Tư"


def focused(page):
    return page.evaluate(
        "(() => { const it = document.activeElement; return it.id || it.getAttribute('href') || it.name || '' })()"
    )


def test_the_skip_link_leads_to_the_content(reader):
    page = reader()
    page.goto("/cong-khai")
    page.keyboard.press("Tab")
    assert focused(page) == "#noi-dung"
    assert page.locator("a[href='#noi-dung']").bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_asks_with_the_keyboard_alone(reader):
    page = reader()
    page.goto("/cong-khai?don-vi=p01")
    page.goto(page.locator(POSTINGS).first.get_attribute("href"))

    def tab_to(wanted, limit=60):
        for _ in range(limit):
            page.keyboard.press("Tab")
            if re.search(wanted, focused(page)):
                return
        raise AssertionError(f"tabbing never reached {wanted}")

    tab_to("/hoi$")
    page.keyboard.press("Enter")
    page.wait_for_url("**/hoi")
    tab_to("o-text")
    page.keyboard.type("Ai được vay trước?")
    tab_to("o-name")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.tagName") == "BUTTON"
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/cong-khai/[^/]+$"))
    assert page.locator("main [role=status]").count() == 1
