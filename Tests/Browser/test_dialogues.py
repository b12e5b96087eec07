"""A dialogue from its plan to the promise that came of it: residents without accounts, the clerk, the secretary of the
meeting on a phone whose network drops, the committee. The city is moved through the days of the meeting and after."""

import re

import pytest

from conftest import City, readers, sign_in

CODE = re.compile(r"\d{4} \d{4} \d{4} \d{4}")
WHAT = "Sửa mặt đường và rãnh thoát nước của ngõ 12"


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    """A city of its own: its clock is moved."""
    town = City(tmp_path_factory.mktemp("town"))
    yield town
    town.close()


@pytest.fixture
def people(chromium, town):
    yield from readers(chromium, town)


def staff(people, town, role, unit, **look):
    page = people(**look)
    sign_in(page, town.account(role, unit))
    return page


def open_code(page, code):
    page.goto("/tra-cuu")
    page.locator("input[name=code]").fill(code)
    page.locator("main form[action='/tra-cuu'] button").click()


def send(page):
    page.locator("main form button").last.click()


def plan(page, unit, day):
    """The clerk plans a dialogue and enters its notice; gives the address of the desk."""
    page.goto(f"/ban-lam-viec/doi-thoai/moi?don-vi={unit}")
    for name, value in {
        "title": "Đối thoại về đường ngõ", "day": day, "opens": "08:00", "closes": "11:00",
        "place": "Hội trường phường", "chair": "Chủ tịch UBND phường", "agenda": "Đường ngõ\nThoát nước",
    }.items():  # fmt: skip
        page.locator(f"[name={name}]").fill(value)
    send(page)
    desk = page.url
    page.locator("main a[href$='/thong-bao']").click()
    send(page)
    return desk


def ask(page, address, text):
    page.goto(address)
    page.locator("main a[href$='/hoi']").click()
    page.locator("textarea[name=text]").fill(text)
    page.locator("input[name=name]").fill("Nguyễn Thị Tư")
    send(page)
    return CODE.search(page.inner_text("main")).group()


def test_from_the_plan_to_the_promise(people, picture, town):
    clerk = staff(people, town, "unit_clerk", "p03")
    desk = plan(clerk, "p03", "2022-08-25")
    picture(clerk, "announced")
    page_of = "/doi-thoai/" + desk.rsplit("/", 1)[1]

    # Residents ask without an account, one of them without scripts; nobody reads a question before it is sorted.
    resident = people(width=360, height=740, scripts=False)
    code = ask(resident, page_of, "Bao giờ sửa đường ngõ 12?")
    picture(resident, "code")
    assert code.replace(" ", "") not in resident.url
    other = people(width=360, height=740, language="en")
    other.goto(page_of)
    assert "ngõ 12" not in other.inner_text("main")
    clerk.goto(desk)
    clerk.locator("form[action$='/xep'] button").first.click()
    picture(clerk, "sorted")

    # Support counts once from each browser.
    for _ in range(2):
        other.goto(page_of)
        other.locator("form[action$='/ung-ho'] button").click()
    other.goto(page_of)
    assert "1 " in other.locator(".dialogue-questions .muted").first.inner_text()
    assert "Nguyễn Thị Tư" not in other.content()
    picture(other, "asked")

    # On the day the secretary takes the minutes on a phone, and the network drops once.
    town.move(13)
    secretary = staff(people, town, "reception_officer", "p03", width=360, height=740)
    secretary.goto(desk + "/bien-ban")
    picture(secretary, "minutes")
    context = secretary.context
    context.set_offline(True)
    for text in ["Đèn đường tắt từ tuần trước", "Rác để lâu ở đầu ngõ"]:
        secretary.locator("form[action$='/cau-hoi'] textarea[name=text]").fill(text)
        secretary.locator("form[action$='/cau-hoi'] button").click()
    assert "2" in secretary.locator("[data-keep] [data-kept]").inner_text()
    # The end of a question is at hand in the minutes: what is typed while the network is away is kept until it is sent.
    first = secretary.locator("ol.dialogue-questions > li").first
    first.locator("summary").first.click()
    first.locator("input[name=kind][value=promised]").check()
    first.locator("textarea[name=what]").fill(WHAT)
    first.locator("input[name=owner]").fill("Phó Chủ tịch UBND phường")
    first.locator("form[action$='/ket-qua'] button").click()
    first.locator("[data-kept]:visible").wait_for()
    picture(secretary, "end-offline")
    secretary.locator("textarea[name=conclusion]").fill("Giao công chức địa chính theo dõi, báo cáo ở lần sau.")
    secretary.locator("input[name=participants]").fill("84")
    secretary.locator("form[action$='/nguoi-du'] button").click()
    secretary.locator("form[action$='/nguoi-du'] ~ [data-kept]:visible").wait_for()
    picture(secretary, "offline")
    with secretary.expect_navigation():
        context.set_offline(False)
    secretary.locator("ol.dialogue-questions > li").nth(2).wait_for()
    assert secretary.locator("ol.dialogue-questions > li").count() == 3
    assert secretary.locator("textarea[name=conclusion]").input_value().startswith("Giao công chức")
    assert secretary.locator("input[name=participants]").input_value() == "84"
    first = secretary.locator("ol.dialogue-questions > li").first
    assert first.locator("textarea[name=what]").input_value() == WHAT
    assert first.locator("input[name=kind][value=promised]").is_checked()
    with secretary.expect_navigation():
        secretary.locator("form[action$='/nguoi-du'] button").click()

    # Whoever asked in the room is given a code.
    with secretary.expect_navigation():
        secretary.locator("form[action$='/ma'] button").first.click()
    floor = CODE.search(secretary.inner_text("main")).group()
    picture(secretary, "floor-code")
    secretary.goto(desk + "/bien-ban")
    other.goto("/")
    open_code(other, floor)
    assert other.url.endswith("/tra-cuu/cau-hoi")

    # It cannot be closed before every question has its end.
    secretary.locator("input[name=secretary]").fill("Đỗ Thị Thu")
    secretary.locator("form[action$='/khoa'] button").click()
    secretary.locator(".error-summary").wait_for()
    picture(secretary, "not-yet")
    secretary.goto(desk + "/bien-ban")
    lines = secretary.locator("ol.dialogue-questions > li")
    assert lines.locator("form[action$='/ket-qua']").count() == 3
    # A page that was closed and opened again still has what was typed offline; what the law misses is said on the page of
    # the question, with all that was typed.
    assert lines.first.locator("textarea[name=what]").input_value() == WHAT
    with secretary.expect_navigation():
        lines.first.locator("form[action$='/ket-qua'] button").click()
    secretary.locator(".error-summary").wait_for()
    assert secretary.locator("textarea[name=what]").input_value() == WHAT
    secretary.locator("input[name=due]").fill("2022-09-15")
    with secretary.expect_navigation():
        send(secretary)
    for kind in ["answered", "refused"]:
        line = lines.filter(has=secretary.locator("form[action$='/ket-qua']")).first
        line.locator("summary").first.click()
        line.locator(f"input[name=kind][value={kind}]").check()
        line.locator("textarea[name=text]").fill("Đã trả lời tại chỗ; việc riêng thì hướng dẫn sau.")
        with secretary.expect_navigation():
            line.locator("form[action$='/ket-qua'] button").click()
    picture(secretary, "ended")
    assert secretary.locator("textarea[name=conclusion]").input_value().startswith("Giao công chức")
    with secretary.expect_navigation():
        secretary.locator("form[action$='/khoa'] button").click()
    assert secretary.url == desk, secretary.inner_text("main")

    clerk = staff(people, town, "unit_clerk", "p03", language="en")
    clerk.goto(desk)
    for link in clerk.locator("main a[href*='/van-ban/']").all():
        assert clerk.request.get(link.get_attribute("href")).body()[:2] == b"PK"
    clerk.locator("main a[href$='/cong-khai-ket-qua']").click()
    clerk.locator("input[name=number]").fill("31/TB-UBND")
    send(clerk)
    picture(clerk, "published")

    # Everybody reads how each question ended; who asked follows the promise by code.
    everyone = people(dark=True)
    everyone.goto(page_of)
    text = everyone.inner_text("main")
    assert WHAT in text and "31/TB-UBND" in text and "84" in text
    picture(everyone, "results")
    open_code(resident, code)
    assert WHAT in resident.inner_text("main")
    picture(resident, "followed")

    # The unit says that it is done; who asked says that it is not; it is done again, and confirmed.
    promise = resident.locator("main a[href^='/loi-hua/']").first.get_attribute("href")
    for answer, said in [("not-done", "Rãnh thoát nước chưa làm."), ("done", "")]:
        clerk.goto(promise)
        clerk.locator("main a[href$='/bao-xong']").click()
        clerk.locator("textarea[name=text]").fill("Đã đổ bê tông cả ngõ.")
        clerk.locator("input[name='done-on']").fill("2022-08-25")
        send(clerk)
        open_code(resident, code)
        picture(resident, f"asked-{answer}")
        resident.locator("form[action^='/tra-cuu/loi-hua/'] textarea").fill(said)
        resident.locator(f"button[name=answer][value={answer}]").click()
        if answer == "not-done":
            committee = staff(people, town, "committee_secretary", "tp")
            committee.goto("/theo-doi/loi-hua")
            assert WHAT in committee.inner_text("main")
            picture(committee, "watch")
            committee.goto(promise)
            assert "Rãnh thoát nước chưa làm." in committee.inner_text("main")
    everyone.goto(promise)
    assert "Rãnh thoát nước chưa làm." not in everyone.inner_text("main")
    picture(everyone, "kept")
    everyone.goto("/loi-hua?don-vi=p03")
    assert WHAT in everyone.inner_text("main")
    picture(everyone, "list")
    everyone.goto("/don-vi/p03")
    assert everyone.locator("main a[href='/loi-hua?don-vi=p03']").count() > 0
    everyone.goto("/")
    assert everyone.locator("main a[href='/loi-hua']").count() > 0


def test_the_secretary_works_without_scripts(people, picture, town):
    clerk = staff(people, town, "unit_clerk", "p05", scripts=False, width=360, language="en")
    desk = plan(clerk, "p05", town.day.isoformat())
    clerk.goto(desk + "/bien-ban")
    clerk.locator("form[action$='/cau-hoi'] textarea[name=text]").fill("Đèn đường tắt")
    clerk.locator("form[action$='/cau-hoi'] button").click()
    assert clerk.locator("ol.dialogue-questions > li").count() == 1
    # Sent again after an answer that was lost, it counts once.
    entry = {name: clerk.locator(f"form[action$='/cau-hoi'] [name={name}]").input_value() for name in ["_dau", "key"]}
    for _ in range(2):
        answer = clerk.request.post(desk + "/bien-ban/cau-hoi", form=entry | {"text": "Rác để lâu", "name": ""})
        assert answer.ok, answer.status
    clerk.reload()
    assert clerk.locator("ol.dialogue-questions > li").count() == 2
    picture(clerk, "minutes")
    # A question is ended from its place in the minutes, folded open without a script.
    line = clerk.locator("ol.dialogue-questions > li").first
    line.locator("summary").first.click()
    line.locator("input[name=kind][value=answered]").check()
    line.locator("textarea[name=text]").fill("Đã thay bóng.")
    line.locator("form[action$='/ket-qua'] button").click()
    assert clerk.url == desk + "/bien-ban"
    assert "Đã thay bóng." in clerk.locator("ol.dialogue-questions > li").first.inner_text()


@pytest.mark.parametrize("name, address", [
    ("group-letter", "don"), ("group-question", "cau-hoi"), ("turn", "luot"), ("promise", "loi-hua"),
    ("question", "cau-hoi"), ("question-with-promise", "cau-hoi"), ("letter", "don"),
])  # fmt: skip
def test_every_code_that_is_told_opens(people, picture, town, name, address):
    page = people(width=360, height=740)
    open_code(page, town.facts["codes"][name])
    assert page.url.endswith("/tra-cuu/" + address), page.inner_text("main")
    picture(page, name)


@pytest.mark.parametrize("indicator, noun", [
    ("dialogues", "/doi-thoai/"), ("clearance_dialogues", "/doi-thoai/"), ("agency_dialogues", "/doi-thoai/"),
    ("workplace_dialogues", "/doi-thoai/"), ("commitments_made", "/loi-hua/"), ("commitments_due", "/loi-hua/"),
    ("commitments_done", "/loi-hua/"),
])  # fmt: skip
def test_figures_of_the_report_open_their_records(people, picture, town, indicator, noun):
    page = staff(people, town, "committee_secretary", "tp")
    page.goto(f"/bao-cao/2022-H1/tp/so-lieu/{indicator}")
    picture(page, indicator)
    if page.locator(f"main a[href^='{noun}']").count() == 0:
        ward = page.locator(f"main a[href$='/p02/so-lieu/{indicator}']")
        (ward if ward.count() else page.locator("main a[href*='/so-lieu/']")).first.click()
        picture(page, indicator + "-unit")
    page.locator(f"main a[href^='{noun}']").first.click()
    assert noun in page.url


@pytest.mark.parametrize("language, width", [("vi", 1280), ("en", 360)])
def test_the_report_tells_of_dialogues_and_promises(people, picture, town, language, width):
    page = staff(people, town, "committee_secretary", "tp", language=language, width=width)
    page.goto("/bao-cao/2022-H1/tp/van-ban?phan=tat-ca")
    assert page.locator("main a[href*='/so-lieu/dialogues']").count() > 0
    assert page.locator("main a[href*='/so-lieu/commitments_done']").count() > 0
    page.goto("/bao-cao/2022-H1/tp/van-ban")
    picture(page, "report")


def test_no_question_kept_on_a_device_is_left_behind(people, picture, town):
    clerk = staff(people, town, "unit_clerk", "p05")
    desk = plan(clerk, "p05", str(town.day))
    secretary = staff(people, town, "reception_officer", "p05", width=360, height=740)
    secretary.goto(desk + "/bien-ban")
    context, entry = secretary.context, "**/bien-ban/cau-hoi"
    context.route(entry, lambda route: route.abort())

    def take_down(text):
        secretary.locator("form[action$='/cau-hoi'] textarea[name=text]").fill(text)
        secretary.locator("form[action$='/cau-hoi'] button").click()

    # The minutes are not closed over what this device has not sent yet.
    take_down("Cống tắc ở ngõ 3")
    secretary.locator("[data-keep] [data-kept]:visible").wait_for()
    secretary.locator("input[name=secretary]").fill("Đỗ Thị Thu")
    secretary.locator("textarea[name=conclusion]").fill("Giao công chức địa chính theo dõi.")
    secretary.locator("form[action$='/khoa'] button").click()
    secretary.locator("form[action$='/khoa'] ~ [data-kept]:visible").wait_for()
    picture(secretary, "not-closed")
    assert secretary.url == desk + "/bien-ban"
    # Neither over what stands in the box and was not saved.
    context.unroute(entry)
    with secretary.expect_navigation():
        secretary.evaluate("window.dispatchEvent(new Event('online'))")
    secretary.locator("form[action$='/cau-hoi'] textarea[name=text]").fill("Chưa lưu")
    secretary.locator("form[action$='/khoa'] button").click()
    secretary.locator("form[action$='/khoa'] ~ [data-kept]:visible").wait_for()
    assert secretary.url == desk + "/bien-ban"
    secretary.locator("form[action$='/cau-hoi'] textarea[name=text]").fill("")

    # Two tabs that send the same queue at the same moment send all of it, once.
    context.route(entry, lambda route: route.abort())
    texts = ["Đèn tắt ở ngõ 5", "Rác ở ngõ 7", "Chó thả rông ở ngõ 9"]
    for text in texts:
        take_down(text)
    tab = context.new_page()
    tab.goto(desk + "/bien-ban")
    context.unroute(entry)
    for page in (secretary, tab):
        page.evaluate("setTimeout(() => window.dispatchEvent(new Event('online')), 50)")
    secretary.wait_for_timeout(1_500)
    secretary.goto(desk + "/bien-ban")
    words = secretary.locator("ol.dialogue-questions").inner_text()
    assert [words.count(text) for text in ["Cống tắc ở ngõ 3", *texts]] == [1, 1, 1, 1]

    # What came too late for the minutes is shown where they are closed, and goes when it was copied.
    secretary.evaluate(
        "localStorage.setItem(document.querySelector('[data-keep]').dataset.keep + ':queue',"
        " JSON.stringify([[['key', 'x'], ['text', 'Đường ngõ 11 ngập'], ['kind', 'answered']]]))"
    )
    context.route(entry, lambda route: route.abort())

    def post(form, **fields):
        """As the form would be sent from a device that holds nothing."""
        hidden = {
            field.get_attribute("name"): field.get_attribute("value")
            for field in form.locator("input[type=hidden]").all()
        }
        assert secretary.request.post(form.get_attribute("action"), form=hidden | fields).ok

    for line in secretary.locator("form[action$='/ket-qua']").all():
        post(line, kind="answered", text="Đã trả lời tại chỗ.")
    post(secretary.locator("form[action$='/nguoi-du']"), participants="40")
    secretary.goto(desk + "/bien-ban")
    post(
        secretary.locator("form[action$='/khoa']"),
        secretary="Đỗ Thị Thu", conclusion="Giao công chức địa chính theo dõi.",
    )  # fmt: skip
    secretary.goto(desk + "/bien-ban")
    left = secretary.locator("[data-left]")
    assert left.is_visible() and left.locator("li").all_inner_texts() == ["Đường ngõ 11 ngập"]
    picture(secretary, "left")
    left.locator("button").click()
    assert not left.is_visible()
