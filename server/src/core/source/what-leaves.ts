import type { Unit } from './unit.ts'

/** Names of what models make, and of the talk they make it in. */
const GENERATED =
  /chat|talk|conversation|dialog|messages?|answers?|repl(y|ies)|turns?\b|transcript|generat|artwork|pictures?|images?|poster|canvas|video|audio|speech|summary|essay|story|article|markdown|\bai|gpt|llm|对话|聊天|回答|生成|会话|图片|作品|视频/i
/** Names of what people and machines recorded: nobody generated it. */
const OTHER =
  /audit|\blogs?\b|log(s|file)?\.(csv|txt|json)|access_?log|contacts?|address_?book|csv|xlsx?|excel|spreadsheet|table|rows?\b|invoice|receipt|orders?\b|payment|billing|users?\b|members?|visits?|attachments?|uploads?|template|backup|settings|config|preferences|sign(ed|ature)|contract|certificate|qr_?code|barcode|keys?\b|licen[cs]e|usage|statistics|metrics|审计|日志|通讯录|联系人|订单|发票|用户|模板|备份|附件|签名|名单|统计/i

/** The state of a program, kept to be read in again by the same program. */
const STATE = /\.json\b|application\/json|JSON\.stringify/

/** What leaves, by the words of the call and, where these say nothing, of the file's own name. */
export function whatLeaves(unit: Unit, at: number, end: number): 'generated' | 'other' | undefined {
  const start = unit.tokens.start(at)
  const around = unit.text.slice(Math.max(0, start - 60), Math.min(end, start + 400))
  if (STATE.test(around)) return 'other'
  const words = around.replaceAll(/(new )?Blob|text\/csv|['"`](text|image|application)\/\w+['"`]/g, ' ')
  const said = judged(words.slice(words.indexOf(unit.tokens.value(at))))
  return said ?? judged(words) ?? judged(unit.path.slice(unit.path.lastIndexOf('/') + 1)) ?? judged(unit.path)
}

function judged(words: string): 'generated' | 'other' | undefined {
  const other = OTHER.test(words)
  const generated = GENERATED.test(words)
  return other === generated ? undefined : generated ? 'generated' : 'other'
}
