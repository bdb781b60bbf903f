"""Reads a case folder: the YAML that the worked cases use, the tables and the heads."""

import csv

# YAML, as far as the cases use it: mappings, lists, texts, `[a, b]`, `|`.


def load_yaml(text):
    lines = text.split("\n")
    value, index = read_block(lines, 0, 0)
    rest = [line for line in lines[index:] if line.strip() and not line.strip().startswith("#")]
    if rest:
        raise ValueError(f"not understood: {rest[0]!r}")
    return value


def indent_of(line):
    return len(line) - len(line.lstrip(" "))


def next_line(lines, index):
    while index < len(lines):
        stripped = lines[index].strip()
        if stripped and not stripped.startswith("#"):
            return index
        index += 1
    return index


def read_block(lines, index, indent):
    index = next_line(lines, index)
    if index >= len(lines) or indent_of(lines[index]) < indent:
        return "", index
    indent = indent_of(lines[index])
    if lines[index].lstrip().startswith("- "):
        return read_list(lines, index, indent)
    return read_mapping(lines, index, indent)


def read_list(lines, index, indent):
    items = []
    while True:
        index = next_line(lines, index)
        if index >= len(lines) or indent_of(lines[index]) != indent:
            return items, index
        if not lines[index].lstrip().startswith("- "):
            return items, index
        inner = lines[index][indent + 2:]
        if split_key(inner):
            lines[index] = " " * (indent + 2) + inner
            item, index = read_mapping(lines, index, indent + 2)
        else:
            item, index = scalar(inner), index + 1
        items.append(item)


def read_mapping(lines, index, indent):
    mapping = {}
    while True:
        index = next_line(lines, index)
        if index >= len(lines) or indent_of(lines[index]) != indent:
            return mapping, index
        pair = split_key(lines[index].strip())
        if pair is None:
            raise ValueError(f"no key in {lines[index]!r}")
        key, value = pair
        if key in mapping:
            raise ValueError(f"key twice: {key}")
        if value == "|":
            mapping[key], index = read_text(lines, index + 1, indent)
        elif value:
            mapping[key], index = scalar(value), index + 1
        else:
            mapping[key], index = read_block(lines, index + 1, indent)


def read_text(lines, index, indent):
    text = []
    while index < len(lines) and (not lines[index].strip() or indent_of(lines[index]) > indent):
        text.append(lines[index].strip())
        index += 1
    return "\n".join(text).strip() + "\n", index


def split_key(text):
    if text.startswith(("\"", "[")):
        return None
    if text.endswith(":"):
        return text[:-1], ""
    key, colon, value = text.partition(": ")
    return (key, value.strip()) if colon else None


def scalar(text):
    text = text.strip()
    if text.startswith("\"") and text.endswith("\""):
        return text[1:-1]
    if text.startswith("["):
        return [item.strip() for item in text[1:-1].split(",") if item.strip()]
    return text


# A folder.


class Folder:
    def __init__(self, path):
        self.path = path
        self.case = load_yaml((path / "case.yaml").read_text(encoding="utf-8"))
        # A matter without doors has no roster.
        self.premises = self.rows("premises.csv") if (path / "premises.csv").exists() else []
        self.meetings = self.heads("meetings")
        self.notices = self.heads("notices")

    def rows(self, name):
        with open(self.path / name, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def heads(self, folder):
        files = sorted((self.path / folder).glob("*.md")) if (self.path / folder).exists() else []
        heads = {}
        for file in files:
            _, head, body = file.read_text(encoding="utf-8").split("---\n", 2)
            heads[file.stem] = load_yaml(head) | {"正文": body}
        return heads

    def list(self, key):
        return self.case.get(key) or []

    def parts(self):
        return self.list("部位") or [None]

    def of_part(self, part):
        return [row for row in self.premises
                if part is None or part in (row.get("单元"), row.get("楼栋"), row.get("路段"))]

    def latest(self, items, part):
        own = [item for item in items if item.get("部位") == part]
        return (own or [item for item in items if not item.get("部位")] or [None])[-1]
