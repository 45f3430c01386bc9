import type { Modality } from '../evidence/vocabulary.ts'
import type { Unit } from './unit.ts'

/** Names of what models write, and of the talk they write it in. A dialogue is a talk; a dialog is a box on the screen. */
const TALK =
  /chat|talk|conversation|dialogue|messages?|answers?|repl(y|ies)|\bturns?\b|transcript|generated|summary|essay|story|article|markdown|advice|suggestions?|recipe|poems?|lyrics|novel|itinerary|lesson_?plan|copywriting|cover_?letter|interpretation|translation|gpt|llm|aigc|对话|聊天|回答|回复|生成|会话|作品|建议|菜谱|诗|歌词|小说|行程|教案|文案|解读|简报|文章|作文/i
/** `ai-song`, `AiSong`, `AI_song`: a word of its own. */
const AI = /(?:^|[^A-Za-z])(?:ai|AI)(?![a-z])|Ai(?=[A-Z])/
/** Names of pictures, sound and film: a service that makes none hands out those of somebody else. */
const MEDIA: readonly (readonly [Modality, RegExp])[] = [
  ['image', /artwork|pictures?|images?|poster|canvas|图片/i],
  ['audio', /audio|speech/i],
  ['video', /video|视频/i],
]
/** What the folder of a file must be called for its name to tell: `summary` and `images` are folders of every product. */
const TALKS = /chat|conversation|dialogue|gpt|llm|aigc|对话|聊天/i
/** Names of what people and machines recorded: nobody generated it. */
const OTHER =
  /audit|\blogs?\b|log(s|file)?\.(csv|txt|json)|access_?log|contacts?|address_?book|csv|xlsx?|excel|spreadsheet|table|rows?\b|invoice|receipt|orders?\b|payment|billing|users?\b|members?|visits?|attachments?|uploads?|template|backup|settings|config|preferences|sign(ed|ature)|contract|certificate|qr_?code|barcode|keys?\b|licen[cs]e|usage|statistics|metrics|zip|archive|installer|apk|avatar|firmware|ledger|timesheet|attendance|payroll|\bics\b|inventory|customers?|roster|学生|成绩|考勤|工资|账单|报表|库存|课表|审计|日志|通讯录|联系人|订单|发票|用户|模板|备份|附件|签名|名单|统计/i

/** The state of a program, kept to be read in again by the same program. */
const STATE = /\.json\b|application\/json|JSON\.stringify/
/** Source code, which its author takes into a program: a block of it, or a file whose ending goes by the language. */
const CODE = /code_?-?(block|snippet|file)|source_?-?code|\bcode\.|programming_?lang/i
/** A view of a talk hands out what it shows. */
const SHOWS_TALK = /\bmessages\??\.(?:map|forEach|filter|reduce)\(|\b(?:in|of) (?:\w+\.)?messages\b|\buseChat\(/
/** A call's own name, and forms of files: they say nothing of what is in them. */
const FORMS =
  /html2canvas|(new )?Blob|text\/csv|as_?attachment|content-?_?disposition|(?<=['"`]\s{0,4}|disposition:\s{0,4}|\.|\()attachment\b|send_?(?:file|data)|['"`](text|image|application)\/\w+['"`]/gi

/** What leaves: whether names say that it was generated or not, and of generated media which. */
export interface Leaving {
  readonly of?: 'generated' | 'other'
  readonly modality?: Modality
}

/** What leaves, by the words of the call and, where these say nothing, of the file's own name, and last of its folders. */
export function whatLeaves(unit: Unit, at: number, end: number, from?: number): Leaving {
  const start = unit.tokens.start(at)
  const around = unit.text.slice(from ?? Math.max(0, start - 60), Math.min(end, start + 400))
  const name = unit.path.slice(unit.path.lastIndexOf('/') + 1)
  if (STATE.test(around) || CODE.test(around) || CODE.test(name)) return { of: 'other' }
  const words = around.replaceAll(FORMS, ' ')
  const own = words.indexOf(unit.tokens.value(at))
  const named = judged(words.slice(Math.max(0, own))) ?? judged(words) ?? judged(name) ?? folders(unit.path)
  const talk = named === undefined || named.modality ? isTalk(unit, name) : false
  // A picture of a talk is no picture that a model drew.
  return talk ? { of: 'generated' } : (named ?? {})
}

/** Whether a file is about a talk: by its name, by its folder, or by what it shows. */
function isTalk(unit: Unit, name: string): boolean {
  const said = judged(name)
  if (said?.of === 'generated' && !said.modality) return true
  return folders(unit.path)?.of === 'generated' || unit.says(SHOWS_TALK)
}

function judged(words: string): Leaving | undefined {
  const other = OTHER.test(words)
  const talk = TALK.test(words) || AI.test(words)
  const modality = MEDIA.find(([, names]) => names.test(words))?.[0]
  const generated = talk || modality !== undefined
  if (other === generated) return undefined
  if (other) return { of: 'other' }
  return { of: 'generated', ...(modality && !talk && { modality }) }
}

function folders(path: string): Leaving | undefined {
  const words = path.slice(0, path.lastIndexOf('/') + 1)
  const nearest = words.slice(words.lastIndexOf('/', words.length - 2) + 1)
  const other = OTHER.test(words)
  return other === (TALKS.test(nearest) || AI.test(nearest)) ? undefined : { of: other ? 'other' : 'generated' }
}
