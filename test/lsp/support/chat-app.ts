/** A small public chat app, as one finds it: nothing declared, nothing labelled. */
export function chatApp(): Map<string, string> {
  return new Map([
    ['package.json', PACKAGE],
    ['app/page.tsx', PAGE],
    [CALL, ROUTE],
  ])
}

export const PACKAGE = `{
  "name": "chat",
  "private": true,
  "scripts": { "start": "next start" },
  "dependencies": {
    "next": "15.0.0",
    "openai": "4.0.0"
  }
}
`

const PAGE = `export default function Page() {
  return <html lang="zh-CN"><h1>智能问答</h1><textarea /></html>
}
`

/** Where the model is called; what nothing is stated of is told there. */
export const CALL = 'app/api/chat/route.ts'

export const ROUTE = `import OpenAI from 'openai'
const client = new OpenAI()
export async function POST() {
  const answer = await client.chat.completions.create({ model: 'gpt-4o', messages: [] })
  return Response.json(answer)
}
`

/** A declaration that answers the one question the app is asked first. */
export function declared(audience: 'public' | 'internal'): string {
  return `version: 1
services:
  - name: chat
    audience: ${audience}
    territory: mainland-china
`
}

/** The text under a range, as an editor would underline it. */
export function under(text: string, { start, end }: { start: Position; end: Position }): string {
  const lines = text.split('\n')
  if (start.line !== end.line) return lines.slice(start.line, end.line + 1).join('\n')
  return (lines[start.line] ?? '').slice(start.character, end.character)
}

interface Position {
  line: number
  character: number
}
