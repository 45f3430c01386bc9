import { defineMessages, type Message, render } from '../../locale/messages.ts'

/** Titles of the fixes that many rules share. */
export const fixMessages = defineMessages(
  {
    declareService: ({ service }: { service: string }) =>
      `Create genai-measures.yaml for ${service}, filled in with what was seen`,
    declareScope: () => 'State audience and territory in genai-measures.yaml',
    declareBlock: ({ block }: { block: string }) => `Add ${block} to genai-measures.yaml`,
    beginNotice: ({ file }: { file: string }) => `Begin ${file}, to be called where answers are returned`,
    noticeIn: ({ files }: { files: string }) => `Put the label behind answers (${files})`,
    beginWriter: ({ file }: { file: string }) => `Begin ${file}, which writes the AIGC field into generated files`,
    serveAsIs: ({ file }: { file: string }) => `Serve pictures as they are (${file})`,
    accept: ({ what, until }: { what: Message; until: string }) => `Accept “${render(what, 'en')}” until ${until}`,
    ruleOff: ({ what }: { what: Message }) => `Turn “${render(what, 'en')}” off here`,
    replaceValue: ({ value }: { value: string }) => `Write ${value}`,
    didYouMean: ({ value }: { value: string }) => `Did you mean ${value}?`,
    replaceListed: ({ value, date }: { value: string; date: string }) => `Write ${value}, as on the list of ${date}`,
  },
  {
    declareService: ({ service }) => `为 ${service} 创建 genai-measures.yaml，并填入已发现的内容`,
    declareScope: () => '在 genai-measures.yaml 中声明服务对象和地域',
    declareBlock: ({ block }) => `在 genai-measures.yaml 中补充 ${block.replaceAll(', ', '、')}`,
    beginNotice: ({ file }) => `新建 ${file}，供返回回答处调用`,
    noticeIn: ({ files }) => `在回答末尾加上标识（${files}）`,
    beginWriter: ({ file }) => `新建 ${file}，为生成的文件写入 AIGC 字段`,
    serveAsIs: ({ file }) => `按原样提供图片（${file}）`,
    accept: ({ what, until }) => `接受“${render(what, 'zh-CN')}”至 ${until}`,
    ruleOff: ({ what }) => `在此关闭“${render(what, 'zh-CN')}”`,
    replaceValue: ({ value }) => `改为 ${value}`,
    didYouMean: ({ value }) => `是否为 ${value}？`,
    replaceListed: ({ value, date }) => `改为 ${value}（见${date}公布的清单）`,
  },
)
