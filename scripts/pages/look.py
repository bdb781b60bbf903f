"""Pictures of pages: 390 and 1280 px wide, and A4 sheets as they would be printed."""

import argparse
import io
import subprocess
import tempfile
from pathlib import Path

from PIL import Image

from browser import address, chromium, pages_in, progress

COLUMN_HEIGHT = 1500  # px; taller than this and a page is laid out in columns
GAP = 24


def in_columns(png):
    """A tall screenshot cut into columns side by side, so that it fits a screen."""
    page = Image.open(io.BytesIO(png)).convert("RGB")
    count = -(-page.height // COLUMN_HEIGHT)
    if count == 1:
        return page
    sheet = Image.new(
        "RGB", (count * (page.width + GAP) - GAP, COLUMN_HEIGHT), (128, 128, 128)
    )
    for column in range(count):
        top = column * COLUMN_HEIGHT
        part = page.crop((0, top, page.width, min(top + COLUMN_HEIGHT, page.height)))
        sheet.paste(part, (column * (page.width + GAP), 0))
    return sheet


def photograph(browser, path, width, scheme, target):
    page = browser.new_page(viewport={"width": width, "height": 844}, color_scheme=scheme)
    page.goto(address(path))
    in_columns(page.screenshot(full_page=True)).save(target)
    page.close()


def print_sheets(browser, path, stem):
    """A4 to PDF to PNG, one picture a sheet; returns the pictures."""
    page = browser.new_page()
    page.goto(address(path))
    pdf = stem.with_name(stem.name + "-a4.pdf")
    page.pdf(path=str(pdf), format="A4", prefer_css_page_size=True, print_background=True)
    page.close()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["pdftoppm", "-r", "110", "-png", str(pdf), f"{folder}/sheet"], check=True
        )
        pictures = []
        for number, sheet in enumerate(sorted(Path(folder).iterdir()), 1):
            picture = stem.with_name(f"{stem.name}-a4-{number}.png")
            picture.write_bytes(sheet.read_bytes())
            pictures.append(picture)
    return pictures


def main():
    parser = argparse.ArgumentParser(prog="scripts/look", description=__doc__)
    parser.add_argument("places", nargs="+", metavar="DIR-OR-FILE",
                        help="pages, or folders of them")
    parser.add_argument("--to", type=Path, required=True, help="the folder for the pictures")
    parser.add_argument("--print", action="store_true", dest="printed",
                        help="print every page on A4, not only those in a folder named print")
    parser.add_argument("--dark", action="store_true", help="in the dark colour scheme")
    parser.add_argument("--width", type=int, action="append", metavar="PX",
                        help="default: 390 and 1280; may be given more than once")
    options = parser.parse_args()

    options.to.mkdir(parents=True, exist_ok=True)
    pages = pages_in(options.places)
    with chromium() as browser:
        for number, (path, name) in enumerate(pages, 1):
            progress(f"{number}/{len(pages)} {name}")
            stem = options.to / name.removesuffix(".html").replace("/", "-")
            made = []
            scheme = "dark" if options.dark else "light"
            for width in options.width or [390, 1280]:
                made.append(stem.with_name(f"{stem.name}-{width}{'-dark' * options.dark}.png"))
                photograph(browser, path, width, scheme, made[-1])
            if options.printed or path.parent.name == "print":
                made += print_sheets(browser, path, stem)
            progress("")
            print(*made, sep="\n", flush=True)


main()
