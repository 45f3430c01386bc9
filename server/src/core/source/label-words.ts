import { plainWords } from './plain-words.ts'

/** Both elements of GB 45438-2025: artificial intelligence, and generation or synthesis. A cheap first question. */
export const LABEL_HINT =
  /A\.?I|人工智|模型|智能|[Aa]rtificial|[Gg]enerated|IA\b|KI\b|ИИ|искусств|нейросет|인공|DeepSeek|豆包|GPT/

/** The short words of people for what makes content: by the standard AI or 人工智能; a model's own name says it as well to readers. */
const AI =
  '(?:人工智[能慧]|AI(?:GC)?|A\\.I\\.|(?:大|语言|大语言|生成式)模型|DeepSeek|豆包|文心一言|通义千问|千问|元宝|混元|Kimi|ChatGPT|GPT-?[\\w.]*|Claude|Gemini|Copilot|智谱清言|讯飞星火|(?:通义|百川)(?=\\s?(?:自动|智能)?(?:生成|合成))|智能助手|智能体)'
const MADE = '(?:自动|智能|即时|实时|现场|辅助|独立)?(?:生成|合成|创作|产生|撰写|编写|绘制|制作)'
/** What may follow a statement; anything else would make it an act (“由 AI 生成标题”). */
const STOP = '(?=$|[^\\w\\u4e00-\\u9fff]|的|而成|且|并|仅|请|无|可能|不|，)'
const BETWEEN = '[\\w\\u4e00-\\u9fff\\s（）()·-]'
/** What a label goes on with: what the content is good for, and that it may be wrong. */
const CAUTION =
  '(?:仅供|供您?参考|仅作|请(?:您)?(?:注意|仔细|谨慎|自行|务必|勿|以|核|甄|辨|确认|检查|验证(?!码|手机|邮箱|身份|账)|审|复核|结合|再|留意|当心)|不代表|不构成|不能(?:代替|替代|作为|保证)|不作为|可能(?:不|有(?!延迟)|存在|包含|含有|会?出现|会?产生|会(?:有|存在|包含|不|出错))|或(?:有|存在|含)|难免|无法(?:确保|保证)|并非|不保证|内容[不仅]|谨慎|未经|真实性)'

/** What stands between a statement and what its content is good for: a sign, and what the content is called once more. */
const THEN = '[，,。；;：:、\\s·|—–/-]{0,3}(?:生成)?(?:结果|内容|答案|回答|回复|信息)?'

const CHINESE: readonly RegExp[] = [
  new RegExp(
    `[^\\s，。,.;；：:（(【「]{1,24}(?:由|系|是|为|经|均|经过)${BETWEEN}{0,8}?${AI}${BETWEEN}{0,8}?${MADE}${STOP}`,
  ),
  new RegExp(`(?:由|系|经)${BETWEEN}{0,8}?${AI}${BETWEEN}{0,8}?${MADE}的?[\\u4e00-\\u9fff]{0,6}?${THEN}${CAUTION}`),
  new RegExp(`^[（(【\\[—–>*-]+\\s?由${BETWEEN}{0,8}?${AI}${BETWEEN}{0,8}?${MADE}[）)】\\]]*$`),
  new RegExp(`${AI}${MADE}的?[\\u4e00-\\u9fff]{0,8}?${THEN}${CAUTION}`),
  new RegExp(
    `(?:本|以上|以下|上述|此|该|这)[\\u4e00-\\u9fff]{0,8}[，,]?${BETWEEN}{0,10}?${AI}${BETWEEN}{0,3}?${MADE}(?!的[^内图文视音])${STOP}`,
  ),
  new RegExp(`(?<!不)(?:包含|含有|含)${BETWEEN}{0,4}?${AI}${MADE}的?(?:内容|素材|部分|图|视频|音频|文)`),
  new RegExp(
    `(?:为|是|系|属于)${AI}${MADE}的?(?:内容|作品|文本|图片|图像|视频|音频|语音|回答|结果)(?=$|[^\\w\\u4e00-\\u9fff])`,
  ),
  new RegExp(
    `生成的?(?:内容|结果|回答|答案|文本|图片)[\\u4e00-\\u9fff]{0,4}由${BETWEEN}{0,4}?${AI}${BETWEEN}{0,4}?(?:提供|给出|输出)`,
  ),
  new RegExp(
    `由${BETWEEN}{0,4}?${AI}(?:提供|给出|输出)[\\u4e00-\\u9fff]{0,6}[，,；;]生成(?:的)?(?:内容|结果|回答|答案)`,
  ),
  new RegExp(`(?:生成|合成)(?:(?:自|于|来源|方式)[：:]|[：:]|自)(?:人工智能|AI)`),
]
const CHINESE_BADGE = new RegExp(
  `^[^\\w\\u4e00-\\u9fff]*(?:[\\u4e00-\\u9fff]{2,4})?(?:由)?${AI}(?:智能|自动|辅助)?(?:生成|合成)(?:内容)?[^\\w\\u4e00-\\u9fff]*$`,
)

const IT =
  '(?:AI|A\\.I\\.|artificial intelligence|(?:large )?language models?|LLMs?|automated (?:system|assistant|process)|machine learning|GPT[-\\w.]{0,20}|ChatGPT|Claude|Gemini|DeepSeek)\\b'
/** Models and products by name; one alone may be a person's, so that a number or a make has to stand with it. */
const NAMED =
  "(?:(?:Google(?:['’]?s)? |OpenAI(?:['’]?s)? |Anthropic(?:['’]s)? |Alibaba |Tencent |Baidu )?(?:ChatGPT|GPT-?\\d\\w{0,9}(?:\\.\\d\\w{0,9})?|DeepSeek(?:-\\w{1,12})?|Gemini|Qwen[-\\d]?\\w{0,9}(?:\\.\\d)?|Llama[- ]?\\d(?:\\.\\d)?|Mistral|Grok|Copilot|ERNIE|Doubao|Kimi|Hunyuan|Stable Diffusion|DALL[-·. ]?E|Midjourney|FLUX|Imagen|Sora|ElevenLabs)|(?:Anthropic(?:['’]s)? )?Claude(?= \\d| (?:Sonnet|Opus|Haiku|AI)))"
/** Makers whose name alone says what made it only beside “generated”: a site is “created with OpenAI”, too. */
const MAKERS = '(?:OpenAI|Pollinations(?:\\.ai)?|Stability AI)'
/** What a model's name goes on with. */
const VERSION =
  '(?:[ -](?:v?\\d{1,3}(?:\\.\\d{1,3})?\\w{0,3}|Flash|Pro|Ultra|Nano|Sonnet|Opus|Haiku|mini|Turbo|Plus|Max|Lite|XL|AI|Instruct|Preview|Vision|Image|Audio)){0,4}'
const DONE = '(?:generated|produced|created|written|composed|drafted|synthesi[sz]ed)'
const BY = `(?<![\\w-])${DONE}(?: \\w+ly)? (?:by|using|with|through|via) (?:[\\w-]+ ){0,4}?${IT}`
const ADJECTIVE = `\\b(?:AI|artificial intelligence)[- ]${DONE}\\b`
const DOUBT =
  'reference only|verif|accura|inaccura|incorrect|mistake|errors?\\b|wrong|double[- ]check|check|review|caution|consult|may (?:be|contain|not)|might|advice|responsib'

const ENGLISH: readonly RegExp[] = [
  new RegExp(`\\b(?:was|were) (?:\\w+ )?made (?:by|using|with) ${IT}`, 'i'),
  new RegExp(`\\b(?:is|are|was|were|been|(?:may|might) be|contains?|includes?)\\b.{0,24}(?:${ADJECTIVE}|${BY})`, 'i'),
  new RegExp(`(?:${ADJECTIVE}|${BY}).{0,60}\\b(?:${DOUBT})`, 'i'),
  /\bgenerated (?:content|text|answers?|responses?|images?|output)\b.{0,40}\b(?:inaccurate|false|incorrect|reference only|mistakes)/i,
  new RegExp(
    `^(?:this |the |these )?(?:content|text|answer|response|image|video|audio|summary|message|reply|report|output)s?\\s+(?:was\\s+|is\\s+)?${BY}${VERSION}\\W{0,9}$`,
    'i',
  ),
  // What to do with it, said first: “Please review AI-generated content before use.”
  new RegExp(
    `\\b(?:please|always) (?:carefully )?(?:review|verify|validate|double-check) (?:all |the |any )?${ADJECTIVE} (?:content|text|answers?|responses?|results?|outputs?|code|information|summar(?:y|ies))(?=[.,;:!)]|$| (?:before|prior|for|carefully|closely|as|and)\\b)`,
    'i',
  ),
  // A make by its name says it as a whole: “Generated with GPT-4o”.
  new RegExp(
    `^\\W{0,9}(?:(?:this |the )?(?:\\w{1,20} )?(?:content|text|answer|response|image|picture|illustration|video|audio|voice|summary|story|message|reply|report|translation|description)s?\\s+(?:was |is |were |are )?)?(?:${DONE} (?:by|using|with) ${NAMED}${VERSION}|(?:generated|produced|synthesi[sz]ed) (?:by|using|with) (?:${NAMED}|${MAKERS})${VERSION}(?: (?:\\+|&|and|via|on|through) [^.!?]{1,40}| \\([^()]{1,40}\\))?)\\W{0,9}$`,
    'i',
  ),
]
const WHAT =
  '(?:content|response|answer|image|picture|photo|illustration|summary|text|reply|video|audio|voice|result|report)s?'
const SHORT = `(?:(?:made|summari[sz]ed|illustrated|drawn|auto-?generated) (?:by|using|with)|draft by) ${IT}`
const ENGLISH_BADGE = new RegExp(
  `^\\W*(?:(?:source|${WHAT}) ?[:：|-] ?)?(?:${ADJECTIVE}(?: ${WHAT})?|(?:automatically )?${BY}|${SHORT})\\W*$`,
  'i',
)

/** The same said in other languages that products speak. */
const OTHERS: readonly RegExp[] = [
  /AI(?:が|によ[っりる]て?)(?:自動)?(?:生成|作成)(?:し|さ)|(?:AI|人工知能)(?:で)?生成(?:された|コンテンツ)/,
  /(?:AI|인공지능)(?:가|이|에 의해|로)\s?(?:자동\s?)?(?:생성|작성)/,
  /\b(?:von|durch|mit) (?:einer |der )?(?:KI|künstlicher Intelligenz)\b.{0,16}(?:generiert|erzeugt|erstellt)|\bKI-generiert/i,
  /\bgénérée?s? (?:automatiquement )?(?:par|avec|à l.aide de) (?:une |l.)?(?:IA|intelligence artificielle)\b/i,
  /\b(?:generad|gerad|generat|cread|criad)[oaie]s? (?:por|con|com|da|dall.)\s?(?:una? |uma? |l.)?(?:IA|AI|intelig[eê]ncia artificial|intelligenza artificiale)\b/i,
  /(?:сгенерирован|создан|написан)[а-яё]*\s(?:с помощью )?(?:ИИ|искусственн|нейросет)/i,
]

const MADE_IN_CHINESE = /生成|合成|创作|产生|撰写|编写|绘制|制作/
const DONE_SOMEHOW =
  /generated|produced|created|written|composed|drafted?|synthesi[sz]ed|made|drawn|illustrated|summari[sz]ed/i
/** Letters and words without which no statement is made in a language: a text of another is spared its expressions. */
const BY_LANGUAGE: readonly (readonly [RegExp, readonly RegExp[]])[] = [
  [MADE_IN_CHINESE, CHINESE],
  [DONE_SOMEHOW, ENGLISH],
  [
    /[é\u0400-\u04ff\u3040-\u30ff\uac00-\ud7af]|generiert|erzeugt|erstellt|generad|generat[oaie]s? |gerad|cread|criad/i,
    OTHERS,
  ],
]

/** Status, error, offer, button and help texts: before the statement they make it speak of generating, not of what was generated. */
const NOT_LABEL =
  /^(?:generate|create|convert|return|produce)s? |^(?:please )?(?:upload|paste)\b|\boptional|失败|错误|异常|超时|生成中|正在|稍候|稍等|点击|一键|重新生成|再次生成|开始|立即|是否|让AI|次数|额度|余额|扣除|积分|提示词|生成器|请输入|上传|帮你|启用|开启|关闭|禁用|支持AI|配置|不得|禁止|严禁|不要|避免|检测|判断|要求|超出|需要|fail|unable|could not|cannot|can't|please (?:enter|select|describe)|enable|disable|turn (?:on|off)|click|upgrade|credits|loading|generating|not contain|do not|don't|never|whether|detect|avoid|as if|must not|should not|without|appears? to\b|\b(?:let|choose|allow)\b/i
/** What says that something was not made so, right before the words for it: a promise of what people wrote. */
const DENIED =
  /(?:不是|并非|绝非|绝不|从不|(?<![除无])非|未|没有)(?:使用|采用|经过?|由|用|通过|借助)?\s?(?:任何)?(?:AI|人工智[能慧]|大模型|机器)|(?:\bnot|n['’]t)\s(?:been |be )?(?:entirely |fully |simply )?(?:AI\b|artificial|(?:generated|made|written|created|produced|drawn|composed|illustrated) (?:by|with|using))|\bno (?:AI|artificial)/i
/** What stands before the two words and makes them an offer, a question or a lack. */
const NOT_BADGE = /使用|^用|通过|尝试|利用|调用|选择|暂无|没有|尚未|未能|无法|不能|拒绝|去除|移除|隐藏|识别|鉴别/
/** Who is spoken to is a model. */
const TOLD =
  /^\W*you are (?:an?|the)\b|你是(?:一|个|位|名)|请(?:润色|改写|判断|扮演)|you are not allowed|(?:在|于)(?:你的)?(?:回答|回复|输出|答案|文末|结尾|末尾|最后|开头)[^，。]{0,8}(?:写明|注明|标明|标注|附上|附加|加上|添加|声明|说明)|\b(?:end|begin|start|finish|close) (?:your|each|every|any|the)\b|\b(?:append|always (?:say|add|mention|state)|make sure to (?:say|add|mention|state)) /i
/** Terms and prompts are longer than a paragraph that holds a label; a sentence is no longer than this. */
const LONGEST = 600
const SENTENCE = 200

export type LabelKind = 'statement' | 'badge'

/** What a text says: a statement that content was generated by AI, a badge that could also be a button, or nothing of the kind. */
export function labelKind(value: string): LabelKind | undefined {
  if (value.length > LONGEST) return undefined
  const text = plainWords(value)
  if (text.length < 4 || TOLD.test(text)) return undefined
  if (sentences(text).some(isStatement)) return 'statement'
  return partsOf(text).some(isBadge) ? 'badge' : undefined
}

function isBadge(text: string): boolean {
  return (
    ((MADE_IN_CHINESE.test(text) && CHINESE_BADGE.test(text)) ||
      (DONE_SOMEHOW.test(text) && ENGLISH_BADGE.test(text))) &&
    !NOT_LABEL.test(text) &&
    !NOT_BADGE.test(text) &&
    !DENIED.test(text)
  )
}

/** What stands between the parts of a footer: “Generated by AI • 3 of 5”. */
const PARTS = /\s[•·|]\s/

/** A text with its parts, where it is a foot: two parts at a bullet, or one beside a count or a time; others are the names of a list to choose from. */
function partsOf(text: string): string[] {
  if (!PARTS.test(text)) return [text]
  const parts = text.split(PARTS)
  const isFoot = (parts.length === 2 && text.includes('•')) || parts.some(one => /\d/.test(one))
  return isFoot ? [text, ...parts] : [text]
}

/** Sentences, each with the one behind it: what content is good for is often said in a second one. A footer is read part by part as well. */
function sentences(text: string): string[] {
  if (text.length < 80) return partsOf(text)
  const single = text.split(/(?<=[。！？!?；;])|(?<=\.)\s/)
  return single.map((one, index) => `${one} ${single[index + 1] ?? ''}`.slice(0, SENTENCE))
}

/** A question about content, in English: it asks, and says of nothing that it was made so. */
const ASKED = /^(?:is|are|was|were|do|does|did|can|could|will|would|should|how|why|what|which|who)\b[^.!?]*\?/i

/** Whether a text asks, and no answer behind the question says it: “Was this helpful? Answers are AI-generated.” says it. */
function isAsked(sentence: string): boolean {
  const asked = ASKED.exec(sentence)
  if (asked === null) return false
  const { ai, generated } = labelElements(sentence.slice(asked[0].length))
  return !ai || !generated
}

function isStatement(sentence: string): boolean {
  if (isAsked(sentence)) return false
  for (const pattern of BY_LANGUAGE.flatMap(([needed, patterns]) => (needed.test(sentence) ? patterns : []))) {
    const match = pattern.exec(sentence)
    const said = match === null ? '' : saidBy(sentence, match.index, match.index + match[0].length)
    if (match !== null && !NOT_LABEL.test(said) && !DENIED.test(said))
      return !/[？?]/.test(sentence.slice(match.index + match[0].length, match.index + match[0].length + 1))
  }
  return false
}

/** What follows a statement that says what its content is good for: nothing before its own clause makes an offer of it. */
const FOR_REFERENCE = /^[，,。；;：:\s]{0,3}(?:仅供|不构成)/
/** A clause that says what will be made. */
const OFFERED = /(?:将|会|可以?)(?:自动)?由/

/** The words up to the end of a statement; of one that its caution follows, those of its own clause. */
function saidBy(sentence: string, start: number, end: number): string {
  if (!FOR_REFERENCE.test(sentence.slice(end))) return sentence.slice(0, end)
  const clause = sentence.slice(Math.max(sentence.lastIndexOf('，', start), sentence.lastIndexOf('。', start)) + 1, end)
  return OFFERED.test(clause) ? sentence.slice(0, end) : clause
}

/** Which of the two required elements a text holds. */
export function labelElements(value: string): { ai: boolean; generated: boolean } {
  const text = plainWords(value)
  return {
    ai: /AI|A\.I\.|人工智[能慧]|artificial intelligence|大模型|語言モデル|인공지능|\bIA\b|\bKI\b|ИИ|искусственн|intelig[eê]ncia|intelligenza|künstlich/i.test(
      text,
    ),
    generated:
      /生成|合成|创作|产生|撰写|编写|绘制|制作|generated|synthesi[sz]ed|produced|created|written|composed|drafted|draft by|made|drawn|illustrated|summari[sz]ed|생성|generiert|erzeugt|erstellt|génér|gener[ao]|gerad|сгенерирован|создан/i.test(
        text,
      ),
  }
}
