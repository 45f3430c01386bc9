/** A small public chat application in a folder of its own: what the command line is asked about in tests. */
export function chatPackage(name: string, folder = ''): Record<string, string> {
  const inside = folder ? `${folder}/` : ''
  return {
    [`${inside}package.json`]: `{\n  "name": "${name}",\n  "private": true,\n  "scripts": { "start": "next start" },\n  "dependencies": {\n    "next": "16.0.0",\n    "openai": "6.0.0"\n  }\n}\n`,
    [`${inside}app/page.tsx`]: 'export default function Page() { return <main>chat</main> }\n',
    [`${inside}app/api/chat/route.ts`]:
      "import OpenAI from 'openai'\nconst client = new OpenAI()\nexport async function POST() {\n  const answer = await client.chat.completions.create({ model: 'gpt-4o', messages: [] })\n  return Response.json(answer)\n}\n",
  }
}
