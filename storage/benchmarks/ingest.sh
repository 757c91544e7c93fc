#!/bin/sh
# What ingest costs, as ratios to stock tools in the same run, rounds interleaved.
#   storage/benchmarks/ingest.sh [ROUNDS=3] [FOLDER=a fresh one below TMPDIR]
# One file of 256 MiB, then of 2 GiB; 2,000 files of 1 MiB; eight docks at 35 MB/s for 45 s; digests; journal appends; an audit of
# 768 MiB, then of 3 GiB. Needs 20 GB of room and a machine that does nothing else; ends with each its peak memory.
set -eu
rounds=${1:-3}
top=$(cd "$(dirname "$0")/../.." && pwd -P)
work=$(mktemp -d "${2:-${TMPDIR:-/tmp}}/station-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT INT TERM
. "$top/.mvn/jdk.sh"
cd "$top"
./mvnw -B -q test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath" -Dmdep.includeScope=test \
    -pl storage >/dev/null
bench() {
    mkdir "$work/$1"
    "$JAVA_HOME/bin/java" -Xmx64m -XX:MaxDirectMemorySize=160m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
        -cp "storage/target/test-classes:storage/target/classes:$(cat "$work/classpath")" \
        org.evidencestation.storage.vault.IngestBenchmark "$work/$1" "$rounds" "$@"
    rm -rf "${work:?}/$1"
}
bench large 256
bench large 2048
bench small 2000
bench docks 8 45
bench digests
bench journal 20000
bench audit 12
bench audit 48
