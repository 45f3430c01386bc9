import { defineMessages } from '../core/locale/messages.ts'

/** `1 file`, `2 files`. */
const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

interface ScanLine {
  readonly version: string
  readonly law: string
  readonly folder: string
  readonly read: number
  readonly seen: number
  readonly services: number
  readonly findings: number
  readonly open: number
  readonly ms: number
  /** Of the files read, those that say what they said in an earlier session. */
  readonly kept: number
}

/** Why it is quiet, and the one line that a scan leaves in the log. */
export const statusMessages = defineMessages(
  {
    internal: ({ name, place }: { name: string; place: string }) => `${name} is stated internal (${place}).`,
    research: ({ name, place }: { name: string; place: string }) =>
      `${name} is stated to serve research only (${place}).`,
    'outside-mainland': ({ name, place }: { name: string; place: string }) =>
      `${name} is stated to be offered outside mainland China (${place}).`,
    library: ({ name }: { name: string }) =>
      `${name} is a library: the duties fall on whoever offers a service with it.`,
    nothing: ({ files }: { files: number }) => `Nothing generative found in ${many(files, 'file')} read.`,
    withheld: ({ count }: { count: number }) =>
      `${many(count, 'finding')} wait${count === 1 ? 's' : ''} until audience and territory are stated in genai-measures.yaml.`,
    answer: ({ count }: { count: number }) =>
      `${count} more ${count === 1 ? 'finding depends' : 'findings depend'} on whom the service is for; answer that first.`,
    fields: ({ count }: { count: number }) =>
      `${count} more ${count === 1 ? 'finding asks' : 'findings ask'} for fields of genai-measures.yaml; they are told one at a time.`,
    beside: ({ files }: { files: number }) =>
      `What ${many(files, 'file')} of tests, documents, examples and tools generate${files === 1 ? 's' : ''} was not judged.`,
    large: ({ files }: { files: number }) => `${many(files, 'file')} not read: too large to have been written by hand.`,
    scan: (of: ScanLine) =>
      `genai-measures ${of.version}, law of ${of.law}: ${of.folder}, ${of.read} of ${many(of.seen, 'file')} read in ${of.ms} ms${of.kept > 0 ? ` (${of.kept} as before)` : ''}, ${many(of.services, 'service')}, ${many(of.findings, 'finding')}, ${of.open === 1 ? '1 duty' : `${of.open} duties`} open.`,
    left: ({ rules }: { rules: string }) => `Rules left out: ${rules}.`,
  },
  {
    internal: ({ name, place }) => `已声明 ${name} 仅供内部使用（${place}）。`,
    research: ({ name, place }) => `已声明 ${name} 仅用于研究（${place}）。`,
    'outside-mainland': ({ name, place }) => `已声明 ${name} 在境外提供（${place}）。`,
    library: ({ name }) => `${name} 是程序库：义务由使用它提供服务的一方承担。`,
    nothing: ({ files }) => `已读取 ${files} 个文件，未发现生成式功能。`,
    withheld: ({ count }) => `有 ${count} 个问题项，在 genai-measures.yaml 中声明服务对象和地域后显示。`,
    answer: ({ count }) => `另有 ${count} 个问题项取决于服务面向谁，请先回答这一问题。`,
    fields: ({ count }) => `另有 ${count} 个问题项需在 genai-measures.yaml 中补填字段，逐项提示。`,
    beside: ({ files }) => `${files} 个属于测试、文档、示例或工具的文件中有生成内容的代码，未作判断。`,
    large: ({ files }) => `${files} 个文件过大，不像手写的内容，未读取。`,
    scan: of =>
      `genai-measures ${of.version}，法规截至 ${of.law}：${of.folder}，共 ${of.seen} 个文件，读取 ${of.read} 个，用时 ${of.ms} 毫秒${of.kept > 0 ? `（其中 ${of.kept} 个与上次相同）` : ''}；${of.services} 个服务，${of.findings} 个问题项，${of.open} 项义务待处理。`,
    left: ({ rules }) => `已跳过的规则：${rules}。`,
  },
)
