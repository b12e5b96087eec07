"""Letters from end to end: a resident without an account, the counter, the case officer, the head, and the committee."""

import re
import subprocess

import pytest

from conftest import sign_in
from test_half_year import png

CODE = re.compile(r"\d{4} \d{4} \d{4} \d{4}")


def write(page, unit, kind, subject, text="Mỗi khi mưa to nước ngập vào nhà dân, đề nghị khơi lại cống.", files=()):
    """Writes a letter by what stands on the pages, and reads the code off the receipt."""
    page.goto("/don-thu")
    page.locator("select[name=unit]").select_option(unit)
    page.locator(f"input[name=kind][value={kind}]").check()
    page.locator("input[name=subject]").fill(subject)
    page.locator("textarea[name=text]").fill(text)
    page.locator("input[name=name]").fill("Nguyễn Thị Sáu")
    page.locator("input[name=address]").fill("Tổ dân phố 3")
    page.locator("main form[action='/don-thu'] button").last.click()
    assert subject in page.inner_text("main")
    if files:
        page.locator("input[name=files]").set_input_files(list(files))
    page.locator("form[action='/don-thu/gui'] button").click()
    assert page.url.endswith("/don-thu/bien-nhan"), page.inner_text("main")
    return CODE.search(page.inner_text("main")).group()


def open_letter(page, code):
    page.goto("/tra-cuu")
    page.locator("input[name=code]").fill(code.replace(" ", ""))
    page.locator("main form[action='/tra-cuu'] button").click()
    assert page.url.endswith("/tra-cuu/don")
    assert code.replace(" ", "") not in page.url + page.content()


def find(page, subject):
    """Finds the letter in the queue of everything, and opens it."""
    page.goto("/ban-lam-viec/don-thu?hang=tat-ca")
    page.locator("input[name=q]").fill(subject)
    page.locator("form.narrowing button").click()
    page.locator("main a[href*='/don-thu/don/']", has_text=subject).first.click()
    return page.url


def act(page, key, **values):
    """Does an act of the table, from the page of the letter."""
    page.locator(f"main a[href$='/viec/{key}']").click()
    for name, value in values.items():
        field = page.locator(f"[name={name}]")
        if value is True:
            field.check()
        elif field.first.get_attribute("type") == "radio":
            page.locator(f"[name={name}][value={value}]").check()
        elif field.evaluate("it => it.tagName") == "SELECT":
            field.select_option(**({"label": value} if isinstance(value, str) else {"index": value}))
        else:
            field.fill(value)
    page.locator("main form button").last.click()


def staff(reader, city, role, unit, width=1280, language="vi"):
    page = reader(width=width, language=language)
    sign_in(page, city.account(role, unit))
    return page


@pytest.mark.parametrize("unit, language, width", [("p05", "vi", 1280), ("p06", "en", 360)])
def test_the_life_of_a_complaint(reader, picture, city, unit, language, width):
    subject = f"Thu hồi lối đi chung {unit}"
    resident = reader(width=width, language=language, scripts=False)
    code = write(
        resident, unit, "complaint", subject,
        files=[{"name": "lối đi.png", "mimeType": "image/png", "buffer": png()}],
    )  # fmt: skip
    picture(resident, "receipt")
    resident.reload()
    assert code in resident.inner_text("main")
    open_letter(resident, code)
    picture(resident, "received")

    officer = staff(reader, city, "case_officer", unit, width, language)
    letter = find(officer, subject)
    picture(officer, "letter")
    act(officer, "classify", kind="complaint", field=1, eligibility="eligible", competence="own")
    act(officer, "accept")

    head = staff(reader, city, "unit_head", unit, width, language)
    head.goto("/ban-lam-viec/don-thu")
    picture(head, "queue")
    head.goto(letter)
    act(head, "assign", officer=1)
    officer.goto(letter)
    officer.locator("textarea[name=text]").fill("Xin ông/bà gửi thêm bản đồ thửa đất.")
    officer.locator("form[action$='/trao-doi'] button").click()

    # The sender reads the question and sends a paper back, without scripts and without an account.
    open_letter(resident, code)
    assert "bản đồ thửa đất" in resident.inner_text("main")
    resident.locator("textarea[name=text]").fill("Tôi gửi bản đồ.")
    resident.locator("input[name=files]").set_input_files(
        {"name": "bản đồ.png", "mimeType": "image/png", "buffer": png(32, 32)}
    )
    resident.locator("form[action='/tra-cuu/don/trao-doi'] button").click()
    assert "bản đồ.png" in resident.inner_text("main")

    officer.goto(letter)
    act(officer, "confer", minutes="Hai bên thống nhất mở lại lối đi rộng 2 m.")
    head.goto(letter)
    act(head, "decide", outcome="right", answer="Mở lại lối đi chung rộng 2 m, xong trước ngày 30/9/2022.")
    picture(head, "decided")
    for link in head.locator("main a[href*='/van-ban/']").all():
        answer = head.request.get(link.get_attribute("href"))
        assert answer.ok and answer.body()[:2] == b"PK"
    act(head, "send")

    open_letter(resident, code)
    assert "Mở lại lối đi chung rộng 2 m" in resident.inner_text("main")
    resident.locator("button[name=satisfied][value=yes]").click()
    assert resident.locator("button[name=satisfied]").count() == 0
    picture(resident, "answered")

    # The decision is to be carried out by a day that the sender sees; it is closed with what was done.
    head.goto(letter)
    act(head, "execute", officer=1, until="2022-08-31")
    picture(head, "executing")
    open_letter(resident, code)
    assert "31/8/2022" in resident.inner_text("main") or "31 August 2022" in resident.inner_text("main")
    picture(resident, "executing")
    officer.goto(letter)
    act(officer, "close", result="Đã mở lại lối đi.")
    open_letter(resident, code)
    assert "Đã mở lại lối đi." in resident.inner_text("main")
    resident.locator("form[action='/tra-cuu/dong'] button").click()
    resident.goto("/tra-cuu/don")
    assert resident.url.endswith("/tra-cuu")


def test_who_does_not_agree_complains_to_the_next_level(reader, picture, city):
    """Refused to be mended by the ward, taken up by the city: the committee sees both without reading either."""
    subject = "Từ chối xác nhận hồ sơ nhà"
    resident = reader(scripts=False)
    code = write(resident, "p09", "complaint", subject)
    head = staff(reader, city, "unit_head", "p09")
    letter = find(head, subject)
    act(head, "classify", kind="complaint", field=1, eligibility="eligible", competence="own")
    act(head, "accept")
    act(head, "assign", officer=1)
    act(head, "decide", outcome="wrong", answer="Giữ nguyên việc từ chối.")
    act(head, "send")
    open_letter(resident, code)
    resident.locator("a[href='/tra-cuu/don/khieu-nai-lan-hai']").click()
    picture(resident, "second")
    resident.locator("textarea[name=text]").fill("Hồ sơ của tôi đủ giấy tờ.")
    resident.locator("main form button").last.click()
    assert resident.url.endswith("/tra-cuu/don")
    picture(resident, "second-sent")
    assert head.goto(letter).status == 404
    secretary = staff(reader, city, "committee_secretary", "tp")
    secretary.goto("/theo-doi/don-thu")
    assert subject not in secretary.content()

    # The city takes it up, looks into it, talks it over, decides and carries out; the sender follows with the same code.
    above = staff(reader, city, "unit_head", "tp")
    above.goto("/ban-lam-viec/don-thu?hang=tat-ca")
    above.get_by_role("link", name=subject).first.click()
    picture(above, "above")
    act(above, "classify", kind="complaint", field=1, eligibility="eligible", competence="own")
    act(above, "accept")
    open_letter(resident, code)
    assert "Thành phố Tân Phong" in resident.inner_text("main")
    act(above, "assign", officer=1)
    act(above, "confer", minutes="Các bên thống nhất bổ sung giấy tờ.")
    act(above, "decide", outcome="right", answer="Phường xác nhận hồ sơ nhà trước ngày 30/8/2022.")
    act(above, "send")
    act(above, "execute", officer=1, until="2022-08-30")
    act(above, "close", result="Phường đã xác nhận.")
    picture(above, "above-closed")
    open_letter(resident, code)
    words = resident.inner_text("main")
    assert "Phường xác nhận hồ sơ nhà" in words and "Phường đã xác nhận." in words
    assert resident.locator("a[href='/tra-cuu/don/khieu-nai-lan-hai']").count() == 0
    picture(resident, "second-closed")


def test_a_group_names_who_speaks_for_it(reader, picture, city):
    resident = reader(width=360, scripts=False)
    resident.goto("/don-thu")
    resident.locator("select[name=unit]").select_option("p08")
    resident.locator("input[name=kind][value=complaint]").check()
    resident.locator("input[name=subject]").fill("Giá bồi thường thấp")
    resident.locator("textarea[name=text]").fill("Bốn mươi hộ không đồng ý giá bồi thường.")
    resident.locator("input[name=name]").fill("Nguyễn Thị Sáu")
    resident.locator("input[name=address]").fill("Tổ dân phố 3")
    resident.locator("input[name=people]").fill("40")
    resident.locator("textarea[name=representatives]").fill("Một\nHai\nBa\nBốn\nNăm\nSáu")
    resident.locator("main form[action='/don-thu'] button").last.click()
    assert "40 người" in resident.inner_text("main")
    picture(resident, "too-many")
    resident.locator("textarea[name=representatives]").fill("Nguyễn Thị Sáu\nTrần Văn Bảy")
    resident.locator("main form[action='/don-thu'] button").last.click()
    resident.locator("form[action='/don-thu/gui'] button").click()
    assert resident.url.endswith("/don-thu/bien-nhan")


@pytest.mark.parametrize("language, width", [("vi", 360), ("en", 1280)])
def test_a_petition_is_transferred_and_answered(reader, picture, city, language, width):
    subject = f"Đèn đường ngõ 7 hỏng {language}"
    counter = staff(reader, city, "reception_officer", "p07", width, language)
    counter.goto("/ban-lam-viec/don-thu/nhan")
    counter.locator("input[name=channel][value=counter]").check()
    counter.locator("input[name=kind][value=petition]").check()
    counter.locator("input[name=name]").fill("Trần Văn Bảy")
    counter.locator("input[name=subject]").fill(subject)
    counter.locator("textarea[name=text]").fill("Đèn đường hỏng một tháng nay.")
    picture(counter, "counter")
    counter.locator("main form button").last.click()
    code = CODE.search(counter.inner_text("main")).group()

    clerk = staff(reader, city, "unit_clerk", "p07", width, language)
    find(clerk, subject)
    act(
        clerk, "classify", kind="petition", field=1, eligibility="eligible", competence="other",
        **{"competent-body": city.unit("p08")["name"]},
    )  # fmt: skip
    act(clerk, "transfer", unit=city.unit("p08")["name"])

    # It is gone from the first ward and stands on the desk of the other.
    clerk.goto(f"/ban-lam-viec/don-thu?hang=tat-ca&q={subject}")
    assert clerk.locator("main a[href*='/don-thu/don/']", has_text=subject).count() == 0
    head = staff(reader, city, "unit_head", "p08", width, language)
    letter = find(head, subject)
    act(head, "classify", kind="petition", field=1, eligibility="eligible", competence="own")
    act(head, "accept")
    head.locator("main a[href$='/loi-hua']").click()
    head.locator("textarea[name=what]").fill(f"Thay đèn ngõ 7 ({language})")
    head.locator("input[name=owner]").fill("Phó chủ tịch")
    head.locator("input[name=due]").fill("2022-08-31")
    head.locator("main form button").last.click()
    assert head.url.split("?")[0] == letter.split("?")[0]
    act(head, "decide", outcome="right", answer="Phường thay đèn trước ngày 31/8/2022.")

    resident = reader(width=width, language=language, scripts=False)
    open_letter(resident, code)
    told = resident.inner_text("main")
    assert "Phường thay đèn trước ngày 31/8/2022." in told and city.unit("p08")["name"] in told
    assert f"Thay đèn ngõ 7 ({language})" in told
    picture(resident, "transferred")


def test_lateness_reaches_the_committee_and_letters_do_not(reader, picture, city, tmp_path):
    """A city whose clock was moved on: the letter is late, its sender says so, and the committee sees numbers."""
    subject = "Cống tắc ở chợ"
    resident = reader(scripts=False)
    write(resident, "p04", "petition", subject)
    secretary = staff(reader, city, "committee_secretary", "tp")
    secretary.goto("/theo-doi/don-thu")
    assert secretary.locator("main table a[href*='don-vi=p04']").count() > 0
    assert subject not in secretary.content()
    picture(secretary, "watch")
    assert secretary.goto("/ban-lam-viec/don-thu").status == 403
    everyone = reader()
    everyone.goto("/don-thu/ket-qua")
    assert city.unit("p04")["name"] in everyone.inner_text("main")
    assert subject not in everyone.content()
    picture(everyone, "numbers")


def test_two_officers_at_the_same_letter(reader, picture, city):
    subject = "Rác ở bãi sông"
    write(reader(), "p03", "petition", subject)
    one, two = (staff(reader, city, role, "p03") for role in ("unit_clerk", "unit_head"))
    letter = find(one, subject)
    two.goto(letter)
    two.locator("main a[href$='/viec/return']").click()
    two.locator("textarea[name=reason]").fill("Đơn gửi nhầm nơi.")
    act(one, "classify", kind="petition", field=1, eligibility="eligible", competence="own")
    two.locator("main form button").last.click()
    assert city.account("unit_clerk", "p03")["name"] in two.inner_text("main")
    assert two.locator("textarea[name=reason]").input_value() == "Đơn gửi nhầm nơi."
    picture(two, "conflict")


def test_the_receipt_is_one_a4_page(reader, tmp_path):
    page = reader()
    write(page, "p02", "petition", "Vỉa hè hỏng")
    paper = tmp_path / "receipt.pdf"
    page.pdf(path=paper, prefer_css_page_size=True)
    told = subprocess.run(["pdfinfo", paper], capture_output=True, text=True, check=True).stdout
    assert "Pages:           1" in told and "A4" in told
