#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""collect.py [--check]   writes the tests that prove a requirement row (S0-14) or a pain point (C10) into rows.md.

A test function names what it proves in its own name (S0_14_takenIsSaid), in the comment directly above it or in a
comment inside it; a comment above a class names nothing. What stands at "..._data", the names of its data rows too,
counts for the test it feeds.
initTestCase and its like prove nothing. --check writes nothing; it fails where rows.md names a test that does not name
the row, and tells what rows.md does not know yet."""
import collections, os, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.dirname(HERE)
TABLE = os.path.join(HERE, "rows.md")
SETUP = {"initTestCase", "cleanupTestCase", "init", "cleanup"}
CPP = re.compile(r"^(?P<indent> *)(?:static )?void (?:\w+::)?(?P<name>\w+)\(\)(?P<rest>.*)$")
PYTHON = re.compile(r"^(?P<indent> *)def (?P<name>\w+)\(.*\)(?P<rest>:.*)$")
DATA_ROW = re.compile(r'(?:newRow|addRow)\("([^"]*)"')
LINE = re.compile(r"\| (S\d-\d+|C\d+) \| ([\w ]+) \| (.*) \|$")


def named_in_words(text):
    for seed, first, last in re.findall(r"\bS(\d)-(\d+)(?:…(\d+))?", text):
        for number in range(int(first), int(last or first) + 1):
            yield f"S{seed}-{number}"
    yield from re.findall(r"\bC\d{1,2}\b", text)


def named_in_name(name):
    for seed, number in re.findall(r"(?:^|_)S(\d)_(\d+)(?=_|$)", name):
        yield f"S{seed}-{number}"
    yield from re.findall(r"(?:^|_)(C\d{1,2})(?=_|$)", name)


def comment_of(line, python):
    mark = "#" if python else "//"
    found = re.search(r"(?:^|\s)" + mark + r"(.*)$", line)
    return found.group(1) if found else ""


def functions(path):
    """(name, words at it) of each test function of one file."""
    python = path.endswith(".py")
    pattern = PYTHON if python else CPP
    above, name, indent, words = [], None, "", []
    with open(path, encoding="utf-8") as source:
        for line in source:
            line = line.rstrip("\n")
            if name is not None:
                words.append(comment_of(line, python))
                if name.endswith("_data"):
                    words += DATA_ROW.findall(line)
                inside = not line.strip() or line.startswith(indent + " ") or line.startswith(indent + "{")
                if line == indent + "}" or not inside:
                    yield name, words
                    name = None
                    if not python:
                        continue
                else:
                    continue
            found = pattern.match(line)
            if found and not found["rest"].split("//")[0].rstrip().endswith(";"):
                name, indent = found["name"], found["indent"]
                words = above + [comment_of(line, python)]
                if found["rest"].split("//")[0].rstrip().endswith("}"):  # the whole function in one line
                    yield name, words
                    name = None
            bare = line.strip().startswith("#" if python else "//")
            above = above + [comment_of(line, python)] if bare else []
    if name is not None:
        yield name, words


def collect():
    named = collections.defaultdict(list)
    for folder, folders, files in os.walk(TESTS):
        folders.sort()
        for file in sorted(files):
            if not re.search(r"\.(cpp|py)$", file) or folder == HERE:
                continue
            for name, words in functions(os.path.join(folder, file)):
                test = re.sub(r"_data$", "", name)
                if test in SETUP:
                    continue
                ids = list(named_in_name(name))
                for text in words:
                    ids += named_in_words(text)
                for each in dict.fromkeys(ids):
                    if (os.path.splitext(file)[0], test) not in named[each]:
                        named[each].append((os.path.splitext(file)[0], test))
    return named


def named_tests(line):
    return set(re.findall(r"`(\w+: \w+)`", line))


def rewritten(lines, named):
    """The table with the tests of today, and the ids that are called tested without one."""
    without = []
    result = []
    for line in lines:
        found = LINE.match(line.rstrip("\n"))
        if found and found.group(1) in named:
            tests = ", ".join(f"`{file}: {test}`" for file, test in named[found.group(1)])
            line = f"| {found.group(1)} | tested | {tests} |\n"
        elif found and found.group(2) == "tested":
            without.append(found.group(1))
        result.append(line)
    return result, without


def main():
    with open(TABLE, encoding="utf-8") as table:
        before = table.readlines()
    after, without = rewritten(before, collect())
    for row in without:
        print(f"{row} is called tested, and no test names it")
    if "--check" in sys.argv:
        wrong = False
        for was, now in zip(before, after):
            if was == now:
                continue
            print(f"rows.md says  {was}the tests say {now}", end="")
            wrong = wrong or bool(named_tests(was) - named_tests(now))
        sys.exit(1 if without or wrong else 0)
    with open(TABLE, "w", encoding="utf-8") as table:
        table.writelines(after)
    print(sum(line.startswith("| S") and " | tested | " in line for line in after), "rows tested")
    sys.exit(1 if without else 0)


if __name__ == "__main__":
    main()
