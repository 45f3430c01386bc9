import type { Exposure } from '../evidence/vocabulary.ts'
import { WECHAT_WEB } from '../evidence/wechat-web.ts'
import type { Localized } from '../locale/messages.ts'
import { EXPOSURE_WORDS } from './exposure-words.ts'
import type { ServiceProfile } from './profile.ts'
import { toldOf } from './told-ways.ts'
import { exposuresOf, type Way } from './ways.ts'

/** Platforms that bots live on, by the library, address or field that showed the bot; the more special first. */
const PLATFORMS: readonly (readonly [RegExp, Localized])[] = [
  [
    /qyapi|qywx|wecom|work-?wx|go-workwx|weixin-java-cp|wechatpy\.(enterprise|work)|Weixin\.Work/i,
    { en: 'a WeCom bot', 'zh-CN': '企业微信机器人' },
  ],
  [
    new RegExp(
      `wechaty|itchat|wcferry|wechatferry|openwechat|wxauto|wxpy|ntchat|gewechat|PyWxDump|wechat4u|weixin-agent|openclaw-weixin|wechat_?-?clawbot|wechatbot|weilink|ilink/bot|${WECHAT_WEB.source}`,
      'i',
    ),
    { en: 'a WeChat bot', 'zh-CN': '微信机器人' },
  ],
  [
    /wechat|weixin|werobot|wx-java|to_?user_?name|(^|\.)wx(\.|$)/i,
    { en: 'a WeChat official account', 'zh-CN': '微信公众号' },
  ],
  [
    /aiocqhttp|onebot|cqhttp|oicq|icqq|botpy|botgo|mirai|(^|[/_-])qq|ZeroBot|napcat|mikuac|nonebot|node-karin/i,
    { en: 'a QQ bot', 'zh-CN': 'QQ 机器人' },
  ],
  [/lark|feishu|open-apis/i, { en: 'a Feishu bot', 'zh-CN': '飞书机器人' }],
  [/dingtalk/i, { en: 'a DingTalk bot', 'zh-CN': '钉钉机器人' }],
  [
    /discord|^eris$|oceanic|disgo|DSharpPlus|dv8tion|serenity|poise|nextcord|disnake|py-cord|nostrum|twilight/i,
    { en: 'a Discord bot', 'zh-CN': 'Discord 机器人' },
  ],
  [
    /telegra|telebot|TeleBot|grammy|aiogram|pyrogram|kurigram|telethon|teloxide|telego|telegex|ex_gram|nutgram|NewBotAPI/i,
    { en: 'a Telegram bot', 'zh-CN': 'Telegram 机器人' },
  ],
  [/slack|display_information|bot_user/i, { en: 'a Slack bot', 'zh-CN': 'Slack 机器人' }],
  [/line[-_./]?bot|linebot/i, { en: 'a LINE bot', 'zh-CN': 'LINE 机器人' }],
  [/whatsapp|whatsmeow|baileys|wa-automate/i, { en: 'a WhatsApp bot', 'zh-CN': 'WhatsApp 机器人' }],
  [/matrix|mautrix|maubot/i, { en: 'a Matrix bot', 'zh-CN': 'Matrix 机器人' }],
  [/mattermost|min_server_version/i, { en: 'a Mattermost plug-in', 'zh-CN': 'Mattermost 插件' }],
  [
    /iot_class|ConversationEntity|ConversationAgent/,
    { en: 'a Home Assistant integration', 'zh-CN': 'Home Assistant 集成' },
  ],
]

/** What pages of other products, or tools that draw one, hold; the page is theirs by name. */
const PAGES: readonly (readonly [RegExp, Localized])[] = [
  [/^Plugin Name:/, { en: 'a WordPress plug-in', 'zh-CN': 'WordPress 插件' }],
  [/^# name:/, { en: 'a Discourse plug-in', 'zh-CN': 'Discourse 插件' }],
  [/^st\.|streamlit/, { en: 'a Streamlit page', 'zh-CN': 'Streamlit 页面' }],
  [/^gr\.|gradio|^launch\(/, { en: 'a Gradio page', 'zh-CN': 'Gradio 页面' }],
  [/^cl\.|chainlit/, { en: 'a Chainlit page', 'zh-CN': 'Chainlit 页面' }],
]

/** Programs that are extended, by what showed it. */
const EXTENDED: readonly (readonly [RegExp, Localized])[] = [
  [/^idea-plugin$/, { en: 'a JetBrains IDE plug-in', 'zh-CN': 'JetBrains IDE 插件' }],
  [/^engines\.vscode$|^@types\/vscode$|^vscode$/, { en: 'a VS Code extension', 'zh-CN': 'VS Code 扩展' }],
  [/^obsidian$|^minAppVersion$/, { en: 'an Obsidian plug-in', 'zh-CN': 'Obsidian 插件' }],
  [/^@logseq\//, { en: 'a Logseq plug-in', 'zh-CN': 'Logseq 插件' }],
  [/^@raycast\//, { en: 'a Raycast extension', 'zh-CN': 'Raycast 扩展' }],
  [/^@jupyterlab\//, { en: 'a JupyterLab extension', 'zh-CN': 'JupyterLab 扩展' }],
  [/^zotero-plugin/, { en: 'a Zotero plug-in', 'zh-CN': 'Zotero 插件' }],
  [/^siyuan$/, { en: 'a SiYuan plug-in', 'zh-CN': '思源笔记插件' }],
  [/^@figma\/|^editorType$/, { en: 'a Figma plug-in', 'zh-CN': 'Figma 插件' }],
]

/** Platforms of one service named in a sentence at most. */
const NAMED = 3

/** A way out as people call it: a bot by its platform, where what showed it tells. */
export function wayName(exposure: Exposure, seen: string): Localized {
  const named = exposure === 'bot' ? PLATFORMS.find(([pattern]) => pattern.test(seen))?.[1] : undefined
  if (named !== undefined) return named
  if (exposure === 'web-ui' || exposure === 'demo-ui') {
    const page = PAGES.find(([pattern]) => pattern.test(seen))?.[1]
    // Whether a page is there to try something out or is the product, what draws it does not tell.
    return page ?? { en: EXPOSURE_WORDS.en['web-ui'], 'zh-CN': EXPOSURE_WORDS['zh-CN']['web-ui'] }
  }
  const extended = exposure === 'desktop' ? EXTENDED.find(([pattern]) => pattern.test(seen))?.[1] : undefined
  return extended ?? { en: EXPOSURE_WORDS.en[exposure], 'zh-CN': EXPOSURE_WORDS['zh-CN'][exposure] }
}

/** A route may say nothing of the platform that calls it; the file it stands in is named after it then. */
function platformIn({ value, file, detail }: Way): string {
  const isRoute =
    detail.exposure === 'bot' && /(^|\s)\/\w/.test(value) && !PLATFORMS.some(([pattern]) => pattern.test(value))
  return isRoute ? file.slice(file.lastIndexOf('/') + 1) : value
}

/** The ways by which people come to what a service makes, each named once; none where none is proven. */
export function waysTold(profile: ServiceProfile): Localized[] {
  const all = exposuresOf(profile.seen)
  const ways = toldOf(profile, all)
  // What is stated rather than seen needs no proof.
  const has = (list: typeof all, way: Exposure) => list.some(one => one.detail.exposure === way)
  const told = profile.exposure
    .filter(one => one !== 'cli' && (has(ways, one) || !has(all, one)))
    .flatMap(one => namesOf(one, ways))
  // A page is told once, whatever draws it.
  return [...new Map(told.map(name => [name.en, name])).values()]
}

/** The names of the ways of one kind. */
function namesOf(exposure: Exposure, ways: readonly Way[]): Localized[] {
  const plain = wayName(exposure, '')
  const isProgram = (one: Way) =>
    exposure === 'desktop' && one.detail.strength === 'strong' && wayName(exposure, one.value).en === plain.en
  const all = ways.filter(one => one.detail.exposure === exposure)
  // A program brings manifests of other programs' extensions along for what lies beside them: grammars, themes.
  const brings = (one: Way) => /(^|\/)package\.json$/.test(one.file) && wayName(exposure, one.value).en !== plain.en
  const shown = all.some(isProgram) ? all.filter(one => isProgram(one) || !brings(one)) : all
  const names = new Map(shown.map(way => wayName(exposure, platformIn(way))).map(name => [name.en, name]))
  if (names.size > 1 && !shown.some(isProgram)) names.delete(plain.en)
  return names.size === 0 ? [plain] : [...names.values()].slice(0, NAMED)
}
