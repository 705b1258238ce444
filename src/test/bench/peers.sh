#!/usr/bin/env bash
# dramac and its peers, side by side in one run: how long each takes to read 10,000, 100,000 and
# 1,000,000 lines of its own language, warm. Run it in the folder of the project after
# `mvn test-compile`; needs JAVA_HOME (JDK 25), Maven, npm, and 4 GB of memory. What it installs goes
# into target/bench.
#
#   src/test/bench/peers.sh
set -euo pipefail
here=$(cd "${0%/*}" && pwd)
cd "$here/../../.."
work=target/bench
java="${JAVA_HOME:?is not set}/bin/java"
limit=${BENCH_LIMIT:-120}
sizes=${BENCH_LINES:-10000 100000 1000000}

mkdir -p $work
cp "$here"/package.json "$here"/package-lock.json "$here"/.npmrc $work/
[ -d $work/node_modules/inkjs ] || (cd $work && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
[ -d $work/smithy ] || mvn -q -B ${MAVEN_MODE:-} -Pbench dependency:copy-dependencies \
    -DincludeGroupIds=software.amazon.smithy -DoutputDirectory=$work/smithy
[ -f $work/classpath ] || mvn -q -B ${MAVEN_MODE:-} dependency:build-classpath \
    -Dmdep.outputFile=$work/classpath -Dmdep.includeScope=test

row() { # name, lines, command…
  local name=$1 lines=$2 ms
  shift 2
  local ended=0
  ms=$(timeout "$limit" "$@" 2>$work/err) || ended=$?
  if [ $ended = 0 ]; then
    echo "$name|$lines|$ms" >> $work/figures
    awk -v n="$name" -v l="$lines" -v m="$ms" \
      'BEGIN { printf "| %-18s | %9d | %10.1f | %12.0f |\n", n, l, m, l / m * 1000 }'
  elif [ $ended != 124 ] && grep -qiE "memory|heap" $work/err; then
    printf '| %-18s | %9d | %10s | %12s |\n' "$name" "$lines" "no memory" ""
  elif [ $ended = 124 ]; then
    printf '| %-18s | %9d | %10s | %12s |\n' "$name" "$lines" "> $limit s" ""
  else
    printf '| %-18s | %9d | %10s | %12s |\n' "$name" "$lines" failed ""
  fi
}

: > $work/figures
printf '| %-18s | %9s | %10s | %12s |\n|---|---|---|---|\n' what lines ms lines/s
memory="-Xmx4g -XX:+UseSerialGC"
for lines in $sizes; do
  row "dramac parse" $lines $java $memory -cp "target/classes:target/test-classes:$(cat $work/classpath)" \
    dramac.bench.PeersBench parse $lines
  row "dramac check" $lines $java $memory -cp "target/classes:target/test-classes:$(cat $work/classpath)" \
    dramac.bench.PeersBench check $lines
  row "aw-parser parse" $lines node --max-old-space-size=4096 "$here/peers.mjs" aw-parser $lines $work
  row "inkjs compile" $lines node --max-old-space-size=4096 --stack-size=4000 "$here/peers.mjs" inkjs $lines $work
  row "Smithy assemble" $lines $java $memory -cp "$work/smithy/*" "$here/SmithyPeer.java" $lines
done

# Reading is in proportion to the text: ten times the lines take eleven times as long at most.
awk -F'|' '
  { ms[$1, $2] = $3 }
  END {
    kinds["dramac parse"]; kinds["dramac check"]
    for (kind in kinds) if (ms[kind, 10000] && ms[kind, 100000])
      printf "%s: ten times the lines take %.1f times as long (at most 11)\n", kind, ms[kind, 100000] / ms[kind, 10000]
  }' $work/figures
