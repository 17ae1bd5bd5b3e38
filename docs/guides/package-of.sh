#!/usr/bin/env bash
# Makes a FHIR package of a folder of definitions (JSON or XML), such as a clone of UK Core's repository.
#
#   docs/guides/package-of.sh FOLDER NAME VERSION OUT.tgz
#
# Every StructureDefinition, ValueSet, CodeSystem, Questionnaire, SearchParameter and the like below FOLDER goes in.
set -euo pipefail

folder=${1:?"usage: $0 FOLDER NAME VERSION OUT.tgz"} name=${2:?} version=${3:?} out=${4:?}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/package"
printf '{"name":"%s","version":"%s","fhirVersions":["4.0.1"],"dependencies":{"hl7.fhir.r4.core":"4.0.1"}}\n' \
  "$name" "$version" >"$work/package/package.json"
find "$folder" -type f \( -name '*.xml' -o -name '*.json' \) ! -name package.json -exec cp {} "$work/package/" \;
tar -czf "$out" -C "$work" package
echo "$out: $(($(find "$work/package" -type f | wc -l) - 1)) definitions"
