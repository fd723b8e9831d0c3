# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house, each a test of its own.

    check-house.py SOURCE_ROOT [PATH_OF_INSTEP_CLI]
"""

import ast
import pathlib
import re
import shutil
import subprocess
import sys

# From the ground floor up; a folder may use what stands below its own floor.
FLOORS = [
    {"fit", "lacing", "numbness"},
    {"advice"},
    {"picture", "content"},
    {"paper", "records"},
    {"window", "cli"},
]
MAX_FILE_LINES = 600
MAX_FUNCTION_LINES = 60
# Made from the content, and read by xgettext only.
MADE_FILES = {"po/content-strings.c"}
DRAWERS = re.compile(r"(^|[-_/])(utils?|helpers?|misc|common)([-_./]|$)")

root = pathlib.Path(sys.argv[1])
count = failed = 0


def report(name, places):
    global count, failed
    count += 1
    if places:
        failed += 1
    print(f"{'not ok' if places else 'ok'} {count} - {name}")
    for place in places:
        print(f"# {place}")


def list_files():
    """The files of the project, without those made by building it."""
    if (root / ".git").exists() and shutil.which("git"):
        listed = subprocess.run(
            ["git", "-C", str(root), "ls-files", "-co", "--exclude-standard"],
            capture_output=True, text=True, check=False,
        )
        if listed.returncode == 0:
            return [root / line for line in listed.stdout.splitlines() if (root / line).is_file()]
    return [path for path in root.rglob("*")
            if path.is_file() and not any(part.startswith(("_build", ".git")) for part in path.parts)]


FILES = list_files()
SOURCES = [path for path in FILES if path.suffix in (".c", ".h")]
PYTHON = [path for path in FILES if path.suffix == ".py"]
# Folders whose programs may have a window.
WITH_WINDOWS = ("src/window", "tests/window", "tests/bench")


def name_of(path):
    return str(path.relative_to(root))


def read(path):
    return path.read_text(encoding="utf-8")


def floor_of(folder):
    return next((i for i, floor in enumerate(FLOORS) if folder in floor), None)


def find_bad_arrows():
    for path in SOURCES:
        parts = path.relative_to(root).parts
        if parts[0] != "src" or len(parts) < 3:
            continue
        for number, line in enumerate(read(path).splitlines(), 1):
            included = re.match(r'\s*#\s*include\s+"(?:([^"/]+)/)?([^"]+)"', line)
            if not included or included[1] == parts[1] or included[2] == "config.h":
                continue
            if not included[1]:
                yield f"{name_of(path)}:{number}: “{included[2]}” does not say its folder"
                continue
            here, there = floor_of(parts[1]), floor_of(included[1])
            if there is None:
                yield f"{name_of(path)}:{number}: “{included[1]}” is no folder of the house"
            elif here is None or there >= here:
                yield f"{name_of(path)}:{number}: {parts[1]} may not use {included[1]}"


def find_unknown_folders():
    for folder in sorted({path.relative_to(root).parts[1] for path in SOURCES
                          if path.relative_to(root).parts[0] == "src"}):
        if floor_of(folder) is None:
            yield f"src/{folder} stands on no floor"


def find_stray_toolkit():
    pattern = re.compile(r"#\s*include\s+<(gtk/|gdk/|gsk/|adwaita)")
    for path in SOURCES:
        if name_of(path.parent) not in WITH_WINDOWS and pattern.search(read(path)):
            yield name_of(path)


def find_long_files():
    for path in [*SOURCES, *PYTHON, *(path for path in FILES if path.suffix in (".ui", ".css", ".build"))]:
        lines = len(read(path).splitlines())
        if lines > MAX_FILE_LINES and name_of(path) not in MADE_FILES:
            yield f"{name_of(path)}: {lines} lines"


def find_long_functions():
    """In this style a function's body stands between a { and a } in the first column."""
    for path in SOURCES:
        start = name = None
        for number, line in enumerate(read(path).splitlines(), 1):
            signature = re.match(r"(\w+) \(", line)
            if signature:
                name = signature[1]
            if line == "{":
                start = number
            elif line == "}" and start is not None:
                length = number - start + 1
                if length > MAX_FUNCTION_LINES and not (name or "").endswith("class_init"):
                    yield f"{name_of(path)}:{start}: {name} has {length} lines"
                start = None
    for path in PYTHON:
        for node in ast.walk(ast.parse(read(path))):
            if isinstance(node, ast.FunctionDef) and node.end_lineno - node.lineno >= MAX_FUNCTION_LINES:
                yield f"{name_of(path)}:{node.lineno}: {node.name} has {node.end_lineno - node.lineno + 1} lines"


def find_drawers():
    return [name_of(path) for path in FILES if DRAWERS.search(name_of(path))]


def find_unlicensed():
    for path in FILES:
        known = path.suffix in (".c", ".h", ".ui", ".css", ".py", ".sh", ".xml") or path.name == "meson.build"
        if known or (not path.suffix and path.read_bytes().startswith(b"#!")):
            if "SPDX-License-Identifier:" not in "\n".join(read(path).splitlines()[:4]):
                yield name_of(path)


def find_outside_names():
    # Written so that this file does not find itself.
    names = re.compile(r"\.\./" + r"shared|(?<![\w.])/" + r"(work|farm|home|root)/|/tmp/" + r"wt")
    for path in FILES:
        if path.suffix in (".png", ".pdf"):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if names.search(line):
                yield f"{name_of(path)}:{number}"


def find_weak_assertions():
    """g_assert() is compiled out of some builds, and says less."""
    for path in SOURCES:
        if path.relative_to(root).parts[0] != "tests":
            continue
        for number, line in enumerate(read(path).splitlines(), 1):
            if re.search(r"\bg_assert ?\(", line):
                yield f"{name_of(path)}:{number}"


def find_untranslated_files():
    pattern = re.compile(r"(?<!\w)(_|N_|C_|NC_|ngettext) ?\(\"")
    listed = [line for line in read(root / "po" / "POTFILES.in").splitlines() if line and line[0] != "#"]
    wanted = {name_of(path) for path in SOURCES if path.suffix == ".c" and
              path.relative_to(root).parts[0] == "src" and pattern.search(read(path))}
    wanted |= {name_of(path) for path in FILES if path.suffix == ".ui" and 'translatable="yes"' in read(path)}
    wanted |= {name_of(path) for path in FILES if
               path.name.endswith((".desktop.in", ".gschema.xml", ".metainfo.xml.in", "content-strings.c"))}
    for name in sorted(wanted - set(listed)):
        yield f"{name} is missing in po/POTFILES.in"
    for name in listed:
        if not (root / name).is_file():
            yield f"{name} is in po/POTFILES.in, but not there"
    if listed != sorted(listed):
        yield "po/POTFILES.in is not sorted"


def find_toolkit_links(program):
    dump = subprocess.run(["readelf", "-d", program], capture_output=True, text=True, check=True).stdout
    return [line.strip() for line in dump.splitlines()
            if "NEEDED" in line and re.search(r"gtk|adwaita|gdk-", line)]


report("no arrow of the house runs up or sideways", list(find_bad_arrows()))
report("every folder of src stands on a floor", list(find_unknown_folders()))
report("GTK and libadwaita are used by the window only", list(find_stray_toolkit()))
report(f"no file has more than {MAX_FILE_LINES} lines", list(find_long_files()))
report(f"no function has more than {MAX_FUNCTION_LINES} lines", list(find_long_functions()))
report("no file is a drawer for this and that", find_drawers())
report("every source says its licence", list(find_unlicensed()))
report("no file names a path of somebody's machine", list(find_outside_names()))
report("no test uses the weak g_assert()", list(find_weak_assertions()))
report("every file with words is in po/POTFILES.in, sorted", list(find_untranslated_files()))
if len(sys.argv) > 2:
    report("instep-cli links no GTK", find_toolkit_links(sys.argv[2]))

print(f"1..{count}")
sys.exit(1 if failed else 0)
