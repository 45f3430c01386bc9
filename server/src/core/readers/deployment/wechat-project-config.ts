import { evidence } from '../../evidence/evidence.ts'
import { parseJson } from '../../syntax/json.ts'
import { entryOf, textAt } from '../../syntax/node.ts'
import { matching } from '../path-patterns.ts'
import { NOTHING, type Reader } from '../reader.ts'

const PATTERNS = [
  '**/project.config.json',
  '**/project.private.config.json',
  '**/project.{tt,swan,qq}.json',
  '**/mini.project.json',
]
const WEIGHT = 3

/** The developer tools write Chinese names as an address would. */
function decodeURIComponentSafely(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** Mini-program projects of WeChat, Douyin, Baidu, QQ and Alipay: offered inside mainland storefronts. */
export const reader: Reader = {
  id: 'wechat-project-config',
  title: { en: 'Mini-program project (project.config.json)', 'zh-CN': '小程序项目（project.config.json）' },
  patterns: PATTERNS,
  yields: ['exposure', 'audience-hint'],
  matches: matching(PATTERNS),
  read(file) {
    const { root } = file.tree(parseJson)
    const at =
      entryOf(root, 'appid') ??
      entryOf(root, 'miniprogramRoot') ??
      entryOf(root, 'compileType') ??
      entryOf(root, 'enableAppxNg')
    if (!at || textAt(root, 'compileType')?.value === 'plugin') return NOTHING
    const value = String(at.key.value)
    const name = textAt(root, 'projectname')?.value
    return {
      links: name ? [{ how: 'config', specifier: `name:${decodeURIComponentSafely(name)}` }] : [],
      evidence: [
        evidence('exposure', at.key.span, value, { exposure: 'mini-program', strength: 'strong' }),
        evidence('audience-hint', at.key.span, value, {
          territory: 'mainland-china',
          weight: WEIGHT,
          what: 'wechat-project',
        }),
      ],
    }
  },
}
