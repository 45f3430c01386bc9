import type { Span } from '../text/span.ts'
import { HEAD } from './draft-mark.ts'

/** What a named file was found not to hold. */
export type Lack = 'empty' | 'thin' | 'contact' | 'steps' | 'clause'

/** What a look into a named file came to. */
export type Verdict =
  /** It holds what the field is for; the span shows it. */
  | { readonly state: 'whole'; readonly span: Span }
  /** It holds something; whether that is what the field is for can't be told. */
  | { readonly state: 'unsure' }
  | { readonly state: 'lacking'; readonly lack: Lack }

type Check = (text: string) => Verdict

const UNSURE: Verdict = { state: 'unsure' }

/** Below this many words (Chinese characters count each) no document says anything. */
const FEWEST_WORDS = 8
/** A text that says of itself that it is not done. */
const DRAFT = /\b(TODO|TBD|DRAFT|FIXME)\b|to be filled in|lorem ipsum|待补充|待填写|待完善|草稿|占位/i

const HEADED_DRAFT = /(^|\n)[^\S\n]{0,20}[>*#/<!-]{0,20}[^\S\n]{0,20}(DRAFT\b|草稿)/

/** Looks into the text of a file that a field of the declaration names. `key` is the field's path without positions in lists. */
export function checkContent(key: string, text: string): Verdict {
  if (text.trim() === '') return { state: 'lacking', lack: 'empty' }
  // A text that is headed as a draft shows nothing, whatever words it already holds.
  if (HEADED_DRAFT.test(text.slice(0, HEAD))) return UNSURE
  return (CHECKS[key] ?? anything)(text)
}

const anything: Check = () => UNSURE

/** A document: more than a few words, and whole once each of `words` is found. */
function document(...words: readonly RegExp[]): Check {
  return text => {
    if (wordsIn(text) < FEWEST_WORDS) return { state: 'lacking', lack: 'thin' }
    return DRAFT.test(text) ? UNSURE : shown(text, words)
  }
}

/** Program code or a table: whole once each of `words` is found; nothing follows from their absence. */
function code(...words: readonly RegExp[]): Check {
  return text => shown(text, words)
}

/** Fewer words than this beside its remarks make no program and no table. */
const FEWEST_SIGNS = 3
const REMARK = /\/\*[^]{0,20000}?\*\/|<!--[^]{0,20000}?-->|(^|\s)(\/\/|#)[^\n]{0,2000}/g

/** Program code or a table of which nothing but its being there is asked; remarks alone are none. */
const program: Check = text =>
  (text.replace(REMARK, ' ').match(/[\p{L}\p{N}_]+/gu) ?? []).length < FEWEST_SIGNS
    ? { state: 'lacking', lack: 'thin' }
    : UNSURE

function shown(text: string, words: readonly RegExp[]): Verdict {
  const found = words.map(word => word.exec(text))
  const [first] = found
  if (!first || found.some(match => match === null)) return UNSURE
  return { state: 'whole', span: { start: first.index, end: first.index + first[0].length } }
}

function wordsIn(text: string): number {
  const plain = text.replace(/<[^<>]*>/g, ' ')
  return (plain.match(/\p{Script=Han}|[\p{L}\p{N}]{2,}/gu) ?? []).length
}

const CONTACT =
  /<form\b|<textarea\b|mailto:|[\w.+-]@[\w-]{1,63}\.\w|(?<!\d)(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|400-?\d{3}-?\d{4}|12377)(?!\d)|投诉|举报|申诉|complain|report (abuse|content|a problem|this)/i
const STEPS = /流程|步骤|处理|受理|核查|核实|steps?\b|process|handle|review|investigat/i
const ANSWER_TIME =
  /[\d一二三五七十两]\s{0,9}个?(工作日|自然日|日|天|小时)内?|within\s{1,9}(\d|one|two|three|five|seven|ten|fifteen)|\d\s{1,9}(working |business )?(days?|hours?)|时限|期限/i

/** Art 15 of the Measures: an entrance, and its steps and answer time published. Half of it settles nothing. */
const complaint: Check = text => {
  if (!CONTACT.test(text)) return { state: 'lacking', lack: 'contact' }
  if (!STEPS.test(text)) return { state: 'lacking', lack: 'steps' }
  return shown(text, [CONTACT, ANSWER_TIME])
}

const LABEL_WORD = /标识|标注|水印|\blabel(s|l?ed|l?ing)?\b|watermark/i

/** Labelling Measures Art 8: method, style and rules of labels, explained in the agreement. */
const labelClause: Check = text => {
  const read = document(LABEL_WORD, /人工智能|AI|生成|合成|generat|synthe/i)(text)
  return read.state === 'unsure' && !LABEL_WORD.test(text) ? { state: 'lacking', lack: 'clause' } : read
}

const record = document(/评估|审查|记录|结论|核验|备案|assess|review|record|conclusion|audit|filing/i)
const RULES = document(/标注|规则|label|annotat|rule/i)
const TRAINS = /训练|优化|train|improve/i

/** At least this many entries, a line each (TC260-003 clause 8.1). */
const KEYWORDS = 10_000

/** What is looked for in a named file, by field: light, since a person reads the rest. A field left out is only asked for a file that is not empty. */
const CHECKS: Readonly<Record<string, Check>> = {
  user_agreement: document(/协议|条款|权利|义务|terms|agreement|rights|obligations/i),
  audience_statement: document(/面向|适用|用户|人群|用途|场合|for\b|audience|users?|purpose|intended/i),
  privacy_policy: document(/隐私|个人信息|privacy|personal (data|information)/i),
  data_requests: document(/查阅|复制|更正|补充|删除|注销|导出|access|copy|correct|delete|erase|export/i),
  algorithm_summary: document(
    /模型|算法|model|algorithm/i,
    /局限|限制|不足|可能(会)?(出错|有误|不准)|limit|may be wrong|inaccura/i,
  ),
  biometric_consent: code(/单独同意|同意|consent/i, /人脸|人声|声音|肖像|face|voice|likeness/i),
  'complaints.entry': complaint,
  'labels.terms': labelClause,
  'labels.exports.path': program,
  'labels.exports.label': program,
  'labels.log.place': program,
  'labels.user_declaration': program,
  'labels.user_function': program,
  'labels.platform_check': program,
  'labels.unlabelled_on_request.agreement': document(/义务|责任|responsib|oblig|dut(y|ies)/i, LABEL_WORD),
  'labels.metadata.writer': code(/AIGC/, /ContentProducer/, /ProduceID/),
  'labels.metadata.preserved_by': code(/AIGC/),
  'moderation.input': program,
  'moderation.output': program,
  'moderation.question_banks': program,
  'moderation.classifier': program,
  'moderation.policy': document(/内容|审核|安全|违法|content|moderat|safety|unlawful/i),
  'moderation.takedown': document(/停止|消除|删除|下架|处置|take.?down|remove|stop/i, /报告|上报|report|notify/i),
  'moderation.misuse': document(
    /警示|警告|限制|暂停|终止|封禁|warn|limit|suspend|ban|terminat/i,
    /记录|日志|留存|record|log/i,
  ),
  'moderation.keyword_library': text =>
    text.split('\n').filter(line => line.trim() !== '').length >= KEYWORDS
      ? { state: 'whole', span: { start: 0, end: Math.max(1, text.indexOf('\n')) } }
      : UNSURE,
  'minors.measures': code(/未成年|青少年|年龄|成年|监护|minor|teen|\bage|adult|guardian|child/i),
  'minors.guardian_consent': code(/监护人|guardian|parent/i, /同意|consent/i),
  'minors.content_filter': code(/未成年|青少年|minor|teen|child/i, /过滤|屏蔽|filter|block/i),
  'training_on_input.opt_out': code(TRAINS, /关闭|退出|拒绝|不同意|开关|opt.?out|disable|turn off|switch|toggle/i),
  'data_governance.filtering': code(/关键词|keyword|word.?list/i, /分类|classif/i, /抽检|抽样|sampl/i),
  'data_governance.crawling_impact': record,
  'data_governance.security': document(/权限|审计|备份|加密|access|audit|backup|encrypt/i),
  'data_governance.ip_strategy': document(/知识产权|著作权|版权|intellectual property|copyright/i),
  'annotation.rules': RULES,
  'annotation.safety_rules': RULES,
  'annotation.quality': document(/质量|抽样|核验|准确|quality|sampl|accura/i),
  'annotation.training': document(/培训|train/i),
  'data_sources.annotation.rules_ref': RULES,
  'data_sources.annotation.safety_rules_ref': RULES,
  'data_sources.annotation.training_ref': document(/培训|train/i),
  'data_sources.collection_record': record,
  'data_sources.ip.review_ref': record,
  'models.licence_file': document(/licen[cs]e|许可|copyright|版权/i),
  'data_sources.licence.file': document(/licen[cs]e|许可|copyright|版权/i),
  'data_sources.pi.consent_ref': document(/同意|授权|consent|authori[sz]/i),
  'filing.security_assessment': record,
  'filing.assessment_report': record,
  'filing.label_material': document(LABEL_WORD),
  'store.papers': record,
  'cross_border.record': record,
  'evaluation.bias': document(/歧视|偏见|公平|bias|discriminat|fair/i),
  'evaluation.accuracy': document(/准确|正确率|可靠|accura|reliab|benchmark|score/i),
  'evaluation.model_update': document(/更新|升级|复评|update|upgrade|release|version/i),
  'companion_measures.sign_up': program,
  'companion_measures.exit': program,
  'companion_measures.crisis': document(/危机|自杀|自伤|求助|热线|crisis|suicid|self-harm|hotline|emergency/i),
  'companion_measures.complaints': code(CONTACT),
  'companion_measures.logs': document(/日志|留存|安全|log|retention|security/i),
  'companion_measures.training_consent': code(/同意|consent/i, TRAINS),
  'companion_measures.ai_notice': code(/人工智能|\bAI\b|artificial/i),
  'companion_measures.reminder': code(/7200|2\s*(小时|hours?)|两小时|two hours/i),
  'companion_measures.minors': code(/未成年|青少年|minor|teen|\bage\b/i),
  'companion_measures.data_rights': code(/复制|导出|copy|export/i, /删除|delete|erase/i),
  'companion_measures.assessment': record,
}
