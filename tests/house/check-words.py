# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the program can be taken out for translation.

    check-words.py SOURCE_ROOT

Whether every file with words is listed is a rule of check-house.py; here the tools that translators
work with read what is listed.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

# The keywords of meson's preset "glib", and what makes typography worth a word.
XGETTEXT = [
    "xgettext", "--from-code=UTF-8", "--add-comments=Translators", "--files-from=po/POTFILES.in",
    "--keyword=_", "--keyword=N_", "--keyword=C_:1c,2", "--keyword=NC_:1c,2",
    "--keyword=g_dcgettext:2", "--keyword=g_dngettext:2,3", "--keyword=g_dpgettext2:2c,3",
    "--check=ellipsis-unicode", "--check=space-ellipsis", "--check=quote-unicode", "--check=bullet-unicode",
]

root = pathlib.Path(sys.argv[1])
count = failed = 0


def report(name, places):
    global count, failed
    count += 1
    failed += bool(places)
    print(f"{'not ok' if places else 'ok'} {count} - {name}")
    for place in places:
        print(f"# {place}")


def run(*command):
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    complaints = (done.stdout + done.stderr).splitlines()
    return complaints or ([f"{command[0]} ended with {done.returncode}"] if done.returncode else [])


with tempfile.TemporaryDirectory(prefix="instep-words-") as folder:
    template, english = pathlib.Path(folder, "instep.pot"), pathlib.Path(folder, "en.po")
    report("xgettext has nothing to complain of", run(*XGETTEXT, f"--output={template}"))

    text = template.read_text(encoding="utf-8") if template.exists() else ""
    found = set(re.findall(r"(?:^#:| )\s*([^\s:]+):\d+", text, re.MULTILINE))
    listed = [line for line in (root / "po/POTFILES.in").read_text(encoding="utf-8").splitlines()
              if line and line[0] != "#"]
    report("every file listed has words", [name for name in listed if name not in found])

    # A translation that repeats the English must pass what a translator's own would.
    run("msginit", "--no-translator", "--locale=en_GB.UTF-8", f"--input={template}", f"--output-file={english}")
    report("formats and plurals of a translation can be checked",
           run("msgfmt", "--check-format", "--check-domain", "--output-file=/dev/null", str(english)))

print(f"1..{count}")
sys.exit(1 if failed else 0)
