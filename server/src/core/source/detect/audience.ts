import type { AudienceHint } from '../../evidence/details.ts'
import { gate, mayBeWide } from '../../text/looked-at.ts'
import { providerHosts } from '../../catalogue/lookup.ts'
import { STRING, TEXT } from '../../syntax/tokens.ts'
import { allMatches } from '../../text/steps.ts'
import { hostOf } from '../catalogue.ts'
import { isCompared, keyBefore } from '../context.ts'
import type { Detector, Sink } from '../detector.ts'
import type { Unit } from '../unit.ts'

const CJK = /[\u4e00-\u9fff]/
const UI = new Set(['vue', 'svelte', 'html', 'javascript', 'typescript', 'swift', 'kotlin', 'dart'])
/** So many texts in Chinese make an interface in Chinese. */
const ENOUGH = 8

/** Addresses that only serve people on one side of the border. */
const HOSTS: readonly (readonly [RegExp, AudienceHint, number])[] = [
  [/(openapi|opendocs|mapi)\.alipay\.com$|api\.mch\.weixin\.qq\.com$/, 'mainland-payment', 2],
  [/dysmsapi\.aliyuncs\.com$|sms\.tencentcloudapi\.com$/, 'mainland-sms', 2],
  [/(api|open)\.weixin\.qq\.com$|graph\.qq\.com$|oapi\.dingtalk\.com$|open\.feishu\.cn$/, 'mainland-login', 1],
  [
    /api\.stripe\.com$|checkout\.stripe\.com$|api\.paypal\.com$|(^|\.)paddle\.com$|lemonsqueezy\.com$/,
    'foreign-payment',
    -1,
  ],
  [/beian\.(miit|mps)\.gov\.cn$/, 'icp-number', 3],
]
const LIBRARIES =
  /(npmmirror|tsinghua|aliyun|tencent|huaweicloud|ustc|gitee|bootcdn|staticfile|modelscope|gov|edu|org|csdn|cnblogs|example|baidubce|bigmodel|moonshot|siliconflow|volces|dun\.163|feishu|dingtalk|tencentcloudapi|aliyuncs|qiniu|upyun|weixin|zhihu|infini-ai|baidu|sina|163|qq|360|juhe|heweather|sojson|tensorflow|pytorch|google)\./

/** Parts of a host's name by which machines are asked, or developers informed. */
const SERVICE_HOST = /(^|[.-])(\w*api|open|platform|developers?|docs?|console|cloud|iat|asr|tts)([.-]|$)/i
const providerDomains = new Set(providerHosts().map(domainOf))

function domainOf(host: string): string {
  return host.split('.').slice(-2).join('.')
}

/** Whether a `.cn` host may be the product's own site: not an interface, a registry or a model vendor's address. */
function isOwnSite(host: string): boolean {
  if (!host.endsWith('.cn') || SERVICE_HOST.test(host) || providerDomains.has(domainOf(host))) return false
  return !LIBRARIES.test(`${host.replace(/\.cn$/, '')}.`)
}

/** Hints where users are: the language of the interface, domains, pay, login and message services. */
export const audience: Detector = {
  stringsNeed: gate('://'),
  string(unit, at, value, sink) {
    if (value.length < 10 || value.length > 200 || !value.includes('://')) return
    const host = hostOf(value)?.host
    if (host === undefined) return
    const known = HOSTS.find(([pattern]) => pattern.test(host))
    if (known === undefined && !isOwnSite(host)) return
    if (isCompared(unit, at) || isLink(unit, at) || isProxy(unit)) return
    hint(unit, sink, at, host, known?.[1] ?? 'cn-domain', known?.[2] ?? 1)
  },
  finish(unit, sink) {
    phoneNumbers(unit, sink)
    textMessages(unit, sink)
    chineseInterface(unit, sink)
  },
}

/** The form of a mobile number of the mainland, held against one field as a whole; unanchored it finds numbers in texts, to hide them. */
const PHONE =
  /\^[^\s\w]{0,10}(?:86[^\s\w]{0,8})?1(?:(?:[[(]{1,3}(?:\?:)?1?3|3[[\\])[^\n"'`$]{0,120}\{[89]\}|\\{1,2}d\{10\})\)?\$|sMobilePhone\([^)\n]{0,60}['"]zh-CN['"]/g
const PHONE_HINT = /\{(?:[89]|10)\}\)?\$|sMobilePhone\(/

/** Where an operator keeps his own people and departments, or what a generator of forms begins with: no consumer is asked for a number there. */
const OFFICE =
  /(?:^|\/)(?:system|sys|admin|manage(?:ment)?|dept|department|staff|employee|operator|generator)(?:[-_][\w-]{0,40})?\//i

/** People are asked for a phone number of the mainland. */
function phoneNumbers(unit: Unit, sink: Sink): void {
  if (unit.role !== 'product' || !unit.says(PHONE_HINT) || OFFICE.test(unit.path)) return
  for (const { index, 0: form } of allMatches(unit.text, PHONE)) {
    const at = unit.before(index)
    if (at < 0 || !(unit.holds(index) || form.startsWith('sMobile'))) continue
    const span = unit.stretch(index, index + form.length)
    const detail = { territory: 'mainland-china', weight: 2, what: 'mainland-phone' } as const
    sink.add('audience-hint', span, form, detail, 'medium')
    return
  }
}

/** The part of a cloud's kit that sends text messages, where one package brings all parts along. */
const SMS_MODULES =
  /^tencentcloud\.sms(?:\.|$)|^tencentcloud-sdk-nodejs(?:-intl-en)?\/.{0,60}\bsms\b|\/tencentcloud\/sms(?:\/|$)|^com\.tencentcloudapi\.sms\b|^TencentCloud[.\\]Sms\b|^(?:com\.aliyun(?:cs)?\.|aliyunsdk|alibabacloud_|AlibabaCloud[.\\]SDK[.\\]|@alicloud\/)dysmsapi|^huaweicloudsdksms(?:\.|$)|^baidubce\.services\.sms\b|^volcengine\.sms\b|^com\.volcengine\.service\.sms\b|\/volc-sdk-golang\/service\/sms$/i
/** Where such a kit, or a request signed by hand, is told to send: by the bare host, or by what Tencent's kits of one module are called by. */
const SMS_HOSTS =
  /["'`](?:dysmsapi\.(?:[\w-]{1,30}\.)?aliyuncs\.com|sms\.(?:[\w-]{1,30}\.)?tencentcloudapi\.com|sms\.volcengineapi\.com|smsapi\.[\w-]{1,30}\.myhuaweicloud\.com)["'`]|\btencentcloud\.sms\.v\d{8}\b/g
const SMS_HINT =
  /dysmsapi\.|sms\.tencentcloudapi|sms\.[\w-]{1,30}\.tencentcloudapi|sms\.volcengineapi|myhuaweicloud|tencentcloud\.sms/

/** Codes and news go to phones by a service whose senders are signed up in the mainland. */
function textMessages(unit: Unit, sink: Sink): void {
  if (unit.role !== 'product') return
  const kit = unit.imports.find(one => !one.typeOnly && SMS_MODULES.test(one.module))
  if (kit) return hint(unit, sink, kit.at, kit.module, 'mainland-sms', 2)
  if (!unit.says(SMS_HINT)) return
  for (const { index, 0: told } of allMatches(unit.text, SMS_HOSTS)) {
    const at = unit.before(index + 1)
    if (at < 0 || !unit.holds(index + 1) || isCompared(unit, at)) continue
    const span = unit.stretch(index, index + told.length)
    const detail = { territory: 'mainland-china', weight: 2, what: 'mainland-sms' } as const
    sink.add('audience-hint', span, told.replaceAll(/["'`]/g, ''), detail, 'medium')
    return
  }
}

/** The page of somebody else that a link leads to; the beian office is where a product's own number is looked up. */
function isLink(unit: Unit, at: number): boolean {
  return keyBefore(unit, at) === 'href' && !/beian\./.test(unit.tokens.value(at))
}

/** Settings of a build, whose proxy serves developers. */
function isProxy(unit: Unit): boolean {
  return /(^|\/)(vite|vue|webpack|rspack|farm|umi|next|nuxt)\.config\.[cm]?[jt]s$/.test(unit.path)
}

function hint(unit: Unit, sink: Sink, at: number, value: string, what: AudienceHint, weight: number): void {
  sink.add(
    'audience-hint',
    unit.span(at),
    value,
    { territory: weight < 0 ? 'outside-mainland' : 'mainland-china', weight, what },
    'medium',
  )
}

/** Languages and libraries in which what people read stands in string literals. */
const LITERAL_UI = new Set([
  'swift',
  'kotlin',
  'dart',
  'java',
  'csharp',
  'typescript',
  'javascript',
  'python',
  'go',
  'php',
  'ruby',
])
const DRAWS =
  /package:flutter|import SwiftUI|import UIKit|androidx\.|android\.(widget|view|app)|javax?fx?\.swing|org\.eclipse\.swt|System\.Windows|MAUI|Avalonia|\bwx\.|\buni\.|\bPage\(\{|from ['"]react|React\.createElement|import (streamlit|gradio)|from (PyQt|PySide|tkinter|nicegui|kivy|flet)|import (tkinter|flet|customtkinter|PyQt\w*|PySide\w*)/
/** Programs that talk with people in a chat, or answer their requests: what they say is read by whoever wrote to them. */
const REPLIES =
  /\b(?:itchat\w*|wechaty|mirai|koishi|nonebot\w*|botpy|OneBot|aiocqhttp|openwechat|ZeroBot|icqq|werobot|wechatpy)\b|@(?:Rest)?Controller\b|@\w+\.(?:route|get|post)\(|gin\.Context|\bIMsgHandlerFace\b|sendMessage\(|reply\w*\(/i
/** Literals that people never read: logs, errors for developers, what a model is told. */
const UNREAD =
  /^(log|debug|info|warn|warning|error|print|println|printf|trace|Exception|\w*Error|\w*Exception|require|import|assert\w*)$/
const PROMPT = /prompt|system|instruction|messages?$|content$/i
/** Names of fonts, and texts of documents of an interface. */
const NO_WORDS = /^(宋体|微软雅黑|黑体|楷体|仿宋|新宋体|苹方|思源\S{0,8}|华文\S{0,6}|方正\S{0,8})(\s\S{0,12})?$/
const ENOUGH_LITERALS = 6

/** String literals in Chinese in code that draws an interface; prompts and logs are not read by users. */
function spokenInLiterals(unit: Unit, sink: Sink): boolean {
  if (!LITERAL_UI.has(unit.language) || !(unit.says(DRAWS) || unit.says(REPLIES))) return false
  const { tokens } = unit
  let first = -1
  let count = 0
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind(at) !== STRING || unit.isDocstring(at)) continue
    const value = tokens.value(at)
    if (value.length > 80 || !CJK.test(value) || UNREAD.test(unit.enclosing(at, 1)?.name ?? '')) continue
    if (PROMPT.test(keyBefore(unit, at) ?? '') || NO_WORDS.test(value)) continue
    count++
    if (first < 0) first = at
  }
  if (count < ENOUGH_LITERALS) return false
  hint(unit, sink, first, tokens.value(first).trim().slice(0, 40), 'chinese-interface', 1)
  return true
}

/** Modules of translations for Chinese, and such as hold several languages. */
const LOCALE =
  /(^|\/)(locales?|langs?|languages?|i18n|translations?)\/(.*\/)?(zh([-_](cn|hans))?|cn|chinese)(\/.*)?\.[cm]?[jt]s$|(^|\/)(i18n|locales?|zh[-_]?cn)\.[cm]?[jt]sx?$/i

/** What a module of translations says in Chinese. */
function translated(unit: Unit, sink: Sink): boolean {
  const { tokens } = unit
  let first = -1
  let count = 0
  for (let at = 0; at < tokens.count && count < ENOUGH; at++) {
    if (tokens.kind(at) !== STRING || !CJK.test(tokens.value(at))) continue
    count++
    if (first < 0) first = at
  }
  if (count < ENOUGH) return false
  hint(unit, sink, first, tokens.value(first).trim().slice(0, 40), 'chinese-interface', 1)
  return true
}

/** Texts between tags in Chinese, simplified above all; a word in passing makes no interface. */
function chineseInterface(unit: Unit, sink: Sink): void {
  if (!mayBeWide(unit.text) || !CJK.test(unit.text)) return
  if (LOCALE.test(unit.path) && translated(unit, sink)) return
  if (spokenInLiterals(unit, sink) || !UI.has(unit.language) || !/[<]/.test(unit.text)) return
  const { tokens } = unit
  let first = -1
  let count = 0
  let all = 0
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind(at) !== TEXT) continue
    all++
    if (!CJK.test(tokens.value(at))) continue
    count++
    if (first < 0) first = at
  }
  if (count < ENOUGH || count * 3 < all) return
  hint(unit, sink, first, tokens.value(first).trim().slice(0, 40), 'chinese-interface', 1)
}
