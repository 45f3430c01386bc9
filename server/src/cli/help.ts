import type { Localized } from '../core/locale/messages.ts'

/** What `genai-measures --help` prints. */
export const HELP: Localized = {
  en: `genai-measures: duties of generative-AI features under China's Interim Measures, in the file and on the line

  genai-measures audit [PATH…]          audit folders (default: this one); several give one report each and an overview
      --format FORMAT                   text (default), json, sarif, markdown, html, cyclonedx, spdx, junit, github,
                                        gitlab or csv
      --output FILE                     write the report there, in the form of its ending unless --format says; given
                                        several times, a report each (- is standard output); a folder for several PATHs
      --fail-on error|warning|information|never
                                        exit 1 from this severity on (default error)
      --baseline FILE                   only findings that are not in it are shown and count
      --verify REPORT                   say whether a JSON report is unchanged and was made of this very tree (exit 0),
                                        or not (exit 1); nothing else is written
      --previous REPORT                 an earlier JSON report: what is new, still there (since when) and settled
      --write-baseline FILE             save all findings as known; without --baseline none counts this time
      --since REV                       only findings in files changed since the work left REV (branch, tag, commit,
                                        HEAD~2), and of services these files tell something about
      --level quiet|normal|auditor      only what is certain and engaged; as usual; everything the record knows
                                        (default: what genai-measures.yaml says, else normal)
      --service NAME                    only this service
      --config FILE                     take this as the declaration of the root
      --as-of YYYY-MM-DD                the law as of this day (default today)
      --labels                          check the AIGC labels that files carry (of media, up to 100 a folder)
      --cache DIR                       remember there what each file said: a file that is as it was is not read again
      --jobs N                          audit N of several PATHs side by side (default 1); one PATH is one thread's work
      --explain-scope                   why each service is held public, internal or unknown
      --quiet                           no progress, no notes; as text, nothing on standard output unless it fails
  genai-measures overview REPORTS…      join JSON reports (files, folders, globs) into one page
      --format markdown|html|json       default: by the ending of --output, else markdown
      --output FILE  --quiet
  genai-measures dossier [PATH]         drafts for the filing file of one service, every blank marked
      --service NAME  --output FILE
  genai-measures init [PATH]            write genai-measures.yaml, filled in from what was seen; never over one;
                                        in a terminal it asks to whom and where each service is offered
      --yes                             ask nothing
      --dry-run                         print it instead
      --quiet                           say nothing when it is written
  genai-measures assess [PATH]          ten questions without code, in a terminal: which duties a service would carry;
                                        writes genai-measures.yaml, never over one
      --answers FILE                    take the answers from JSON or YAML instead
      --json                            print duties and declaration as data; write nothing
      --dry-run                         print the declaration instead
      --as-of YYYY-MM-DD
  genai-measures fix [PATH]             apply the fixes that leave nothing for a person to judge
      --rule ID                         those of one rule
      --dry-run                         only say what would change, and exit 1 if anything would
      --as-of YYYY-MM-DD  --quiet
  genai-measures rules                  every rule, its duties and severity
  genai-measures formats                every file the tool reads, and what it takes from it
  genai-measures explain WHAT           a duty, article, rule, number, model or data set, with sources
  genai-measures models --filed         vendors with a service on the public list, and how they are called: protocol,
                                        address, model ids, number and date
      --modality text|image|audio|video
  genai-measures law [ARTICLE…]         the law article by article: what a repository can show, which rules look;
                                        MEAS-12, LABEL, or nothing for the list of texts
      --changes YYYY-MM-DD              duties that came into force or changed after this day
      --format text|json
  genai-measures catalogue --stats      what the shipped catalogue knows
  genai-measures report-context [PATH]  versions, settings and counts for a report about this tool; no names or paths
      --as-of YYYY-MM-DD
  genai-measures mcp [PATH]             answer agents over the Model Context Protocol on standard input and output:
                                        five questions that only read
  genai-measures label read|check|write|copy FILE…
                                        AIGC metadata of GB 45438-2025 in files; see genai-measures label --help

  all commands: --lang en|zh-CN (default: the environment's), --help
  all that say what the law asks (audit, dossier, init, assess, fix, explain, models, law, catalogue,
  report-context, mcp):
      --law FILE                        take law tables and the public list from this newer pack

Exit codes: 0 clean, 1 findings at or above --fail-on, 2 could not run.
It opens no connection, runs nothing from the folder, and is not legal advice.
`,
  'zh-CN': `genai-measures：在文件和行上指出生成式人工智能功能在《生成式人工智能服务管理暂行办法》下涉及的义务

  genai-measures audit [路径…]          检查文件夹（默认当前文件夹）；多个路径各出一份报告并附总览
      --format 格式                     text（默认）、json、sarif、markdown、html、cyclonedx、spdx、junit、github、
                                        gitlab 或 csv
      --output 文件                     将报告写入该处；未给出 --format 时按扩展名决定格式；可多次给出，各写一份，
                                        - 表示标准输出；多个路径时为文件夹
      --fail-on error|warning|information|never
                                        达到该级别即以 1 退出（默认 error）
      --baseline 文件                   只显示并计入其中没有的问题项
      --verify 报告                     说明一份 JSON 报告是否未被改动且正是由当前文件生成（是为 0，否为 1）；
                                        不写其他内容
      --previous 报告                   以前的 JSON 报告：指出哪些新增、哪些仍在（自何时起）、哪些已了结
      --write-baseline 文件             将全部问题项存为已知；未给出 --baseline 时本次均不计入
      --since 版本                      只看自离开该版本（分支、标签、提交、HEAD~2）以来更改的文件中的问题项，
                                        以及这些文件所涉服务的问题项
      --level quiet|normal|auditor      只显示确定且涉及的；通常；显示记录中的全部（默认按 genai-measures.yaml，
                                        否则为 normal）
      --service 名称                    只看该服务
      --config 文件                     以此文件作为根目录的声明
      --as-of YYYY-MM-DD                按该日生效的法规（默认今天）
      --labels                          检查文件所带的 AIGC 标识；每个文件夹最多读取 100 个媒体文件
      --cache 文件夹                    在该处记下每个文件的读取结果；未变的文件下次不再读
      --jobs N                          多个路径时同时检查 N 个（默认 1）；单个路径由一个线程完成
      --explain-scope                   说明每个服务为何被视为面向公众、内部或未知
      --quiet                           不显示进度和说明；文本格式下未达级别时标准输出为空
  genai-measures overview 报告…         将 JSON 报告（文件、文件夹、通配符）汇成一页
      --format markdown|html|json       默认按 --output 的扩展名，否则为 markdown
      --output 文件  --quiet
  genai-measures dossier [路径]         一个服务的备案材料草稿，待填写之处均已标出
      --service 名称  --output 文件
  genai-measures init [路径]            写出已按所见内容预填的 genai-measures.yaml；不覆盖已有文件；
                                        在终端中会询问各服务向谁、在何处提供
      --yes                             不询问
      --dry-run                         只打印
      --quiet                           写出后不作说明
  genai-measures assess [路径]          在终端中回答十个问题，无需代码：服务会涉及哪些义务；
                                        写出 genai-measures.yaml，不覆盖已有文件
      --answers 文件                    从 JSON 或 YAML 文件读取答案
      --json                            以数据形式打印义务和声明，不写文件
      --dry-run                         只打印声明
      --as-of YYYY-MM-DD
  genai-measures fix [路径]             应用无需人来判断的修复
      --rule 编号                       只限一条规则
      --dry-run                         只说明将更改什么，有更改则以 1 退出
      --as-of YYYY-MM-DD  --quiet
  genai-measures rules                  全部规则及其义务和级别
  genai-measures formats                读取哪些文件、从中取什么
  genai-measures explain 对象           解释某项义务、条文、规则、编号、模型或数据集，附来源
  genai-measures models --filed         公示清单中有其服务的厂商及调用方式：协议、地址、模型标识、编号和日期
      --modality text|image|audio|video
  genai-measures law [条款…]            法规逐条对照：仓库能说明哪些、有哪些规则；
                                        如 MEAS-12、LABEL，不写则列出各文件
      --changes YYYY-MM-DD              该日之后生效或变化的义务
      --format text|json
  genai-measures catalogue --stats      内置目录的统计
  genai-measures report-context [路径]  反馈本工具的问题时附上的版本、设置和计数；不含名称和路径
      --as-of YYYY-MM-DD
  genai-measures mcp [路径]             通过标准输入输出以 Model Context Protocol 回答智能体：五个只读的问题
  genai-measures label read|check|write|copy 文件…
                                        读写、检查、复制 GB 45438-2025 的 AIGC 元数据；见 genai-measures label --help

  所有命令：--lang en|zh-CN（默认随环境）、--help
  凡涉及法规内容的命令（audit、dossier、init、assess、fix、explain、models、law、catalogue、report-context、mcp）：
      --law 文件                        采用此文件中较新的法规数据和公布清单

退出码：0 无问题项，1 有达到 --fail-on 级别的问题项，2 无法运行。
不联网，不运行被检查文件夹中的任何内容，不构成法律意见。
`,
}

/** What `genai-measures COMMAND --help` prints: the part of the whole help that speaks of this command, and what holds for all. */
export function helpOf(command: string, whole: string): string {
  const [head = '', ...rest] = whole.split(/(?=^ {2}genai-measures )/m)
  const last = rest.at(-1) ?? ''
  const tail = last.slice(last.indexOf('\n\n'))
  const parts = rest.filter(part => part.split(/\s+/, 3)[2] === command).map(part => part.split('\n\n', 1)[0] ?? '')
  return `${head}${parts.join('')}`.trimEnd() + tail
}
