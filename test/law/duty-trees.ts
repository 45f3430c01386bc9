import type { AuditedDuty } from '../../server/src/core/engine/audit-result.ts'
import { render } from '../../server/src/core/locale/messages.ts'
import { chatPackage } from '../support/chat-package.ts'
import { audit } from '../support/tree.ts'

/** A service of one name, public in the mainland. */
export const SCOPE = 'services:\n  - name: chat\n    audience: public\n    territory: mainland-china\n'

/** A chat on a mainland vendor's listed service. */
export const MAINLAND: Record<string, string> = {
  ...chatPackage('chat'),
  'app/api/chat/route.ts':
    "import OpenAI from 'openai'\nconst client = new OpenAI({ baseURL: 'https://dashscope.aliyuncs.com/compatible-mode/v1' })\nexport async function POST() {\n  const answer = await client.chat.completions.create({ model: 'qwen-plus', messages: [] })\n  return Response.json(answer)\n}\n",
}
/** One on a service from outside. */
export const OFFSHORE = chatPackage('chat')
/** One that runs the weights of others itself. */
export const SELF_HOSTED: Record<string, string> = {
  'requirements.txt': 'fastapi==0.115.0\nvllm==0.6.3\n',
  'app.py':
    'from fastapi import FastAPI\nfrom vllm import LLM\n\napp = FastAPI()\nllm = LLM(model="Qwen/Qwen3-8B")\n\n@app.post("/chat")\ndef chat(question: str):\n    return llm.generate([question])\n',
}
/** One that tunes them. */
export const TUNED: Record<string, string> = {
  'train_lora.yaml':
    'model_name_or_path: Qwen/Qwen3-8B\nstage: sft\ndo_train: true\nfinetuning_type: lora\ndataset: dialogues\ntemplate: qwen3\n',
  'requirements.txt': 'llamafactory==0.9.3\n',
}
/** Pages that draw. */
export const PICTURES: Record<string, string> = {
  'package.json': '{ "name": "chat", "private": true, "dependencies": { "next": "16.0.0", "openai": "6.0.0" } }\n',
  'app/page.tsx': 'export default function Page() { return <main>draw</main> }\n',
  'app/api/draw/route.ts':
    "import OpenAI from 'openai'\nconst client = new OpenAI()\nexport async function POST() {\n  const picture = await client.images.generate({ model: 'gpt-image-1', prompt: 'a cat' })\n  return Response.json(picture)\n}\n",
}

/** The one service's duty, under a declaration of further lines. */
export function duty(id: string, lines: string, files: Record<string, string> = MAINLAND): AuditedDuty {
  const { services } = audit(new Map(Object.entries({ ...files, 'genai-measures.yaml': SCOPE + lines })))
  const found = services[0]?.duties.find(one => one.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

/** Why a duty is in its state, in English. */
export const saying = ({ why }: AuditedDuty): string => render(why, 'en')
