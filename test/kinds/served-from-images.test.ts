import { describe } from 'vitest'
import { projects } from './kind.ts'
import { standing } from './stands.ts'

/** A Python project that is built like a package, whose server lies in a folder of its own and is run by its own image: no library. */
const SCOPE = 'scope-undeclared'
const PROJECT = (more: Record<string, string> = {}, name = 'oak') => ({
  'pyproject.toml': `[project]\nname = "${name}"\ndependencies = ["google-genai"]\n[project.optional-dependencies]\nweb = ["fastapi"]\n[build-system]\nrequires = ["setuptools"]\n`,
  Dockerfile:
    'FROM python:3.12\nCOPY . .\nRUN pip install ".[web]"\nEXPOSE 8000\nCMD ["uvicorn", "server.app:app", "--port", "8000"]\n',
  'server/__init__.py': '',
  'server/app.py':
    'from fastapi import FastAPI\nfrom src.tales import tell\napp = FastAPI()\n\n@app.post("/api/tales")\ndef tales(q: str):\n    return {"tale": tell(q)}\n',
  'src/__init__.py': '',
  'src/tales.py':
    'from google import genai\nclient = genai.Client()\n\ndef tell(q):\n    return client.models.generate_content(model="gemini-2.5-flash", contents=q).text\n',
  'web/package.json':
    '{"name":"oak-web","private":true,"dependencies":{"react":"^19","react-dom":"^19"},"devDependencies":{"vite":"^6"}}',
  'web/index.html':
    '<!doctype html><html><body><div id="root"></div><script type="module" src="/src/main.tsx"></script></body></html>',
  'web/src/main.tsx':
    "import { createRoot } from 'react-dom/client'\nimport { New } from './New'\ncreateRoot(document.getElementById('root')!).render(<New />)\n",
  'web/src/New.tsx':
    "import { useState } from 'react'\nexport function New() {\n  const [model, setModel] = useState('gemini-2.5-flash')\n  const send = () => fetch('/api/tales', { method: 'POST', body: model })\n  return <button onClick={send}>{model}</button>\n}\n",
  ...more,
})

describe('a server below a package’s manifest', () => {
  standing({
    'is the product where its own image opens a port, and its call stands for it': {
      files: PROJECT(),
      at: { [SCOPE]: 'src/tales.py: return client.models.generate_content(' },
    },
  })
  projects([
    ['and the page is a part of it', PROJECT(), { kinds: ['application'], roots: [''] }],
    [
      'without an image it is a library as it was',
      PROJECT({ Dockerfile: 'FROM python:3.12\nCOPY . .\n' }),
      { kinds: ['application', 'library'] },
    ],
    [
      'with a package of its name it is one for others',
      PROJECT({ 'oak/__init__.py': 'from src.tales import tell\n' }),
      { kinds: ['application', 'library'] },
    ],
    [
      'with commands it is a tool',
      PROJECT({
        'pyproject.toml':
          '[project]\nname = "oak"\ndependencies = ["google-genai"]\nclassifiers = ["Programming Language :: Python"]\n[project.scripts]\noak = "src.tales:tell"\n[build-system]\nrequires = ["setuptools"]\n',
      }),
      { kinds: ['application', 'library'] },
    ],
  ])
})
