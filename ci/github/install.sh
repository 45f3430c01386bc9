#!/usr/bin/env bash
# Installs one version of the command line from one registry, running no install script.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
if ! [[ "$AUDIT_VERSION" =~ ^[0-9A-Za-z][0-9A-Za-z.+-]*$ ]]; then
  echo "::error title=genai-measures::The input version is a version or a tag of the npm package, as 0.1.0."
  exit 2
fi
mkdir -p "$reports"
cd "$tool"
echo '{ "private": true }' > package.json
npm install --prefix "$tool" --registry "$AUDIT_REGISTRY" --ignore-scripts --no-audit --no-fund --loglevel error "genai-measures@$AUDIT_VERSION"
