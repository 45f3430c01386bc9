import type { EvidenceKind } from '../../core/evidence/evidence.ts'
import type { Localized } from '../../core/locale/messages.ts'
import { READERS } from '../../core/readers/registry.generated.ts'
import type { CliIo, ExitCode } from '../io.ts'
import { readOptions } from '../options.ts'

/** What each kind of evidence is, in a few words. */
const KINDS: Readonly<Record<EvidenceKind, Localized>> = {
  sdk: { en: 'SDK', 'zh-CN': 'SDK' },
  import: { en: 'import', 'zh-CN': '导入' },
  endpoint: { en: 'API endpoint', 'zh-CN': 'API 端点' },
  'credential-name': { en: 'name of a key', 'zh-CN': '密钥变量名' },
  model: { en: 'model', 'zh-CN': '模型' },
  dataset: { en: 'data set', 'zh-CN': '数据集' },
  training: { en: 'training', 'zh-CN': '训练' },
  generation: { en: 'generation call', 'zh-CN': '生成调用' },
  exposure: { en: 'way out to users', 'zh-CN': '面向用户的出口' },
  'access-control': { en: 'access control', 'zh-CN': '访问控制' },
  'audience-hint': { en: 'hint of audience', 'zh-CN': '受众线索' },
  'label-text': { en: 'label text', 'zh-CN': '显式标识文字' },
  'answer-view': { en: 'view of answers', 'zh-CN': '显示回答的界面' },
  'label-metadata': { en: 'metadata label', 'zh-CN': '隐式标识' },
  'label-removal': { en: 'label removal', 'zh-CN': '标识移除' },
  'metadata-strip': { en: 'metadata loss', 'zh-CN': '元数据丢失' },
  'vendor-watermark': { en: 'vendor watermark', 'zh-CN': '供应商水印' },
  export: { en: 'export', 'zh-CN': '导出' },
  'filing-number': { en: 'filing number', 'zh-CN': '备案号' },
  moderation: { en: 'content check', 'zh-CN': '内容审核' },
  agreement: { en: 'agreement', 'zh-CN': '协议' },
  'complaint-entry': { en: 'complaint entry', 'zh-CN': '投诉入口' },
  'data-rights': { en: 'data rights', 'zh-CN': '数据权利' },
  'minors-mode': { en: 'minors mode', 'zh-CN': '未成年人模式' },
  'prompt-log': { en: 'prompt log', 'zh-CN': '输入日志' },
  'input-training': { en: 'training on input', 'zh-CN': '使用输入训练' },
  companion: { en: 'companion persona', 'zh-CN': '陪伴型人设' },
  crawler: { en: 'crawler', 'zh-CN': '爬虫' },
  annotation: { en: 'annotation', 'zh-CN': '标注' },
  'card-field': { en: 'card field', 'zh-CN': '卡片字段' },
  licence: { en: 'licence', 'zh-CN': '许可证' },
}

/** What a manifest gives that holds no evidence of its own. */
const UNIT: Localized = { en: 'packages of a workspace', 'zh-CN': '工作区的包' }

/** `genai-measures formats`: every file format that is read, with its file patterns and what it yields. `--format json` for programs. */
export async function run(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const options = readOptions(args, { format: { type: 'string' } }, io)
  if (!options) return 2
  const readers = READERS.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  if (options.text('format') === 'json') {
    const rows = readers.map(({ id, title, patterns, yields }) => ({ id, title: title[io.language], patterns, yields }))
    io.out(`${JSON.stringify(rows, undefined, 2)}\n`)
    return 0
  }
  for (const { id, title, patterns, yields } of readers) {
    const found = yields.map(kind => KINDS[kind][io.language]).join(io.language === 'zh-CN' ? '、' : ', ')
    io.out(`${id}  ${title[io.language]}\n    ${patterns.join('  ')}\n    → ${found || UNIT[io.language]}\n`)
  }
  return 0
}
