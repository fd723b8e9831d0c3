#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command on a session bus of its own.  The bus's daemons inherit its standard output, where
# only test results belong; so theirs is turned away, and the command keeps its own.
exec 3>&1
# shellcheck disable=SC2016
exec dbus-run-session -- sh -c '"$@" >&3 3>&-' sh "$@" >&2
