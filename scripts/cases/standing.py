"""Where a case stands on a day, and what an import would refuse in its folder."""

from reckon import (coverage, day, fen, period, present, raised_on, signing, tally,
                    workdays_after)

# Where a case stands: each step with what must be on record.

LIFT = [
    ("canvass", [("visited", "1")]),
    ("deliberation", [("document", "提议"), ("meetings", "座谈会", 1), ("meetings", "居民代表会议", 1)]),
    ("survey", [("document", "现场踏勘记录"), ("document", "初步设计方案")]),
    ("poll", [("carried",)]),
    ("result", [("ran", "表决结果", None)]),
    ("firstList", [("bill",), ("ran", "费用分摊", "1")]),
    ("secondList", [("ran", "费用分摊", "2")]),
    ("signing", [("signed",)]),
    ("review", [("document", "联合审查意见")]),
    ("works", [("funded",), ("document", "施工告知书"), ("document", "完工报告")]),
    ("inspection", [("document", "监督检验报告")]),
    ("acceptance", [("document", "联合验收意见")]),
    ("registration", [("document", "使用登记证")]),
    ("handover", [("document", "移交记录")]),
    ("closing", [("document", "补贴申领材料"), ("ran", "决算", None)]),
]
GAS = [
    ("canvass", [("visited", "1")]),
    ("negotiation", [("meetings", "座谈会", 1)]),
    ("survey", [("document", "现场踏勘记录")]),
    ("scheme", [("ran", "方案", None)]),
    ("signing", [("signed",)]),
    ("outage", [("posted", "施工")]),
    ("works", [("document", "管道施工记录")]),
    ("connection", [("document", "通气记录")]),
]
HAZARD = [
    ("report", [("document", "险情报告"), ("document", "避险记录")]),
    ("responsibility", [("document", "责任认定")]),
    ("appraisal", [("document", "鉴定报告")]),
    ("consultation", [("meetings", "座谈会", 5)]),
    ("funding", [("document", "补贴批复")]),
    ("scheme", [("ran", "方案", None)]),
    ("structure", [("document", "桩基施工记录"), ("document", "框架施工记录")]),
    ("glass", [("document", "玻璃安装记录")]),
    ("acceptance", [("document", "验收记录"), ("posted", "验收")]),
]
STREET = [
    ("listing", [("listed",)]),
    ("scheme", [("ran", "方案", None)]),
    ("signing", [("signed",)]),
    ("works", [("posted", "施工")]),
    ("acceptance", [("document", "验收记录")]),
]
REQUEST = [
    ("asked", [("document", "诉求登记单")]),
    ("taken", [("document", "接单记录")]),
    ("sent", [("document", "派单记录")]),
    ("done", [("document", "办结记录")]),
    ("calledBack", [("document", "回访记录")]),
]
FACILITY = [
    ("canvass", [("visited", "1")]),
    ("council", [("meetings", "居民议事会", 1)]),
    ("scheme", [("ran", "方案", None)]),
    ("works", [("posted", "施工"), ("document", "完工报告")]),
    ("acceptance", [("document", "验收记录")]),
    ("closing", [("posted", "决算")]),
]
PROCEDURES = {"lift": LIFT, "gas": GAS, "hazard": HAZARD, "street": STREET, "request": REQUEST,
              "facility": FACILITY}


def is_met(folder, gate, on):
    kind, *facts = gate
    if kind == "visited":
        round_ = next((r for r in folder.list("走访") if r["轮"] == facts[0]), None)
        return bool(round_ and coverage(folder, round_, on)["completedOn"])
    if kind == "document":
        return any(d["类别"] == facts[0] and day(d["日期"]) <= on for d in folder.list("文件"))
    if kind == "meetings":
        return facts[1] <= sum(m["类别"] == facts[0] and day(m["审定"]["日期"]) <= on
                               for m in folder.meetings.values() if "审定" in m)
    if kind == "posted":
        return any(n["用途"] == facts[0] and day(n["张贴日"]) <= on
                   for n in folder.notices.values())
    if kind == "listed":
        names = {section["名称"] for section in folder.list("路段")}
        return all(row["路段"] in names for row in folder.premises)
    return all(is_met_in(folder, part, kind, facts, on) for part in folder.parts())


def is_met_in(folder, part, kind, facts, on):
    if kind == "carried":
        poll = folder.latest([p for p in folder.list("表决") if day(p["开始"]) <= on], part)
        return bool(poll) and day(poll["截止"]) < on and tally(folder, poll)["outcome"] == "carried"
    if kind == "bill":
        return bool(folder.latest([b for b in folder.list("费用") if day(b["日期"]) <= on], part))
    if kind == "funded":
        fund = folder.latest([f for f in folder.list("资金") if day(f["开始"]) <= on], part)
        bill = folder.latest([b for b in folder.list("费用") if day(b["日期"]) <= on], part)
        need = bill and sum(fen(line["金额"]) for line in bill["项目"])
        return bool(fund and bill) and raised_on(folder, fund, need, on) is not None
    if kind == "signed":
        agreement = folder.latest(folder.list("协议"), part)
        return bool(agreement) and signing(folder, agreement, on)["open"] == 0
    notice = folder.latest(
        [n for n in folder.notices.values()
         if n["用途"] == facts[0] and n.get("榜次") == facts[1] and day(n["张贴日"]) <= on], part)
    if notice is None:
        return False
    return period(notice)[2] < on and all(
        "答复" in o and day(o["答复"]["日期"]) <= on
        for o in notice.get("异议", []) if day(o["收到"]) <= on)


def standing(folder, on):
    """The step not yet proven on a day: its key, its number and how many there are."""
    stages = PROCEDURES[folder.case["程序"]]
    for number, (key, gates) in enumerate(stages, 1):
        if not all(is_met(folder, gate, on) for gate in gates):
            return {"step": key, "number": number, "of": len(stages)}
    return {"step": None, "number": None, "of": len(stages)}


# Faults: what an import would refuse.


def faults(folder):
    found = []
    opened = day(folder.case["开始"])
    doors = [row["户号"] for row in folder.premises]
    if len(doors) != len(set(doors)):
        found.append("premises.csv: a door twice")
    if "程序" in folder.case:
        for served, on, what in entries(folder):
            if on < opened:
                found.append(f"{what}: {on} is before the opening")
            found += out_of_order(folder, served, on, what)
    for key, meeting in folder.meetings.items():
        if present(meeting) > int(meeting["应到"]) or day(meeting["日期"]) < opened:
            found.append(f"meetings/{key}.md: too many present, or before the opening")
        if day(meeting["审定"]["日期"]) < day(meeting["日期"]):
            found.append(f"meetings/{key}.md: approved before it was held")
        for item in meeting.get("议案", []):
            if sum(int(item[k]) for k in ("同意", "反对", "弃权")) > present(meeting):
                found.append(f"meetings/{key}.md: more votes than present")
            if int(item["议程"]) > len(meeting["议程"]):
                found.append(f"meetings/{key}.md: a motion that is not on the agenda")
    for key, notice in folder.notices.items():
        for objection in notice.get("异议", []):
            received, replied = day(objection["收到"]), day(objection["答复"]["日期"])
            latest = workdays_after(received, int(notice["答复期限"]))
            if not day(notice["张贴日"]) <= received <= replied <= latest:
                found.append(f"notices/{key}.md: objection {objection['编号']} answered late")
            if received > period(notice)[2]:
                found.append(f"notices/{key}.md: objection {objection['编号']} after the period")
    for poll in folder.list("表决"):
        for row in folder.rows(poll["选票"]):
            if not day(poll["开始"]) <= day(row["日期"]) <= day(poll["截止"]):
                found.append(f"{poll['选票']}: {row['票号']} is outside the window")
    for agreement in folder.list("协议"):
        known = set(agreement.get("应签户", doors))
        for row in folder.rows(agreement["签约"]):
            if row["户号"] not in known:
                found.append(f"{agreement['签约']}: {row['户号']} was not asked")
    return [f"{folder.path.name}/{text}" for text in found]


def entries(folder):
    """What may not come before its step: the gate it serves, its day, its name."""
    for document in folder.list("文件"):
        yield ("document", document["类别"]), day(document["日期"]), document["名称"]
    for poll in folder.list("表决"):
        yield ("carried",), day(poll["开始"]), f"vote {poll['编号']}"
    for key, notice in folder.notices.items():
        posted = day(notice["张贴日"])
        yield ("ran", notice["用途"], notice.get("榜次")), posted, f"notices/{key}.md"
        yield ("posted", notice["用途"]), posted, f"notices/{key}.md"
    for agreement in folder.list("协议"):
        days = [day(row["日期"]) for row in folder.rows(agreement["签约"]) if row["日期"]]
        yield ("signed",), min(days), agreement["名称"]


def out_of_order(folder, served, on, what):
    stages = PROCEDURES[folder.case["程序"]]
    serving = [n for n, (_, gates) in enumerate(stages, 1) if served in gates]
    now = standing(folder, on)
    if serving and now["number"] is not None and now["number"] < serving[0]:
        return [f"{what}: {on} is before {now['step']} is proven"]
    return []
