"""The QR codes of printed sheets, read by zbarimg from screen and paper."""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from browser import address, chromium, progress

BASE = "https://example.org/yishi/"
CODE = 'class="coded"'
# What scripts/demo takes for now, so that its pages and these sheets are of one day.
CLOCK = {"SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", "1672794000")}
SHOWN_SEAL = re.compile(r"核验码：(\d+-[0-9a-f ]+)")


def run(*command):
    return subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, env=os.environ | CLOCK
    )


def sheets_of(site):
    """The pages that have a wall copy: the path on the site, and what print calls it."""
    for page in sorted(site.glob("cases/*/*-*.html")):
        kind, item = page.stem.split("-")
        if kind in ("notice", "poll", "bill"):
            yield page.relative_to(site).as_posix(), [f"{page.parent.name}-{item}"]
    for page in sorted(site.glob("meetings/*.html")):
        yield page.relative_to(site).as_posix(), ["meeting", page.stem]


def codes_in(picture):
    return run("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture) \
        .stdout.splitlines()


def pictures_of(browser, sheet, folder):
    """The sheet on a telephone, then each A4 page; as (what it is, pictures)."""
    page = browser.new_page(viewport={"width": 390, "height": 844}, device_scale_factor=2.77)
    page.goto(address(sheet))
    narrow = folder / "telephone.png"
    page.screenshot(path=str(narrow), full_page=True)
    pdf = folder / "sheet.pdf"
    page.pdf(path=str(pdf), format="A4", prefer_css_page_size=True, print_background=True)
    page.close()
    # Grey, as an office's copier prints it.
    run("pdftoppm", "-r", 150, "-gray", "-png", pdf, folder / "paper")
    yield "telephone", [narrow]
    yield "A4 at 150 dpi", sorted(folder.glob("paper*.png"))


def findings(options, browser, path, number, folder):
    sheet = folder / "sheet.html"
    printed = run(options.yishi, "print", *number, "--to", sheet, "--base-url", BASE,
                  "--register", options.dir / "register")
    if printed.returncode != 0:
        yield f"was not printed: {printed.stderr.strip()}"
        return
    text = sheet.read_text(encoding="utf-8")
    if CODE not in text:
        yield "has no code"
        return
    shown = SHOWN_SEAL.search(text)
    if not shown:
        yield "shows no seal"
        return
    for where, pictures in pictures_of(browser, sheet, folder):
        read = [code for picture in pictures for code in codes_in(picture)]
        if len(read) != 1:
            yield f"{where}: {len(read)} codes were read"
            continue
        page, _, seal = read[0].partition("#")
        if page != BASE + path:
            yield f"{where}: leads to {page}"
        digits = seal.partition("-")[2]
        if not re.fullmatch("[0-9a-f]{64}", digits):
            yield f"{where}: {seal} is no whole seal"
        if not seal.startswith(shown[1].replace(" ", "")):
            yield f"{where}: the seal {seal} is not the one shown, {shown[1]}"
        vouched = run(options.yishi, "verify", "--seal", seal,
                      "--register", options.dir / "register")
        if vouched.returncode != 0:
            yield f"{where}: {vouched.stdout.strip() or vouched.stderr.strip()}"


def main():
    parser = argparse.ArgumentParser(prog="scripts/check-codes", description=__doc__)
    parser.add_argument("dir", type=Path, help="what scripts/demo left")
    parser.add_argument("--yishi", type=Path, required=True)
    options = parser.parse_args()
    sheets = list(sheets_of(options.dir / "site"))
    if not sheets:
        sys.exit(f"Error: no pages in {options.dir}/site; make them with scripts/demo.")
    found = 0
    with chromium() as browser:
        for count, (path, number) in enumerate(sheets, 1):
            progress(f"{count}/{len(sheets)} {path}")
            with tempfile.TemporaryDirectory() as folder:
                for finding in findings(options, browser, path, number, Path(folder)):
                    found += 1
                    progress("")
                    print(f"{' '.join(number)}: {finding}", flush=True)
    progress("")
    print(f"{len(sheets)} sheets, {found} findings")
    sys.exit(1 if found else 0)


main()
