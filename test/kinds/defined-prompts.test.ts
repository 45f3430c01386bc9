import { describe } from 'vitest'
import type { Files } from './project.ts'
import { standing } from './stands.ts'

const NEXT =
  '{"name":"heath","private":true,"scripts":{"dev":"next dev"},"dependencies":{"next":"15","react":"19","genkit":"1","@genkit-ai/googleai":"1"}}'
const INSTANCE =
  "import { genkit } from 'genkit'\nimport { googleAI } from '@genkit-ai/googleai'\nexport const ai = genkit({ plugins: [googleAI()], model: 'googleai/gemini-2.0-flash' })\n"
const LAZY =
  "let made: any\nexport const ai = (async () => {\n  const { genkit } = await import('genkit')\n  const { googleAI } = await import('@genkit-ai/googleai')\n  return (made ??= genkit({ plugins: [googleAI()] }))\n})()\n"
const flow = (code: string, instance = INSTANCE): Files => ({
  'package.json': NEXT,
  'src/ai/genkit.ts': instance,
  'src/ai/flows/letter.ts': `'use server'\nimport { ai } from '@/ai/genkit'\nimport { z } from 'genkit'\n${code}`,
  'src/app/page.tsx':
    "'use client'\nimport { letter } from '@/ai/flows/letter'\nexport default function Page() {\n  return <button onClick={async () => show(await letter({ to: 'Ann' }))}>Write</button>\n}\n",
})
const every = (at: string | undefined) => ({
  'scope-undeclared': at,
  'filing-unrecorded': at,
  'label-explicit-undeclared': at,
})

describe('a prompt of Genkit is asked where it is called', () => {
  standing({
    'in a flow': {
      files: flow(
        "const letterPrompt = ai.definePrompt({\n  name: 'letter',\n  input: { schema: z.any() },\n  prompt: 'Write a letter to {{to}}',\n})\nconst letterFlow = ai.defineFlow({ name: 'letter' }, async input => {\n  const { output } = await letterPrompt(input)\n  return output\n})\nexport async function letter(input: any) {\n  return letterFlow(input)\n}\n",
      ),
      at: every('src/ai/flows/letter.ts: const { output } = await letterPrompt(input)'),
    },
    'of an instance that is loaded late, by a function that makes the prompt': {
      files: flow(
        "const promptFor = (host: any, long: boolean) => host.definePrompt({\n  name: 'letter',\n  prompt: 'Write a letter to {{to}}',\n})\nexport async function letter(input: any) {\n  const host = await ai\n  const filled = promptFor(host, input.long)\n  const done = await filled(input)\n  return done.output\n}\n",
        LAZY,
      ),
      at: every('src/ai/flows/letter.ts: const done = await filled(input)'),
    },
    'as a stream': {
      files: flow(
        "const say = ai.definePrompt({ name: 'letter', prompt: 'Write to {{to}}' })\nexport async function letter(input: any) {\n  const { stream } = say.stream(input)\n  return stream\n}\n",
      ),
      at: every('src/ai/flows/letter.ts: const { stream } = say.stream(input)'),
    },
    'or at once': {
      files: flow(
        'export async function letter(input: any) {\n  const done = await ai.generate({ prompt: `Write a letter to ${input.to}` })\n  return done.text\n}\n',
      ),
      at: every('src/ai/flows/letter.ts: const done = await ai.generate({'),
    },
    'for pictures': {
      files: flow(
        "export async function letter(input: any) {\n  const { media } = await ai.generate({ model: 'googleai/imagen-3.0-generate-002', prompt: input.to })\n  return media.url\n}\n",
      ),
      at: every('src/ai/flows/letter.ts: const { media } = await ai.generate({'),
      says: { 'label-explicit-undeclared': /picture|image/i },
    },
  })
})

describe('what is no prompt of Genkit', () => {
  standing({
    'is a generator of codes beside it': {
      files: {
        'package.json':
          '{"name":"heath","private":true,"scripts":{"dev":"next dev"},"dependencies":{"next":"15","react":"19"}}',
        'src/app/page.tsx':
          "import { codes } from '@/lib/genkits'\nexport default function Page() {\n  return <b>{codes.generate({ system: 'ean', model: 'A' })}</b>\n}\n",
        'src/lib/genkits.ts': 'export const codes = { generate: (o: any) => `${o.system}-${Math.random()}` }\n',
      },
      at: every(undefined),
    },
    'is one that is defined and asked by nobody': {
      files: flow(
        "const unused = ai.definePrompt({ name: 'old', prompt: 'Write to {{to}}' })\nexport async function letter(input: any) {\n  const done = await ai.generate({ prompt: input.to })\n  return done.text\n}\n",
      ),
      at: every('src/ai/flows/letter.ts: const done = await ai.generate('),
    },
  })
})
