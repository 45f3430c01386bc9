import { defineMessages } from '../../../core/locale/messages.ts'

/** Help of `genai-measures label`, a part a command: each is printed alone by `label COMMAND --help`. */
export const labelUsage = defineMessages(
  {
    title: () => 'genai-measures label: AIGC metadata of GB 45438-2025 in files',
    read: () => '  genai-measures label read FILE…       what labels a file carries, and where',
    check: () => `  genai-measures label check FILE|FOLDER|GLOB…
                                        what is wrong with them; of folders and globs, the files of kinds that carry labels
      --fail-on error|warning|information|never   exit 1 from this severity on (default error)
      --format text|json|sarif          SARIF 2.1.0 for code scanning
      --output FILE                     write the report there`,
    write: () => `  genai-measures label write FILE… --producer CODE --produce-id ID
      --label 1|2|3                     is generated (default), may be, suspected
      --propagator CODE --propagate-id ID
                                        the platform passing it on; without --producer, added to the label that is there
      --replace                         may replace the label of another producer
      --output FILE                     write a copy instead (one FILE only)`,
    copy: () => `  genai-measures label copy FROM TO      carry the label of FROM to TO, which was made from it: resized, encoded anew, converted
      --replace                         may replace another label in TO
      --output FILE                     write a labelled copy of TO there, and leave TO`,
    common: () => '  all:  --format text|json   --lang en|zh-CN',
  },
  {
    title: () => 'genai-measures label：读取、检查、写入、复制文件中的GB 45438-2025 AIGC元数据',
    read: () => '  genai-measures label read 文件…       文件带有哪些标识、位于何处',
    check: () => `  genai-measures label check 文件|文件夹|通配符…
                                        标识有哪些问题；文件夹和通配符只取可带标识的格式
      --fail-on error|warning|information|never   达到该级别即以 1 退出（默认 error）
      --format text|json|sarif          SARIF 2.1.0 供代码扫描使用
      --output 文件                     将报告写入该文件`,
    write: () => `  genai-measures label write 文件… --producer 编码 --produce-id 编号
      --label 1|2|3                     属于（默认）、可能、疑似
      --propagator 编码 --propagate-id 编号
                                        传播平台；不带--producer时追加到已有标识
      --replace                         允许替换其他生成者的标识
      --output 文件                     写入副本（仅限一个文件）`,
    copy: () => `  genai-measures label copy 来源 目标    把来源文件的标识带到由它缩放、重新编码或转换而成的目标文件
      --replace                         允许替换目标文件已有的其他标识
      --output 文件                     写入带标识的副本，目标文件保持不变`,
    common: () => '  通用：--format text|json   --lang en|zh-CN',
  },
)
