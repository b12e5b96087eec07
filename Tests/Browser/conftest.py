"""The demo city, served by the program under test, and readers who come to it with a real browser."""

import datetime
import json
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("DIENHONG_BINARY", ROOT / ".build/debug/dienhong"))
PICTURES = pathlib.Path(os.environ.get("DIENHONG_PICTURES") or tempfile.mkdtemp(prefix="dienhong-pictures-"))


class City:
    """A demo city in a folder of its own, on a port of its own."""

    def __init__(self, folder, *options):
        self.folder = folder
        self.day = datetime.date(2022, 8, 12)
        made = subprocess.run(
            [BINARY, "demo", "--data", folder, "--json", *options], capture_output=True, text=True, check=True
        )
        self.facts = json.loads(made.stdout)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.serve()

    def serve(self):
        self.log = open(self.folder / "serve.log", "a")
        self.process = subprocess.Popen(
            [BINARY, "serve", "--data", self.folder, "--port", str(self.port)], stdout=self.log, stderr=self.log
        )
        self.wait()

    def move(self, days):
        """Closes the city, and opens it again so many days later."""
        self.close()
        self.day += datetime.timedelta(days=days)
        mark = self.folder / "demo.json"
        facts = json.loads(mark.read_text())
        facts["standsAt"]["milliseconds"] += days * 86_400_000
        mark.write_text(json.dumps(facts))
        self.serve()

    def wait(self):
        for _ in range(200):
            try:
                urllib.request.urlopen(self.address + "/suc-khoe", timeout=1)
                return
            except OSError:
                time.sleep(0.05)
        raise RuntimeError("the city did not open: " + (self.folder / "serve.log").read_text())

    def close(self):
        self.process.terminate()
        self.process.wait(timeout=20)
        self.log.close()

    def account(self, role, unit=None):
        return next(
            account
            for account in self.facts["accounts"]
            if account["role"] == role and unit in (None, account.get("unit"))
        )

    def unit(self, code):
        return next(unit for unit in self.facts["units"] if unit["code"] == code)


def sign_in(page, account):
    page.goto("/dang-nhap")
    page.locator("input[name=login]").fill(account["login"])
    page.locator("input[name=password]").fill(account["password"])
    page.locator("main form button").click()
    # All readers come from one address, and it may try to sign in only so often.
    if page.locator("input[name=login]").count() == 0 and "/dang-nhap" in page.url:
        page.wait_for_timeout(12_000)
        return sign_in(page, account)
    assert "/dang-nhap" not in page.url, page.inner_text("main")


@pytest.fixture(scope="session")
def city(tmp_path_factory):
    city = City(tmp_path_factory.mktemp("city"))
    yield city
    city.close()


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        path = shutil.which("chromium") or shutil.which("chromium-browser")
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def reader(chromium, city):
    """Makes readers: a page of a fresh browser, at a width, in a language, with or without scripts."""
    yield from readers(chromium, city)


def readers(chromium, city):
    contexts = []

    def make(width=1280, height=800, language="vi", dark=False, scripts=True):
        context = chromium.new_context(
            base_url=city.address,
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            java_script_enabled=scripts,
            locale="vi-VN" if language == "vi" else "en-GB",
            accept_downloads=True,
        )
        contexts.append(context)
        context.set_default_timeout(10_000)
        page = context.new_page()
        if language == "en":
            page.goto("/?lang=en")
        return page

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def picture(request):
    """Keeps a picture of a page, to be looked at."""
    PICTURES.mkdir(parents=True, exist_ok=True)

    def take(page, name):
        page.screenshot(path=PICTURES / f"{request.node.name}-{name}.png", full_page=True)

    return take
