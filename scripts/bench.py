"""The rows of the performance goals that can run already, each against its peer.

Called by scripts/bench. A ratio in one run on one machine counts, an absolute time does
not: both sides run in turn, after one run of each that is not counted, and the median of
the ratios pair by pair is printed, with the middle half of them beside it.
"""

import argparse
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


@dataclass
class Row:
    name: str
    goal: str
    peer: str  # the program compared with
    make: Callable  # (workshop) -> (ours, theirs)
    runs: int = 5
    size: str = ""


def run(side, environment, prefix=()):
    """Runs one side once, in seconds by the wall clock."""
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
    ratios = [mine / other for mine, other in pairs]
    low, middle, high = statistics.quantiles(ratios, n=4)
    times = [statistics.median(side) for side in zip(*pairs)]
    return (
        f"ratio {middle:.3f} ({low:.3f} to {high:.3f})"
        f"   {as_time(times[0])} to {as_time(times[1])}"
        f"   memory {memory[0]:.0f} MB to {memory[1]:.0f} MB   {runs} runs"
    )


@dataclass
class Workshop:
    """A folder of our own with what the rows need, each thing made once."""

    root: Path
    folder: Path
    environment: dict
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


FIVE = (
    "fertiliser-plant-council", "yuhuayuan-lift", "nanyuan-gas",
    "justice-bureau-balconies", "yuanding-street",
)


def verify_row(shop):
    register = shop.register(*FIVE)
    return (
        Side([shop.yishi, "verify", "--register", register]),
        Side(["sqlite3", str(register / "register.sqlite"), "PRAGMA integrity_check"]),
    )


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
    return Side(command), Side(["git", "--version"])


ROWS = [
    Row("start: --version", "<= 20 ms (stretch 10 ms)", "git", version_row, runs=21,
        size="against git --version"),
    Row("start: status on 28 households", "<= 20 ms (stretch 10 ms)", "git", status_row, runs=21,
        size="against git status"),
    Row("render: one set of minutes, whole command", "<= 1/20", "pandoc",
        render_row(5_000, ["pandoc"]), runs=7,
        size="5 KB, against pandoc"),
    Row("render: 1 MB in one process", "<= 1.5 for 10,000 x 5 KB", "cmark",
        render_row(990_000, ["cmark"]), runs=7, size="990 KB, against cmark"),
    Row("calc vote from CSV", "<= 2 at 1,000,000, from the register", "sqlite3",
        calc_vote_row(100_000), size="100,000 doors, against .import and one GROUP BY"),
    Row("verify: the five cases", "<= 10 at 1,000,000 rows", "sqlite3", verify_row, runs=7,
        size="against PRAGMA integrity_check"),
    Row("publish again, nothing changed", "0 files written", "git", publish_row, runs=7,
        size="five cases, start-up against git --version"),
]

# Said plainly rather than left out.
NOT_THERE = [
    "publish 10,000 notices against Hugo",
    "publish again after 1 change of 10,000 against Hugo",
    "import a roster of 1,000,000 premises against sqlite3 .import",
    "tally 1,000,000 ballots in the register against one GROUP BY",
    "verify at 1,000,000 rows against PRAGMA integrity_check",
    "render 5 KB 10,000 times in one process against libcmark alone",
    "search two characters in 100,000 notices (no search yet)",
    "one case in a register of 4,000,000 premises against the same in 4,000",
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
    parser.add_argument("--no-install", action="store_true")
    parser.add_argument("rows", nargs="*", metavar="ROW")
    options = parser.parse_args()
    if options.runs is not None and options.runs < 5:
        parser.error("a median of fewer than 5 runs tells nothing")

    environment = {**os.environ, "SOURCE_DATE_EPOCH": EPOCH, "LANG": "C.UTF-8"}
    for name in ("YISHI_REGISTER", "LC_ALL"):
        environment.pop(name, None)
    left_out = 0
    with tempfile.TemporaryDirectory(prefix="yishi-bench-") as folder:
        shop = Workshop(options.root.resolve(), Path(folder).resolve(), environment)
        peers = sorted({row.peer for row in ROWS if shutil.which(row.peer)})
        print(f"{os.cpu_count()} cores; " + "; ".join(map(version, [shop.yishi, *peers])))
        print("ratio = our time / theirs, the median of the pairs (middle half of them)\n")
        for row in ROWS:
            if options.rows and not any(part in row.name for part in options.rows):
                continue
            print(f"{row.name} ({row.size})", flush=True)
            try:
                if not shutil.which(row.peer):
                    raise Missing(f"{row.peer} is not installed")
                shop.made.pop("note", None)
                sides = row.make(shop)
                figures = compare(*sides, options.runs or row.runs, environment)
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
