import { defineMessages } from '../../../core/locale/messages.ts'

/** Texts of `genai-measures label`; findings and refusals bring their own. */
export const labelCliMessages = defineMessages(
  {
    usage: () => `genai-measures label: AIGC metadata of GB 45438-2025 in files

  genai-measures label read FILE…       what labels a file carries, and where
  genai-measures label check FILE…      what is wrong with them
      --fail-on error|warning|information|never   exit 1 from this severity on (default error)
  genai-measures label write FILE… --producer CODE --produce-id ID
      --label 1|2|3                     is generated (default), may be, suspected
      --propagator CODE --propagate-id ID
                                        the platform passing it on; without --producer, added to the label that is there
      --replace                         may replace the label of another producer
      --output FILE                     write a copy instead (one FILE only)
  all:  --format text|json   --lang en|zh-CN`,
    noFiles: () => 'no file given; try genai-measures label --help',
    oneOutput: () => '--output takes one FILE only',
    needsMembers: () =>
      'label write needs --producer with --produce-id, or --propagator with --propagate-id; try genai-measures label --help',
    unreadable: ({ detail }: { detail: string }) => `can't be read or written: ${detail}`,
    none: () => 'no label',
    damaged: () => 'cut short or damaged',
    encrypted: () => 'encrypted',
    'no-rule': () => 'no published place for a label in this format',
    c2pa: () => 'has C2PA content credentials',
    unknown: () => 'format not known',
    standard: () => 'standard place',
    other: () => 'other place',
    'near-miss': () => 'looks like a label, is none',
    clean: () => 'nothing to say',
    written: () => 'labelled',
    signAgain: () => 'the content credentials (C2PA) in it no longer fit: sign again, as the last step',
    unconfirmed: () => 'not confirmed by an official text; check before relying on it',
  },
  {
    usage: () => `genai-measures label：读取、检查、写入文件中的GB 45438-2025 AIGC元数据

  genai-measures label read 文件…       文件带有哪些标识、位于何处
  genai-measures label check 文件…      标识有哪些问题
      --fail-on error|warning|information|never   达到该级别即以 1 退出（默认 error）
  genai-measures label write 文件… --producer 编码 --produce-id 编号
      --label 1|2|3                     属于（默认）、可能、疑似
      --propagator 编码 --propagate-id 编号
                                        传播平台；不带--producer时追加到已有标识
      --replace                         允许替换其他生成者的标识
      --output 文件                     写入副本（仅限一个文件）
  通用：--format text|json   --lang en|zh-CN`,
    noFiles: () => '未指定文件；请查看 genai-measures label --help',
    oneOutput: () => '--output 只能用于一个文件',
    needsMembers: () =>
      'label write 需要 --producer 和 --produce-id，或 --propagator 和 --propagate-id；请查看 genai-measures label --help',
    unreadable: ({ detail }) => `无法读取或写入：${detail}`,
    none: () => '无标识',
    damaged: () => '被截断或损坏',
    encrypted: () => '已加密',
    'no-rule': () => '该格式未见标识位置的公开规定',
    c2pa: () => '带有C2PA内容凭证',
    unknown: () => '未知格式',
    standard: () => '标准位置',
    other: () => '其他位置',
    'near-miss': () => '形似标识但不是标识',
    clean: () => '未发现问题项',
    written: () => '已写入标识',
    signAgain: () => '其中的内容凭证（C2PA）已失效：请在最后一步重新签名',
    unconfirmed: () => '未确认，请核对后再采用',
  },
)
