import type { Word } from '../../../syntax/shell-flags.ts'

/** Commands that tell the reader something, or keep it: what they are given is not started. */
const SAYS =
  /^@?(?:echo|printf|print|cat|tee|rem|say|write-(?:host|output|information|warning|error|verbose)|(?:log|print|echo|msg)[-_]?(?:info|warn(?:ing)?|error|err|success|step|debug|ok|red|green|yellow|blue)|info|warn(?:ing)?|error|err|success|die|fail|fatal|abort|usage|log|logger|dialog|whiptail|zenity|notify-send|gum|banner|figlet|grep|egrep|pgrep|pkill|awk|sed|which|where|type)$/i
/** What stands before a command: whether it holds, and what it is called by. */
const BEFORE = /^(?:if|then|else|elif|do|while|until|!|\{|\(|&&|\|\||time|sudo|command|exec|builtin)$/

/** Whether a command only tells somebody of another: `echo "please start ollama serve"`. */
export function onlySays(words: readonly Word[]): boolean {
  const first = words.find(({ value }) => !BEFORE.test(value) && !/^[A-Za-z_]\w*=/.test(value))
  return first !== undefined && SAYS.test(first.value)
}
