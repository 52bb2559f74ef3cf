#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Builds libsyslet for the machine at hand and puts it where JNA looks for it in a jar.
#   build.sh TARGET   ->  TARGET/native/libsyslet.so, TARGET/native-resources/linux-ARCH/libsyslet.so
set -eu

fail() {
  echo "libsyslet cannot be built: $1" >&2
  exit 1
}

target=${1:?usage: build.sh TARGET}
here=$(cd "$(dirname "$0")" && pwd)

[ "$(uname -s)" = Linux ] || fail "it needs Linux, and this is $(uname -s)"
case $(uname -m) in
  x86_64) arch=linux-x86-64 ;;
  aarch64) arch=linux-aarch64 ;;
  *) fail "there is no syslet ABI for $(uname -m); x86_64 and aarch64 have one" ;;
esac
missing=
command -v cc >/dev/null 2>&1 || missing="gcc libc6-dev linux-libc-dev"
command -v make >/dev/null 2>&1 || missing="$missing make"
echo '#include <liburing.h>' | cc -E - >/dev/null 2>&1 || missing="$missing liburing-dev"
[ -z "$missing" ] || fail "no C compiler, make or liburing; on Debian: apt-get install$(echo " $missing" | tr -s ' ')"

mkdir -p "$target/native-resources/$arch"
make -s -C "$here" OUT="$target/native" lib
# Without debug sections, which name folders of the build machine: the same sources give the same jar.
so=$target/native-resources/$arch/libsyslet.so
strip -g -o "$so.new" "$target/native/libsyslet.so"
if cmp -s "$so.new" "$so"; then rm "$so.new"; else mv "$so.new" "$so"; fi
