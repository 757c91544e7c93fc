#!/bin/sh
# Builds an index of many recordings from a real journal and asks it the typical questions; prints seconds, lines a second,
# ratios to the chain check, a plain SHA-256 and a plain insert in the same run, the index's size, percentiles and plans.
#   storage/benchmarks/index.sh [RECORDINGS=1000000] [FOLDER=a fresh one below TMPDIR] [HEAP=256m]
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd -P)
work=$(mktemp -d "${2:-${TMPDIR:-/tmp}}/station-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT INT TERM
. "$top/.mvn/jdk.sh"
cd "$top"
./mvnw -B -q -o test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath" -Dmdep.includeScope=test \
    -pl storage >/dev/null
"$JAVA_HOME/bin/java" -Xmx"${3:-256m}" --enable-native-access=ALL-UNNAMED \
    -cp "storage/target/test-classes:storage/target/classes:$(cat "$work/classpath")" \
    org.evidencestation.storage.index.IndexBenchmark "${1:-1000000}" "$work"
