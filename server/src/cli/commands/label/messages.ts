import { defineMessages } from '../../../core/locale/messages.ts'

/** Counts of `label check`, in files but for `findings`. */
interface Summary {
  readonly files: number
  readonly labelled: number
  readonly without: number
  readonly unread: number
  readonly findings: number
}

/** Texts of `genai-measures label`; findings and refusals bring their own. */
export const labelCliMessages = defineMessages(
  {
    needsTwo: () => 'label copy takes two files, FROM and TO; try genai-measures label copy --help',
    leftBehind: ({ members }: { members: string }) =>
      `left behind, since GB 45438-2025 Annex E does not know them: ${members}`,
    carriedFaults: ({ faults }: { faults: number }) =>
      `carried over as it stood, with ${faults === 1 ? '1 fault' : `${faults} faults`}; "label check" says which`,
    checked: ({ files, labelled, without, unread, findings }: Summary) =>
      `${files} files: ${labelled} labelled, ${without} without a label${unread ? `, ${unread} not read to the end` : ''}; ${findings === 1 ? '1 finding' : `${findings} findings`}`,
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
    needsTwo: () => 'label copy 需要两个文件：来源文件和目标文件；请查看 genai-measures label copy --help',
    leftBehind: ({ members }) => `以下成员不在GB 45438-2025附录E之内，未随标识复制：${members}`,
    carriedFaults: ({ faults }) => `已按原样复制，其中有 ${faults} 处问题，可用“label check”查看`,
    checked: ({ files, labelled, without, unread, findings }) =>
      `共 ${files} 个文件：${labelled} 个带标识，${without} 个不带${unread ? `，${unread} 个未能读完` : ''}；${findings} 个问题项`,
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
