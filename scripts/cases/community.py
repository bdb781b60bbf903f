#!/usr/bin/env python3
"""Makes a community of 117 buildings and 3080 households to be visited door by door.

    python3 scripts/cases/community.py DIR       writes DIR/community and DIR/sheets

The counts are those of a newspaper report [report 000]; the buildings, their sizes, the doors
and every visit are made up. The seed is fixed: the same files come out every time, byte for
byte. DIR/community is a case folder to import, with the visits of the first nine days;
DIR/sheets holds the walk sheets of the days after, one a day, for `yishi visit --from`.
Needs Python 3.9 and nothing else.
"""

import csv
import datetime
import io
import pathlib
import random
import sys

SEED = 20220615
COURTYARDS, BUILDINGS, HOUSEHOLDS = 53, 117, 3080
FIRST = datetime.date(2022, 6, 1)
# A team is out for a whole day and reaches thirty households and more [report 004].
TEAMS, A_DAY = 8, 32
FOLDER_DAYS = 9

CASE = """\
# 杜甫路社区逐户走访。户册和走访由 scripts/cases/community.py 生成。
事项: 杜甫路社区逐户走访
社区: 杜甫路社区
地点:
  小区: 杜甫路社区辖区
开始: 2022-06-01
承办: （演示）社区居民委员会
演示数据: 是
简介: |
  杜甫路社区有53个楼院、117栋楼、3080户，2022年逐户走访，一户不漏。2021年年初记的是54个楼院、3893户。

  两处数字日期不同、来源不同，都留在这里。楼院的编号、各栋的单元和楼层、户号和每一次走访均为演示数据。
来源:
  - 两篇新闻报道（本案未注明标题和日期）
数字:
  - 项目: 楼院
    数值: 53
    单位: 个
    时间: 2022年年中
    来源: 新闻报道
    全社区: 是
  - 项目: 楼房
    数值: 117
    单位: 栋
    时间: 2022年年中
    来源: 新闻报道
    全社区: 是
  - 项目: 住户
    数值: 3080
    单位: 户
    时间: 2022年年中
    来源: 新闻报道
    全社区: 是
  - 项目: 住户
    数值: 3893
    单位: 户
    时间: 2021年年初
    来源: 另一篇新闻报道
    全社区: 是
走访:
  - 轮: 1
    问题: 是否赞成本院由居民议事会商量公共的事
    另问: [家里有没有行动不便的人]
    开始: 2022-06-01
    登记: visits-1.csv
"""


def buildings(dice):
    """Each building: its name, the start of its doors, and its doors by stairwell and floor."""
    # Every courtyard has one building; the rest are dealt out.
    counts = [1] * COURTYARDS
    for _ in range(BUILDINGS - COURTYARDS):
        counts[dice.randrange(COURTYARDS)] += 1
    shapes = []
    for courtyard, count in enumerate(counts, 1):
        for number in range(1, count + 1):
            shapes.append([courtyard, number, dice.choice((1, 2, 2, 3)), dice.choice((5, 6, 6, 7)),
                           dice.choice((2, 2, 2, 3))])
    # Storeys are taken off and put on until so many households live there.
    while True:
        off = sum(s * f * d for _, _, s, f, d in shapes) - HOUSEHOLDS
        if abs(off) < 12:
            break
        shape = dice.choice(shapes)
        if off > 0 and shape[3] > 3:
            shape[3] -= 1
        elif off < 0 and shape[3] < 7:
            shape[3] += 1
    doors = []
    for courtyard, number, stairwells, storeys, flats in shapes:
        name = f"{courtyard}院{number}号楼"
        for stairwell in range(1, stairwells + 1):
            for storey in range(1, storeys + 1):
                for flat in range(1, flats + 1):
                    door = f"示例{courtyard}院{number}-{stairwell}-{storey}{flat:02}"
                    doors.append((door, name, f"{stairwell}单元", storey))
    # What is left over: a door too many is a stair or a store room, one too few is added.
    while len(doors) > HOUSEHOLDS:
        doors.pop(dice.randrange(len(doors)))
    extra = 0
    while len(doors) < HOUSEHOLDS:
        extra += 1
        door, name, stairwell, _ = doors[-1]
        doors.append((door[:-3] + f"1{50 + extra}", name, stairwell, 1))
    return doors


def visits(dice, doors):
    """Every visit by day: entrance by entrance, and again where nobody was home."""
    entrances = {}
    for door, building, stairwell, _ in doors:
        entrances.setdefault((building, stairwell), []).append(door)
    answers = (("同意", ""),) * 7 + (("未表态", ""), ("不同意", "没有时间参加"),
                                   ("不同意", "想先看别的院怎么办"))
    days, waiting, at = {}, list(entrances.values()), FIRST
    again = []
    while waiting or again:
        if at.weekday() < 6:
            rows = days.setdefault(at, [])
            left = TEAMS * A_DAY
            due, again = again, []
            while left > 0 and (due or waiting):
                tried = bool(due)
                group = [due.pop(0)] if due else waiting.pop(0)
                for door in group:
                    left -= 1
                    team = f"（演示）第{1 + left % TEAMS}走访小组"
                    if dice.random() < (0.12 if not tried else 0.25):
                        rows.append((door, at, team, "家中无人", "", "", "留了联系卡"))
                        again.append(door)
                    else:
                        outcome, reason = dice.choice(answers)
                        helped = "有" if dice.random() < 0.04 else "没有"
                        rows.append((door, at, team, outcome, reason, helped, ""))
            again = due + again
        at += datetime.timedelta(1)
    return days


def table(header, rows):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header.split(","))
    writer.writerows(rows)
    return out.getvalue()


def write(folder):
    dice = random.Random(SEED)
    doors = buildings(dice)
    days = visits(dice, doors)
    heading = "户号,日期,走访人,结果,原因,答复1,备注"
    case, sheets = folder / "community", folder / "sheets"
    case.mkdir(parents=True, exist_ok=True)
    sheets.mkdir(exist_ok=True)
    (case / "case.yaml").write_text(CASE, encoding="utf-8")
    (case / "premises.csv").write_text(
        table("户号,楼栋,单元,楼层,业主", [(*door, f"{door[0]}业主") for door in doors]),
        encoding="utf-8")
    first = sorted(days)[:FOLDER_DAYS]
    (case / "visits-1.csv").write_text(
        table(heading, [row for at in first for row in days[at]]), encoding="utf-8")
    for at in sorted(days)[FOLDER_DAYS:]:
        (sheets / f"{at}.csv").write_text(table(heading, days[at]), encoding="utf-8")
    return len(doors), len({building for _, building, _, _ in doors}), sorted(days)


def main(arguments):
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print(__doc__.strip(), file=sys.stderr)
        return 64
    households, count, days = write(pathlib.Path(arguments[0]))
    print(f"{count} buildings, {households} households, visited from {days[0]} to {days[-1]}")
    return 0 if (count, households) == (BUILDINGS, HOUSEHOLDS) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
