# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds for a prefix of its own, installs there, and starts what was installed.

    check-install.py SOURCE_ROOT

Wants a display.  Nothing tells the installed program where its data is, and moving the data away
shows that it uses the installed copy.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

source = pathlib.Path(sys.argv[1])
count = failed = 0


def report(name, passed, detail=""):
    global count, failed
    count += 1
    failed += not passed
    print(f"{'ok' if passed else 'not ok'} {count} - {name}")
    if not passed:
        for line in str(detail).splitlines()[-12:]:
            print(f"# {line}")


def run(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, check=False, **options)


INSTALLED = [
    "bin/instep",
    "bin/instep-cli",
    "share/applications/io.github.instep_app.Instep.desktop",
    "share/dbus-1/services/io.github.instep_app.Instep.service",
    "share/glib-2.0/schemas/io.github.instep_app.Instep.gschema.xml",
    "share/icons/hicolor/scalable/apps/io.github.instep_app.Instep.svg",
    "share/icons/hicolor/symbolic/apps/io.github.instep_app.Instep-symbolic.svg",
    "share/instep/content/model.json",
    "share/metainfo/io.github.instep_app.Instep.metainfo.xml",
]

with tempfile.TemporaryDirectory(prefix="instep-install-") as folder:
    build, prefix = pathlib.Path(folder, "build"), pathlib.Path(folder, "somewhere else")
    environment = {name: value for name, value in os.environ.items()
                   if not name.startswith(("INSTEP_", "G_DEBUG", "GSETTINGS_SCHEMA_DIR"))}

    done = run("meson", "setup", str(build), str(source), f"--prefix={prefix}", "--libdir=lib",
               "-Dbuildtype=debug", env=environment)
    if done.returncode == 0:
        done = run("meson", "install", "-C", str(build), "--quiet", env=environment)
    report("it installs into any prefix", done.returncode == 0, done.stdout + done.stderr)

    missing = [name for name in INSTALLED if not (prefix / name).is_file()]
    report("everything is where it belongs", not missing, "\n".join(missing))

    answer = run(str(prefix / "bin/instep-cli"), "fit", "--example", "--format", "json", env=environment)
    verdict = json.loads(answer.stdout)["verdict"] if answer.returncode == 0 else None
    report("the installed program finds its data", verdict == "good", answer.stderr)

    # The prefix is none of the system's, so the settings are found only by the program itself.
    picture = pathlib.Path(folder, "window.png")
    answer = run(str(prefix / "bin/instep"), "--screenshot", str(picture), env=environment)
    report("the installed window opens", answer.returncode == 0 and picture.is_file(), answer.stderr)

    content = prefix / "share/instep/content"
    content.rename(content.with_name("moved"))
    answer = run(str(prefix / "bin/instep-cli"), "fit", "--example", env=environment)
    report("and says which file it misses when the data is gone",
           answer.returncode == 1 and str(content / "pack.json") in answer.stderr,
           answer.stdout + answer.stderr)

print(f"1..{count}")
sys.exit(1 if failed else 0)
