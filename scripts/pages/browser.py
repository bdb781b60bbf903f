"""Debian's Chromium, driven by Playwright, for the scripts that look at pages."""

import contextlib
import os
import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright


def pages_in(places):
    """Every HTML file of the given files and folders, once each, as (path, short name)."""
    found = {}
    for place in map(Path, places):
        if not place.exists():
            sys.exit(f"Error: {place} is not there.")
        if place.is_file():
            found.setdefault(place.resolve(), (place, f"{place.parent.name}/{place.name}"))
            continue
        # followlinks: a published site is a symbolic link to one of two trees.
        for folder, folders, files in os.walk(place, followlinks=True):
            folders.sort()
            for name in sorted(files):
                if name.endswith(".html"):
                    path = Path(folder, name)
                    short = f"{place.absolute().name}/{path.relative_to(place)}"
                    found.setdefault(path.resolve(), (path, short))
    if not found:
        sys.exit(f"Error: no HTML file in {', '.join(map(str, places))}.")
    return list(found.values())


def address(path):
    return Path(path).resolve().as_uri()


@contextlib.contextmanager
def chromium():
    """A headless browser; root needs --no-sandbox, containers a small /dev/shm."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none"],
        )
        try:
            yield browser
        finally:
            browser.close()


def progress(text):
    """One line that is written over, on a terminal only."""
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K" + text)
        sys.stderr.flush()
