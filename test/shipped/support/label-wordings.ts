/** Ways in which a page says that its content is generated. */
export const LABELS = [
  '内容由AI生成，仅供参考',
  '内容由 AI 生成，请注意甄别',
  '本内容由人工智能生成',
  '回答由大模型生成，请仔细甄别',
  'AI生成',
  'AI合成',
  '人工智能合成',
  '內容由AI生成，僅供參考',
  '本回答由AI辅助创作',
]

/** Words of buttons, faults and rules that only look like one. */
export const LOOK_ALIKES = ['点击AI生成标题', 'AI生成失败，请重试', '禁止AI生成内容']

/** A chat app whose page shows a text under the answer. */
export function pageWith(text: string): Record<string, string> {
  return {
    'package.json': '{ "name": "chat", "dependencies": { "next": "15.0.0", "openai": "4.0.0" } }\n',
    'app/page.tsx': `export default function Page() { return <main><p className="answer">{answer}</p><footer>${text}</footer></main> }\n`,
    'app/api/chat/route.ts':
      "import OpenAI from 'openai'\nexport async function POST() {\n  return Response.json(await new OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [] }))\n}\n",
  }
}
