"""Recounts bills in exact fractions, with nothing of the program they come from.

A bill is a line: its net in fen, then `weight:share` of each door in the order of
storey and door. Each door is owed net x weight / sum of weights. It gets that rounded
down; the fen left over go to the largest fractions, of equals to the earlier door.
"""

import sys
from fractions import Fraction


def shares(net, weights):
    total = sum(weights)
    owed = [net * weight / total for weight in weights]
    given = [share.__floor__() for share in owed]
    left = net - sum(given)
    order = sorted(range(len(owed)), key=lambda door: (given[door] - owed[door], door))
    for door in order[:left]:
        given[door] += 1
    return given


def main():
    bills = differences = 0
    for line in sys.stdin:
        net, *doors = line.split()
        weights, told = zip(*(door.split(":") for door in doors))
        right = shares(int(net), [Fraction(weight) for weight in weights])
        bills += 1
        if right != [int(share) for share in told]:
            differences += 1
            print(f"{line.strip()}  should be {right}")
    print(f"{bills} bills, {differences} differences")


main()
