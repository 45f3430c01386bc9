import type { Exposure } from '../evidence/vocabulary.ts'
import type { Language } from '../locale/messages.ts'

/** Ways out to users, as a person reads them. */
export const EXPOSURE_WORDS: Readonly<Record<Language, Readonly<Record<Exposure, string>>>> = {
  en: {
    'web-ui': 'a web page',
    'http-api': 'an HTTP interface',
    bot: 'a chat bot',
    mobile: 'a mobile app',
    'mini-program': 'a mini-program',
    desktop: 'a desktop app',
    'browser-extension': 'a browser extension',
    'demo-ui': 'a demo page',
    cli: 'a command line',
  },
  'zh-CN': {
    'web-ui': '网页',
    'http-api': 'HTTP 接口',
    bot: '聊天机器人',
    mobile: '移动应用',
    'mini-program': '小程序',
    desktop: '桌面应用',
    'browser-extension': '浏览器扩展',
    'demo-ui': '演示页面',
    cli: '命令行',
  },
}
