import { OF_PEOPLE } from './word-filters.ts'
import { gate } from '../../text/looked-at.ts'
import { allMatches } from '../../text/steps.ts'
import { giveCheck, isBeforeModel } from '../checks.ts'
import { isCompared } from '../context.ts'
import type { Detector, Sink } from '../detector.ts'
import type { Unit } from '../unit.ts'

/** What people are told whose words are refused. */
const REFUSAL =
  /(?:敏感|违禁|违规|屏蔽)(?:词|内容|信息|话题|言论|字)|(?:包含|含有|涉及|涉嫌|存在|触发|命中)[^，。,.\n]{0,8}(?:敏感|违禁|违规|违法|不当|不良|非法)|不合规|不文明|文明(?:用语|提问|发言)|内容(?:违规|不安全|未通过)|\b(?:inappropriate|prohibited|offensive|profan\w*|disallowed|unsafe|harmful|sensitive|banned|forbidden|blocked) (?:\w{1,20} )?(?:words?|content|language|terms?|text|topics?|input|prompt|message)s?\b|\b(?:content|safety|moderation)[ -](?:policy|policies|filter|guidelines)\b/i
/** What else is refused: a length, a language, a form, a statement to a database, a key that nobody should send. */
const OF_FORM =
  /\b(?:too|so) (?:long|short|large|many)\b|\blength\b|\blanguage\b|\bcharacters?\b|\bformat\b|\bduplicate|\bSELECT\b|\bSQL\b|\bAPI keys?\b|\bsecrets?\b|\bcredentials?\b|\bpasswords?\b|\bimports?\b|\binjection\b|\bpersonal (?:data|information)\b|\bPII\b|过长|太长|字符|长度|格式|重复|空格|密钥|密码|语句|注入|手机号|身份证/i
/** What leaves no doubt that content is meant, whatever stands beside it. */
const OF_CONTENT =
  /敏感(?:词|内容|话题|言论|字)|违禁|屏蔽词|违法|不当|不良|不文明|文明用语|offensive|profan|inappropriate|harmful|(?:banned|forbidden|blocked|prohibited) (?:words?|terms?)(?!.*\b(?:SELECT|SQL)\b)|(?:content|moderation)[ -](?:policy|policies|guidelines)/i
/** What asks a text for its form, or an answer for being one. */
const OF_OTHERS =
  /(?:too_?(?:long|short)|length|language|_lang|sql|secrets?|credentials?|duplicated?|whitespace|refusal|refused|is_?json|imports?|rate_?limited)$/i
const NEEDS = gate(REFUSAL)
const BRANCH = /\b(?:if|elif|unless|guard|when)\b/g
/** What somebody else says of their own check, or what went wrong. */
const ERRORS =
  /\b(?:e|err|error|exc?|exception|code|status|errno|errcode|finish_?reason|message|msg|body|data|res|resp|response)\b[\w.()[\]"']{0,40}\s{0,2}(?:[!=]==?|\bin\b|\.(?:includes|contains|match|test|indexOf)\()/i
const CAUGHT = /\b(?:catch|except|rescue)\b/
const TEXTS =
  '(?:[Tt]ext|[Cc]ontent|[Pp]rompt|[Qq]uestion|[Qq]uery|[Ii]nput|[Aa]nswer|[Rr]eply|[Ss]entence|[Mm]essage|[Mm]sg|[Uu]tterance|[Ss]peech|[Bb]ody|\\bq\\b)'
/** A check that is asked of a text: `check(prompt)`, `prompt.includes(word)`, `word in question`. */
const ASKED = new RegExp(`\\b([A-Za-z_]\\w{0,60})[?!]?\\((?:[^()\\n]{0,80}[^\\w()\\n"'])?\\w{0,20}${TEXTS}(?![a-z])`)
const HELD = new RegExp(
  `\\b\\w{0,20}${TEXTS}\\b[\\w.()]{0,30}\\.(?:includes|contains|Contains|indexOf|match|include\\?)\\(|\\bin\\s(?:self\\.)?\\w{0,20}${TEXTS}\\b`,
)
/** What is done to a text that finds nothing in it. */
const NO_CHECK =
  /^(?:len|length|strlen|count|isEmpty|isBlank|hasText|isNotBlank|empty|isset|trim|strip|typeof|isinstance|String|str|JSON|parse|push|append|send\w*|create\w*|generate\w*|chat\w*|complete\w*|ask\w*|answer\w*|call\w*|fetch\w*|post|get|translate\w*|save\w*|insert\w*|startsWith|startswith|isString|if|elif|while|switch|Errorf|New|print\w*|log\w*|info|warn\w*|error|debug|exec\w*|query|render\w*|reply\w*|respond\w*|stream\w*|invoke\w*|run|agree\w*|accept\w*)$/i
/** Nobody goes far from a branch to what it says. */
const FAR = 320

/** A refusal that hangs on what a text holds: whatever the check is called, it is told to people by what it says. */
export const refusals: Detector = {
  stringsNeed: NEEDS,
  string(unit, at, value, sink) {
    if (value.length > 160 || !REFUSAL.test(value) || !isBeforeModel(unit) || isCompared(unit, at)) return
    if (OF_FORM.test(value) && !OF_CONTENT.test(value)) return
    refused(unit, at, sink)
  },
}

function refused(unit: Unit, at: number, sink: Sink): void {
  const { text, tokens } = unit
  const start = tokens.start(at)
  const from = Math.max(0, start - FAR)
  const head = text.slice(from, start)
  let branch = -1
  for (const { index } of allMatches(head, BRANCH)) if (unit.covers(from + index)) branch = index
  if (branch < 0 || CAUGHT.test(head.slice(branch))) return
  const condition = /^[^\n{]{2,200}/.exec(head.slice(branch))?.[0] ?? ''
  if (ERRORS.test(condition) || OF_PEOPLE.test(head.slice(branch) + text.slice(start, start + 120))) return
  const own = placeIn(unit, condition, from + branch)
  if (own >= 0) return giveCheck(unit, own, own, unit.tokens.value(own), sink)
  for (const { 0: name } of allMatches(condition, NAMES)) {
    if (WORDS_OF_CODE.test(name)) continue
    const kept = new RegExp(`(?<![\\w.])${name}\\b[^=;\\n]{0,40}:?=(?!=)[^\\n;]{3,200}`, 'g')
    for (const match of allMatches(text.slice(Math.max(0, from - 1500), start), kept)) {
      if (ERRORS.test(match[0])) continue
      const place = placeIn(unit, match[0], Math.max(0, from - 1500) + match.index)
      if (place >= 0) return giveCheck(unit, place, place, unit.tokens.value(place), sink)
    }
  }
}

const NAMES = /(?<![\w.])[A-Za-z_]\w{1,40}/g
const WORDS_OF_CODE =
  /^(?:if|elif|else|unless|guard|when|not|and|or|in|is|true|false|null|nil|None|True|False|let|const|var|await|return|new|any|all|for)$/

/** The token at which a text is asked for what it holds, or -1. */
function placeIn(unit: Unit, code: string, offset: number): number {
  const asked = ASKED.exec(code)
  if (asked?.[1] !== undefined && !NO_CHECK.test(asked[1]) && !OF_OTHERS.test(asked[1]))
    return unit.at(offset + asked.index)
  const held = HELD.exec(code)
  if (held === null) return -1
  const first = unit.at(offset + held.index)
  return first >= 0 ? first : -1
}
