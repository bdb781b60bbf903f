#!/usr/bin/env python3
"""Answers the numbered menu on a pseudo-terminal, as a person at a keyboard would.

    answer-menu.py ANSWERS COMMAND [ARGUMENT...]

ANSWERS holds one line an answer: a part of the question, a tab, what is typed. At each
question the first line of it not used yet is typed if it fits, and else Enter alone.
Once all are used and the menu asks again, the terminal is closed (Ctrl-D). What stood
on the terminal goes to standard output; the exit status is the command's.
"""
import os
import pty
import select
import sys

answers = [
    line.rstrip("\n").split("\t") for line in open(sys.argv[1], encoding="utf-8") if line.strip()
]
process, terminal = pty.fork()
if process == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
shown = b""
seen = 0
while True:
    if not select.select([terminal], [], [], 60)[0]:
        sys.exit("the menu fell silent")
    try:
        read = os.read(terminal, 65536)
    except OSError:  # Linux tells the end of a terminal by an error.
        break
    if not read:
        break
    shown += read
    asked = shown[seen:].replace(b"\r\n", b"\n")
    if not asked.endswith(b"\n> "):
        continue
    seen = len(shown)
    question = asked.decode("utf-8")
    if answers and answers[0][0] in question:
        typed = answers.pop(0)[1]
        os.write(terminal, (typed + "\n").encode("utf-8"))
    elif answers:
        os.write(terminal, b"\n")
    else:
        os.write(terminal, b"\x04")
sys.stdout.write(shown.decode("utf-8").replace("\r\n", "\n"))
for part, typed in answers:
    sys.stdout.write("not asked: %s\n" % part)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]))
