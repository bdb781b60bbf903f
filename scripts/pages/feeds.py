"""What strangers' programs read in the calendars and the feed of a site.

`icalendar` reads each .ics, `feedparser` each feed.xml, and what the standards ask for is
held against the bytes: lines of 75 octets ended by CRLF, an identity for each entry and no
two alike, a time of last change, links that lead to a page.
"""

import collections
import datetime
import os
from pathlib import Path
from urllib.parse import unquote, urlsplit

import feedparser
import icalendar

SYNTHETIC = "演示数据："
WIDEST = 75  # octets, without CRLF


def feeds_in(places):
    """Every calendar and feed of the given folders, as (path, short name)."""
    for place in map(Path, places):
        # followlinks: a published site is a symbolic link to one of two trees.
        for folder, folders, files in os.walk(place, followlinks=True):
            folders.sort()
            for name in sorted(files):
                if name.endswith(".ics") or name == "feed.xml":
                    path = Path(folder, name)
                    yield path, f"{place.absolute().name}/{path.relative_to(place)}"


def findings(path, name):
    reader = calendar_faults if path.suffix == ".ics" else feed_faults
    for fault in reader(path):
        yield name, "calendar" if path.suffix == ".ics" else "feed", fault


def calendar_faults(path):
    data = path.read_bytes()
    rows = data.split(b"\r\n")
    if rows.pop() != b"":
        yield "the last line has no CRLF"
    for number, row in enumerate(rows, 1):
        if len(row) > WIDEST:
            yield f"line {number} has {len(row)} octets"
        if b"\r" in row or b"\n" in row:
            yield f"line {number} has a line break by itself"
        try:
            row.decode("utf-8")
        except UnicodeDecodeError:
            yield f"line {number} is cut within a character"
    try:
        calendars = icalendar.Calendar.from_ical(data, multiple=True)
    except ValueError as error:
        yield f"icalendar cannot read it: {error}"
        return
    if len(calendars) != 1:
        yield f"{len(calendars)} calendars in one file"
    for calendar in calendars:
        for component in calendar.walk():
            for key, error in getattr(component, "errors", []):
                yield f"{component.name}: {key}: {error}"
        for key in ("VERSION", "PRODID", "UID", "NAME", "X-WR-CALNAME", "REFRESH-INTERVAL"):
            if key not in calendar:
                yield f"no {key}"
        if not calendar.walk("VTIMEZONE"):
            yield "no time zone"
        yield from event_faults(calendar)


def event_faults(calendar):
    is_synthetic = SYNTHETIC in str(calendar.get("DESCRIPTION", ""))
    seen = collections.Counter(str(event.get("UID")) for event in calendar.walk("VEVENT"))
    yield from (f"{count} events of one UID {uid}" for uid, count in seen.items() if count > 1)
    for event in calendar.walk("VEVENT"):
        who = str(event.get("SUMMARY", "an event without SUMMARY"))
        for key in ("UID", "DTSTAMP", "DTSTART", "SUMMARY", "STATUS"):
            if key not in event:
                yield f"{who}: no {key}"
        start, end = event.get("DTSTART"), event.get("DTEND")
        if start and end and not start.dt < end.dt:
            yield f"{who}: ends before it begins"
        if start and isinstance(start.dt, datetime.datetime):
            if start.dt.utcoffset() != datetime.timedelta(hours=8):
                yield f"{who}: not at the time of China"
        if is_synthetic and SYNTHETIC not in str(event.get("DESCRIPTION", "")):
            yield f"{who}: the line of synthetic data is missing"


def feed_faults(path):
    feed = feedparser.parse(path.read_bytes())
    if feed.bozo:
        yield f"feedparser: {feed.bozo_exception}"
    if feed.version != "atom10":
        yield f"feedparser takes it for {feed.version or 'no feed'}"
    for key in ("id", "title", "updated", "author"):
        if not feed.feed.get(key):
            yield f"the feed has no {key}"
    is_synthetic = SYNTHETIC in feed.feed.get("subtitle", "")
    seen = collections.Counter(entry.get("id") for entry in feed.entries)
    yield from (f"{count} entries of one id {uid}" for uid, count in seen.items() if count > 1)
    days = [entry.get("updated_parsed") for entry in feed.entries]
    if None not in days and days != sorted(days, reverse=True):
        yield "not the newest first"
    for entry in feed.entries:
        who = entry.get("title", "an entry without title")
        for key in ("id", "title", "updated_parsed", "published_parsed", "summary", "content"):
            if not entry.get(key):
                yield f"{who}: no {key}"
        if is_synthetic and SYNTHETIC not in entry.get("summary", ""):
            yield f"{who}: the line of synthetic data is missing"
        link = urlsplit(entry.get("link", ""))
        if not link.scheme and not (path.parent / unquote(link.path)).is_file():
            yield f"{who}: {entry.get('link')} leads nowhere"
