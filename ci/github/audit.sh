#!/usr/bin/env bash
# One audit, several reports: text for the log, SARIF for code scanning, Markdown for the summary of the job, JSON for what follows.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
echo "sarif=$reports/genai-measures.sarif" >> "$GITHUB_OUTPUT"
echo "report=$reports/genai-measures.json" >> "$GITHUB_OUTPUT"
options=(--fail-on "$AUDIT_FAIL_ON" --output - --output "$reports/genai-measures.sarif" --output "$reports/genai-measures.md" --output "$reports/genai-measures.json")
if [ -n "$AUDIT_SINCE" ]; then options+=(--since "$AUDIT_SINCE"); fi
status=0
audit "${options[@]}" || status=$?
echo "status=$status" >> "$GITHUB_OUTPUT"
# What could not run has nothing to upload; findings fail the job after the upload.
if [ "$status" -gt 1 ]; then
  echo "**genai-measures** could not run; the log says why." >> "$GITHUB_STEP_SUMMARY"
  exit "$status"
fi
# A summary holds a megabyte; what is longer would be refused whole.
head -c 1000000 "$reports/genai-measures.md" >> "$GITHUB_STEP_SUMMARY"
