#!/bin/sh
# Compares ./station collect of one large file with cp + sync, and with cp + sync + openssl dgst -sha256 of both copies:
# whole processes, interleaved rounds in one run, warm source. Prints seconds, ratios to cp + sync, and peak memory.
#   storage/benchmarks/collect.sh [MiB=2048] [ROUNDS=3] [FOLDER=a fresh one below TMPDIR]
set -eu
mib=${1:-2048}
rounds=${2:-3}
top=$(cd "$(dirname "$0")/../.." && pwd -P)
work=$(mktemp -d "${3:-${TMPDIR:-/tmp}}/station-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT INT TERM
mkdir "$work/card" "$work/home"

"$top/station" --version >/dev/null # builds if needed, so that no round pays for it
openssl enc -aes-128-ctr -K 000102030405060708090a0b0c0d0e0f -iv 00000000000000000000000000000000 \
    -in /dev/zero 2>/dev/null | head -c "${mib}M" >"$work/card/clip.mp4" || true
cat "$work/card/clip.mp4" >/dev/null

now() { date +%s.%N; }
seconds() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", b - a }'; }

# Runs the station with its memory watched: the high-water mark that the kernel keeps for the process.
collect() {
    HOME=$work/home "$top/station" collect "$work/card" --vault "$work/vault" --json >"$work/out" &
    pid=$!
    while [ -r "/proc/$pid/status" ]; do
        peak=$(awk '/^VmHWM/ { print $2 }' "/proc/$pid/status" 2>/dev/null || true)
        [ -z "$peak" ] || echo "$peak" >"$work/peak"
        sleep 0.1
    done
    wait "$pid"
}
copy() {
    cp "$work/card/clip.mp4" "$work/copy.mp4"
    sync "$work/copy.mp4"
}
copy_and_digest() {
    copy
    openssl dgst -sha256 "$work/card/clip.mp4" "$work/copy.mp4" >/dev/null
}
measure() { # NAME COMMAND
    rm -rf "$work/copy.mp4" "$work/vault" "$work/home/.cache"
    begin=$(now)
    "$2"
    seconds "$begin" "$(now)" >>"$work/$1"
    echo >>"$work/$1"
}
median() { sort -n "$work/$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

round=0
while [ "$round" -lt "$rounds" ]; do
    measure cp copy
    measure digest copy_and_digest
    measure collect collect
    sort -n "$work/peak" | tail -n 1 >>"$work/peaks"
    round=$((round + 1))
done
base=$(median cp)
for name in cp digest collect; do
    awk -v name="$name" -v s="$(median $name)" -v base="$base" \
        'BEGIN { printf "%-8s %7.2f s   %.2f x cp + sync\n", name, s, s / base }'
done
awk -v c="$(median collect)" -v d="$(median digest)" 'BEGIN { printf "collect is %.2f x cp + sync + openssl dgst of both\n", c / d }'
echo "peak memory of collect: $(($(sort -n "$work/peaks" | tail -n 1) / 1024)) MiB"
