import type { Detector } from '../detector.ts'
import type { ImportSeen, Unit } from '../unit.ts'

const STANDARD =
  /^(node:|java\.|javax\.|jakarta\.|kotlin\.|System(\.|$)|std(::|$)|core(::|$)|dart:|golang\.org\/|__future__|typing|collections|react(-dom)?$|vue$|lodash)/

/** Modules that a file names, as written. Python's submodules are spelled out (`a.b` importing `c` gives `a.b` and `a.b.c`). */
export const links: Detector = {
  start(unit, sink) {
    for (const one of unit.imports) {
      if (STANDARD.test(one.module)) continue
      sink.link('import', one.module)
      for (const module of submodules(unit, one)) sink.link('import', module)
    }
    return false
  },
}

function submodules(unit: Unit, one: ImportSeen): string[] {
  if (unit.language === 'python' || unit.language === 'notebook') {
    const joint = one.module.endsWith('.') ? '' : '.'
    return one.names
      .filter(name => name !== one.module && /^[a-z_]/.test(name) && !one.module.endsWith(`.${name}`))
      .map(name => one.module + joint + name)
  }
  if (unit.language === 'rust')
    return one.names.filter(name => !one.module.endsWith(name)).map(name => `${one.module}::${name}`)
  return []
}
