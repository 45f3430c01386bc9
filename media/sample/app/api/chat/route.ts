import OpenAI from 'openai'

const client = new OpenAI()

export async function POST(request: Request) {
  const { question } = await request.json()
  const answer = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: question }],
  })
  return Response.json(answer)
}
