import type { Exposure } from '../evidence/vocabulary.ts'
import { isDrawnInside, isListed, isPort, type Way } from './ways.ts'

/** A way that tools bring along whether or not anybody takes it, beside the one that the project is there for. */
interface Template {
  readonly way: Exposure
  /** Another way that has to be seen for this one to be a template's. */
  readonly beside: readonly Exposure[]
  /** What shows that the tool is used; where it is left out, that way is enough. */
  readonly tool?: RegExp
  /** What the tool brings along: where all that shows the way is of it, nothing is known of who takes it. */
  readonly brings: (one: Way) => boolean
  /** What shows that somebody chose among what the tool brings along. */
  readonly chosen?: (own: readonly Way[], all: readonly Way[]) => boolean
}

/** The runner of a desktop system, by its folder. */
const RUNNER = /(^|\/)(linux|macos|windows)\//

/** Whether one runner for desktops was kept, and none for Apple's systems, that the tool brings along as well. */
function isKept(own: readonly Way[], all: readonly Way[]): boolean {
  const systems = new Set(own.map(one => RUNNER.exec(one.file)?.[2]))
  return systems.size === 1 && !all.some(one => APPLE.test(one.file))
}

const APPLE = /(^|\/)(ios|macos)\//

const TEMPLATES: readonly Template[] = [
  // `flutter create` writes a runner for every system.
  {
    way: 'desktop',
    beside: ['mobile'],
    tool: /^(flutter|runApp)$/,
    brings: one => RUNNER.test(one.file),
    chosen: isKept,
  },
  // Manifests of uni-app hold a part for phones from the start, and its components ask which of all platforms they are on.
  {
    way: 'mobile',
    beside: ['mini-program', 'web-ui'],
    tool: /^@dcloudio\//,
    brings: one => /^(@dcloudio\/uni-app-plus|app-plus|uview-plus)$/.test(one.value),
  },
  // Projects of Taro are built for the web by a script that its template writes.
  {
    way: 'web-ui',
    beside: ['mini-program'],
    tool: /^@tarojs\//,
    brings: one => isDrawnInside(one) || one.value.startsWith('pages/'),
  },
  // Razor draws the inside of an app that is built for phones and desktops.
  {
    way: 'web-ui',
    beside: ['mobile', 'desktop'],
    tool: /^UseMaui/,
    brings: one => one.file.endsWith('.razor') || one.value.startsWith('Microsoft.AspNetCore.Components'),
  },
  // A library for a platform that is only listed may be there to sign people in.
  { way: 'bot', beside: ['web-ui', 'mobile', 'mini-program', 'desktop', 'demo-ui'], brings: isListed },
]

/** Programs that draw their own windows with web techniques. */
const SHELLS: readonly Exposure[] = ['desktop', 'browser-extension']

/** The ways of a service without those that a template or the window of a program may account for. */
export function withoutTemplates(ways: readonly Way[]): readonly Way[] {
  const all = TEMPLATES.reduce((left, template) => without(left, template), withoutWindows(ways))
  return all.some(one => one.detail.exposure !== 'cli') ? all : ways
}

function without(ways: readonly Way[], { way, beside, tool, brings, chosen }: Template): readonly Way[] {
  const own = ways.filter(one => one.detail.exposure === way)
  if (own.length === 0 || !own.every(brings)) return ways
  if (!ways.some(one => beside.includes(one.detail.exposure))) return ways
  if (chosen?.(own, ways)) return ways
  if (tool !== undefined && !ways.some(one => tool.test(one.value))) return ways
  return ways.filter(one => one.detail.exposure !== way)
}

/** Pages that a program draws in its window are told of the web only where something opens them to it. */
function withoutWindows(ways: readonly Way[]): readonly Way[] {
  const isShell = ways.some(one => SHELLS.includes(one.detail.exposure) && one.detail.strength === 'strong')
  const pages = ways.filter(one => one.detail.exposure === 'web-ui')
  if (!isShell || !pages.every(isDrawnInside) || ways.some(isPort)) return ways
  return ways.filter(one => one.detail.exposure !== 'web-ui')
}
