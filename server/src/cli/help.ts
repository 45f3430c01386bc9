import type { Localized } from '../core/locale/messages.ts'

/** What `genai-measures --help` prints. */
export const HELP: Localized = {
  en: `genai-measures: duties of generative-AI features under China's Interim Measures, in the file and on the line

  genai-measures audit [PATH…]          audit folders (default: this one)
      --format text|json                how to print (default text)
      --lang en|zh-CN                   language of the texts (default: the environment's)
      --fail-on error|warning|information|never
                                        exit 1 from this severity on (default error)
      --as-of YYYY-MM-DD                the law as of this day (default today)
      --explain-scope                   why each service is held public, internal or unknown
  genai-measures rules                  every rule, its duties and severity
  genai-measures formats                every file the tool reads, and what it takes from it
  genai-measures explain WHAT           a duty, rule, number, model or data set, with sources
  genai-measures catalogue --stats      what the shipped catalogue knows
  genai-measures label read|check|write FILE…
                                        AIGC metadata of GB 45438-2025 in files

Exit codes: 0 clean, 1 findings at or above --fail-on, 2 could not run.
It opens no connection, runs nothing from the folder, and is not legal advice.
`,
  'zh-CN': `genai-measures：在文件和行上指出生成式人工智能功能在《生成式人工智能服务管理暂行办法》下涉及的义务

  genai-measures audit [路径…]          审计文件夹（默认当前文件夹）
      --format text|json                输出格式（默认 text）
      --lang en|zh-CN                   文本语言（默认随环境）
      --fail-on error|warning|information|never
                                        达到该级别即以 1 退出（默认 error）
      --as-of YYYY-MM-DD                按该日生效的法规（默认今天）
      --explain-scope                   说明每个服务为何被视为面向公众、内部或未知
  genai-measures rules                  全部规则及其义务和级别
  genai-measures formats                读取哪些文件、从中取什么
  genai-measures explain 对象           解释某项义务、规则、编号、模型或数据集，附来源
  genai-measures catalogue --stats      内置目录的统计
  genai-measures label read|check|write 文件…
                                        读取、检查、写入 GB 45438-2025 的 AIGC 元数据

退出码：0 无发现，1 有达到 --fail-on 级别的发现，2 无法运行。
不联网，不运行被审计文件夹中的任何内容，不构成法律意见。
`,
}
