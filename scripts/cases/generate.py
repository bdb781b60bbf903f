#!/usr/bin/env python3
"""Makes the made-up tables and photos of the worked cases, and the figures they should give.

    python3 scripts/cases/generate.py            writes the CSV files, the photos and the figures
    python3 scripts/cases/generate.py --check    says whether the committed files are these

The seed is fixed: the same files come out every time, byte for byte. What a person
wrote (case.yaml, minutes, notices, README.md) is read and never written. The figures
(Tests/YishiTests/Data/cases.json) are reckoned here in Python, apart from the program.
Needs Python 3.9 and nothing else.
"""

import csv
import datetime
import io
import json
import pathlib
import random
import sys

sys.dont_write_bytecode = True
import figures  # noqa: E402  (leaves no __pycache__ behind)
import pictures  # noqa: E402
from reckon import split, yuan  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
CASES = ROOT / "cases"
EXPECTED = ROOT / "Tests" / "YishiTests" / "Data" / "cases.json"
SEED = 20201105

LIFT_STOREYS = {storey: ("85.20", "76.40") for storey in range(1, 6)} | {6: ("85.20", "98.60")}
GAS_BUILDINGS = (("里沟商品房", 1, 5, 4), ("进修学校", 2, 4, 3))
GAS_DECLINING = ("示例1-103", "示例1-404", "示例2-201")
COUNCIL_BUILDINGS = ((1, 3), (2, 2), (3, 2))
# A section's shops and how many of them have signed: 127 and 100 in all [report 001].
SECTIONS = (("一段", 34, 28), ("二段", 31, 24), ("三段", 33, 26), ("四段", 29, 22))
TRADES = (("饭店", 38), ("服装", 31), ("食品零售", 27), ("其他", 31))


def day(text):
    return datetime.date.fromisoformat(text)


def days_between(first, last):
    first, last = day(first), day(last)
    return [first + datetime.timedelta(n) for n in range((last - first).days + 1)]


def table(header, rows):
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(header.split(","))
    writer.writerows(rows)
    return out.getvalue()


# The council: 28 households in three buildings.


def council_files(dice):
    rows = []
    for building, storeys in COUNCIL_BUILDINGS:
        areas = [f"{dice.randrange(480, 690) / 10:.1f}0" for _ in range(4)]
        for storey in range(1, storeys + 1):
            for flat in range(1, 5):
                door = f"示例{building}-{storey}{flat:02}"
                rows.append(
                    (door, f"{building}号楼", storey, areas[flat - 1], "登记", f"{door}业主")
                )
    return {"premises.csv": table("户号,楼栋,楼层,专有面积,面积来源,业主", rows)}


# The lift: two stairwells of twelve doors.


def lift_owner(door):
    if door in ("示例2-501", "示例2-502"):
        return "示例2-501业主"
    if door == "示例3-402":
        return "示例3-402业主甲、示例3-402业主乙"
    return f"{door}业主"


def lift_doors(stairwell):
    for storey, areas in LIFT_STOREYS.items():
        for flat, area in enumerate(areas, 1):
            yield f"示例{stairwell}-{storey}{flat:02}", storey, area


def lift_files(dice):
    premises = []
    for stairwell in (2, 3):
        for door, storey, area in lift_doors(stairwell):
            source = "待核" if door == "示例2-202" else "合同" if door == "示例3-301" else "登记"
            premises.append((door, "14号楼", f"{stairwell}单元", storey, area, source,
                             lift_owner(door)))
    files = {
        "premises.csv": table("户号,楼栋,单元,楼层,专有面积,面积来源,业主", premises),
        "visits-1.csv": table("户号,日期,走访人,结果,备注", lift_visits(dice)),
    }
    for stairwell in (2, 3):
        files[f"ballots-{stairwell}.csv"] = lift_ballots(dice, stairwell)
        files[f"deliveries-{stairwell}.csv"] = lift_deliveries(stairwell)
        files[f"signatures-{stairwell}.csv"] = lift_signatures(dice, stairwell)
        files[f"fund-{stairwell}.csv"] = lift_fund(stairwell)
    for board, place in enumerate(("entrance", "gate")):
        for moment, when in enumerate(("start", "middle", "end")):
            name = f"photos/first-list-3-{place}-{when}.png"
            files[name] = pictures.photo(board, moment)
    return files


def lift_visits(dice):
    away = {"示例2-102", "示例2-401", "示例3-202", "示例3-601"}
    answers = {"示例2-101": ("不同意", "住一层，用不上"), "示例2-302": ("不同意", "不愿意出钱"),
               "示例2-102": ("未表态", "想先看方案"), "示例3-101": ("不同意", "担心采光"),
               "示例3-102": ("未表态", "房子租给别人，本人住外地"),
               "示例2-501": ("同意", "501、502两套是一家"),
               "示例3-402": ("同意", "两人共有，意见一致"),
               "示例2-502": ("同意", "501、502两套是一家")}
    first = days_between("2020-04-08", "2020-04-11")
    again = days_between("2020-04-13", "2020-04-16")
    rows = []
    for stairwell in (2, 3):
        for door, _, _ in lift_doors(stairwell):
            answer, note = answers.get(door, ("同意", ""))
            by = f"（演示）{stairwell}单元走访小组"
            if door in away:
                rows.append((dice.choice(first), door, by, "家中无人", "留了联系卡"))
                rows.append((dice.choice(again), door, by, answer, note))
            else:
                rows.append((dice.choice(first), door, by, answer, note))
    rows.sort(key=lambda row: (row[0], row[1]))
    return [(door, when, by, answer, note) for when, door, by, answer, note in rows]


def lift_ballots(dice, stairwell):
    choices = {"示例2-101业主": "反对", "示例2-102业主": "弃权", "示例2-302业主": "反对",
               "示例3-101业主": "反对", "示例3-102业主": "作废"}
    window = days_between("2020-05-11", "2020-05-24")
    rows = []
    seen = set()
    for door, _, _ in lift_doors(stairwell):
        owner = lift_owner(door)
        if owner in seen:
            continue
        seen.add(owner)
        choice = choices.get(owner, "同意")
        channel, proxy = dice.choice(("书面", "书面", "入户")), ""
        if door == "示例3-601":
            channel, proxy = "委托", "2020年5月12日授权委托书"
        void = "签名不符" if choice == "作废" else ""
        rows.append([dice.choice(window), owner, door, choice, channel, proxy, void])
    rows.sort(key=lambda row: (row[0], row[2]))
    collector = f"（演示）{stairwell}单元走访小组"
    numbers = dict(lift_papers(stairwell))
    return table(
        "票号,业主,户号,表决,日期,方式,收票人,委托书,无效原因,签名",
        [(numbers[door], owner, door, choice, when, channel, collector, proxy, void, "有")
         for when, owner, door, choice, channel, proxy, void in rows],
    )


def lift_papers(stairwell):
    """The door of each paper with its number: one paper an owner, in the order of the roll."""
    owners = {}
    for door, _, _ in lift_doors(stairwell):
        owners.setdefault(lift_owner(door), door)
    return [(door, number) for number, door in enumerate(owners.values(), 1)]


def lift_deliveries(stairwell):
    """Every paper signed for, but one left at a door before a witness and one given to a tenant."""
    by = f"（演示）{stairwell}单元走访小组"
    rows = []
    for door, number in lift_papers(stairwell):
        who, how, receipt, witness = "业主", "当面", "是", ""
        if door == "示例2-102":
            who, how, receipt, witness = "无人", "留置", "否", "（演示）社区居民委员会"
        elif door == "示例3-102":
            who = "承租人"
        rows.append((number, door, "2020-05-11", by, who, how, receipt, witness, ""))
    return table("票号,户号,送达日期,送达人,受送达人,送达方式,签收,见证,照片", rows)


def lift_signatures(dice, stairwell):
    window = [d for d in days_between("2020-06-29", "2020-07-10") if d.weekday() < 6]
    doors = [door for door, storey, _ in lift_doors(stairwell)
             if storey >= 3 and door != "示例2-302"]
    when = {door: dice.choice(window) for door in doors}
    if stairwell == 2:
        when["示例2-502"] = when["示例2-501"]
    rows = sorted((when[door], door) for door in doors)
    return table("户号,日期,签约人", [(door, signed, "业主") for signed, door in rows])


LIFT_LINES = (("电梯设备和安装", 16800000, "（演示）施工单位"), ("钢结构井道和玻璃围护", 14200000, "（演示）施工单位"),
              ("基础和管线改移", 3800000, "（演示）施工单位"), ("设计、检验和其他", 2700000, "（演示）设计单位"))
# What stairwell 3 paid otherwise than its bill has it, in fen, and why.
LIFT_DIFFERENCES = {"基础和管线改移": (3685000, "热力管线一处不必改移，据实结算"),
                    "设计、检验和其他": (2764000, "增加井道防雷检测")}


def lift_fund(stairwell):
    """What came into the joint account of a stairwell and went out, until it was closed."""
    # Its own dice, so that nothing else of the case moves.
    dice = random.Random(f"{SEED}-fund-{stairwell}")
    floors = {door: storey for door, storey, _ in lift_doors(stairwell)
              if storey >= 3 and door != "示例2-302"}
    doors, tenths = list(floors), [7 + storey for storey in floors.values()]
    prepaid = dict(zip(doors, split(37500000, tenths)))
    borne = dict(zip(doors, split(22500000, tenths)))
    office = "（演示）业主代表2人"
    rows = []

    def add(when, kind, amount, door="", receipt="", whom="", line="", invoice="", corrects="",
            why=""):
        rows.append((len(rows) + 1, when, kind, yuan(amount), door, receipt, whom, line, invoice,
                     corrects, why, office))

    receipts = 0
    window = [d for d in days_between("2020-07-13", "2020-08-14") if d.weekday() < 5]
    paid = [(dice.choice(window), door, prepaid[door]) for door in doors]
    if stairwell == 3:
        # One door pays in two sums, and one sum is entered for its neighbour first.
        paid = [row for row in paid if row[1] != "示例3-602"]
        paid += [(day("2020-07-20"), "示例3-602", 3000000),
                 (day("2020-08-10"), "示例3-602", prepaid["示例3-602"] - 3000000)]
    for when, door, amount in sorted(paid):
        if door == "示例3-502":
            receipts += 1
            add(when, "收款", amount, "示例3-402", receipts, why="录入时未核对应缴金额")
            add(when, "冲正", amount, corrects=len(rows), why="户号录错，应为示例3-502户，收据作废")
        receipts += 1
        add(when, "收款", amount, door, receipts)
    actual = {line: LIFT_DIFFERENCES.get(line, (planned,))[0] if stairwell == 3 else planned
              for line, planned, _ in LIFT_LINES}
    due = [("2020-08-31", "设计、检验和其他", 1500000), ("2020-09-04", "基础和管线改移", None),
           ("2020-09-10", "电梯设备和安装", 8400000), ("2020-10-16", "钢结构井道和玻璃围护", None),
           ("2020-12-11", "电梯设备和安装", None), ("2020-12-11", "设计、检验和其他", None)]
    spent = dict.fromkeys(actual, 0)
    for number, (when, line, amount) in enumerate(due, 1):
        amount = amount or actual[line] - spent[line]
        spent[line] += amount
        planned = next(planned for name, planned, _ in LIFT_LINES if name == line)
        why = LIFT_DIFFERENCES[line][1] if spent[line] > planned else ""
        whom = next(whom for name, _, whom in LIFT_LINES if name == line)
        add(when, "付款", amount, whom=whom, line=line,
            invoice=f"演示{stairwell}{number:03}", why=why)
    tranches = ((("2021-01-15", 10000000), ("2021-03-05", 5000000)) if stairwell == 3
                else (("2021-01-15", 15000000),))
    for when, amount in tranches:
        add(when, "补贴", amount, whom="（演示）财政部门")
    for door in doors:
        add("2021-03-10", "退款", prepaid[door] - borne[door], door)
    return table("序号,日期,类别,金额,户号,收据号,对方,费用项目,发票号,冲正序号,原因,经办", rows)


# Gas: two buildings, three rounds.


def gas_files(dice):
    doors = []
    for building, number, storeys, flats in GAS_BUILDINGS:
        for storey in range(1, storeys + 1):
            for flat in range(1, flats + 1):
                doors.append((f"示例{number}-{storey}{flat:02}", building, storey))
    answers = {
        1: lambda door: dice.choice(("不同意", "未表态")) if door in GAS_DECLINING
        else "未表态" if dice.random() < 0.2 else "同意",
        2: lambda door: "未表态" if door in GAS_DECLINING else "同意",
        3: lambda door: "不同意" if door in GAS_DECLINING else "同意",
    }
    rounds = {1: ("2020-05-12", "2020-05-22", 0.25), 2: ("2020-06-08", "2020-06-16", 0.1),
              3: ("2020-06-30", "2020-07-07", 0.15)}
    notes = {2: ("做饭", "做饭", "做饭和采暖", "做饭，橱柜要腾出一面墙")}
    files = {"premises.csv": table(
        "户号,楼栋,楼层,业主", [(d, building, storey, f"{d}业主") for d, building, storey in doors])}
    for number, (first, last, absent) in rounds.items():
        window = days_between(first, last)
        half = len(window) // 2
        rows = []
        for door, _, _ in doors:
            answer = answers[number](door)
            note = "" if answer != "同意" else dice.choice(notes.get(number, ("",)))
            if dice.random() < absent:
                rows.append((dice.choice(window[:half]), door, "家中无人", ""))
                rows.append((dice.choice(window[half:]), door, answer, note))
            else:
                rows.append((dice.choice(window), door, answer, note))
        rows.sort()
        files[f"visits-{number}.csv"] = table(
            "户号,日期,走访人,结果,备注",
            [(door, when, "（演示）社区网格员", answer, note) for when, door, answer, note in rows])
    signing = [d for d in days_between("2020-07-08", "2020-07-17") if d.weekday() < 6]
    for number in (1, 2):
        rows = sorted((dice.choice(signing), door) for door, _, _ in doors
                      if door.startswith(f"示例{number}-") and door not in GAS_DECLINING)
        files[f"signatures-{number}.csv"] = table(
            "户号,日期,签约人", [(door, when, "业主") for when, door in rows])
    return files


# Balconies: sixteen doors kept out on the two days after the storm.


def balcony_files(dice):
    premises = [(f"示例{stair}-{storey}{flat:02}", f"{stair}单元", storey)
                for stair in (1, 2) for storey in range(1, 5) for flat in (1, 2)]
    rows = []
    for door, _, _ in premises:
        place = dice.choice(("去子女家", "去亲戚家", "留在屋内，不进阳台", "在外租住"))
        if dice.random() < 0.2:
            rows.append((day("2021-07-21"), door, "家中无人", "门上留了告知书"))
            rows.append((day("2021-07-22"), door, "同意", place))
        else:
            rows.append((day("2021-07-21"), door, "同意", place))
    rows.sort()
    return {
        "premises.csv": table("户号,单元,楼层,业主",
                              [(d, stair, storey, f"{d}业主") for d, stair, storey in premises]),
        "visits-1.csv": table(
            "户号,日期,走访人,结果,备注",
            [(door, when, "（演示）社区网格员", answer, note) for when, door, answer, note in rows]),
    }


# The street: 127 shops, 100 signed, 27 open.


def street_files(dice):
    trades = [trade for trade, count in TRADES for _ in range(count)]
    dice.shuffle(trades)
    number = 0
    premises, signed, visits = [], [], []
    visiting = days_between("2022-03-08", "2022-03-18")
    signing = [d for d in days_between("2022-04-07", "2022-06-30") if d.weekday() < 6]
    for section, shops, agreed in SECTIONS:
        doors = []
        for _ in range(shops):
            number += 1
            doors.append(f"示例{number}号")
            premises.append((doors[-1], "商铺", section, trades[number - 1], f"{doors[-1]}业主"))
        chosen = dice.sample(doors, agreed)
        for door in chosen:
            signed.append((dice.choice(signing), door, dice.choice(("双方", "双方", "业主"))))
        # In three shops the operator has signed and the owner not yet: they stay open.
        if section != "四段":
            waiting = dice.choice([door for door in doors if door not in chosen])
            signed.append((dice.choice(signing), waiting, "经营者"))
        for door in doors:
            answer = "同意" if door in chosen and dice.random() < 0.7 else "未表态"
            note = "" if answer == "同意" else dice.choice(
                ("担心停业时间", "招牌怎么做要再看", "要和房东商量", "等方案公示"))
            if dice.random() < 0.12:
                visits.append((dice.choice(visiting[:5]), number_of(door), "未开门", section))
            visits.append((dice.choice(visiting[5:]), number_of(door), answer, section, note))
    signed.sort(key=lambda row: (row[0], number_of(row[1])))
    visits.sort(key=lambda row: row[:2])
    return {
        "premises.csv": table("户号,类型,路段,业态,业主", premises),
        "signatures.csv": table("户号,日期,签约人",
                                [(door, when, by) for when, door, by in signed]),
        "visits-1.csv": table("户号,日期,走访人,结果,备注", [visit_row(row) for row in visits]),
    }


def number_of(shop):
    return int(shop.removeprefix("示例").removesuffix("号"))


def visit_row(row):
    when, number, answer, section, *note = row
    if answer == "未开门":
        answer, note = "家中无人", ["店没有开门"]
    return (f"示例{number}号", when, f"（演示）{section}负责人", answer, *note)


# Fitness equipment: three buildings, everybody asked once.


def fitness_files(dice):
    doors = [(f"示例{building}-{storey}{flat:02}", f"{building}号楼", storey)
             for building in (1, 2, 3) for storey in range(1, 7) for flat in (1, 2)]
    wishes = ("想装漫步机", "想装扭腰器", "想装上肢牵引器", "想装漫步机和扭腰器", "")
    first = days_between("2021-09-02", "2021-09-05")
    again = days_between("2021-09-06", "2021-09-08")
    rows = []
    for door, _, storey in doors:
        answer = "未表态" if dice.random() < 0.15 else "同意"
        reason, note = "", dice.choice(wishes)
        if door in ("示例2-101", "示例2-102"):
            answer, reason, note = "不同意", "噪声", "离窗户近，早上有声音"
        if dice.random() < 0.2:
            rows.append((dice.choice(first), door, "家中无人", "", "留了联系卡"))
            rows.append((dice.choice(again), door, answer, reason, note))
        else:
            rows.append((dice.choice(first), door, answer, reason, note))
    rows.sort()
    return {
        "premises.csv": table("户号,楼栋,楼层,业主",
                              [(d, building, storey, f"{d}业主") for d, building, storey in doors]),
        "visits-1.csv": table(
            "户号,日期,走访人,结果,原因,备注",
            [(door, when, "（演示）社区网格员", *rest) for when, door, *rest in rows]),
    }


FOLDERS = {
    "fertiliser-plant-council": council_files,
    "yuhuayuan-lift": lift_files,
    "nanyuan-gas": gas_files,
    "justice-bureau-balconies": balcony_files,
    "yuanding-street": street_files,
    "datong-request": lambda dice: {},
    "senhai-fitness": fitness_files,
}


def generated():
    """Every generated table and photo, by its path below `cases/`."""
    files = {}
    for folder, make in FOLDERS.items():
        # A generator of its own for each folder, so that one does not move another.
        for name, text in make(random.Random(f"{SEED}-{folder}")).items():
            files[f"{folder}/{name}"] = text
    return files


def main(arguments):
    if arguments not in ([], ["--check"]):
        print(__doc__.strip(), file=sys.stderr)
        return 64
    checking = arguments == ["--check"]
    findings = []
    for path, text in generated().items():
        findings += settle(CASES / path, text, checking)
    expected, faults = figures.figures(CASES, list(FOLDERS))
    text = json.dumps(expected, ensure_ascii=False, indent=2) + "\n"
    findings += settle(EXPECTED, text, checking) + faults
    for finding in findings:
        print(finding, file=sys.stderr)
    print(f"cases: {len(findings)} finding(s)" if findings else "cases: as generated, in order")
    return 1 if findings else 0


def settle(file, content, checking):
    data = content if isinstance(content, bytes) else content.encode()
    if not checking:
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(data)
        return []
    same = file.exists() and file.read_bytes() == data
    return [] if same else [f"{file.relative_to(ROOT)}: is not what generate.py makes"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
