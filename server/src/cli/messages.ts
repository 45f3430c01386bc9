import { defineMessages } from '../core/locale/messages.ts'

/** Texts of the command line itself; findings bring their own. */
export const cliMessages = defineMessages(
  {
    missing: ({ path }: { path: string }) => `${path}: not found`,
    unreadable: ({ path }: { path: string }) => `${path}: can't be read`,
    binary: ({ path }: { path: string }) => `${path}: binary, not read`,
    encoding: ({ path }: { path: string }) => `${path}: neither UTF-8, UTF-16 nor GB 18030, not read`,
    progress: ({ done, of }: { done: number; of: number }) => `reading ${done} of ${of} files`,
    unknownCommand: ({ name }: { name: string }) => `unknown command ${name}; try genai-measures --help`,
    badOption: ({ detail }: { detail: string }) => `${detail}; try genai-measures --help`,
    badValue: ({ option, value, allowed }: { option: string; value: string; allowed: string }) =>
      `--${option} ${value}: expected ${allowed}`,
    brokenRule: ({ rule, service, error }: { rule: string; service: string; error: string }) =>
      `rule ${rule} failed on ${service} and was left out (our fault, please report it): ${error}`,
  },
  {
    missing: ({ path }) => `${path}：不存在`,
    unreadable: ({ path }) => `${path}：无法读取`,
    binary: ({ path }) => `${path}：二进制文件，未读取`,
    encoding: ({ path }) => `${path}：不是 UTF-8、UTF-16 或 GB 18030 编码，未读取`,
    progress: ({ done, of }) => `正在读取文件 ${done}/${of}`,
    unknownCommand: ({ name }) => `未知命令 ${name}；请查看 genai-measures --help`,
    badOption: ({ detail }) => `${detail}；请查看 genai-measures --help`,
    badValue: ({ option, value, allowed }) => `--${option} ${value}：应为 ${allowed}`,
    brokenRule: ({ rule, service, error }) =>
      `规则 ${rule} 在 ${service} 上出错，已跳过（这是本工具的问题，请反馈）：${error}`,
  },
)
