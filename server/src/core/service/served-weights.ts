import type { SeenOf } from '../evidence/evidence.ts'

/** `llamafactory-cli api` of a script, a path that a client of the same project asks, a class that a server calls. */
export function isServed({ file, value, detail }: SeenOf<'generation'>): boolean {
  return STARTED.test(file) || value.startsWith('/') || ANSWERS.test(detail.within ?? '')
}

const STARTED = /\.(?:sh|bash|bat|ps1|ya?ml)$|(?:^|\/)(?:Makefile|Procfile|Dockerfile[^/]*)$/
const ANSWERS = /^(?:__call__|handle\w{0,20}|on_\w{1,20}|do_POST|do_GET)$/
