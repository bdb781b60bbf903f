"""The figures each worked case should give, for a test to compare with the program's."""

from folder import Folder
from reckon import coverage, day, fund_figures, motion, period, shares, signing, tally
from standing import faults, standing

DAYS = {
    "yuhuayuan-lift": ["2020-04-30", "2020-05-24", "2020-06-08", "2020-06-28", "2020-07-31",
                       "2020-11-05", "2021-04-01", "2021-04-02", "2023-01-04"],
    "nanyuan-gas": ["2020-06-25", "2020-07-15", "2023-01-04"],
    "justice-bureau-balconies": ["2021-08-31", "2022-01-15", "2023-01-04"],
    "yuanding-street": ["2022-04-06", "2023-01-04"],
    "datong-request": ["2021-03-15", "2021-03-16", "2023-01-04"],
    "senhai-fitness": ["2021-09-14", "2021-09-23", "2021-10-25", "2023-01-04"],
}
WEEKDAYS = "一二三四五六日"


def weekday(date):
    return f"{date.isoformat()}（星期{WEEKDAYS[date.weekday()]}）"


def figures(cases, names):
    """The expected figures of every folder, and every fault found in them."""
    expected, found = {}, []
    for name in names:
        folder = Folder(cases / name)
        expected[name] = of_folder(folder)
        found += faults(folder)
    return expected, found


def of_folder(folder):
    result = {"title": folder.case["事项"], "community": folder.case["社区"],
              "premises": len(folder.premises), "meetings": len(folder.meetings)}
    motions = {key: motion(folder, m, m["议案"][0])
               for key, m in folder.meetings.items() if "议案" in m}
    if motions:
        result["motions"] = motions
    if folder.list("走访"):
        result["rounds"] = {r["轮"]: coverage(folder, r) for r in folder.list("走访")}
    if folder.list("表决"):
        result["polls"] = {p["编号"]: tally(folder, p) for p in folder.list("表决")}
    if folder.list("费用"):
        result["bills"] = {
            b["编号"]: shares(folder, b) | of_replacement(b) for b in folder.list("费用")}
    if folder.notices:
        result["notices"] = {key: of_notice(n) for key, n in folder.notices.items()}
    if folder.list("协议"):
        result["agreements"] = {a["编号"]: signing(folder, a) for a in folder.list("协议")}
    if folder.list("资金"):
        result["funds"] = {f["编号"]: fund_figures(folder, f) for f in folder.list("资金")}
    if "程序" in folder.case:
        result["standing"] = {on: standing(folder, day(on)) for on in DAYS[folder.path.name]}
    return result


def of_replacement(bill):
    """Which bill it takes the place of, and why."""
    told = bill.get("替代")
    return {"replaces": told["编号"], "reason": told["原因"]} if told else {}


def of_notice(notice):
    result = {"posted": notice["张贴日"]}
    if "公示期" in notice:
        first, raw, last = period(notice)
        result |= {"first": first.isoformat(), "rawLast": raw.isoformat(),
                   "last": last.isoformat(), "lastWeekday": weekday(last)}
    return result
