import { openai } from '@ai-sdk/openai'
import { generateText } from 'ai'

export async function POST(request: Request): Promise<Response> {
  const { question } = await request.json()
  const { text } = await generateText({ model: openai('gpt-4o'), prompt: question })
  return Response.json({ answer: text })
}
