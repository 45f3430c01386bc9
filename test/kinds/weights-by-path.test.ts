import { describe } from 'vitest'
import { projects } from './kind.ts'

const PAGE = (more: string) =>
  `import gradio as gr\nfrom diffusers import StableDiffusionXLPipeline\n${more}\n\n\ndef paint(p):\n    return StableDiffusionXLPipeline.from_single_file(PATHS['a'])(p).images[0]\n\n\ngr.Interface(paint, 'text', 'image').launch()\n`
const LIST = { 'requirements.txt': 'diffusers\ngradio\n' }
const held = (path: string) => ({
  ...LIST,
  'app.py': PAGE('from settings import PATHS'),
  'settings.py': `PATHS = {\n    'a': '${path}',\n}\n`,
})

describe('weights by the path of a file, and by the address they are fetched from', () => {
  projects([
    [
      'a folder of checkpoints',
      held('checkpoints/ink_v2.safetensors'),
      { record: [{ kind: 'model', file: 'settings.py' }] },
    ],
    ['a folder of models', held('models/sdxl/ink.safetensors'), { record: [{ kind: 'model', file: 'settings.py' }] }],
    ['a folder of weights', held('./weights/ink.ckpt'), { record: [{ kind: 'model', file: 'settings.py' }] }],
    ['a picture', held('checkpoints/ink.png'), { noRecord: [{ kind: 'model', file: 'settings.py' }] }],
    [
      'Go',
      {
        'go.mod': 'module lamp\n',
        'main.go': 'package main\n\nconst modelPath = "models/qwen.gguf"\n\nfunc main() { llama.Load(modelPath) }\n',
      },
      { record: [{ kind: 'model', file: 'main.go' }] },
    ],
    [
      'an image that adds them by address',
      {
        ...held('a.png'),
        Dockerfile:
          'FROM python\nADD https://modelscope.cn/models/acme/ink-xl/resolve/master/ink.safetensors checkpoints/\n',
      },
      { record: [{ kind: 'model', file: 'Dockerfile' }] },
    ],
    [
      'an image that fetches them',
      {
        ...held('a.png'),
        Dockerfile: 'FROM python\nRUN wget https://huggingface.co/acme/ink-xl/resolve/main/ink.safetensors\n',
      },
      { record: [{ kind: 'model', file: 'Dockerfile' }] },
    ],
    [
      'an image that fetches data',
      {
        ...held('a.png'),
        Dockerfile: 'FROM python\nRUN wget https://huggingface.co/datasets/acme/ink/resolve/main/a.zip\n',
      },
      { noRecord: [{ kind: 'model', file: 'Dockerfile' }] },
    ],
  ])
})
