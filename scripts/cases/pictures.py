"""The made-up photos of a notice on its board: a few lines of ink, and the word 演示 inside."""

import struct
import zlib

WIDTH, HEIGHT = 96, 72


def photo(board, moment):
    """A grey PNG: a board, a sheet on it, and as many marks below as tell them apart."""
    rows = [[200] * WIDTH for _ in range(HEIGHT)]
    fill(rows, 8, 6, 88, 58, 150)
    fill(rows, 26 + 8 * board, 10, 62 + 8 * board, 54, 250)
    for line in range(16, 50, 5):
        fill(rows, 30 + 8 * board, line, 56 + 8 * board - line % 4 * 4, line + 2, 60)
    for mark in range(moment + 1):
        fill(rows, 10 + 8 * mark, 62, 15 + 8 * mark, 67, 30)
    return png(rows, "演示数据，不是照片")


def fill(rows, left, top, right, bottom, grey):
    for row in rows[top:bottom]:
        row[left:right] = [grey] * (right - left)


def png(rows, comment):
    raw = b"".join(b"\0" + bytes(row) for row in rows)
    header = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 0, 0, 0, 0)
    text = b"Comment\0\0\0\0\0" + comment.encode()
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"iTXt", text)
            + chunk(b"IDAT", stored(raw)) + chunk(b"IEND", b""))


def stored(raw):
    """zlib without its compressor, whose bytes differ from one version to the next.

    Rows repeat, so that fixed Huffman codes of one byte and long matches make it small:
    each run is one literal and matches at distance 1.
    """
    bits = Bits()
    bits.put(1, 1)
    bits.put(1, 2)
    at = 0
    while at < len(raw):
        bits.code(raw[at])
        run = 1
        while at + run < len(raw) and raw[at + run] == raw[at]:
            run += 1
        rest = run - 1
        at += 1
        while rest >= 258:
            bits.code(285)
            bits.reverse(0, 5)
            rest -= 258
            at += 258
        # Lengths 3 to 10 have codes of their own; what is left stands as it is.
        while rest >= 3:
            length = min(rest, 10)
            bits.code(254 + length)
            bits.reverse(0, 5)
            rest -= length
            at += length
    bits.code(256)
    return b"\x78\x01" + bits.bytes() + struct.pack(">I", zlib.adler32(raw))


class Bits:
    """Bits in the order DEFLATE packs them, with its fixed codes (RFC 1951, 3.2.6)."""

    def __init__(self):
        self.value, self.count = 0, 0

    def put(self, value, width):
        self.value |= value << self.count
        self.count += width

    def reverse(self, code, width):
        self.put(int(f"{code:0{width}b}"[::-1], 2), width)

    def code(self, symbol):
        if symbol < 144:
            self.reverse(0x30 + symbol, 8)
        elif symbol < 256:
            self.reverse(0x190 + symbol - 144, 9)
        elif symbol < 280:
            self.reverse(symbol - 256, 7)
        else:
            self.reverse(0xC0 + symbol - 280, 8)

    def bytes(self):
        return self.value.to_bytes((self.count + 7) // 8, "little")


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
