import { describe } from 'vitest'
import { projects } from './kind.ts'

const PYPROJECT = '[project]\nname = "tide"\nversion = "1"\ndependencies = ["fastapi", "openai"]\n'
const NEXT = '{"name":"tide","private":true,"scripts":{"dev":"next dev"},"dependencies":{"next":"15","ai":"5"}}'
const ASK = "import { streamText } from 'ai'\nexport const speak = (o: any) => streamText({ model: pick(), ...o })\n"

const GO = (call: string) => ({
  'go.mod': 'module tide.example/tide\n\ngo 1.22\n\nrequire github.com/sashabaranov/go-openai v1.41.2\n',
  'pkg/voice/voice.go':
    'package voice\n\nimport (\n\t"context"\n\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc Complete(prompt string) (openai.ChatCompletionResponse, error) {\n\treturn openai.NewClient("k").CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{Model: "gpt-4o", Messages: of(prompt)})\n}\n\nfunc CountWords(prompt string) int { return len(prompt) }\n',
  'main.go': `package main\n\nimport (\n\t"net/http"\n\n\t"tide.example/tide/pkg/voice"\n)\n\nfunc main() {\n\thttp.HandleFunc("/say", func(w http.ResponseWriter, r *http.Request) { write(w, ${call}) })\n\thttp.ListenAndServe(":80", nil)\n}\n`,
})

describe('a call of the repository’s own function', () => {
  projects([
    [
      'is one in Go, by the last part of a path',
      GO('voice.Complete(r.FormValue("q"))'),
      { generates: ['text'], record: [{ kind: 'generation', file: 'main.go' }] },
    ],
    [
      'is none in Go where it only counts',
      GO('voice.CountWords(r.FormValue("q"))'),
      { generates: ['text'], noRecord: [{ kind: 'generation', file: 'main.go' }] },
    ],
    [
      'is a call of what that asks, by a path',
      {
        'package.json': NEXT,
        'lib/talk.ts': ASK,
        'app/api/say/route.ts':
          "import { speak } from '@/lib/talk'\nexport const POST = async (r: Request) => speak({ prompt: await r.text() })\n",
      },
      { generates: ['text'], generationIn: 'app/api/say/route.ts' },
    ],
    [
      'is one in Python, through a module between',
      {
        'pyproject.toml': PYPROJECT,
        'tide/llm.py':
          'from openai import OpenAI\ndef complete(prompt):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": prompt}])\n',
        'tide/letters.py':
          'from tide.llm import complete\ndef generate_reply(text):\n    return complete(prompt="Answer: " + text)\n',
        'tide/web.py':
          'from fastapi import FastAPI\nfrom .letters import generate_reply\napp = FastAPI()\n@app.post("/reply")\ndef reply(text: str):\n    return generate_reply(text)\n',
      },
      { generates: ['text'], generationIn: 'tide/letters.py' },
    ],
    [
      'asks for what its name says, where the module makes several kinds',
      {
        'package.json': NEXT,
        'lib/make.ts':
          "import { generateText, experimental_generateImage } from 'ai'\nexport const write = (o: any) => generateText(o)\nexport const drawPicture = (o: any) => experimental_generateImage(o)\n",
        'app/api/draw/route.ts':
          "import { generateImage } from '../../../lib/make'\nexport const POST = async (r: Request) => generateImage({ prompt: await r.text() })\n",
      },
      { generates: ['image'], generationIn: 'app/api/draw/route.ts' },
    ],
    [
      'is none where the module asks nobody',
      {
        'package.json': NEXT,
        'lib/form.ts': 'export const ask = (o: any) => window.prompt(o.prompt)\n',
        'app/page.tsx':
          "import { ask } from '../lib/form'\nexport default function P() { return <b onClick={() => ask({ prompt: 'Name?' })} /> }\n",
      },
      { silent: true },
    ],
  ])
})
