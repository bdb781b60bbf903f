#!/usr/bin/env python3
"""Counts a vote once more from its record, without any code of Yishi's.

    python3 scripts/verify-poll.py RECORD.json… [--sha256 HEX]

A record (表决卷, docs/vote-record.md) is read, held to what the law and its own rule ask, and
counted again: heads, areas, papers replaced, disputes, readings, thresholds by
cross-multiplication, best and worst case of unknown areas. Nothing but Python's standard
library is used. Exit status 0: every figure follows from the record; 1: one does not.
"""

import argparse
import hashlib
import json
import re
import sys
from collections import Counter

TWO_THIRDS, THREE_QUARTERS, HALF = ("2/3", True), ("3/4", True), ("1/2", False)
BOTH = ["area", "heads"]
# The packs that stand in a law: measures, participation, approval, base, void takes part, from, to.
LAW = {
    "civil-code-278-ordinary": (BOTH, TWO_THIRDS, HALF, "participating", False, "2021-01-01", None),
    "civil-code-278-special":
        (BOTH, TWO_THIRDS, THREE_QUARTERS, "participating", False, "2021-01-01", None),
    "property-law-76-ordinary":
        (BOTH, None, HALF, "entitled", False, "2007-10-01", "2020-12-31"),
    "property-law-76-special":
        (BOTH, None, TWO_THIRDS, "entitled", False, "2007-10-01", "2020-12-31"),
    "henan-2017-59": (["heads"], None, TWO_THIRDS, "entitled", False, "2018-01-01", "2021-07-29"),
    "henan-2017-22-ordinary": (BOTH, HALF, HALF, "entitled", False, "2018-01-01", "2021-07-29"),
    "henan-2017-22-special":
        (BOTH, HALF, TWO_THIRDS, "entitled", False, "2018-01-01", "2021-07-29"),
    "henan-2017-66": (BOTH, None, TWO_THIRDS, "entitled", False, "2018-01-01", "2021-07-29"),
    "lishui-rep": (BOTH, None, ("2/3", False), "entitled", False, None, None),
    "residents-assembly": (["heads"], HALF, HALF, "participating", True, None, "2025-12-31"),
}
# Rules of dissent: how many may object at most, and whether the number itself still may.
DISSENT = {"henan-2017-66": ("1/3", True), "lishui-rep": ("1/3", False)}
# Rules for some matters alone, by the items of article 278.
ONLY = {"henan-2017-66": {5}}
# Which items of Civil Code art. 278 are special matters, and which were under the Property Law.
SPECIAL = {"civil-code-278": {6, 7, 8}, "property-law-76": {5, 6, 7}, "henan-2017-22": {5, 6, 7}}
MATTERS = [
    "rulesOfProcedure", "managementBylaws", "ownersCommittee", "propertyManager", "usingFund",
    "raisingFund", "rebuilding", "changingUse", "otherMajor",
]
CHOICES = ("for", "against", "abstain")
VOIDS = ("unsigned", "wrongSigner", "twoBoxes", "late", "noAuthority", "blank", "altered", "duplicate",
         "unstated")
# Papers that are not the owner's own, or came too late: they take no vote away.
SURPLUS = ("late", "duplicate", "wrongSigner", "noAuthority")
NO_PAPER = ("telephone", "message")
CHANNELS = ("paper", "visit", "meeting", "post", "proxy") + NO_PAPER
# The readings, one changed at a time: (which reading, what it then reads).
CHANGES = {
    "voidTakesPart": ("voidBallots", "takePart"), "voidSetApart": ("voidBallots", "setApart"),
    "deliveredTakesPart": ("participation", "delivered"),
    "onlyReturnedTakesPart": ("participation", "returned"),
    "silenceWithMajority": ("silence", "withMajority"),
    "silenceAsConsent": ("silence", "asConsent"), "silenceIgnored": ("silence", "ignored"),
}
OUTCOMES = {"carried": "通过", "lost": "未通过", "no-quorum": "未通过（参与不足）",
            "indeterminate": "暂不能认定"}
DAY, AREA = re.compile(r"\d{4}-\d\d-\d\d"), re.compile(r"\d+\.\d\d")
FOUND = []


def find(chinese, english):
    FOUND.append((chinese, english))


def hundredths(text):
    if not isinstance(text, str) or not AREA.fullmatch(text):
        raise ValueError(f"area {text!r}")
    return int(text.replace(".", ""))


def is_day(text):
    return isinstance(text, str) and DAY.fullmatch(text) is not None


class Group:
    """So many heads, hundredths of a square metre, doors of unknown area."""

    def __init__(self, heads=0, area=0, unknown=0):
        self.heads, self.area, self.unknown = heads, area, unknown

    def __add__(self, other):
        return Group(self.heads + other.heads, self.area + other.area, self.unknown + other.unknown)

    def told(self, by_area):
        told = {"heads": self.heads}
        if by_area:
            told["area"] = f"{self.area // 100}.{self.area % 100:02}"
            if self.unknown:
                told["unknownDoors"] = self.unknown
        return told


def meets(limit, part, whole):
    """By cross-multiplication; nothing of nothing meets no threshold."""
    upper, lower = map(int, limit["share"].split("/"))
    if whole <= 0:
        return False
    return part * lower >= whole * upper if limit["includesItself"] else part * lower > whole * upper


class Areas:
    """The tests by area, each unknown area being anything from 0.01 square metres up."""

    def __init__(self, rule, groups):
        self.rule, self.groups = rule, groups
        # Beyond this, more of an unknown area changes no answer any more.
        self.huge = 10**6 * (sum(g.area + g.unknown for g in groups.values()) + 1)

    def tests(self, grown=None):
        """Both answers, the named groups being so much larger than they must be."""
        area = {name: g.area + g.unknown + (grown or {}).get(name, 0)
                for name, g in self.groups.items()}
        present = area["for"] + area["against"] + area["undecided"]
        limit = self.rule.get("participation")
        base = {"entitled": present + area["absent"], "participating": present,
                "deciding": area["for"] + area["against"]}[self.rule["base"]]
        return (limit is None or meets(limit, present, present + area["absent"]),
                meets(self.rule["approval"], self.consenting(area, present), base))

    def consenting(self, area, present):
        """Who counts for the motion: under a rule of dissent, whoever does not object."""
        if "dissent" not in self.rule:
            return area["for"]
        return present + area["absent"] - area["against"]

    def grow(self, *names, by=None):
        return {n: by or self.huge for n in names if self.groups[n].unknown}

    def can(self, test, *helps):
        return self.tests(self.grow(*helps))[test]

    def participation(self):
        return self.can(0, "for", "against", "undecided"), not self.can(0, "absent")

    def approval(self):
        if "dissent" in self.rule:
            return self.can(1, "for", "undecided", "absent"), not self.can(1, "against")
        return self.can(1, "for"), not self.can(1, "against", "undecided", "absent")

    def both(self):
        """Whether one choice of the unknown areas meets both tests."""
        if "dissent" in self.rule:
            return self.approval()[0]  # such a rule has no test of participation
        if all(self.tests(self.grow("for"))):
            return True
        for name in ("undecided", "against"):
            # Those who are there without being for it help the first test and may harm the
            # second: the least of them that meets the first.
            top = self.grow(name).get(name, 0)
            low, high = 0, top
            while low < high:
                middle = (low + high) // 2
                if self.tests({name: middle})[0]:
                    high = middle
                else:
                    low = middle + 1
            if all(self.tests({name: low})):
                return True
        return False


def verdict(quorum, approved):
    return "no-quorum" if not quorum else "carried" if approved else "lost"


def standing(papers):
    """Which of one voter's papers counts: its place among them."""
    best, best_day = None, None
    for place, paper in enumerate(papers):
        surplus = paper.get("void") in SURPLUS
        day = paper.get("castOn")
        if best is None:
            best, best_day, best_surplus = place, day, surplus
        elif surplus != best_surplus:
            if not surplus:
                best, best_day, best_surplus = place, day, False
        elif best_day is None or day is None or day >= best_day:
            best, best_day = place, day or best_day
    return best


class Vote:
    """The owners of a record, each in the group where the ballots put it."""

    def __init__(self, record):
        self.record, self.rule = record, record["rule"]
        self.holdings, self.owner_of = {}, {}
        for row in record["roll"]:
            area = row.get("area")
            self.holdings[row["owner"]] = self.holdings.get(row["owner"], Group()) + (
                Group(unknown=1) if area is None else Group(area=hundredths(area)))
            self.owner_of.setdefault(row["door"], row["owner"])
        for holding in self.holdings.values():
            holding.heads = 1
        self.reached = {
            self.owner_of.get(i["door"]) for i in record["issues"]
            if proven(i) and i["delivery"]["recipient"] != "tenant"
            and i["delivery"]["on"] <= record["poll"]["closesOn"]}
        by_voter = {}
        for paper in record["ballots"]:
            by_voter.setdefault((paper["owner"], paper.get("voter")), []).append(paper)
        self.kept, self.replaced = {}, set()
        for (owner, voter), papers in by_voter.items():
            keep = standing(papers)
            self.kept.setdefault(owner, {})[voter] = papers[keep]
            self.replaced |= {p["number"] for n, p in enumerate(papers) if n != keep}
        self.named = {v["owner"]: v["voter"] for v in record["namedVoters"]}

    def says(self, owner):
        """The choices of an owner's standing papers; None where nothing was handed in."""
        papers = self.kept.get(owner, {})
        if owner in self.named and any(voter is not None for voter in papers):
            papers = {v: p for v, p in papers.items() if v == self.named[owner]}
        return {p["choice"] for p in papers.values() if "choice" in p} if papers else None

    def groups(self, dispute=None):
        """Every owner in one group; `dispute` picks the choice of who disagrees."""
        groups = {name: Group() for name in (*CHOICES, "void", "silent", "reached", "disputed")}
        for owner, holding in self.holdings.items():
            said = self.says(owner)
            if said is None:
                name = "reached" if owner in self.reached else "silent"
            elif len(said) > 1:
                name = dispute(said) if dispute else "disputed"
            else:
                name = next(iter(said), "void")
            groups[name] = groups[name] + holding
        return groups

    def leader(self, groups, measures):
        """For or against, whichever leads by every measure."""
        yes, no = groups["for"], groups["against"]
        if "area" in measures and yes.unknown + no.unknown:
            return None
        for name, one, other in (("for", yes, no), ("against", no, yes)):
            if all(getattr(one, m) > getattr(other, m) for m in measures):
                return name
        return None

    def result(self, rule, readings, dispute=None):
        groups, measures = self.groups(dispute), rule["measures"]
        by_area = "area" in measures
        deemed = None
        if groups["reached"].heads:
            silence = readings["silence"]
            choice = ("for" if silence == "asConsent"
                      else self.leader(groups, measures) if silence == "withMajority" else None)
            if choice or readings["participation"] == "delivered":
                deemed = {"count": groups["reached"].told(by_area)}
                if choice:
                    deemed["choice"] = choice
                target = choice or "reached"
                if choice:
                    groups[target] = groups[target] + groups["reached"]
            else:
                groups["silent"] = groups["silent"] + groups["reached"]
        void_takes_part = rule["voidTakesPart"] or readings["voidBallots"] == "takePart"
        undecided, absent = groups["abstain"], groups["silent"] + groups["disputed"]
        if deemed and "choice" not in deemed:
            undecided = undecided + groups["reached"]
        if void_takes_part:
            undecided = undecided + groups["void"]
        else:
            absent = absent + groups["void"]
        present = groups["for"] + groups["against"] + undecided
        everybody = present + absent
        whole = {"entitled": everybody, "participating": present,
                 "deciding": groups["for"] + groups["against"]}[rule["base"]]
        limit = rule.get("participation")
        quorum = limit is None or meets(limit, present.heads, everybody.heads)
        consenting = (groups["for"].heads if "dissent" not in rule
                      else everybody.heads - groups["against"].heads)
        approved = meets(rule["approval"], consenting, whole.heads)
        by_heads = verdict(quorum, approved)
        tests = {"participation": {"heads": quorum}, "approval": {"heads": approved}}
        best = worst = by_heads
        if by_area:
            areas = Areas(rule, {"for": groups["for"], "against": groups["against"],
                                 "undecided": undecided, "absent": absent})
            for name, (can_hold, can_fail) in (("participation", areas.participation()),
                                               ("approval", areas.approval())):
                if can_hold != (not can_fail):
                    continue  # unknown areas decide: no answer
                tests[name]["area"] = can_hold
            quorum_holds, quorum_fails = areas.participation() if limit else (True, False)
            _, approval_fails = areas.approval()
            best = verdict(by_heads != "no-quorum" and quorum_holds,
                           by_heads == "carried" and areas.both())
            worst = verdict(by_heads != "no-quorum" and not quorum_fails,
                            by_heads == "carried" and not approval_fails)
        told = {
            "rule": rule["name"], "entitled": everybody, "participating": present,
            "approving": groups["for"], "against": groups["against"],
            "abstaining": groups["abstain"], "void": groups["void"],
            "notVoting": groups["silent"], "disputed": groups["disputed"],
        }
        told = {k: v.told(by_area) if isinstance(v, Group) else v for k, v in told.items()}
        told |= {"outcome": best if best == worst else "indeterminate", "best": best,
                 "worst": worst, "approval": tests["approval"]}
        if limit:
            told["participation"] = tests["participation"]
        if deemed:
            told["deemed"] = deemed
        if groups["disputed"].heads:
            # In favour before abstaining before against.
            order = ("for", "abstain", "against")
            told["settled"] = {
                "best": self.result(rule, readings, lambda s: min(s, key=order.index))["best"],
                "worst": self.result(rule, readings, lambda s: max(s, key=order.index))["worst"]}
        return told

    def evidence(self):
        papers, issues = self.record["ballots"], self.record["issues"]
        # A paper that takes no vote away is told as void, whatever stands beside it.
        superseded = {p["number"] for p in papers
                      if p["number"] in self.replaced and p.get("void") not in SURPLUS}
        kept = [p for p in papers if p["number"] not in superseded]
        valid = [p for p in kept if "choice" in p]
        on_paper = [p for p in valid if p["channel"] not in NO_PAPER]
        returned = {p["number"] for p in papers}
        again = {k["number"] for k in self.record["secondEntries"]}
        closing = self.record["poll"]["closesOn"]
        told = [i for i in issues if proven(i) and i["delivery"]["recipient"] != "tenant"
                and i["delivery"]["on"] <= closing]
        return {
            "issued": len(issues), "returned": len(papers), "valid": len(valid),
            "void": dict(Counter(p["void"] for p in kept if "void" in p)),
            "superseded": len(superseded), "onPaper": len(on_paper),
            "signed": sum(p.get("signature") == "signed" for p in on_paper),
            "byProxy": sum("proxy" in p for p in valid),
            "deliveriesProven": sum(i["number"] in returned for i in told),
            "unreturnedProven": sum(i["number"] not in returned for i in told),
            "deliveredToTenant": sum("delivery" in i and i["delivery"]["recipient"] == "tenant"
                                     for i in issues),
            "keyedTwice": len(returned & again)}


def proven(issue):
    delivery = issue.get("delivery")
    return bool(delivery and (delivery["receipted"] or delivery["witnessed"] or "photo" in delivery))


def hold_to_law(record):
    """The rule against the law, as this program knows it."""
    poll, rule = record["poll"], record["rule"]
    if MATTERS.index(poll["matter"]) + 1 != poll["item"]:
        find("表决事项与第二百七十八条的项数不符", "the matter is not that item of article 278")
    for one in [rule, *record["rulesBeside"]]:
        dissent = one.get("dissent")
        if dissent:
            upper, lower = map(int, dissent["share"].split("/"))
            rest = {"share": f"{lower - upper}/{lower}", "includesItself": dissent["includesItself"]}
            if (one["approval"], one["base"], one.get("participation")) != (rest, "entitled", None):
                find("异议的上限与未反对的比例不符", "the limit of dissent is not the rest of the threshold")
        if one["name"] in LAW and (
                (dissent and (dissent["share"], dissent["includesItself"]))
                != DISSENT.get(one["name"])):
            find(f"规则{one['name']}的异议上限与法律不符：{dissent}",
                 f"the limit of dissent of {one['name']} is not what the law says: {dissent}")
        law = LAW.get(one["name"])
        if law is None:
            continue
        limits = [(k["share"], k["includesItself"]) if k else None
                  for k in (one.get("participation"), one["approval"])]
        told = (one["measures"], *limits, one["base"], one["voidTakesPart"],
                one.get("inForceFrom"), one.get("inForceTo"))
        if told != law:
            find(f"规则{one['name']}的内容与法律不符：{told}",
                 f"the rule {one['name']} is not what the law says: {told}")
        if ONLY.get(one["name"], {poll["item"]}) != {poll["item"]}:
            find(f"规则{one['name']}不适用于该事项", f"the rule {one['name']} is not for this matter")
        if not (law[5] or "") <= poll["closesOn"] <= (law[6] or "9999"):
            find(f"截止日{poll['closesOn']}不适用规则{one['name']}",
                 f"the rule {one['name']} was not in force on {poll['closesOn']}")
    pack, _, kind = rule["name"].rpartition("-")
    if pack in SPECIAL and (poll["item"] in SPECIAL[pack]) != (kind == "special"):
        find("一般事项与特别事项用错了规则", "an ordinary matter under the special rule, or the reverse")


def hold_papers(record, vote):
    """What no ballot and no list may be."""
    poll, terms = record["poll"], record["terms"]
    doors = [row["door"] for row in record["roll"] + record["leftOut"]]
    for door, count in Counter(doors).items():
        if count > 1:
            find(f"名册中{door}重复", f"door {door} stands on the roll more than once")
    for what, rows in (("ballots", record["ballots"]), ("issues", record["issues"])):
        for number, count in Counter(row["number"] for row in rows).items():
            if count > 1:
                find(f"票号{number}重复（{what}）", f"number {number} occurs more than once in {what}")
    for row in record["roll"]:
        if ("area" in row) != ("areaSource" in row) and "areaSource" in row:
            find(f"{row['door']}有面积来源而无面积", f"{row['door']} has a source and no area")
    issued = {i["number"]: i["door"] for i in record["issues"]}
    proxies = {p["proxy"]: p for p in record["proxies"]}
    votes, principals = Counter(), {}
    for issue in record["issues"]:
        if issue["door"] not in vote.owner_of:
            find(f"发票{issue['number']}的户号不在名册", f"issue {issue['number']}: door not on the roll")
    for paper in record["ballots"]:
        number, owner = paper["number"], paper["owner"]

        def wrong(chinese, english):
            find(f"票号{number}：{chinese}", f"ballot {number}: {english}")

        if ("choice" in paper) == ("void" in paper):
            wrong("意见与无效只能有其一", "a choice or a reason why it is void, not both and not neither")
        if paper.get("choice", "for") not in CHOICES or paper.get("void", "late") not in VOIDS:
            wrong("意见或无效原因不认识", "unknown choice or reason")
        if paper["channel"] not in CHANNELS:
            wrong("收票方式不认识", "unknown channel")
        if owner not in vote.holdings:
            wrong("业主不在名册", "its owner is not on the roll")
        if "door" in paper and vote.owner_of.get(paper["door"]) != owner:
            wrong("户号不是该业主的", "its door is not the owner's")
        if number in issued and (paper["door"] != issued[number] if "door" in paper
                                 else vote.owner_of.get(issued[number]) != owner):
            wrong("发给了别的户", "it was issued to another door")
        last = min(poll["closesOn"], poll.get("closedOn", poll["closesOn"]))
        if "castOn" in paper and paper.get("void") != "late":
            if not is_day(paper["castOn"]) or not poll["opensOn"] <= paper["castOn"] <= last:
                wrong("不在投票期内", "cast outside the days of the vote")
        if paper.get("void") not in SURPLUS:
            votes[owner, paper.get("voter")] += 1
        if paper["replaced"] != (number in vote.replaced):
            wrong("是否被后票替代有误", "whether a later one replaced it is wrong")
        if "choice" not in paper:
            continue
        if paper.get("signature") == "unsigned" and paper["channel"] not in NO_PAPER:
            wrong("书面票没有签名而计入", "unsigned, and counted")
        if paper["channel"] == "proxy" or "proxy" in paper:
            proxy = proxies.get(paper.get("proxy"))
            day = paper.get("castOn", poll["closesOn"])
            if proxy is None:
                wrong("没有授权委托书", "no written authority on file")
            elif proxy["owner"] != owner:
                wrong("委托书是别人出具的", "the authority is another owner's")
            elif not (proxy["from"] <= day <= proxy.get("to", day)
                      and day < proxy.get("revokedOn", "9999")):
                wrong("委托书当日无效", "the authority did not cover that day")
            else:
                principals.setdefault(proxy["agent"], set()).add(owner)
    if not terms["laterReplaces"]:
        for (owner, voter), count in votes.items():
            if count > 1 or (voter is not None and votes.get((owner, None))):
                find(f"业主{owner}投了不止一张，而本次不得改投",
                     f"owner {owner} has several ballots, and none replaces another here")
    for agent, owners in principals.items():
        if "proxyLimit" in terms and len(owners) > terms["proxyLimit"]:
            find(f"受托人{agent}代理{len(owners)}人，超过上限", f"agent {agent} stands for too many")
    keyed = {p["number"]: (p.get("choice"), p.get("void")) for p in record["ballots"]}
    again = {k["number"]: (k.get("choice"), k.get("void")) for k in record["secondEntries"]}
    for number, marking in again.items():
        if keyed.get(number) != marking:
            find(f"票号{number}两次录入不一致", f"ballot {number} was keyed differently twice")
    for correction in record["corrections"]:
        if correction["number"] not in keyed:
            find(f"更正的票号{correction['number']}不存在",
                 f"the corrected ballot {correction['number']} is not there")
    if terms["keysTwice"] and "closedOn" in poll:
        for paper in record["ballots"]:
            if paper["channel"] not in NO_PAPER and paper["number"] not in again:
                find(f"票号{paper['number']}只录入了一次", f"ballot {paper['number']} was keyed only once")
    if not (is_day(poll["opensOn"]) and is_day(poll["closesOn"])
            and poll["opensOn"] <= poll["closesOn"] <= poll.get("closedOn", "9999")):
        find("起止日期有误", "the days of the vote are not in order")


def compare(told, own, where=""):
    """Every difference between what the record says and what was counted."""
    if isinstance(told, dict) and isinstance(own, dict):
        for key in sorted(told.keys() | own.keys()):
            compare(told.get(key), own.get(key), f"{where}.{key}" if where else key)
    elif told != own or type(told) is not type(own):
        find(f"{where}：卷内为{json.dumps(told, ensure_ascii=False)}，"
             f"核算为{json.dumps(own, ensure_ascii=False)}",
             f"{where}: the record says {json.dumps(told)}, counted {json.dumps(own)}")


def verify(record):
    if record["schema"] != "yishi-vote-record-1":
        raise ValueError(f"schema {record['schema']!r}")
    vote = Vote(record)
    hold_to_law(record)
    hold_papers(record, vote)
    readings = {name: reading["reads"] for name, reading in record["readings"].items()}
    for name, plain in (("participation", "returned"), ("voidBallots", "setApart"),
                        ("silence", "ignored")):
        if readings[name] != plain and not record["readings"][name].get("bylaw"):
            find(f"计票约定{name}没有写明依据", f"the reading {name} names no bylaw")
    own = vote.result(record["rule"], readings)
    compare(record["result"], own, "result")
    beside = [vote.result(rule, readings) for rule in record["rulesBeside"]]
    compare(dict(enumerate(record["resultsBeside"])), dict(enumerate(beside)), "resultsBeside")
    others = []
    for change, (name, reads) in CHANGES.items():
        if readings[name] != reads:
            other = vote.result(record["rule"], readings | {name: reads})["outcome"]
            if other != own["outcome"]:
                others.append({"change": change, "outcome": other})
    compare(dict(enumerate(record["otherReadings"])), dict(enumerate(others)), "otherReadings")
    compare(record["evidence"], vote.evidence(), "evidence")
    return own


def once(pairs):
    if len({key for key, _ in pairs}) != len(pairs):
        raise ValueError("a key stands twice")
    return dict(pairs)


def check(path, digest):
    """One plain statement a record; whether every figure follows."""
    FOUND.clear()
    record = own = None
    try:
        with open(path, "rb") as file:
            data = file.read()
        seen = hashlib.sha256(data).hexdigest()
        if digest and digest.lower() != seen:
            find(f"文件的SHA-256是{seen}，与所告知的不同", f"the file's SHA-256 is {seen}, not the one told")
        record = json.loads(data, object_pairs_hook=once)
        own = verify(record)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError) as fault:
        find(f"不能按表决卷读取：{fault!r}", f"cannot be read as a vote record: {fault!r}")
    if FOUND:
        print(f"{path}\n不相符，{len(FOUND)}处。 Does not agree: {len(FOUND)} found.")
        for chinese, english in FOUND[:20]:
            print(f"  {chinese}\n  {english}")
        return False
    number, outcome = record.get("number", "—"), own["outcome"]
    print(f"{path}\n相符：{number}，{OUTCOMES[outcome]}，{own['entitled']['heads']}人中"
          f"同意{own['approving']['heads']}人。 Agrees: {number}, {outcome}, "
          f"{own['approving']['heads']} of {own['entitled']['heads']} owners in favour.")
    if record["rule"]["name"] not in LAW:
        print("  规则不是法律条文，请对照章程。 The rule stands in no law: compare it with the charter.")
    print(f"  SHA-256: {seen}\n  核验码 Seal: {record.get('seal', '—')}")
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("records", nargs="+", metavar="RECORD")
    parser.add_argument("--sha256", help="the digest told by whoever gave the record")
    options = parser.parse_args()
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")
    sys.exit(0 if all([check(path, options.sha256) for path in options.records]) else 1)


if __name__ == "__main__":
    main()
