import { describe, expect, it } from 'vitest'
import { createSession } from '../../server/src/core/engine/session.ts'
import { AS_OF } from '../support/tree.ts'
import { duty, saying } from './duty-trees.ts'

const FIELD =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description TC260:AIGC=\'{"Label":"1","ContentProducer":"001191","ProduceID":"1","ReservedCode1":"","ContentPropagator":"","PropagateID":"","ReservedCode2":""}\'/></x:xmpmeta>'
const GO = {
  'go.mod': 'module example.com/pic\n\ngo 1.22\n\nrequire github.com/sashabaranov/go-openai v1.20.0\n',
  'main.go':
    'package main\n\nimport (\n\t"context"\n\t"net/http"\n\n\topenai "github.com/sashabaranov/go-openai"\n)\n\nfunc main() {\n\thttp.HandleFunc("/picture", picture)\n\thttp.ListenAndServe(":80", nil)\n}\n\nfunc picture(w http.ResponseWriter, r *http.Request) {\n\tres, _ := openai.NewClient("k").CreateImage(context.Background(), openai.ImageRequest{Prompt: r.FormValue("q"), Model: "dall-e-3"})\n\tw.Write(EmbedLabel([]byte(res.Data[0].B64JSON)))\n}\n',
  'aigc_label.go': `package main\n\nfunc EmbedLabel(png []byte) []byte {\n\treturn append(png, []byte(\`${FIELD}\`)...)\n}\n`,
}
const NODE = {
  'package.json': '{"name":"pic","private":true,"type":"module","dependencies":{"express":"4","openai":"5"}}',
  'server.ts':
    "import express from 'express'\nimport OpenAI from 'openai'\nimport { marked } from './marks'\nconst app = express()\napp.post('/picture', async (req, res) => {\n  const made = await new OpenAI().images.generate({ model: 'gpt-image-1', prompt: req.body.q })\n  res.end(marked(made.data[0].b64_json))\n})\napp.listen(80)\n",
  'marks/index.ts': "export * from './aigc-' + 'label'\n",
  'marks/aigc-label.ts': `export const marked = (png: string) => png + \`${FIELD.replaceAll('"', '\\"')}\`\n`,
}

describe('a file of the team’s own that is named as a helper', () => {
  it.each([
    ['in Go, called by a name of its own', GO, 'aigc_label.go'],
    ['in TypeScript, brought in by way of another', NODE, 'marks/aigc-label.ts'],
  ] as const)('is none that was begun: %s', (_, files, writer) => {
    expect(duty('implicit-label-metadata', '', { ...files }).status).toBe('evidenced')
    const declared = duty('implicit-label-metadata', `    labels: { metadata: { writer: ${writer} } }\n`, { ...files })
    expect(saying(declared)).not.toMatch(/nothing calls/)
  })
})

describe('texts that were let go', () => {
  it('are read again a few times for a service, however many helpers stand uncalled in it', () => {
    const session = createSession()
    const reads = new Map<string, number>()
    const put = (path: string, text: string) =>
      session.update(path, text, () => {
        reads.set(path, (reads.get(path) ?? 0) + 1)
        return text
      })
    put('requirements.txt', 'fastapi\nopenai\n')
    put(
      'app.py',
      'from fastapi import FastAPI\nfrom openai import OpenAI\napp = FastAPI()\n@app.post("/ask")\ndef ask(q: str):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n',
    )
    put(
      'genai-measures.yaml',
      'version: 1\nservices:\n  - name: app\n    audience: public\n    territory: mainland-china\n',
    )
    for (let at = 0; at < 4; at++)
      put(
        `p${at}/ai_notice.py`,
        'LABEL = "内容由AI生成，仅供参考"\n\n\ndef with_notice(answer: str) -> str:\n    return answer + LABEL\n',
      )
    // Twice what is kept, and as much again of what is kept once it was asked for.
    const filler = `${'# so many words that nobody calls\n'.repeat(9000)}x = 1\n`
    for (let at = 0; at < 60; at++) put(`m${at}.py`, filler)
    const { services } = session.evaluate({ asOf: AS_OF })
    expect(services).toHaveLength(1)
    expect([...reads.keys()].some(path => path.startsWith('m'))).toBe(true)
    expect(Math.max(...reads.values())).toBeLessThanOrEqual(2)
    reads.clear()
    session.evaluate({ asOf: AS_OF })
    expect([...reads.keys()]).toEqual([])
  })
})
