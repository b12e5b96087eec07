"""Every kind of page: nothing that axe finds, no scrolling sideways at 320 pixels, light enough for a slow line."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import sign_in

AXE = Axe()
LIGHT, NARROW, WIDE = 100_000, 320, 1280

PUBLIC = [
    "/",
    "/biet",
    "/kiem-tra-giam-sat",
    "/cong-khai",
    "/cong-khai?don-vi=p01&q=vay",
    "/cong-khai?q=khongcogitrungca",
    "posting:",
    "posting:/hoi",
    "posting:/khong-thay",
    "posting:/ban-in",
    "/don-vi",
    "/don-vi/p01",
    "/don-vi/tp",
    "/tiep-cong-dan",
    "/tiep-cong-dan?dang=thang&thang=2022-08",
    "reception:",
    "reception:/dat-luot",
    "/ban",
    "/doi-thoai",
    "/doi-thoai?don-vi=p02&loai=clearance",
    "dialogue:",
    "dialogue:/hoi",
    "/loi-hua",
    "/loi-hua?don-vi=p02&tinh-trang=qua-han",
    "promise:",
    "code:question",
    "code:question-with-promise",
    "code:group-letter",
    "code:turn",
    "code:promise",
    "/luat",
    "/luat/ord_fees",
    "/lich",
    "/tinh-han",
    "/don-thu",
    "/don-thu?don-vi=p01",
    "/don-thu/ket-qua",
    "/tra-cuu",
    "/bao-cao",
    "/dang-nhap",
    "/gioi-thieu",
    "/quyen-rieng-tu",
    "/tro-nang",
    "/thiet-ke",
    "/khong-co-trang-nay",
]
KEEPER = ["/tai-khoan", "/nhan-su", "/nhan-su/them", "/don-vi", "/ban-lam-viec/nhap-don-vi"]
SIGNED_IN = {
    ("unit_clerk", "p01"): [
        "/ban-lam-viec",
        "/ban-lam-viec/cong-khai",
        "/ban-lam-viec/cong-khai/van-ban-moi",
        "/ban-lam-viec/cong-khai/du-kien",
        "/ban-lam-viec/cong-khai/khong-phat-sinh",
        "/ban-lam-viec/cong-khai/dang",
        "/ban-lam-viec/cong-khai/dang?don-vi=p01&noi-dung=ord_fees",
        "posting:",
        "posting:/dinh-chinh",
        "posting:/thu-hoi",
        "posting:/them-noi",
        "/bao-cao",
        "/bao-cao/2022-H1/p01",
        "/tai-khoan",
        "/ban-lam-viec/don-thu",
        "/ban-lam-viec/don-thu?hang=tat-ca&q=ngap",
        "/ban-lam-viec/don-thu/nhan",
        "/ban-lam-viec/don-thu/so",
        "letter:",
        "/ban-lam-viec/doi-thoai",
        "/ban-lam-viec/doi-thoai/moi",
        "talk:",
        "talk:/bien-ban",
        "talk:/thay-doi",
        "talk:/khong-to-chuc",
        "ending:",
        "/ban-lam-viec/loi-hua",
        "/ban-lam-viec/loi-hua/moi",
        "owed:/bao-xong",
    ],
    ("reception_officer", "p01"): [
        "/ban-lam-viec",
        "/ban-lam-viec/tiep-cong-dan",
        "/ban-lam-viec/tiep-cong-dan/lich",
        "/ban-lam-viec/tiep-cong-dan/tiep",
        "/ban-lam-viec/tiep-cong-dan/so",
        "session:",
        "session:/hoan",
        "session:/ghi-luot",
        "visit:",
        "visit:/dinh-chinh",
    ],
    ("unit_clerk", "p08"): ["/bao-cao/2022-H1/p08", "/bao-cao/2022-H1/p08?phan=III.1"],
    ("unit_head", "p08"): ["/ban-lam-viec", "/bao-cao/2022-H1/p08", "/bao-cao/2022-H1/p08/gui"],
    ("unit_head", "x04"): ["/ban-lam-viec", "/bao-cao/2022-H1/x04?phan=II"],
    ("front_representative", "p01"): ["/ban-lam-viec"],
    ("committee_secretary", "tp"): [
        "/ban-lam-viec/don-vi/p01",
        "/ban-lam-viec/don-vi/p01/sap-nhap",
        "/theo-doi",
        "/theo-doi/cong-khai",
        "/theo-doi/cong-khai/don-vi/p01",
        "/theo-doi/cong-khai/noi-dung/ord_fees",
        "/theo-doi/cong-khai/o/p01/ord_credit_poverty",
        "/theo-doi/bao-tin",
        "/theo-doi/tiep-cong-dan",
        "/theo-doi/tiep-cong-dan/p01",
        "/theo-doi/bao-cao",
        "/theo-doi/don-thu",
        "/theo-doi/loi-hua",
        "/theo-doi/loi-hua/so",
        "/bao-cao/2022-H1/p04",
        "/bao-cao/2022-H1/tp",
        "/bao-cao/2022-H1/tp/van-ban",
        "/bao-cao/2022-H1/tp/van-ban?phan=III",
        "/bao-cao/2022-H1/tp/van-ban?phu-luc=1",
        "/bao-cao/2022-H1/tp/so-lieu/disclosure_rate",
    ],
    ("keeper", None): KEEPER,
}


PUBLIC_FIRST = {
    "posting:": ("/cong-khai?don-vi=p01", "main a[href^='/cong-khai/0']"),
    "reception:": ("/tiep-cong-dan?don-vi=p01", "main a[href^='/tiep-cong-dan/0']"),
    "dialogue:": ("/doi-thoai?don-vi=p01", "main a[href^='/doi-thoai/0']"),
    "promise:": ("/loi-hua?don-vi=p01", "main a[href^='/loi-hua/0']"),
}
STAFF_FIRST = {
    "session:": ("/ban-lam-viec/tiep-cong-dan", "main a[href*='/buoi/']"),
    "visit:": ("/ban-lam-viec/tiep-cong-dan/so", "main td a[href*='/luot/'], main th a[href*='/luot/']"),
    "letter:": ("/ban-lam-viec/don-thu", "main a[href*='/don-thu/don/']"),
    "talk:": ("/ban-lam-viec/doi-thoai", "main td a[href*='/doi-thoai/0'], main th a[href*='/doi-thoai/0']"),
    "owed:": ("/ban-lam-viec/loi-hua", "main a[href^='/loi-hua/0']"),
}


LOOKED_UP_BY = {"letter:": "unit_clerk", "talk:": "unit_clerk", "owed:": "unit_clerk"}


def question_of(city, reader):
    page = reader()
    page.goto(address_of(city, reader, "dialogue:"))
    return page.locator("ol.dialogue-questions > li").first.get_attribute("id")


def address_of(city, reader, kind, cache={}):
    """An address; `posting:` stands for a posting of a ward, `reception:`, `session:`, `dialogue:` and so on for the first
    of its list, `ending:` for the form of a question's end."""
    if kind == "ending:":
        return address_of(city, reader, "talk:") + f"/cau-hoi/{question_of(city, reader)}/ket-qua"
    word = kind.partition(":")[0] + ":"
    if word not in PUBLIC_FIRST and word not in STAFF_FIRST:
        return kind
    if (city.address, word) not in cache:
        page = reader()
        if word in STAFF_FIRST:
            sign_in(page, city.account(LOOKED_UP_BY.get(word, "reception_officer"), "p01"))
        list_, link = (PUBLIC_FIRST | STAFF_FIRST)[word]
        page.goto(list_)
        cache[city.address, word] = page.locator(link).first.get_attribute("href")
    return cache[city.address, word] + kind.removeprefix(word)


def faults(page, address, narrow):
    """What is wrong with the page that stands open, one line a fault."""
    found = []
    for violation in AXE.run(page).response["violations"]:
        targets = "; ".join(str(node["target"][0]) for node in violation["nodes"][:3])
        found.append(f"{address}: {violation['id']} at {targets}: {violation['nodes'][0]['failureSummary'][:200]}")
    if narrow and (width := page.evaluate("document.documentElement.scrollWidth")) > NARROW:
        found.append(f"{address}: {width} pixels wide")
    return found


def walk(reader, city, kinds, account, language, dark, width):
    page = reader(width=width, language=language, dark=dark)
    if account:
        sign_in(page, account)
    found = []
    for kind in kinds:
        if kind.startswith("code:"):
            page.goto("/tra-cuu")
            page.locator("input[name=code]").fill(city.facts["codes"][kind.removeprefix("code:")])
            page.locator("main form[action='/tra-cuu'] button").click()
            address = page.url.removeprefix(city.address)
        else:
            address = address_of(city, reader, kind)
        answer = page.goto(address)
        wanted = 404 if kind == "/khong-co-trang-nay" else 200
        if answer.status != wanted:
            found.append(f"{address}: answered {answer.status}")
        if len(answer.body()) >= LIGHT:
            found.append(f"{address}: {len(answer.body())} bytes")
        if page.locator(f"header a[href*='lang={'en' if language == 'vi' else 'vi'}']").count() != 1:
            found.append(f"{address}: no switch of language")
        found += faults(page, f"{address} ({language}, {'dark' if dark else 'light'}, {width})", width == NARROW)
    return found


# Each language in both lights and both widths, though not in every combination of them: half the price.
LOOKS = [("vi", False, NARROW), ("vi", True, WIDE), ("en", True, NARROW), ("en", False, WIDE)]


@pytest.mark.parametrize("language, dark, width", LOOKS)
def test_public_pages(reader, city, language, dark, width):
    assert not walk(reader, city, PUBLIC, None, language, dark, width)


@pytest.mark.parametrize("language, dark, width", LOOKS)
@pytest.mark.parametrize("role, unit", SIGNED_IN, ids=lambda it: it or "city")
def test_pages_of_staff(reader, city, role, unit, language, dark, width):
    assert not walk(reader, city, SIGNED_IN[role, unit], city.account(role, unit), language, dark, width)
