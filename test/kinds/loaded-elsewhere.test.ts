import { describe } from 'vitest'
import { projects } from './kind.ts'
import { standing } from './stands.ts'

/** Weights that one file loads and another asks: the call that asks is the place. */
const SCOPE = 'scope-undeclared'
const API = (loader: string, asks: string, imports = 'from loader import load\n') => ({
  'requirements.txt': 'fastapi\ntorch\ndiffusers\ntransformers\n',
  'loader.py': loader,
  'app.py': `from fastapi import FastAPI\n${imports}\napp = FastAPI()\npipe = load()\n\n\n@app.post("/ask")\ndef ask(wish: str):\n${asks}`,
})
const DRAWS =
  'from diffusers import FluxPipeline\n\n\ndef load():\n    pipe = FluxPipeline.from_pretrained("weights")\n    return pipe.to("cuda")\n'
const WRITES =
  'from transformers import AutoModelForCausalLM\n\n\ndef load():\n    model = AutoModelForCausalLM.from_pretrained("weights")\n    return model\n'

const LLAMA = (decodes: string) => ({
  'settings.gradle.kts': 'rootProject.name = "oak"\n',
  'app/build.gradle.kts': 'plugins { id("com.android.application") }\n',
  'app/src/main/java/oak/MainActivity.kt':
    'package oak\nimport androidx.appcompat.app.AppCompatActivity\nclass MainActivity : AppCompatActivity() {\n  private external fun say(text: String): String\n}\n',
  'app/src/main/cpp/oak.cpp': `#include "llama.h"\nextern "C" JNIEXPORT jlong JNICALL Java_oak_MainActivity_load(JNIEnv *env, jobject, jstring p) {\n  return (jlong) llama_model_load_from_file(path, params);\n}\n${decodes}`,
})

describe('an engine that is linked in', () => {
  standing({
    'stands where it is asked and not where it loads': {
      files: LLAMA(
        'extern "C" JNIEXPORT jstring JNICALL Java_oak_MainActivity_say(JNIEnv *env, jobject, jstring t) {\n  if (llama_decode(context, batch) != 0) return nullptr;\n  return told(context);\n}\n',
      ),
      at: { [SCOPE]: 'app/src/main/cpp/oak.cpp: if (llama_decode(context, batch) != 0) return nullptr;' },
    },
    'stands where it loads where nothing else is seen': {
      files: LLAMA(''),
      at: { [SCOPE]: 'app/src/main/cpp/oak.cpp: return (jlong) llama_model_load_from_file(path, params);' },
    },
  })
})

describe('a model that another file loads', () => {
  standing({
    'draws where it is told how many steps to take': {
      files: API(DRAWS, '    return save(pipe(wish, num_inference_steps=20).images[0])\n'),
      at: { [SCOPE]: 'app.py: return save(pipe(wish, num_inference_steps=20).images[0])' },
    },
    'draws as a field of one’s own class': {
      files: {
        ...API(
          DRAWS,
          '    return Painter(pipe).paint(wish)\n',
          'from loader import load\nfrom painter import Painter\n',
        ),
        'painter.py':
          'class Painter:\n    def __init__(self, pipe):\n        self._pipe = pipe\n\n    def paint(self, wish):\n        return self._pipe(\n            prompt=wish,\n            guidance_scale=4.0,\n        ).images[0]\n',
      },
      at: { [SCOPE]: 'painter.py: return self._pipe(' },
    },
    'writes where it is told how many words may come': {
      files: API(
        WRITES,
        '    return model.generate(encoded(wish), max_new_tokens=200)\n',
        'from loader import load, model\n',
      ),
      at: { [SCOPE]: 'app.py: return model.generate(encoded(wish), max_new_tokens=200)' },
    },
    'is not asked by a function of one’s own that is told the same': {
      files: {
        ...API(
          DRAWS,
          '    return run_pipeline(wish, num_inference_steps=20)\n',
          'from loader import load\nfrom painter import run_pipeline\n',
        ),
        'painter.py':
          'from loader import load\n\npipe = load()\n\n\ndef run_pipeline(wish, num_inference_steps):\n    return pipe(wish, num_inference_steps=num_inference_steps).images[0]\n',
      },
      at: { [SCOPE]: 'painter.py: return pipe(wish, num_inference_steps=num_inference_steps).images[0]' },
    },
  })
  projects([
    [
      'a pipeline of steps that has none of this',
      {
        'requirements.txt': 'fastapi\nscikit-learn\n',
        'app.py':
          'from fastapi import FastAPI\nfrom loader import load\n\napp = FastAPI()\npipe = load()\n\n\n@app.post("/sort")\ndef sort(wish: str):\n    return pipe(wish, top_k=3)\n',
      },
      { silent: true },
    ],
    [
      'a model that puts speech into words',
      {
        'requirements.txt': 'fastapi\n',
        'app.py':
          'from fastapi import FastAPI\nfrom loader import whisper_model\n\napp = FastAPI()\n\n\n@app.post("/hear")\ndef hear(sound: bytes):\n    return whisper_model.generate(features(sound), max_new_tokens=200)\n',
      },
      { silent: true },
    ],
    [
      'a body that is made in steps',
      {
        'requirements.txt': 'fastapi\n',
        'app.py':
          'from fastapi import FastAPI\nfrom loader import pipeline\n\napp = FastAPI()\n\n\n@app.post("/body")\ndef body(picture: str):\n    mesh = pipeline(image=picture, num_inference_steps=30, octree_resolution=256)[0]\n    return mesh.export("body.glb")\n',
      },
      { silent: true },
    ],
    [
      'a film, by what is taken out of what comes back',
      API(
        'from diffusers import LTXPipeline\n\n\ndef load():\n    return LTXPipeline.from_pretrained("weights")\n',
        '    return save(pipe(wish, num_inference_steps=30).frames[0])\n',
      ),
      { generates: ['video'], generationIn: 'app.py' },
    ],
    [
      'a model that reads a picture, and is asked nothing about it',
      {
        'requirements.txt': 'fastapi\ntransformers\n',
        'loader.py':
          'from transformers import VisionEncoderDecoderModel\n\nmodel = VisionEncoderDecoderModel.from_pretrained("weights")\n',
        'app.py':
          'from fastapi import FastAPI\nfrom loader import model, processor\n\napp = FastAPI()\n\n\n@app.post("/read")\ndef read(page: bytes):\n    return processor.decode(model.generate(processor(page).pixel_values, max_new_tokens=512))\n',
      },
      { silent: true },
    ],
    [
      'a function of the file that is named like one',
      {
        'requirements.txt': 'fastapi\n',
        'app.py':
          'from fastapi import FastAPI\n\napp = FastAPI()\n\n\ndef pipe(rows, num_inference_steps):\n    return rows[:num_inference_steps]\n\n\n@app.post("/cut")\ndef cut(rows: list):\n    return pipe(rows, num_inference_steps=3)\n',
      },
      { silent: true },
    ],
  ])
})
