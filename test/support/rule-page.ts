/** A place in a rule's fixtures that its page shows: the case, the file in it, and the `fixed` folder when it shows a fix's result. */
export interface PageExample {
  readonly case: string
  readonly file: string
  readonly fixed?: string
}

/** A rule's page: prose by hand; its example is named, not copied, so that it always is what the tests run. */
export interface RulePage {
  readonly why: string
  readonly todo: string
  readonly before?: PageExample
  readonly after?: PageExample
  readonly faults: readonly string[]
}

const WHY = /^## (?:Why|为什么)\n+([\s\S]*?)(?=^## |^before:|^after:|$(?![\s\S]))/m
const TODO = /^## (?:What to do|怎么做)\n+([\s\S]*?)(?=^## |^before:|^after:|$(?![\s\S]))/m

/** Takes a page apart. `before: CASE/FILE` and `after: CASE/FILE` (or `CASE/fixed/FILE`) name the example. */
export function readPage(text: string): RulePage {
  const why = WHY.exec(text)?.[1]?.trim() ?? ''
  const todo = TODO.exec(text)?.[1]?.trim() ?? ''
  const before = example(text, 'before')
  const after = example(text, 'after')
  const faults = [
    ...(why ? [] : ['no "Why"']),
    ...(todo ? [] : ['no "What to do"']),
    ...(before ? [] : ['no "before:" example']),
    ...(after ? [] : ['no "after:" example']),
  ]
  return { why, todo, ...(before ? { before } : {}), ...(after ? { after } : {}), faults }
}

function example(text: string, which: 'before' | 'after'): PageExample | undefined {
  const found = new RegExp(`^${which}: ((?:flags|passes)-[a-z0-9-]+)/(?:(fixed(?:-\\d+)?)/)?(\\S+)$`, 'm').exec(text)
  if (!found?.[1] || !found[3]) return undefined
  return { case: found[1], file: found[3], ...(found[2] ? { fixed: found[2] } : {}) }
}
