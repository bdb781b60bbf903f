"""The rules of docs/law.md written a second time, apart from the program they test.

The holidays of the years the worked cases lie in; periods, tallies, shares, signatures
and visits. Whole numbers and fractions only.
"""

import datetime
from fractions import Fraction

DAY = datetime.timedelta(1)


def day(text):
    return datetime.date.fromisoformat(text)


# Periods.

OFF = [
    ("2020-04-04", "2020-04-06"), ("2020-05-01", "2020-05-05"), ("2020-06-25", "2020-06-27"),
    ("2020-10-01", "2020-10-08"), ("2021-09-19", "2021-09-21"), ("2021-10-01", "2021-10-07"),
    ("2022-01-01", "2022-01-03"), ("2022-01-31", "2022-02-06"), ("2022-04-03", "2022-04-05"),
    ("2022-04-30", "2022-05-04"), ("2022-06-03", "2022-06-05"),
]
WORKED = {day(text) for text in (
    "2020-04-26", "2020-05-09", "2020-06-28", "2020-09-27", "2020-10-10", "2021-09-18",
    "2021-09-26", "2021-10-09", "2022-01-29", "2022-01-30", "2022-04-02", "2022-04-24",
    "2022-05-07")}


def is_workday(date):
    if date.year not in (2020, 2021, 2022):
        raise ValueError(f"no holidays here for {date.year}")
    if date in WORKED:
        return True
    return date.weekday() < 5 and not any(day(a) <= date <= day(b) for a, b in OFF)


def period(notice):
    """First, raw last and last day, the posting day not counted; None without a period."""
    if "公示期" not in notice:
        return None
    term = notice["公示期"]
    if term.get("单位", "自然日") != "自然日" or term.get("计法", "次日起") != "次日起":
        raise ValueError("only natural days from the next day are reckoned here")
    posted = day(notice["张贴日"])
    raw = last = posted + int(term["天数"]) * DAY
    while not is_workday(last):
        last += DAY
    return posted + DAY, raw, last


def workdays_after(date, count):
    while count:
        date += DAY
        count -= is_workday(date)
    return date


# Votes.


def square_metres(text):
    return int(Fraction(text) * 100)


def metres(hundredths):
    return f"{hundredths // 100}.{hundredths % 100:02}"


def ballot_groups(folder, poll):
    """Heads and hundredths of a square metre by choice: an owner of two flats is one head."""
    areas = {}
    for row in folder.of_part(poll.get("部位")):
        areas[row["业主"]] = areas.get(row["业主"], 0) + square_metres(row["专有面积"])
    groups = {choice: [0, 0] for choice in ("同意", "反对", "弃权", "作废", "未投票")}
    voted = {}
    for row in folder.rows(poll["选票"]):
        if row["业主"] not in areas or row["业主"] in voted:
            raise ValueError(f"{poll['选票']}: {row['业主']} is not on the roll, or twice")
        voted[row["业主"]] = row["表决"]
    for owner, area in areas.items():
        group = groups[voted.get(owner, "未投票")]
        group[0] += 1
        group[1] += area
    return groups


def added(groups, *choices):
    return [sum(groups[choice][n] for choice in choices) for n in (0, 1)]


def tally(folder, poll):
    groups = ballot_groups(folder, poll)
    everyone = added(groups, *groups)
    present = added(groups, "同意", "反对", "弃权")
    approving = groups["同意"]
    old = [3 * approving[n] >= 2 * everyone[n] for n in (0, 1)]
    quorum = [3 * present[n] >= 2 * everyone[n] for n in (0, 1)]
    new = [present[n] > 0 and 4 * approving[n] >= 3 * present[n] for n in (0, 1)]
    if day(poll["截止"]) >= day("2021-01-01") or poll["类别"] != "改建重建":
        raise ValueError("the worked votes are on rebuilding and closed before 2021")
    one_fewer = 3 * (approving[0] - 1) >= 2 * everyone[0]
    return {
        "rule": "property-law-76-special",
        "entitled": count(everyone), "participating": count(present),
        "approving": count(approving), "against": count(groups["反对"]),
        "abstaining": count(groups["弃权"]), "void": count(groups["作废"]),
        "notVoting": count(groups["未投票"]),
        "participation": None, "approval": {"area": old[1], "heads": old[0]},
        "outcome": "carried" if all(old) else "lost",
        "carriesWithOneHeadFewer": one_fewer,
        "approvingShare": {"area": fraction(approving[1], everyone[1]),
                           "heads": fraction(approving[0], everyone[0])},
        "henan-2017-59": {"heads": old[0]},
        "civil-code-278-special": {
            "participation": {"area": quorum[1], "heads": quorum[0]},
            "approval": {"area": new[1], "heads": new[0]},
            "outcome": "carried" if all(quorum + new) else
                       "lost" if all(quorum) else "no-quorum"},
    }


def count(pair):
    return {"area": metres(pair[1]), "heads": pair[0]}


def fraction(part, whole):
    share = Fraction(part, whole)
    return f"{share.numerator}/{share.denominator}"


def motion(folder, meeting, item):
    due = int(meeting["应到"])
    attended = present(meeting)
    for_, against = int(item["同意"]), int(item["反对"])
    if meeting["类别"] == "居民议事会":
        charter = folder.case["议事会"]["章程"]
        if (charter["到会"], charter["同意"], charter["基数"]) != ("三分之二以上", "过半数", "到会成员"):
            raise ValueError("another charter than the one reckoned here")
        quorum, rule = 3 * attended >= 2 * due, "council"
    else:
        quorum, rule = 2 * attended > due, "residents-assembly"
    approved = 2 * for_ > attended
    return {"rule": rule, "due": due, "present": attended, "inFavour": for_,
            "against": against, "abstaining": int(item["弃权"]),
            "outcome": "carried" if quorum and approved else "lost" if quorum else "no-quorum"}


def present(meeting):
    return len(meeting["实到"]) if isinstance(meeting["实到"], list) else int(meeting["实到"])


# Shares: storeys 1 and 2 nothing, storey 3 ten tenths, each above one tenth more.


def fen(text):
    return int(Fraction(text.replace(",", "")) * 100)


def yuan(count):
    return f"{count // 100}.{count % 100:02}"


def split(total, weights):
    """Largest remainder; ties in the order given, which is storey, then door."""
    whole = sum(weights)
    floors = [total * weight // whole for weight in weights]
    by_remainder = sorted(range(len(weights)),
                          key=lambda n: (-(total * weights[n] % whole), n))
    for n in by_remainder[:total - sum(floors)]:
        floors[n] += 1
    return floors


def shares(folder, bill):
    if bill["分摊办法"] != "zz-0-0-1":
        raise ValueError("another scheme than the one reckoned here")
    gross = sum(fen(line["金额"]) for line in bill["项目"])
    subsidy = fen(bill["补贴"])
    rows = {row["户号"]: row for row in folder.premises}
    doors = sorted(bill["参加户"], key=lambda door: (int(rows[door]["楼层"]), door))
    tenths = [0 if int(rows[d]["楼层"]) < 3 else 7 + int(rows[d]["楼层"]) for d in doors]
    prepaid, borne = split(gross, tenths), split(gross - subsidy, tenths)
    return {
        "gross": yuan(gross), "subsidy": yuan(subsidy), "net": yuan(gross - subsidy),
        "weightSum": f"{sum(tenths) // 10}.{sum(tenths) % 10}",
        "lines": [{"door": door, "weight": str(Fraction(w, 10)) if w % 10 == 0
                   else f"{w // 10}.{w % 10}",
                   "prepaid": yuan(p), "refund": yuan(p - b), "borne": yuan(b)}
                  for door, w, p, b in zip(doors, tenths, prepaid, borne)],
        "sum": {"prepaid": yuan(sum(prepaid)), "refund": yuan(sum(prepaid) - sum(borne)),
                "borne": yuan(sum(borne))},
    }


# Money: what came in counts up, what went out counts down, a reversal turns it round.

INTO = ("收款", "补贴", "垫付", "其他收入")
OUT_OF = ("退款", "结余退还", "付款", "归还垫付", "其他支出")


def moves(folder, fund, on=None):
    """Each sum by day with its kind, its row and its sign."""
    rows = folder.rows(fund["收支"])
    numbered = {row["序号"]: row for row in rows}
    for row in sorted(rows, key=lambda row: row["日期"]):
        if on is not None and day(row["日期"]) > on:
            continue
        told, turn = (numbered[row["冲正序号"]], -1) if row["类别"] == "冲正" else (row, 1)
        yield day(row["日期"]), told["类别"], told, turn * fen(told["金额"])


def raised_on(folder, fund, need, on):
    """The first day by whose end so much had come in for the works; None while it has not."""
    have, reached = 0, {}
    for when, kind, _, amount in moves(folder, fund, on):
        have += amount if kind in INTO else -amount if kind in ("退款", "归还垫付") else 0
        reached[when] = have
    return next((when for when, sum_ in sorted(reached.items()) if sum_ >= need), None)


def fund_figures(folder, fund):
    sums, doors = {}, {}
    for _, kind, row, amount in moves(folder, fund):
        sums[kind] = sums.get(kind, 0) + amount
        if row.get("户号"):
            door = doors.setdefault(row["户号"], {"收款": 0, "退款": 0})
            door[kind] += amount
    balance = sum(sums.get(kind, 0) for kind in INTO) - sum(sums.get(kind, 0) for kind in OUT_OF)
    return {
        "sums": {kind: yuan(amount) for kind, amount in sums.items()},
        "balance": yuan(balance),
        "doors": {door: {"paid": yuan(own["收款"]), "refunded": yuan(own["退款"]),
                         "borne": yuan(own["收款"] - own["退款"])}
                  for door, own in sorted(doors.items()) if own["收款"]},
    }


# Signatures and visits.


def signing(folder, agreement, on=None):
    asked = [row for row in folder.of_part(agreement.get("部位"))
             if row["户号"] in agreement.get("应签户", [row["户号"]])]
    when = {}
    for row in folder.rows(agreement["签约"]):
        if row["签约人"] != "经营者" and (on is None or not row["日期"] or day(row["日期"]) <= on):
            when[row["户号"]] = row["日期"]
    groups = {}
    for row in asked:
        name = row.get("路段") or row.get("单元") or row.get("楼栋")
        group = groups.setdefault(name, {"signed": 0, "of": 0})
        group["of"] += 1
        group["signed"] += row["户号"] in when
    signed = sum(group["signed"] for group in groups.values())
    return {"signed": signed, "of": len(asked), "open": len(asked) - signed, "groups": groups,
            "completedOn": max(when.values()) if signed == len(asked) else None}


def coverage(folder, visits, on=None):
    reached = {}
    for row in sorted(folder.rows(visits["登记"]), key=lambda row: row["日期"]):
        if row["结果"] != "家中无人" and (on is None or day(row["日期"]) <= on):
            reached.setdefault(row["户号"], row["日期"])
    done = len(reached) == len(folder.premises)
    return {"doors": len(folder.premises), "reached": len(reached),
            "completedOn": max(reached.values()) if done else None}
