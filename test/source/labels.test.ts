import { describe, expect, it } from 'vitest'
import { firm, readSource, seen } from './seen.ts'

describe('labels shown to people', () => {
  it.each([
    [
      'Vue text',
      'src/Chat.vue',
      '<template><div><span class="disclaimer-text">内容由AI生成，无法确保真实准确，仅供参考。</span></div></template>\n',
    ],
    [
      'JSX text',
      'src/Chat.tsx',
      'export function Foot() { return <p className="foot">This response is AI-generated, for reference only.</p> }\n',
    ],
    [
      'Svelte fallback',
      'src/Chat.svelte',
      '<span>{config.CAVEAT || "Generated content may be inaccurate or false."}</span>\n',
    ],
    ['Python card', 'channel.py', 'self.reply_card(message, text, "📌 内容由AI生成", "")\n'],
    ['traditional script', 'src/Chat.vue', '<template><p>以上內容均由 AI 生成，僅供參考</p></template>\n'],
    ['Go string', 'reply.go', 'package a\nfunc f() { send(answer + "\\n（内容由AI生成，仅供参考）") }\n'],
    ['drawn on a picture', 'mark.py', 'from PIL import ImageDraw\ndraw.text((0, 0), "由 AI 生成")\n'],
    ['a badge beside the answer', 'src/Chat.tsx', 'export const B = () => <Tag className="aigc-badge">AI生成</Tag>\n'],
  ])('%s', (_, path, text) => {
    expect(firm('label-text', path, text)).toHaveLength(1)
  })

  it.each([
    ['a button', 'src/Chat.vue', '<template><a-button @click="go">AI 生成</a-button></template>\n'],
    ['a thing to press', 'src/Chat.tsx', 'export const B = () => <div onClick={go}><span>AI 生成</span></div>\n'],
    ['an error', 'src/Chat.tsx', 'export const B = () => <p>AI 生成失败，请重试</p>\n'],
    ['a status', 'src/Chat.tsx', 'export const B = () => <p className="tip">AI 生成中…</p>\n'],
    [
      'a warning that names no generation',
      'src/Chat.tsx',
      'export const B = () => <p>AI can make mistakes. Check important info.</p>\n',
    ],
    [
      'a notice that is commented out',
      'src/Chat.vue',
      '<template><div><!-- <span>内容由AI生成，无法确保真实准确，仅供参考。</span>--></div></template>\n',
    ],
    ['a commented line', 'src/Chat.tsx', 'export const B = () => <p>{/* 内容由AI生成，仅供参考 */}</p>\n'],
    ['an order to the model', 'a.py', 'SYSTEM_PROMPT = "请勿在图片上标注内容由AI生成"\n'],
    ['a prompt', 'a.ts', "const prompt = 'Say that this text is AI-generated, for reference only.'\n"],
    ['a placeholder', 'src/Form.tsx', 'export const F = () => <input placeholder="内容由AI生成，仅供参考" />\n'],
    ['a log line', 'a.py', 'logger.info("内容由AI生成")\n'],
    ['documentation of an interface', 'A.java', 'class A { @ApiModelProperty("是否由AI生成") Boolean ai; }\n'],
    ['an act, not a statement', 'src/Chat.tsx', 'export const B = () => <p>由 AI 生成标题</p>\n'],
    ['a test', 'src/__tests__/chat.tsx', 'export const B = () => <p>内容由AI生成，仅供参考</p>\n'],
    [
      'metadata of a page',
      'app/layout.tsx',
      "export const metadata = { description: 'This content is AI-generated, for reference only.' }\n",
    ],
    [
      'a component that draws a watermark',
      'src/Chat.tsx',
      'export const B = () => <Watermark content="confidential"><Chat /></Watermark>\n',
    ],
    ['an identifier', 'src/Chat.vue', '<template><span>标识：唯一标识</span></template>\n'],
  ])('%s is none', (_, path, text) => {
    expect(seen('label-text', path, text)).toEqual([])
  })

  it('a notice in an administrators’ console is not shown to users', () => {
    expect(
      firm(
        'label-text',
        'webapp/src/system_console/notice.tsx',
        'export const N = () => <p>This content is AI-generated, for reference only.</p>\n',
      ),
    ).toEqual([])
  })

  it('a translation is unreferenced until a view uses its key', () => {
    const [label] = seen(
      'label-text',
      'src/locales/zh-CN.json',
      '{ "chat": { "disclaimer": "内容由AI生成，仅供参考", "ai": "AI 生成" } }',
    )
    expect(label).toMatchObject({
      value: '内容由AI生成，仅供参考',
      detail: { shown: 'unreferenced', key: 'chat.disclaimer' },
    })
    expect(readSource('src/Chat.tsx', "const a = t('chat.disclaimer')\n").links).toContainEqual({
      how: 'config',
      specifier: 'i18n:chat.disclaimer',
    })
    expect(
      seen(
        'label-text',
        'src/locales/zh.ts',
        "export default { chat: { disclaimer: '内容由 AI 生成，请注意甄别' } }\n",
      )[0]?.detail.key,
    ).toBe('chat.disclaimer')
  })

  it('says which of the two elements a text holds', () => {
    expect(
      seen('label-text', 'a.svelte', '<p>Generated content may be inaccurate or false.</p>')[0]?.detail.elements,
    ).toEqual({ ai: false, generated: true })
  })

  it('a notice under a switch of its own is not surely shown', () => {
    expect(
      seen(
        'label-text',
        'a.tsx',
        'export const B = () => <div>{app.disclaimer && <p>内容由AI生成，仅供参考</p>}</div>\n',
      )[0]?.detail.shown,
    ).toBe('unknown')
  })
})

describe('metadata and watermarks', () => {
  it('finds what loses metadata', () => {
    expect(
      seen('metadata-strip', 'a.ts', "import sharp from 'sharp'\nawait sharp(b).webp().toBuffer()\n").map(
        one => one.detail.tool,
      ),
    ).toEqual(['sharp'])
    expect(
      seen('metadata-strip', 'a.ts', "import sharp from 'sharp'\nawait sharp(b).keepMetadata().webp().toBuffer()\n"),
    ).toEqual([])
    expect(
      seen('metadata-strip', 'a.py', 'subprocess.run(["ffmpeg", "-i", a, "-map_metadata", "-1", b])\n').map(
        one => one.detail.tool,
      ),
    ).toEqual(['ffmpeg'])
  })

  it.each([
    [
      'Pillow',
      'thumb.py',
      'from PIL import Image\ngenerated = Image.open(p)\ngenerated.resize((64, 64)).save(q)\n',
      'pillow',
    ],
    [
      'ImageIO',
      'Thumb.java',
      'import javax.imageio.ImageIO;\nclass Thumb { void run() throws Exception { var generated = ImageIO.read(in); ImageIO.write(generated, "jpg", out); } }\n',
      'imageio',
    ],
    [
      'Go',
      'thumb.go',
      'package thumb\nimport (\n"image"\n"image/png"\n)\nfunc Generated() { img, _, _ := image.Decode(in); png.Encode(out, img) }\n',
      'go-image',
    ],
  ])('finds generated pictures encoded anew by %s, and no others', (_, path, text, tool) => {
    expect(seen('metadata-strip', path, text).map(one => one.detail.tool)).toEqual([tool])
    expect(seen('metadata-strip', path, text.replaceAll(/generated/gi, 'avatar'))).toEqual([])
    const carried = `${text}# AIGC\n`.replace('# AIGC', '\n// copyLabel AIGC')
    // A file that speaks of the label loses one only behind a writer.
    expect(seen('metadata-strip', path, carried).map(one => one.detail.ifLabelled)).toEqual([true])
  })

  it.each([
    [
      'a builder in Java',
      'A.java',
      'import com.volcengine.ark.A; class B { void c() { request.addWatermark(false); } }',
      false,
    ],
    [
      'a setter',
      'A.java',
      'import com.alibaba.dashscope.A; class B { void c() { p.setWatermark(Boolean.TRUE); } }',
      true,
    ],
    [
      'Go',
      'a.go',
      'package a\nvar r = model.R{Model: "doubao-seedream-4", Watermark: volcengine.Bool(false)}\n',
      false,
    ],
    ['JavaScript', 'a.js', "const r = { model: 'cogview-4', watermark_enabled: false }\n", false],
  ])('reads a vendor’s switch as %s spells it', (_, path, text, on) => {
    expect(seen('vendor-watermark', path, text).map(one => one.detail.on)).toEqual([on])
  })

  it.each([
    ['a library in JavaScript', 'a.ts', "import { write } from 'image-aigc-metadata'\nwrite(file)\n"],
    ['a library in Python', 'a.py', 'from metatoolkit import add\nadd(path)\n'],
    ['a rule of Tencent Cloud', 'a.json.ts', "export const rule = { Rule: 'AIGCMetadata', Label: '1' }\n"],
    ['a watermark type of Aliyun', 'a.py', 'body = {"WmType": "AigcImage", "Url": url}\n'],
  ])('takes the label for written by %s', (_, path, text) => {
    expect(seen('label-metadata', path, text).map(one => one.detail.what)).toEqual(['writer'])
  })

  it('finds a vendor watermark switched off, and leaves a document’s watermark alone', () => {
    expect(
      seen(
        'vendor-watermark',
        'a.py',
        'url = base + "/images/generations"\nbody = {"model": "doubao-seedream-4", "watermark": False}\n',
      ),
    ).toMatchObject([{ detail: { on: false } }])
    expect(
      seen('vendor-watermark', 'wordtpl/a.ts', "export const fields = [{ title: '水印', watermark: false }]\n"),
    ).toEqual([])
  })

  it('finds a writer of the AIGC field, and takes generation parameters for none', () => {
    expect(
      seen(
        'label-metadata',
        'a.py',
        'info.add_text("AIGC", json.dumps({"Label": "1", "ContentProducer": code, "ProduceID": i}))\n',
      ),
    ).toHaveLength(1)
    expect(seen('label-metadata', 'a.py', 'pnginfo.add_text("parameters", text)\n')).toEqual([])
  })
})

const shown = (path: string, text: string) => seen('label-text', path, text).map(one => one.detail.shown)

describe('switches', () => {
  it('tells a notice that is off by default', () => {
    expect(
      shown(
        'a.tsx',
        'const [disclaimer] = useState(false)\nexport const B = () => <div>{disclaimer && <p>内容由AI生成，仅供参考</p>}</div>\n',
      ),
    ).toEqual(['default-off'])
    expect(
      shown(
        'a.vue',
        '<template><p v-if="app.disclaimer">内容由AI生成，仅供参考</p></template>\n<script>export default { data: () => ({ app: { disclaimer: false } }) }</script>\n',
      ),
    ).toEqual(['default-off'])
    expect(shown('a.vue', '<template><p v-if="app.disclaimer">内容由AI生成，仅供参考</p></template>\n')).toEqual([
      'unknown',
    ])
    expect(shown('a.vue', '<template><p v-if="message.done">内容由AI生成，仅供参考</p></template>\n')).toEqual([
      'always',
    ])
  })
})

describe('translations in other forms', () => {
  it.each([
    ['YAML', 'config/locales/zh-CN.yml', 'zh-CN:\n  chat:\n    disclaimer: "内容由AI生成，仅供参考"\n', 'disclaimer'],
    [
      'properties',
      'src/main/resources/i18n/messages_zh_CN.properties',
      'chat.disclaimer=\\u5185\\u5bb9\\u7531AI\\u751f\\u6210\n',
      'chat.disclaimer',
    ],
    [
      'Android',
      'app/src/main/res/values-zh/strings.xml',
      '<resources>\n  <string name="ai_tip">内容由AI生成，请注意甄别</string>\n</resources>\n',
      'ai_tip',
    ],
    ['Apple', 'App/zh-Hans.lproj/Localizable.strings', '"ai.tip" = "内容由AI生成，仅供参考";\n', 'ai.tip'],
  ])('%s', (_, path, text, key) => {
    const found = seen('label-text', path, text)
    expect(found.map(one => one.detail.key)).toEqual([key])
    expect(seen('audience-hint', path, text)).toHaveLength(1)
  })
})
