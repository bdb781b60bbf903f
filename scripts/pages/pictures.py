"""The pictures of docs/pictures: one of each kind of page, small enough for a repository."""

import io
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

from browser import address, chromium

LARGEST = 60 * 1024  # bytes
TELEPHONE = {"width": 390, "height": 844}
SCALE = 1.5


def telephone(browser, path):
    """The first screen on a telephone."""
    page = browser.new_page(viewport=TELEPHONE, device_scale_factor=SCALE)
    page.goto(address(path))
    png = page.screenshot()
    page.close()
    return framed(Image.open(io.BytesIO(png)).convert("RGB"))


def paper(browser, path, sheet):
    """One sheet of A4 as it is printed, without its empty foot."""
    with tempfile.TemporaryDirectory() as folder:
        pdf = f"{folder}/page.pdf"
        page = browser.new_page()
        page.goto(address(path))
        page.pdf(path=pdf, format="A4", prefer_css_page_size=True, print_background=True)
        page.close()
        subprocess.run(
            ["pdftoppm", "-r", "88", "-f", str(sheet), "-l", str(sheet), "-singlefile",
             "-png", pdf, f"{folder}/sheet"],
            check=True,
        )
        return framed(Image.open(f"{folder}/sheet.png").convert("RGB"))


def framed(picture):
    """With a hair line around it, which parts it from a white page."""
    sheet = Image.new("RGB", (picture.width + 2, picture.height + 2), (200, 200, 200))
    sheet.paste(picture, (1, 1))
    return sheet


def palette():
    """Greys, and the three colours of the style sheet on their way to white paper."""
    colours = [(246, 244, 239)] + [(grey * 17,) * 3 for grey in range(16)]
    for ink in ((155, 27, 27), (28, 92, 48), (107, 67, 0)):
        for part in (1, 0.75, 0.5, 0.25):
            colours.append(tuple(round(255 - part * (255 - value)) for value in ink))
    image = Image.new("P", (1, 1))
    image.putpalette([value for colour in colours for value in colour])
    return image


def save(picture, target):
    indexed = picture.quantize(palette=palette(), dither=Image.Dither.NONE)
    indexed.save(target, optimize=True)
    if target.stat().st_size > LARGEST:
        sys.exit(f"Error: {target} has {target.stat().st_size} bytes.")
    print(target, target.stat().st_size)


def main():
    demo, made, target = map(Path, sys.argv[1:])
    june, site, prints = made / "june", demo / "site", demo / "print"
    with chromium() as browser:
        for name, path in {
            "front": june / "index.html",
            "case": june / "cases/2020-001/index.html",
            "notice-web": june / "cases/2020-001/notice-9.html",
            "vote": site / "cases/2020-001/poll-2.html",
            "cost": site / "cases/2020-001/bill-7.html",
            "street": site / "cases/2022-001/agreement-2.html",
        }.items():
            save(telephone(browser, path), target / f"{name}.png")
        for name, path, sheet in (
            ("notice", prints / "2020-001-9.html", 1),
            ("notice-second-list", made / "second-list.html", 2),
            ("result", prints / "2020-001-2.html", 1),
            ("posting-record", made / "posting-record.html", 1),
        ):
            save(paper(browser, path, sheet), target / f"{name}.png")


main()
