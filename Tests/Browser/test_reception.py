"""A resident books a turn without an account, the officer receives and concludes, and the promise is there for all."""

import re

import pytest

from conftest import sign_in

CODE = re.compile(r"\d{4} \d{4} \d{4} \d{4}")


def book(page, name, matter, people="1", representatives=""):
    """Books a turn at a ward's next reception by what stands on the pages; gives the code."""
    page.goto("/tiep-cong-dan?don-vi=p01")
    page.locator("main a[href^='/tiep-cong-dan/']").first.click()
    page.locator("main a[href$='/dat-luot']").click()
    page.locator("input[name=name]").fill(name)
    page.locator("input[name=matter]").fill(matter)
    page.locator("input[name=people]").fill(people)
    page.locator("textarea[name=representatives]").fill(representatives)
    page.locator("main form button").last.click()
    return CODE.search(page.inner_text("main"))


@pytest.mark.parametrize("language, scripts", [("vi", False), ("en", True)])
def test_a_resident_books_looks_and_cancels(reader, picture, language, scripts):
    page = reader(width=360, height=740, language=language, scripts=scripts)
    page.goto("/")
    page.goto("/kiem-tra-giam-sat")
    page.locator("main a[href='/tiep-cong-dan']").click()
    picture(page, f"calendar-{language}")
    name = f"Nguyễn Văn {language.upper()} Thử"
    code = book(page, name, "Hỏi về hồ sơ đất")
    assert code, page.inner_text("main")
    assert code.group().replace(" ", "") not in page.url
    picture(page, f"slip-{language}")

    page.goto("/tra-cuu")
    page.locator("input[name=code]").fill(code.group())
    page.locator("main form button").first.click()
    assert page.url.endswith("/tra-cuu/luot")
    assert "Hỏi về hồ sơ đất" in page.inner_text("main")
    picture(page, f"turn-{language}")
    page.locator("form[action='/tra-cuu/luot/huy'] button").click()
    assert page.locator("form[action='/tra-cuu/luot/huy']").count() == 0

    # What was wrong is said beside the field, and what was typed is kept.
    page.goto("/tiep-cong-dan?don-vi=p01")
    page.locator("main a[href^='/tiep-cong-dan/']").first.click()
    page.locator("main a[href$='/dat-luot']").click()
    page.locator("input[name=name]").fill(name)
    page.locator("input[name=matter]").fill("Bồi thường đường vành đai")
    page.locator("input[name=people]").fill("40")
    page.locator("main form button").last.click()
    assert page.locator(".error-summary").count() == 1
    assert page.locator("input[name=people]").input_value() == "40"
    picture(page, f"group-{language}")


@pytest.mark.parametrize("language, width", [("vi", 390), ("en", 1280)])
def test_the_officer_receives_and_the_promise_is_public(reader, picture, city, language, width):
    page = reader(width=width, language=language)
    sign_in(page, city.account("reception_officer", "p01"))
    page.goto("/ban-lam-viec/tiep-cong-dan")
    picture(page, f"desk-{language}")
    page.locator("main a[href*='/buoi/']").first.click()
    picture(page, f"session-{language}")
    page.locator("main a[href$='/ghi-luot']").click()
    page.locator("input[name=name]").fill(f"Trần Thị {language.upper()} Khách")
    page.locator("input[name=matter]").fill("Đèn đường tắt")
    page.locator("main form button").last.click()

    row = page.locator("tr", has_text=f"Trần Thị {language.upper()} Khách")
    row.locator("a[href*='/tiep?']").click()
    page.locator("input[name=address]").fill("Tổ dân phố số 2")
    page.locator("input[name=kind][value=proposal]").check()
    page.locator("input[name=handling][value=accepted]").check()
    picture(page, f"entry-{language}")
    page.locator("main form button").last.click()
    assert "/luot/" in page.url, page.inner_text("main")

    visit = page.url
    what = f"Thay đèn trước nhà văn hóa ({language})"
    page.locator("input[name=conclusion][value=promise]").check()
    page.locator("textarea[name=text]").fill(what)
    page.locator("input[name=owner]").fill("Chủ tịch UBND phường")
    page.locator("input[name=due]").fill("2022-09-30")
    page.locator("form[action$='/ket-luan'] button").click()
    assert what in page.inner_text("main")
    picture(page, f"visit-{language}")

    # Whoever came without a code is given one with the promise, on a page of its own.
    page.goto(visit)
    page.locator("form[action$='/bien-nhan'] textarea").evaluate("it => it.closest('details').open = true")
    page.locator("form[action$='/bien-nhan'] textarea").fill("Đơn viết tay (bản chính, 1 trang)")
    page.locator("form[action$='/bien-nhan'] button").click()
    picture(page, f"papers-{language}")
    with page.expect_download() as download:
        page.locator("main a[href$='/docx']").click()
    assert download.value.suggested_filename.endswith(".docx")

    for address, name in [("lich", "plan"), ("so", "register")]:
        page.goto(f"/ban-lam-viec/tiep-cong-dan/{address}")
        picture(page, f"{name}-{language}")

    # Everybody reads the promise, and nobody who came.
    visitor = reader(language=language)
    visitor.goto("/loi-hua?don-vi=p01")
    assert what in visitor.inner_text("main")
    assert "Khách" not in visitor.inner_text("main")


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_secretary_sees_who_owes_days(reader, picture, city, language):
    page = reader(language=language)
    sign_in(page, city.account("committee_secretary", "tp"))
    page.goto("/theo-doi/tiep-cong-dan")
    picture(page, f"watch-{language}")
    page.locator("main table a[href$='/p01']").click()
    assert page.locator("main table tbody tr").count() > 10
    picture(page, f"rounds-{language}")
    page.goto("/bao-cao/2022-H1/p01/so-lieu/reception_visits")
    picture(page, f"figure-{language}")
    assert page.locator("main a[href*='/ban-lam-viec/tiep-cong-dan/luot/']").count() > 0
