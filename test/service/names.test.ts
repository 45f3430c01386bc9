import { describe, expect, it } from 'vitest'
import { createSession } from '../../server/src/core/engine/session.ts'
import { AS_OF } from '../support/tree.ts'

/** The names of the services of a repository that lies in a folder called `shop`. */
function names(files: Readonly<Record<string, string>>): string[] {
  const session = createSession('shop')
  for (const [path, text] of Object.entries(files)) session.update(path, text)
  return session.evaluate({ asOf: AS_OF }).services.map(one => one.profile.name)
}

const part = (folder: string, list = 'fastapi\nopenai\n') => ({
  [`${folder}/requirements.txt`]: list,
  [`${folder}/main.py`]:
    'from fastapi import FastAPI\nfrom openai import OpenAI\napp = FastAPI()\n@app.post("/chat")\ndef chat():\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[])\n',
})

describe('the name of a service', () => {
  it('is the repository’s for the only one, where no manifest names it', () => {
    expect(names(part('server'))).toEqual(['shop'])
  })

  it('is the manifest’s where that gives one', () => {
    const manifest = '[project]\nname = "writer"\ndependencies = ["fastapi", "openai"]\n'
    expect(names({ ...part('server'), 'server/pyproject.toml': manifest })).toEqual(['writer'])
  })

  it('is the folder’s where several stand side by side', () => {
    expect(names({ ...part('writer'), ...part('painter') }).toSorted()).toEqual(['painter', 'writer'])
  })
})
