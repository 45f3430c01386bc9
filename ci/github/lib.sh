# Shared by the steps of action.yml. Inputs come through the environment: what stands in them is never part of a script.
# The audited folder chooses nothing: npm and Node start in a folder of the runner's, and get the audited one as a path.
tool="$RUNNER_TEMP/genai-measures"
reports="$tool/reports"

# An annotation of ours. The text must be ours as well.
notice() { echo "::notice title=genai-measures::$1"; }

# A path as the workspace sees it, absolute.
in_workspace() {
  case "$1" in
    /* | [A-Za-z]:*) printf '%s\n' "$1" ;;
    *) printf '%s\n' "$GITHUB_WORKSPACE/$1" ;;
  esac
}

# Runs the audit: the options given, and those of the inputs that say what is judged. What it prints comes from the audited
# folder, so the runner is told not to take any of it for commands.
audit() {
  local options=(--lang "$AUDIT_LANG") more=() status=0 token="stop-$RANDOM$RANDOM$RANDOM"
  if [ -n "$AUDIT_BASELINE" ]; then options+=(--baseline "$(in_workspace "$AUDIT_BASELINE")"); fi
  read -r -a more <<< "$AUDIT_ARGS"
  cd "$tool"
  echo "::stop-commands::$token"
  "$tool/node_modules/.bin/genai-measures" audit "$(in_workspace "$AUDIT_PATH")" "${options[@]}" "$@" ${more[@]+"${more[@]}"} || status=$?
  echo
  echo "::$token::"
  return "$status"
}
