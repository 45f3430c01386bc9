#!/usr/bin/env bash
# Whether there is code scanning to upload to. `auto` asks once and leaves it where it is off or out of reach.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
case "$AUDIT_UPLOAD" in
  auto)
    # 404 with these words: it is on, and nothing has been uploaded yet.
    if answer=$(gh api "repos/$GITHUB_REPOSITORY/code-scanning/alerts?per_page=1" 2>&1) || [[ "$answer" == *"no analysis found"* ]]; then
      echo "upload=true" >> "$GITHUB_OUTPUT"
    else
      notice "Code scanning is off or out of reach for this job (it needs security-events: write); the findings are in the summary."
      echo "upload=false" >> "$GITHUB_OUTPUT"
    fi
    ;;
  true) echo "upload=true" >> "$GITHUB_OUTPUT" ;;
  *) echo "upload=false" >> "$GITHUB_OUTPUT" ;;
esac
