// Takes the pictures of the README from the packed extension in a real VS Code: `npm run screenshots`
// (Node ≥ 22.18). `SCREENSHOTS=all` takes every surface in both languages and themes, narrow and wide, into the cache instead;
// `LOOKS=dark-1920` some of these looks, `SURFACES=report|duties` some of the surfaces. Look at them before committing.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import type { Page } from 'playwright-core'
import { chatApp, declared as declaredText } from '../lsp/support/chat-app.ts'
import { CACHE, ROOT } from './host/cache.ts'
import { launchChromium } from './host/chromium.ts'
import { addLanguagePack } from './host/language-pack.ts'
import { openPage } from './host/page.ts'
import { packExtension } from './host/vsix.ts'
import { installExtension, type ServerOptions, startServer, vscodeServer } from './host/vscode-server.ts'
import { openFile } from './person/moves.ts'
import { around } from './pictures/around.ts'
import { Camera } from './pictures/camera.ts'
import { declared } from './pictures/declared.ts'
import { firstLook } from './pictures/first-look.ts'
import { empty, quiet, restricted } from './pictures/other-folders.ts'
import { report } from './pictures/report.ts'

const HOME = join(CACHE, 'e2e/screenshots')
const IMAGES = join(ROOT, 'docs/images')
const NARROW = { width: 1280, height: 760 }
const WIDE = { width: 1920, height: 1080 }
/** The pictures of the README are light and narrow. */
const README = { theme: 'Default Light Modern', size: NARROW }
const OF_README = ['problems', 'hover', 'lightbulb', 'duties', 'guide', 'declaration', 'audit']
const ALL = [
  README,
  { theme: 'Default Dark Modern', size: WIDE },
  { theme: 'Default Dark Modern', size: NARROW },
  { theme: 'Default Light Modern', size: WIDE },
]
const everything = process.env['SCREENSHOTS'] === 'all'
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'extensions.autoCheckUpdates': false,
  'window.commandCenter': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'npm.scriptHover': false,
  'json.schemaDownload.enable': false,
  'extensions.ignoreRecommendations': true,
  'genaiMeasures.asOf': '2026-11-22',
  'window.title': '${activeEditorShort}${separator}${rootName}',
  'debug.javascript.codelens.npmScripts': 'never',
}

type Look = (typeof ALL)[number]
type Language = 'en' | 'zh-CN'

const shadeOf = ({ theme, size }: Look) => `${theme.includes('Dark') ? 'dark' : 'light'}-${size.width}`

rmSync(HOME, { recursive: true, force: true })
mkdirSync(join(HOME, 'data/User'), { recursive: true })
mkdirSync(join(HOME, 'all'), { recursive: true })
mkdirSync(IMAGES, { recursive: true })
const vscode = await vscodeServer()
await installExtension(vscode, HOME, process.env['GENAI_MEASURES_VSIX'] ?? (await packExtension()))
const looks = new RegExp(process.env['LOOKS'] ?? '.')
for (const look of everything ? ALL.filter(one => looks.test(shadeOf(one))) : [README])
  for (const language of ['en', 'zh-CN'] as const) await take(language, look)

async function take(language: Language, look: Look): Promise<void> {
  writeFileSync(
    join(HOME, 'data/User/settings.json'),
    JSON.stringify({ ...SETTINGS, 'workbench.colorTheme': look.theme }),
  )
  if (language === 'zh-CN') addLanguagePack(HOME, 'zh-cn')
  const displayLanguage = language === 'zh-CN' ? ('zh-cn' as const) : undefined
  const folder = join(HOME, language, shadeOf(look))
  await inServer({ displayLanguage }, look, async open => {
    const workspace = example(folder, 'nextjs-chat-mainland')
    const camera = new Camera(await open(workspace), language, fileOf(language, look))
    await firstLook(camera)
    await openFile(camera.page, 'genai-measures.yaml')
    await camera.page.locator('.view-line', { hasText: 'audience' }).first().waitFor()
    await camera.take('declaration')
    if (!everything) return report(camera, false)
    await part('declared', camera, () => declared(camera, workspace))
    await part('report', camera, () => report(camera, true))
    await part('around', camera, () => around(camera))
    const notes = written(join(folder, 'notes'), new Map([['notes.txt', 'nothing to read\n']]))
    const nothing = camera.of(await open(notes))
    await part('empty', nothing, () => empty(nothing))
    const internal = chatApp().set('genai-measures.yaml', declaredText('internal'))
    const own = camera.of(await open(written(join(folder, 'internal'), internal)))
    await part('quiet', own, () => quiet(own))
  })
  if (!everything) return
  await inServer({ displayLanguage, trust: 'asked' }, look, async open => {
    const page = await open(example(join(folder, 'untrusted'), 'nextjs-chat-mainland'))
    const camera = new Camera(page, language, fileOf(language, look))
    await part('restricted', camera, () => restricted(camera))
  })
}

/** One that fails costs the pictures of the others nothing; the run fails all the same. */
async function part(name: string, { page }: Camera, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    console.error(name, error)
    process.exitCode = 1
    await page.screenshot({ path: join(HOME, `failed-${name}.png`) })
    await page.keyboard.press('Escape')
  }
}

/** A server of its own, its windows, and a picture of the one in front where something goes wrong. */
async function inServer(
  options: ServerOptions,
  { size }: Look,
  act: (open: (workspace: string) => Promise<Page>) => Promise<void>,
): Promise<void> {
  const server = await startServer(vscode, HOME, options)
  const browser = await launchChromium()
  let front: Page | undefined
  try {
    await act(async workspace => {
      front = await openPage(browser, server, { workspace, size })
      front.setDefaultTimeout(30_000)
      return front
    })
  } catch (error) {
    await front?.screenshot({ path: join(HOME, 'failed.png') })
    throw error
  } finally {
    await browser.close()
    await server.stop()
  }
}

function fileOf(language: Language, look: Look): (surface: string) => string | undefined {
  const suffix = language === 'zh-CN' ? '.zh-cn' : ''
  const wanted = new RegExp(`^(?:${process.env['SURFACES'] ?? '.*'})`)
  return surface => {
    if (everything)
      return wanted.test(surface) ? join(HOME, 'all', `${surface}-${shadeOf(look)}${suffix}.png`) : undefined
    return OF_README.includes(surface) && wanted.test(surface) ? join(IMAGES, `${surface}${suffix}.png`) : undefined
  }
}

function example(folder: string, name: string): string {
  const workspace = join(folder, name)
  cpSync(join(ROOT, 'examples', name), workspace, { recursive: true })
  return workspace
}

function written(folder: string, files: ReadonlyMap<string, string>): string {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}
