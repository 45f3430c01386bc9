import type { Link } from '../evidence/file-facts.ts'
import type { Reader } from '../readers/reader.ts'
import { NOTHING } from '../readers/reader.ts'
import { allMatches } from '../text/steps.ts'

const STRING = /"@string\/([\w.]{2,80})"/g

/** Android layouts: which translations a screen shows. */
export const androidLayoutsReader: Reader = {
  id: 'source-android-layouts',
  title: { en: 'Android layouts', 'zh-CN': 'Android 布局文件' },
  patterns: ['**/res/layout*/*.xml'],
  yields: [],
  matches: path => /(^|\/)res\/layout[^/]*\/[^/]+\.xml$/.test(path),
  read(file) {
    if (file.role !== 'product' || !file.text.includes('@string/')) return NOTHING
    const shown = file.text.replaceAll(/<!--[^]*?-->/g, '')
    const links: Link[] = [...new Set([...allMatches(shown, STRING)].map(match => match[1] as string))].map(key => ({
      how: 'config',
      specifier: `i18n:${key}`,
    }))
    return { evidence: [], links }
  },
}
