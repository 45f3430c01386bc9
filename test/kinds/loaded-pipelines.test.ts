import { describe } from 'vitest'
import { projects } from './kind.ts'
import { standing } from './stands.ts'

/** Weights that are loaded here and asked further down: the call that asks is the place. */
const SCOPE = 'scope-undeclared'
const API = (kind: string, more = '') => ({
  'requirements.txt': 'fastapi\ntorch\ndiffusers\n',
  'app.py': `import torch\nfrom fastapi import FastAPI\nfrom diffusers import ${kind}\n\napp = FastAPI()\n\n\nclass Painter:\n    def __init__(self):\n        self.pipe = None\n\n    def load(self):\n        self.pipe = ${kind}.from_pretrained("weights")\n\n    def paint(self, wish):\n        return self.pipe(prompt=wish, num_inference_steps=8).images[0]\n\n\npainter = Painter()\n\n\n@app.post("/paint")\ndef paint(wish: str):\n    return painter.paint(wish)\n${more}`,
})

describe('a pipeline of the library', () => {
  standing({
    'is one though nobody has listed its name yet': {
      files: API('OakLeafPipeline'),
      at: { [SCOPE]: 'app.py: return self.pipe(prompt=wish, num_inference_steps=8).images[0]' },
    },
    'stands where it is asked, before a function of one’s own in the file that answers people': {
      files: {
        'requirements.txt': 'fastapi\ntorch\ndiffusers\n',
        'app/painter.py':
          'import torch\nfrom diffusers import FluxPipeline\n\n\ndef load():\n    pipe = FluxPipeline.from_pretrained("weights")\n    pipe.enable_vae_tiling()\n    return pipe\n\n\ndef run(wish):\n    pipe = load()\n    return pipe(prompt=wish).images[0]\n\n\ndef generate_image(prompt):\n    return run(prompt)\n',
        'app/main.py':
          'from fastapi import FastAPI\nfrom app.painter import generate_image\n\napp = FastAPI()\n\n\n@app.post("/v1/paint")\ndef paint(wish: str):\n    return generate_image(prompt=wish)\n',
      },
      at: { [SCOPE]: 'app/painter.py: return pipe(prompt=wish).images[0]' },
    },
  })
  projects([
    [
      'is none of a name like it that comes from elsewhere',
      {
        'requirements.txt': 'fastapi\nscikit-learn\n',
        'app.py':
          'from fastapi import FastAPI\nfrom shelves import OakLeafPipeline\n\napp = FastAPI()\npipe = OakLeafPipeline.from_pretrained("weights")\n\n\n@app.post("/sort")\ndef sort(wish: str):\n    return pipe(wish)\n',
      },
      { silent: true },
    ],
  ])
})

const BOT = (main: string, other: string) => {
  const asks = (name: string) =>
    `import requests\n\n\nclass Job:\n    def process(self, message, payload):\n        ${name === 'out' ? 'r' : 'done'} = requests.post("http://paint:7860/sdapi/v1/txt2img", json=payload).json()\n        return r\n`
  return {
    'requirements.txt': 'pyrogram\nrequests\n',
    'main.py': `from pyrogram import Client, filters\nfrom scripts.${other} import Job as Other\nfrom scripts.${main} import Job\n\napp = Client("oak")\n\n\n@app.on_message(filters.command("imagine"))\ndef imagine(client, message):\n    message.reply(Job().process(message, {"prompt": message.text}))\n\n\n@app.on_message(filters.command("more"))\ndef more(client, message):\n    message.reply(Other().process(message, {"prompt": message.text}))\n\n\napp.run()\n`,
    [`scripts/${main}.py`]: asks('in'),
    [`scripts/${other}.py`]: `${asks('out')}\n\n    def tell(self, message):\n        message.reply("done")\n`,
  }
}

describe('what changes a picture that is there', () => {
  standing({
    'stands behind what draws one': {
      files: BOT('txt2img', 'outpainting'),
      at: { [SCOPE]: 'scripts/txt2img.py: done = requests.post(' },
    },
    'stands for the product where nothing draws': {
      files: BOT('redraw', 'outpainting'),
      at: { [SCOPE]: 'requests.post("http://paint:7860/sdapi/v1/txt2img", json=payload)' },
    },
  })
})
