import * as v from 'valibot'
import { count, field, file, place, words } from './field.ts'

function label(duties: readonly string[]) {
  return v.strictObject({
    place: file(['file that shows the visible label', '含显式标识的文件'], duties),
    text: words(["the label's words, where that file does not hold them", '标识文字（文件中没有原文时填写）'], duties),
  })
}

/** Metadata label in output files. GB 45438-2025, 6.1 and Annex E. */
const Metadata = v.strictObject({
  writer: file(
    ['code that writes the AIGC field into files', '写入 AIGC 字段的代码'],
    ['implicit-label-metadata', 'implicit-label-single', 'implicit-label-carrier'],
  ),
  provider_code: words(['your own 27-character provider code', '本单位的27位服务提供者编码'], ['provider-code']),
  preserved_by: file(
    ['test or step showing that labels survive processing', '证明处理后标识仍在的测试或步骤'],
    ['label-preservation'],
  ),
  not_applicable: words(['why no output ever becomes a file', '为何输出不会成为文件'], ['implicit-label-metadata']),
})

const Export = v.strictObject({
  path: field(
    v.string(),
    ['code of the download, copy or export', '下载、复制或导出的代码'],
    ['label-in-exports'],
    'file',
  ),
  label: file(['code that puts the visible label into the file', '为导出文件加显式标识的代码'], ['label-in-exports']),
})

const Unlabelled = v.strictObject({
  agreement: place(
    ['agreement on the duties of who receives it', '约定接收者标识义务的协议'],
    ['unlabelled-output-log'],
  ),
  log_months: field(
    count,
    ['months the logs are kept (6 or more)', '日志留存月数（不少于6）'],
    ['unlabelled-output-log'],
  ),
})

const Log = v.strictObject({
  place: file(['code that logs generation and label', '记录生成与标识日志的代码'], ['implicit-label-log']),
  months: field(count, ['months the logs are kept', '日志留存月数'], ['implicit-label-log']),
})

/** Labels by modality, and everything that carries or could lose them. The Labelling Measures Art 4, 5, 8-10. */
export const Labels = v.strictObject({
  text: field(
    label(['explicit-label-text', 'explicit-label-ui']),
    ['visible label of text and chat', '文本与对话的显式标识'],
    ['explicit-label-text', 'explicit-label-ui'],
  ),
  image: field(
    label(['explicit-label-image']),
    ['visible label of images', '图片的显式标识'],
    ['explicit-label-image'],
  ),
  audio: field(
    label(['explicit-label-audio']),
    ['audible or visible label of audio', '音频的显式标识'],
    ['explicit-label-audio'],
  ),
  video: field(label(['explicit-label-video']), ['visible label of video', '视频的显式标识'], ['explicit-label-video']),
  scene: field(
    label(['explicit-label-scene']),
    ['visible label of virtual scenes', '虚拟场景的显式标识'],
    ['explicit-label-scene'],
  ),
  metadata: field(
    Metadata,
    ['label in the metadata of output files', '输出文件元数据中的隐式标识'],
    ['implicit-label-metadata'],
  ),
  exports: field(
    v.array(Export),
    ['ways out as a file, each with its label', '导出途径及其标识'],
    ['label-in-exports'],
  ),
  unlabelled_on_request: field(
    Unlabelled,
    ['copies without visible label on request', '应要求提供不带显式标识的内容'],
    ['unlabelled-output-log'],
  ),
  log: field(Log, ['logs kept beside the labels', '标识相关日志'], ['implicit-label-log']),
  terms: place(['terms that explain the labels', '说明标识规则的用户协议'], ['label-terms-clause']),
  user_declaration: file(
    ['where users declare AI content they publish', '用户声明 AI 内容的入口'],
    ['user-label-declaration'],
  ),
  user_function: file(['labelling function offered to users', '提供给用户的标识功能'], ['label-function-offered']),
  platform_check: file(
    ['code that reads labels of uploaded content', '核验上传内容标识的代码'],
    ['platform-label-check'],
  ),
})
