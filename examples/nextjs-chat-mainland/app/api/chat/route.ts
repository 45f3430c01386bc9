import OpenAI from 'openai'
import { isClean } from '../../../lib/check'

const client = new OpenAI({ apiKey: process.env.DASHSCOPE_API_KEY, baseURL: 'https://dashscope.aliyuncs.com/compatible-mode/v1' })

export async function POST(request: Request): Promise<Response> {
  const { question } = await request.json()
  if (!isClean(question)) return Response.json({ answer: '换个问题吧。' })
  const reply = await client.chat.completions.create({ model: 'qwen-plus', messages: [{ role: 'user', content: question }] })
  const answer = reply.choices[0]?.message.content ?? ''
  return Response.json({ answer: isClean(answer) ? answer : '换个问题吧。' })
}
