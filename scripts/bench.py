"""The rows of the performance goals that can run already, each against its peer.

Called by scripts/bench. A ratio in one run on one machine counts, an absolute time does
not: both sides run in turn, after one run of each that is not counted, and the median of
the ratios pair by pair is printed, with the middle half of them beside it.
"""

import argparse
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

EPOCH = "1672794000"  # 2023-01-04 09:00 in China: the day of the demo


class Missing(Exception):
    """Why a row cannot run here; never a reason to make a figure up."""


@dataclass
class Side:
    command: list
    folder: Path | None = None
    before: Callable = lambda: None


@dataclass
class Row:
    name: str
    goal: str
    peer: str  # the program compared with
    make: Callable  # (workshop) -> (ours, theirs), or a command that runs both
    runs: int = 5
    size: str = ""


def run(side, environment, prefix=()):
    """Runs one side once, in seconds by the wall clock; making ready is not timed."""
    side.before()
    with tempfile.TemporaryFile() as said:
        start = time.perf_counter()
        code = subprocess.call(
            [*prefix, *side.command],
            cwd=side.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=said,
            close_fds=False,
        )
        seconds = time.perf_counter() - start
        if code:
            said.seek(0)
            text = said.read().decode(errors="replace").strip()
            raise Missing(f"`{' '.join(map(str, side.command[:3]))}…` fails: {text[:300]}")
    return seconds


def warm_up(side, environment):
    """The run that is not counted; tells the peak memory, in MB.

    By GNU time: a process started from here inherits our own peak at exec.
    """
    with tempfile.NamedTemporaryFile() as told:
        run(side, environment, ["/usr/bin/time", "-f", "%M", "-o", told.name])
        return int(told.read()) / 1024


def compare(ours, theirs, runs, environment):
    memory = [warm_up(side, environment) for side in (ours, theirs)]
    pairs = [(run(ours, environment), run(theirs, environment)) for _ in range(runs)]
    return as_figures(pairs, f"memory {memory[0]:.0f} MB to {memory[1]:.0f} MB")


def compare_in_process(command, runs, environment):
    """The program prints a pair of seconds a line, after one that warms up."""
    told = subprocess.run([*command, str(runs)], env=environment, capture_output=True, text=True)
    if told.returncode:
        raise Missing(f"`{' '.join(command)}` fails: {told.stderr.strip()[:300]}")
    pairs = [tuple(map(float, line.split())) for line in told.stdout.splitlines()]
    return as_figures(pairs, "in one process")


def as_figures(pairs, remark):
    ratios = [mine / other for mine, other in pairs]
    low, middle, high = statistics.quantiles(ratios, n=4)
    times = [statistics.median(side) for side in zip(*pairs)]
    return (
        f"ratio {middle:.3f} ({low:.3f} to {high:.3f})"
        f"   {as_time(times[0])} to {as_time(times[1])}"
        f"   {remark}   {len(pairs)} runs"
    )


@dataclass
class Workshop:
    """A folder of our own with what the rows need, each thing made once."""

    root: Path
    folder: Path
    environment: dict
    premises: int
    ballots: int
    made: dict = field(default_factory=dict)

    @property
    def yishi(self):
        return str(self.root / ".build/release/yishi")

    def once(self, name, make):
        if name not in self.made:
            self.made[name] = make(self.folder / name)
        return self.made[name]

    def call(self, *command, **options):
        result = subprocess.run(
            list(map(str, command)),
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            **options,
        )
        if result.returncode:
            raise Missing(f"`{command[0]} {command[1]}…` fails: {result.stderr.strip()[:300]}")
        return result.stdout

    def register(self, *cases):
        """A register made from some of the worked cases."""

        def make(folder):
            self.call(self.yishi, "init", folder, "--community", "杜甫路社区")
            folders = [self.root / "cases" / case for case in cases]
            self.call(self.yishi, "import", *folders, "--register", folder)
            return folder

        return self.once("register-" + "-".join(cases), make)


def minutes_of(size):
    """Minutes in Markdown of about so many bytes: headings, lists, emphasis, a table."""
    part = """## 第{n}项　14号楼{n}单元加装电梯费用分摊

时间：2020年5月12日（星期二）19:30；地点：社区党群服务中心二楼会议室。

**决议：**同意按楼层系数分摊。一、二层不分摊，三层系数为1.0，每增高一层加0.1；
电费、维护保养费、检验费由出资业主*按户均摊*，每半年公布一次收支。

1. 财政补贴竣工后申领，以实际拨付为准；
2. 开工前按工程费用预缴，补贴到账后退还；
   - 收款、退款均由`社区居委会`登记；
   - 账目见[公示](notice.html)。

> 各户应退＝预缴－实际承担。

| 楼层 | 系数 | 实际承担 |
|---|---|---|
| 三层 | 1.0 | 24,456.52元 |

"""
    text, number = "# 会议记录\n\n", 0
    while len((text + part.format(n=number + 1)).encode()) <= size:
        number += 1
        text += part.format(n=number)
    return text


def version_row(shop):
    return Side([shop.yishi, "--version"]), Side(["git", "--version"])


def status_row(shop):
    register = shop.register("fertiliser-plant-council")

    def repository(folder):
        shutil.copytree(shop.root / "cases/fertiliser-plant-council", folder)
        shop.call("git", "-C", folder, "init", "--quiet")
        shop.call("git", "-C", folder, "add", ".")
        identity = ("-c", "user.name=bench", "-c", "user.email=bench@example.org")
        shop.call("git", "-C", folder, *identity, "commit", "--quiet", "-m", "cases")
        return folder

    return (
        Side([shop.yishi, "status", "--register", register]),
        Side(["git", "status"], folder=shop.once("repository", repository)),
    )


def render_row(size, peer):
    def make(shop):
        def write(file):
            file.write_text(minutes_of(size), encoding="utf-8")
            return file

        file = shop.once(f"minutes-{size}.md", write)
        return Side([shop.yishi, "render", file]), Side(peer + [str(file)])

    return make


def calc_vote_row(count):
    """Both read the same two CSV files; SQLite counts one way, Yishi both ways."""

    def make(shop):
        def write(folder):
            folder.mkdir()
            chance = random.Random(278)
            with open(folder / "roll.csv", "w") as roll, open(folder / "ballots.csv", "w") as box:
                roll.write("door,owner,area\n")
                box.write("owner,choice\n")
                for number in range(count):
                    door = f"{number // 60 + 1}-{number // 12 % 5 + 1}-{number % 12 + 1:02}01"
                    area = f"{chance.randint(4000, 14000) / 100:.2f}"
                    roll.write(f"{door},示例{number},{area}\n")
                    if chance.random() < 0.9:
                        choice = chance.choices(("for", "against", "abstain"), (8, 1, 1))[0]
                        box.write(f"示例{number},{choice}\n")
            (folder / "count.sql").write_text(
                ".mode csv\n"
                "CREATE TABLE roll(door TEXT PRIMARY KEY, owner TEXT, area NUMERIC);\n"
                "CREATE TABLE ballot(owner TEXT PRIMARY KEY, choice TEXT) WITHOUT ROWID;\n"
                ".import --skip 1 roll.csv roll\n"
                ".import --skip 1 ballots.csv ballot\n"
                "SELECT choice, count(DISTINCT owner), sum(CAST(round(area * 100) AS INTEGER))\n"
                "FROM roll LEFT JOIN ballot USING (owner) GROUP BY choice;\n"
            )
            return folder

        folder = shop.once(f"vote-{count}", write)
        rule = ["--rule", "civil-code-278-special", "--json"]
        return (
            Side([shop.yishi, "calc", "vote", "--roll", "roll.csv", "--ballots", "ballots.csv"]
                 + rule, folder=folder),
            Side(["sqlite3", ":memory:", ".read count.sql"], folder=folder),
        )

    return make


def in_process(work):
    """Pairs of runs inside one process, by our own benchmark program."""

    def make(shop):
        return [str(shop.root / ".build/release/Benchmarks"), work]

    return make


FIVE = (
    "fertiliser-plant-council", "yuhuayuan-lift", "nanyuan-gas",
    "justice-bureau-balconies", "yuanding-street",
)


def big_case(shop):
    """A case folder whose roster has as many premises as asked for."""

    def write(folder):
        folder.mkdir()
        (folder / "case.yaml").write_text(
            "事项: 示例小区户册\n社区: 示例社区\n地点:\n  小区: 示例小区\n程序: lift\n"
            "开始: 2020-01-02\n承办: （演示）社区居民委员会\n演示数据: 是\n"
        )
        chance = random.Random(278)
        with open(folder / "premises.csv", "w") as roster:
            roster.write("户号,楼栋,单元,楼层,专有面积,面积来源,业主\n")
            for number in range(shop.premises):
                building, stairwell = number // 60 + 1, number // 12 % 5 + 1
                storey, flat = number % 12 // 2 + 1, number % 2 + 1
                door = f"示例{building}-{stairwell}-{storey}0{flat}"
                area = f"{chance.randint(4000, 14000) / 100:.2f}"
                roster.write(
                    f"{door},{building}号楼,{stairwell}单元,{storey},{area},登记,{door}业主\n"
                )
        return folder

    return shop.once("big-case", write)


def big_register(shop):
    """A register of one small case and the big one."""

    def make(folder):
        shutil.copytree(shop.register(*FIVE), folder)
        shop.call(shop.yishi, "import", big_case(shop), "--register", folder)
        return folder

    return shop.once("big-register", make)


def big_vote(shop):
    """A register with one vote of so many ballots: owners of several doors, ballots that
    were replaced, void ones, doors whose area nobody knows; entered through the program."""

    def write(folder):
        folder.mkdir()
        (folder / "case.yaml").write_text(
            "事项: 示例小区表决\n社区: 示例社区\n地点:\n  小区: 示例小区\n"
            "开始: 2021-03-01\n承办: （演示）社区居民委员会\n演示数据: 是\n"
            "表决:\n  - 编号: 大表决\n    议题: 示例小区使用维修资金\n    类别: 使用维修资金\n"
            "    表决范围:\n      范围: 本小区\n      来源: 示例\n    开始: 2021-03-02\n"
            "    截止: 2021-03-31\n    换票: 允许\n    选票: ballots.csv\n"
            "    计票人: （演示）计票组\n    监票人: （演示）监票组\n"
        )
        chance = random.Random(278)
        doors = owner = written = 0
        with open(folder / "premises.csv", "w") as roster, open(folder / "ballots.csv", "w") as box:
            roster.write("户号,楼栋,单元,楼层,专有面积,面积来源,业主\n")
            box.write("票号,业主,表决,日期,方式,无效原因,签名\n")

            def paper(name, day):
                nonlocal written
                written += 1
                said = chance.choices(("同意", "反对", "弃权", "作废"), (80, 12, 5, 3))[0]
                void = chance.choice(("未签名", "选两项", "涂改")) if said == "作废" else ""
                signed = "" if void else "有"
                box.write(f"{written},{name},{said},2021-03-{day:02},书面,{void},{signed}\n")

            while written < shop.ballots:
                owner += 1
                name = f"业{owner}"
                for _ in range(2 if owner % 12 == 0 else 1):
                    building, stairwell = doors // 60 + 1, doors // 12 % 5 + 1
                    storey, flat = doors % 12 // 2 + 1, doors % 2 + 1
                    doors += 1
                    area = f"{chance.randint(4000, 14000) / 100:.2f}"
                    source = "" if chance.random() < 0.0001 else "登记"
                    roster.write(
                        f"示例{building}-{stairwell}-{storey}0{flat},{building}号楼,{stairwell}单元,"
                        f"{storey},{area if source else ''},{source},{name}\n"
                    )
                if chance.random() < 0.05:
                    continue
                first = chance.randint(2, 31)
                paper(name, first)
                if written < shop.ballots and chance.random() < 0.03:
                    paper(name, chance.randint(2, 31))
        return folder

    def make(folder):
        shop.call(shop.yishi, "init", folder, "--community", "示例社区")
        case = shop.once("big-vote-case", write)
        shop.call(shop.yishi, "import", case, "--register", folder)
        shutil.rmtree(case)
        return folder

    return shop.once("big-vote", make)


# Of an owner's papers the last by the day cast counts, of one day the last in the list.
COUNT_BY_SQL = """
WITH vote AS (SELECT caseFile, number FROM poll ORDER BY caseFile, number LIMIT 1),
last AS (
  SELECT owner, coalesce(choice, 'void') AS choice,
    max(castOn || printf('%010d', position))
  FROM ballot JOIN vote ON ballot.caseFile = vote.caseFile AND poll = vote.number GROUP BY owner
), head AS (
  SELECT owner, sum(area) AS area, sum(area IS NULL) AS unknown
  FROM rollEntry JOIN vote ON rollEntry.caseFile = vote.caseFile AND poll = vote.number
  GROUP BY owner
)
SELECT coalesce(choice, 'none'), count(*), sum(area), sum(unknown > 0)
FROM head LEFT JOIN last USING (owner) GROUP BY 1 ORDER BY 1;
"""


def recount_row(shop):
    """Both read the same register; they must agree before anything is measured."""
    register = big_vote(shop)
    recount = [shop.yishi, "vote", "recount", "2021-001-1", "--register", register]
    query = ["sqlite3", "-readonly", str(register / "register.sqlite"), COUNT_BY_SQL]
    told = json.loads(shop.call(*recount, "--json"))
    if told["ballots"] != shop.ballots:
        raise Missing(f"{told['ballots']} ballots instead of {shop.ballots}")
    ours = {"inFavour": told["tally"]["approving"], "against": told["tally"]["against"],
            "abstaining": told["tally"]["abstaining"], "void": told["tally"]["void"],
            "none": told["notVoting"]}
    ours = {name: (count["heads"], int(count["area"].replace(".", "")))
            for name, count in ours.items()}
    theirs = {}
    for line in shop.call(*query).splitlines():
        name, heads, area, _ = line.split("|")
        theirs[name] = (int(heads), int(area or 0))
    if ours != theirs:
        raise Missing(f"the counts differ: {ours} and {theirs}")
    shop.made["note"] = (
        f"three counts agree: row by row, our query, and plain SQL; "
        f"{sum(heads for heads, _ in ours.values()):,} owners, {told['tally']['outcome']}"
    )
    return Side(recount), Side(query)


def import_row(shop):
    case = big_case(shop)
    register, database = shop.folder / "imported", shop.folder / "imported.sqlite"

    def empty_register():
        shutil.rmtree(register, ignore_errors=True)
        shop.call(shop.yishi, "init", register, "--community", "示例社区")

    (shop.folder / "import.sql").write_text(
        ".mode csv\n"
        "CREATE TABLE premises(door TEXT PRIMARY KEY, building TEXT, stairwell TEXT,\n"
        "storey INTEGER, area TEXT, source TEXT, owner TEXT) STRICT, WITHOUT ROWID;\n"
        f".import --skip 1 {case.name}/premises.csv premises\n"
    )
    return (
        Side([shop.yishi, "import", case, "--register", register], before=empty_register),
        Side(["sqlite3", str(database), ".read import.sql"], folder=shop.folder,
             before=lambda: database.unlink(missing_ok=True)),
    )


def verify_row(shop):
    register = big_register(shop)
    return (
        Side([shop.yishi, "verify", "--register", register]),
        Side(["sqlite3", str(register / "register.sqlite"), "PRAGMA integrity_check"]),
    )


def one_case_row(shop):
    small, big = shop.register(*FIVE), big_register(shop)
    command = [shop.yishi, "status", "yuhuayuan-lift", "--register"]
    return Side(command + [big]), Side(command + [small])


def publish_row(shop):
    """Nothing has changed since: no file may be written."""
    register = shop.register(*FIVE)
    site = shop.folder / "site"

    def stamps():
        return {
            path: (status.st_mtime_ns, status.st_ino)
            for path in sorted(shop.folder.glob("site*/**/*"))
            if path.is_file() and (status := path.stat())
        }

    command = [shop.yishi, "publish", "--to", str(site), "--register", register]
    shop.call(*command)
    shop.call(*command)
    before = stamps()
    shop.call(*command)
    after = stamps()
    written = [path for path in after if before.get(path) != after[path]]
    shop.made["note"] = f"{len(written)} of {len(after)} files written"
    return Side(command), Side([shop.yishi, "--version"])


ROWS = [
    Row("start: --version", "<= 20 ms (stretch 10 ms)", "git", version_row, runs=21,
        size="against git --version"),
    Row("start: status on 28 households", "<= 20 ms (stretch 10 ms)", "git", status_row, runs=21,
        size="against git status"),
    Row("render: one set of minutes, whole command", "<= 1/20", "pandoc",
        render_row(5_000, ["pandoc"]), runs=7,
        size="5 KB, against pandoc"),
    Row("render: 1 MB in one process", "<= 1.5", "cmark",
        render_row(990_000, ["cmark"]), runs=7, size="990 KB, against cmark"),
    Row("render: 10,000 in one process", "<= 1.5 (stretch 1.2)", "python3",
        in_process("rendering"), runs=7, size="5 KB, against libcmark"),
    Row("calc vote from CSV", "<= 2 at 1,000,000, from the register", "sqlite3",
        calc_vote_row(100_000), size="100,000 doors, against .import and one GROUP BY"),
    Row("share: 1,000,000 doors against 100,000", "<= 12", "python3", in_process("sharing"),
        runs=15, size="by storey and area, against itself"),
    Row("recount: a vote in the register", "<= 2 for one count (this makes two)", "sqlite3",
        recount_row, size="{ballots:,} ballots by heads and area, twice, against one GROUP BY"),
    Row("import: a roster of premises", "<= 2 at 1,000,000 (stretch 1.7)", "sqlite3", import_row,
        size="{premises:,} premises, against .import with the same key and no checks"),
    Row("verify", "<= 10 at 1,000,000 rows (stretch 4)", "sqlite3", verify_row,
        size="{premises:,} premises and the five cases, against PRAGMA integrity_check"),
    Row("one case in a large register", "<= 1.5 at 4,000,000 against 4,000", "sqlite3",
        one_case_row, runs=11, size="status among {premises:,} premises, against the five alone"),
    Row("publish again, nothing changed", "0 files written", "git", publish_row, runs=7,
        size="the five cases, against our own --version"),
]

# Said plainly rather than left out.
NOT_THERE = [
    "publish 10,000 notices, and again after 1 change, against Hugo",
    "search two characters in 100,000 notices: no search yet",
]


def version(program):
    lines = subprocess.run(
        [program, "--version"], capture_output=True, text=True, stdin=subprocess.DEVNULL
    ).stdout.splitlines()
    return f"{Path(program).name} {lines[0].strip()}" if lines else program


def as_time(seconds):
    return f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench")
    parser.add_argument("--root", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--runs", type=int, help="runs of each side, at least 5")
    parser.add_argument("--premises", type=int, default=100_000, metavar="N",
                        help="size of the large register (default 100,000)")
    parser.add_argument("--ballots", type=int, default=1_000_000, metavar="N",
                        help="size of the large vote (default 1,000,000)")
    parser.add_argument("--no-install", action="store_true", help="leave this machine as it is")
    parser.add_argument("rows", nargs="*", metavar="ROW")
    options = parser.parse_args()
    if options.runs is not None and options.runs < 5:
        parser.error("a median of fewer than 5 runs tells nothing")

    environment = {**os.environ, "SOURCE_DATE_EPOCH": EPOCH, "LANG": "C.UTF-8"}
    for name in ("YISHI_REGISTER", "LC_ALL"):
        environment.pop(name, None)
    left_out = 0
    with tempfile.TemporaryDirectory(prefix="yishi-bench-") as folder:
        shop = Workshop(options.root.resolve(), Path(folder).resolve(), environment,
                        options.premises, options.ballots)
        peers = sorted({row.peer for row in ROWS if shutil.which(row.peer)})
        print(f"{os.cpu_count()} cores; " + "; ".join(map(version, [shop.yishi, *peers])))
        print("ratio = our time / theirs, the median of the pairs (middle half of them)\n")
        for row in ROWS:
            if options.rows and not any(part in row.name for part in options.rows):
                continue
            print(f"{row.name} ({row.size.format(premises=options.premises, ballots=options.ballots)})", flush=True)
            try:
                if not shutil.which(row.peer):
                    raise Missing(f"{row.peer} is not installed")
                shop.made.pop("note", None)
                sides = row.make(shop)
                runs = options.runs or row.runs
                if isinstance(sides, tuple):
                    figures = compare(*sides, runs, environment)
                else:
                    figures = compare_in_process(sides, runs, environment)
            except Missing as reason:
                left_out += 1
                print(f"    not run: {reason}\n")
                continue
            print(f"    {figures}")
            if "note" in shop.made:
                print(f"    {shop.made['note']}")
            print(f"    goal {row.goal}\n")
    if not options.rows:
        print("Not there yet, so not measured:")
        print(*(f"    {row}" for row in NOT_THERE), sep="\n")
    sys.exit(1 if left_out else 0)


main()
