#!/usr/bin/env bash
# Measures the foundation on this machine: time to ready, loading, memory, disk, and $story beside $everything.
#
#   docs/performance/foundation.sh DIR [PORT]
#
# DIR holds Synthea's bundles (docs/guides/synthea.md). It uses a new data directory below target/ and leaves it there.
set -euo pipefail

bundles=${1:?"usage: $0 DIR [PORT]"}
port=${2:-8099}
root=$(cd "$(dirname "$0")/../.." && pwd)
data=$root/target/performance-data
base=http://127.0.0.1:$port/fhir
server=

stop() { [ -z "$server" ] || { kill -TERM "$server"; wait "$server" || true; server=; }; }
trap stop EXIT

now() { date +%s%N; }

start() {
  local began
  began=$(now)
  # With the client of demo mode, whose key lies in the data directory, and without the demo people.
  ONESTORY_DEMO_ENABLED=true java -Xms256m -Xmx2g -jar "$root/server/target/onestory.jar" serve --port "$port" --data "$data" >"$root/target/performance.log" 2>&1 &
  server=$!
  until curl -sf -o /dev/null "$base/metadata"; do sleep 0.1; done
  echo "$1: $((($(now) - began) / 1000000)) ms until it answers"
}

memory() {
  local postgres
  postgres=$(ps -o rss= -C postgres | awk '{ sum += $1 } END { print int(sum / 1024) }')
  echo "$1: server $(($(ps -o rss= -p "$server") / 1024)) MB resident; all PostgreSQL processes of the machine $postgres MB (shared pages counted in each)"
}

rm -rf "$data" "$root"/target/performance-load-report*
mkdir -p "$root/target"
echo "machine: $(nproc) cores, $(free -g | awk '/Mem:/ { print $2 }') GB, $(java -version 2>&1 | head -n 1), load $(cut -d' ' -f1-3 /proc/loadavg)"
start "first start, empty data directory"
memory "idle after the first start"
java -Xmx1g -jar "$root/server/target/onestory.jar" load "$bundles" --assign-nhs-numbers --verify --server "$base" \
  --client demo --key "$data/demo-key.json" \
  --report "$root/target/performance-load-report.json"
memory "after loading"
ONESTORY_TOKEN=$(java -jar "$root/server/target/onestory.jar" token primary --server "$base" --data "$data")
export ONESTORY_TOKEN
node "$root/docs/performance/story.mjs" --base "$base" --seconds 10 --clients 1,2
memory "after reading"
stop
verified=$(java -jar "$root/server/target/onestory.jar" index verify --data "$data")
echo "$verified"
counted=$(echo "$verified" | grep -o 'Resources [0-9,]*' | tr -dc 0-9)
disk=$(du -sk "$data/postgres/base" | cut -f1)
echo "disk: $disk kB in PostgreSQL's tables and indexes for $counted resources, $((disk * 1024 / counted)) bytes a resource"
start "second start, this data directory"
memory "idle after the second start"
