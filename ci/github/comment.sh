#!/usr/bin/env bash
# One comment in the pull request, brought up to date in place: the findings of this change and no others. A comment that can't be
# written (a fork's token may only read) fails nothing.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
# The token is for the comment alone: the audit runs without it.
token="$GH_TOKEN"
unset GH_TOKEN
cd "$tool"
field() { node -p 'const event = JSON.parse(require("fs").readFileSync(process.env.GITHUB_EVENT_PATH, "utf8")).pull_request; process.argv[1].split(".").reduce((at, name) => at[name], event)' "$1"; }
number=$(field number)
export HEAD_SHA; HEAD_SHA=$(field head.sha)
if ! audit --fail-on never --since "$(field base.sha)" --output "$reports/change.json"; then
  notice "No comment: the start of this change is not in the clone. Check out with fetch-depth: 0."
  exit 0
fi
node "$(dirname "$0")/comment.mjs" "$reports/change.json" "$AUDIT_LANG" > "$reports/comment.md"
export GH_TOKEN="$token"
mark='<!-- genai-measures -->'
if ! old=$(gh api --paginate "repos/$GITHUB_REPOSITORY/issues/$number/comments" --jq ".[] | select(.body | startswith(\"$mark\")) | .id" | head -n 1); then
  notice "No comment: this job may not read those of the pull request (pull-requests: write)."
  exit 0
fi
if [ -n "$old" ]; then
  gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$old" -F body=@"$reports/comment.md" > "$tool/comment.log" 2>&1 || notice "No comment: this job may not write one (pull-requests: write)."
elif ! grep -q '^<!-- nothing -->$' "$reports/comment.md"; then
  gh api --method POST "repos/$GITHUB_REPOSITORY/issues/$number/comments" -F body=@"$reports/comment.md" > "$tool/comment.log" 2>&1 || notice "No comment: this job may not write one (pull-requests: write)."
fi
