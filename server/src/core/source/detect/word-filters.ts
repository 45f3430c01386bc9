import { STRING, WORD } from '../../syntax/tokens.ts'
import { giveApart, giveCheck, giveStub, isAsked, isBeforeModel, isStub } from '../checks.ts'
import type { Detector, Sink } from '../detector.ts'
import { isOfAnswers } from '../listed-words.ts'
import type { Call, Unit } from '../unit.ts'
import { isDefinition } from './generation.ts'
import { allMatches } from '../../text/steps.ts'

const UNWANTED =
  '(?:banned?|forbidden|prohibited|sensitive|illegal|dirty|bad|taboo|profan\\w*|offensive|block(?:ed)?|black(?:list)?|deny|denied|swear|obscene|vulgar|违禁|敏感)'
const NOUN = '(?:words?|terms?|keywords?|phrases?|trie|lexicon)'
/** Names of lists of unwanted words, and of what asks them: `has_forbidden_words`, `SensitiveWordHelper`, `BANNED_WORDS`. */
const WORDS = new RegExp(`${UNWANTED}(?:ed)?_?${NOUN}`, 'i')
const EVERY_LIST = new RegExp(`(?<![\\w$])[\\w$]{0,40}?${UNWANTED}(?:ed)?_?${NOUN}[\\w$]{0,20}`, 'gi')
/** What such lists are asked by: `sensitiveFilter.check(…)`, `wordGuard.search(…)`. */
const FILTERS =
  /(?:sensitive|敏感|bad_?words?|banned|dirty|profan\w*|gfw|dfa|censor|words?)_?(?:text|content)?_?(?:filter|trie|tree|dfa|checker|detector|util|utils|helper|guard|bs|matcher|censor)/i
/** A file of unwanted words. */
const WORD_FILE =
  /(?:敏感词|违禁词|屏蔽词|(?:sensitive|bad|banned?|forbidden|prohibited|blocked|dirty|illegal|swear|censor)[-_]?(?:words?|lib|lexicon|dict|list)?|profanity|(?:black|block|deny|stop)[-_]?list)[\w-]{0,40}\.(?:txt|csv|json|dic|dat|ya?ml|xlsx?)$/i
/** Files of words that are named after nothing else. */
const PLAIN_FILE = /(?:^|[/\\_-])(?:words?|dict|keywords?|lexicon)\.(?:txt|csv|dic|dat|json)$/i
/** Lists that are named after nothing but being unwanted: what they hold must speak of harm. */
const LONE_LIST =
  /(?<![\w$.])(?:(?:local|default|extra|custom|static)_)?(?:forbidden|banned|prohibited|sensitives?|taboos?|bad|blocked|block_?list|black_?list|deny_?list|(?:blocked|banned|forbidden|bad|sensitive|unsafe|harmful)_?(?:patterns?|topics?|regex(?:es)?|re|list))(?![\w$])/gi
const HARM =
  /赌博|赌球|毒品|色情|暴力|自杀|爆炸|炸弹|诈骗|反动|枪支|代孕|违禁|敏感[词内话]|违规|不合规|不当内容|\b(?:bomb|porn\w*|suicide|terror\w*|nude|rape|drugs?|murder|self[- ]harm|nsfw|obscen\w+|profan\w+)\b/i
/** A text that is asked for what is unwanted in it, whatever the list is called. */
const ASKS =
  /^(is|has|holds|contains?|find|check|hit|match|detect|screen|filter|scan|replace|mask|censor)_?(all_?|first_?|any_?)?(banned|forbidden|prohibited|sensitive|illegal|profan\w*|taboo|violations?|unsafe|harmful|toxic|offensive|obscene)(_?(text|content|prompt|input|message|question|topic)s?)?$/i
/** What hides private data, and keeps nothing from anybody. */
const HIDES = /^(replace|mask|filter|hide|redact|remove|strip)_?(all_?)?sensitive(?!_?word|_?term|_?keyword|_?phrase)/i
/** What keeps a list, and does not ask it. */
const KEEPS =
  /^(load|read|init|import|export|get|list|add|remove|delete|save|update|set|reload|count|parse|fetch|create|insert|upload|refresh|build|new)/i
/** Whom or what a list shuts out that is no text. */
const NO_TEXT =
  /user|account|member|\bip\b|_ip|host|domain|url|email|token|phone|client|path|file|column|field|header|key\b|\bid\b|code|sql|script|shell|command|cmd/i
const TEXT_LIKE =
  /text|content|prompt|message|msg|question|query|input|answer|reply|sentence|speech|PostForm|FormValue|\b[qts]\b/i
const SEARCHES =
  /^(contains?\w*|replace|replace_?all|find_?all|find_?first|find|check|validate|verify|search|match(?:_?all|_?any)?|filter|has\w*|hits?|is_?(?:match|contain|contains|hit)\w*|test|detect|scan|iter)$/i
/** How a list is gone through in place. */
const GONE_THROUGH =
  /^["'`]?[\])]{0,2}[^\n;]{0,60}?\.\s*(?:some|find|filter|any|every|stream|forEach|each|Any|FirstOrDefault|contains|anyMatch|search|match)\b|^["'`]?[\])]{0,2}\s*(?:\)|[:\]{])|^\s\w+\s:/
const LOOKS_IN =
  /\bin\s+\w+|includes\(|contains\(|Contains\(|ContainsAny\(|indexOf\(|strpos\(|str_contains\(|\.test\(|include\?|\.match\(|\.find\(|\.search\(|\.replace\(|ReplaceAll\(|replaceAll\(/

/** A product's own filter of words over what people send to a model, or over what it answers. */
export const wordFilters: Detector = {
  start: unit => unit.says(HINT),
  calls: name => WORDS.test(name) || ASKS.test(name) || SEARCHES.test(name),
  call(unit, call, sink) {
    if (isDefinition(unit, call)) return stub(unit, call, sink)
    if (!isBeforeModel(unit)) return
    const chain = unit.chain(call.at)
    const named = WORDS.test(call.name) ? !KEEPS.test(call.name) : SEARCHES.test(call.name) && WORDS.test(chain)
    if (HIDES.test(call.name)) return
    const asked = ASKS.test(call.name) || (SEARCHES.test(call.name) && FILTERS.test(chain) && isAsked(unit, call.at))
    if (named ? !isOfOthers(unit, call) : asked && isOfText(unit, call)) giveCheck(unit, call.at, call.at, chain, sink)
  },
  string(unit, at, value, sink) {
    if (!(WORD_FILE.test(value) || (PLAIN_FILE.test(value) && unit.says(HARM))) || !unit.says(TEXT_LIKE)) return
    if (!isBeforeModel(unit)) return giveApart(unit, at, at, value, sink)
    if (unit.says(LOOKS_IN)) giveCheck(unit, at, at, value, sink)
  },
  finish(unit, sink) {
    if (unit.says(HARM))
      for (const match of allMatches(unit.text, LONE_LIST)) inPlace(unit, match.index, match[0], sink)
    for (const match of allMatches(unit.text, EVERY_LIST)) inPlace(unit, match.index, match[0], sink)
  },
}

/** A cheap first question. */
const HINT =
  /banned|forbidden|prohibited|sensitive|illegal|profan|taboo|violation|unsafe|harmful|toxic|offensive|obscene|dirty|vulgar|gfw|dfa|censor|words?_?(?:filter|trie|guard|check)|(?:bad|swear|black|block|deny|ban|bann)_?(?:list|ed|words)|违禁|敏感|违规|屏蔽词/i

function stub(unit: Unit, call: Call, sink: Sink): void {
  if ((WORDS.test(call.name) || ASKS.test(call.name)) && isStub(unit, call.at)) giveStub(unit, call.at, sink)
}

function argumentsOf(unit: Unit, call: Call): string {
  const { tokens } = unit
  return unit.text.slice(
    tokens.end(call.open),
    Math.min(tokens.start(tokens.partner(call.open)), tokens.end(call.open) + 120),
  )
}

function isOfText(unit: Unit, call: Call): boolean {
  const given = argumentsOf(unit, call)
  return TEXT_LIKE.test(given) && !NO_TEXT.test(given)
}

/** Whether a list is asked for a user, an address or another thing that is no text. */
function isOfOthers(unit: Unit, call: Call): boolean {
  const given = argumentsOf(unit, call)
  return NO_TEXT.test(given) && !TEXT_LIKE.test(given)
}

/** `any(w in question for w in BANNED_WORDS)`, `badWords.some(w => text.includes(w))`, `for _, w := range bannedWords { if strings.Contains(…)`. */
function inPlace(unit: Unit, offset: number, name: string, sink: Sink): void {
  const { text, tokens } = unit
  const at = nameAt(unit, offset, name)
  if (at < 0 || KEEPS.test(name)) return
  const start = tokens.start(at)
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(offset + name.length, offset + name.length + 200)
  const gone = IN_LOOP.test(before) || GONE_THROUGH.test(after)
  // Words that a model is kept from saying are handed to it as numbers.
  if (NUMBERS.test(text.slice(Math.max(0, start - 120), start) + after.slice(0, 80))) return
  if (!gone || !LOOKS_IN.test(text.slice(Math.max(0, start - 60), start) + after)) return
  if (!TEXT_LIKE.test(text.slice(Math.max(0, start - 120), start) + after)) return
  if (OF_PEOPLE.test(after) || isOfAnswers(unit, name)) return
  const turns = BRANCHES.test(text.slice(Math.max(0, start - 120), start) + after)
  if (isBeforeModel(unit)) giveCheck(unit, at, at, name, sink, undefined, undefined, turns)
  else if (!FOR_OTHERS.test(text.slice(Math.max(0, start - 120), start) + after)) giveApart(unit, at, at, name, sink)
}

const IN_LOOP = /(?:\bin|\bof|range|:|\()\s+?(?:self\.|this\.|\w{1,20}[.[(]{1,2}["']?){0,4}$|\bforeach\s?\($/
const BRANCHES = /\b(?:if|unless|return)\b|\?(?![.?])|replace/i
/** What is done to people who wrote to one another: their posts are taken down, and nothing is kept from a model. */
export const OF_PEOPLE = /\b(?:delete|kick|ban|timeout|mute|purge|recall|withdraw|warn)\w{0,20}\(|撤回|禁言/i
const NUMBERS = /\bencode\(|bad_words_ids/
const FOR_OTHERS = /nickname|user_?name|comment|昵称/i

/** The token of a name: a word, or the key by which settings hold it. */
function nameAt(unit: Unit, offset: number, name: string): number {
  const { tokens } = unit
  const at = unit.at(offset)
  if (at >= 0) return tokens.kind(at) === WORD ? at : -1
  const key = unit.before(offset)
  const isKey = key >= 0 && tokens.kind(key) === STRING && tokens.value(key).length <= name.length + 12
  return isKey && tokens.value(key).endsWith(name) && /^\s?[\])]/.test(unit.text.slice(tokens.end(key))) ? key : -1
}
