#!/usr/bin/env python3
"""Reckons 10,000 random notice periods day by day, apart from the program.

    scripts/periods/generate            writes Tests/DeliberationTests/Vectors/periods-10000.txt
    scripts/periods/generate --check    says whether the committed file is this one

Workdays are those of PyPI chinesecalendar, with one exception, which is told and not
hidden: Saturday 2005-12-31 was made a workday by 国办发明电〔2005〕35号, and the package
has it as a rest day. A line on which that changes the last day carries both answers.
The seed is fixed: the same file comes out every time, byte for byte.
"""

import datetime
import pathlib
import random
import sys

import chinese_calendar

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TARGET = ROOT / "Tests" / "DeliberationTests" / "Vectors" / "periods-10000.txt"
SEED = 20040101
COUNT = 10_000
FIRST, LAST = datetime.date(2004, 1, 1), datetime.date(2026, 12, 31)
# Every twentieth period is posted here, so that many leave the years that are known.
LATE = datetime.date(2026, 11, 1)
NEXT = datetime.timedelta(days=1)
WORKED_BY_NOTICE = {datetime.date(2005, 12, 31)}

HEAD = f"""\
# {COUNT} notice periods reckoned by scripts/periods/generate.py, seed {SEED}.
# Posting; days, n(atural) or w(orking), c(ivil) or i(nclusive); first; last, which is -
# where a year without arrangement decides it. A fifth column is what chinesecalendar
# says alone, where its rest day 2005-12-31 (worked: 国办发明电〔2005〕35号) decides.
"""


class Unknown(Exception):
    """A day of a year for which no arrangement is published."""


def is_workday(day, by_notice):
    if by_notice and day in WORKED_BY_NOTICE:
        return True
    if not FIRST <= day <= LAST:
        raise Unknown(day)
    return chinese_calendar.is_workday(day)


def reckon(posted, days, unit, counting, by_notice):
    """The first and the last day; None for a last day that nobody can know yet."""
    first = posted + NEXT if counting == "c" else posted
    day = first
    try:
        if unit == "n":
            for _ in range(days - 1):
                day += NEXT
            while counting == "c" and not is_workday(day, by_notice):
                day += NEXT
            return first, day
        counted = 0
        while True:
            counted += is_workday(day, by_notice)
            if counted == days:
                return first, day
            day += NEXT
    except Unknown:
        return first, None


def line(dice, number):
    earliest = LATE if number % 20 == 0 else FIRST
    posted = earliest + NEXT * dice.randrange((LAST - earliest).days + 1)
    days = dice.randint(1, 60)
    unit, counting = dice.choice("nw"), dice.choice("ci")
    first, last = reckon(posted, days, unit, counting, by_notice=True)
    _, alone = reckon(posted, days, unit, counting, by_notice=False)
    cells = [written(posted), f"{days}{unit}{counting}", written(first), written(last)]
    return " ".join(cells + ([written(alone)] if alone != last else []))


def written(day):
    return day.strftime("%Y%m%d") if day else "-"


def main():
    dice = random.Random(SEED)
    text = HEAD + "".join(line(dice, number) + "\n" for number in range(COUNT))
    if sys.argv[1:] == ["--check"]:
        if TARGET.read_text(encoding="utf-8") != text:
            sys.exit(f"Error: {TARGET.relative_to(ROOT)} is not what this makes.")
        return
    TARGET.write_text(text, encoding="utf-8")


main()
