import { describe, expect, it } from 'vitest'
import type { Modality } from '../../server/src/core/evidence/vocabulary.ts'
import { audit } from '../support/tree.ts'

function generates(files: Readonly<Record<string, string>>): readonly Modality[] {
  const tree = { 'requirements.txt': 'fastapi\n', ...files }
  return audit(new Map(Object.entries(tree))).services.flatMap(service => service.profile.generates)
}

const PAGE = 'from fastapi import FastAPI\napp = FastAPI()\n'
const NODE = {
  'package.json':
    '{"name":"a","private":true,"scripts":{"start":"node a.js"},"dependencies":{"express":"5","openai":"6","@google/genai":"1"}}',
}

describe('kinds of content that a call is asked for', () => {
  it.each([
    [
      'pictures and words, JavaScript',
      {
        ...NODE,
        'a.js':
          "import { GoogleGenAI } from '@google/genai'\nimport express from 'express'\nconst ai = new GoogleGenAI({})\nexpress().post('/d', async (q, s) => s.json(await ai.models.generateContent({ model: 'gemini-2.5-flash', contents: q.body, config: { responseModalities: ['TEXT', 'IMAGE'] } }))).listen(1)\n",
      },
      ['text', 'image'],
    ],
    [
      'a picture alone',
      {
        ...NODE,
        'a.js':
          "import { GoogleGenAI, Modality } from '@google/genai'\nimport express from 'express'\nconst ai = new GoogleGenAI({})\nexpress().post('/d', async (q, s) => s.json(await ai.models.generateContent({ model: 'x', contents: q.body, config: { responseModalities: [Modality.IMAGE] } }))).listen(1)\n",
      },
      ['image'],
    ],
    [
      'a voice, Go',
      {
        'go.mod': 'module e.com/a\n\nrequire google.golang.org/genai v1.0.0\n',
        'main.go':
          'package main\n\nimport (\n\t"net/http"\n\t"google.golang.org/genai"\n)\n\nfunc say(w http.ResponseWriter, r *http.Request) {\n\tclient, _ := genai.NewClient(r.Context(), nil)\n\tclient.Models.GenerateContent(r.Context(), "m", genai.Text("x"), &genai.GenerateContentConfig{ResponseModalities: []string{"AUDIO"}})\n}\n\nfunc main() {\n\thttp.HandleFunc("/say", say)\n\thttp.ListenAndServe(":8080", nil)\n}\n',
      },
      ['audio'],
    ],
    [
      'a chat that speaks',
      {
        'main.py': `${PAGE}from openai import OpenAI\n@app.post("/t")\ndef t(q: str):\n    return OpenAI().chat.completions.create(model="gpt-4o-audio-preview", modalities=["text", "audio"], messages=[{"role": "user", "content": q}])\n`,
      },
      ['text', 'audio'],
    ],
    [
      'a tool that draws',
      {
        'main.py': `${PAGE}from openai import OpenAI\nclient = OpenAI()\n@app.post("/t")\ndef t(q: str):\n    return client.responses.create(model="gpt-5", input=q, tools=[{"type": "image_generation"}])\n`,
      },
      ['text', 'image'],
    ],
    [
      'what a call may take in is not what it makes',
      {
        'main.py': `${PAGE}from openai import OpenAI\nINFO = {"input_modalities": ["text", "image"]}\n@app.post("/t")\ndef t(q: str):\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": q}])\n`,
      },
      ['text'],
    ],
  ] as [string, Record<string, string>, Modality[]][])('%s', (_, files, want) => {
    expect(generates(files)).toEqual(want)
  })
})

describe('pictures by an address', () => {
  it.each([
    [
      'an element',
      { 'index.html': '<html><body><img src="https://image.pollinations.ai/prompt/a%20fox"></body></html>' },
    ],
    [
      'a template',
      {
        'index.html':
          '<html><body><script>img.src = `https://image.pollinations.ai/prompt/${encodeURIComponent(words)}`</script></body></html>',
      },
    ],
    [
      'Vue',
      {
        'package.json': '{"name":"a","private":true,"scripts":{"dev":"vite"},"dependencies":{"vue":"3"}}',
        'src/App.vue': '<template><img :src="`https://image.pollinations.ai/prompt/${words}`" /></template>\n',
      },
    ],
  ] as [string, Record<string, string>][])('%s', (_, files) => {
    expect(generates(files)).toEqual(['image'])
  })
})

describe('weights of the product’s own that speak or show a face', () => {
  const serve = (call: string, from: string) =>
    `${PAGE}from ${from}\n@app.post("/go")\ndef go(text: str):\n    return ${call}\n`
  it.each([
    [
      'a class for speech',
      {
        'main.py': serve('Speaker().synthesize(text)', 'speech import Speaker'),
        'speech.py':
          'import torch\nclass Speaker:\n    def __init__(self):\n        self.net = torch.load("voice.pt")\n    def synthesize(self, text):\n        return self.net(text)\n',
      },
      ['audio'],
    ],
    [
      'an exported vocoder',
      {
        'main.py': serve('say(text)', 'tts_engine import say'),
        'tts_engine.py':
          'import onnxruntime\nvocoder = onnxruntime.InferenceSession("hifigan.onnx")\ndef say(text):\n    return vocoder.run(None, {"text": text})\n',
      },
      ['audio'],
    ],
    [
      'weights of a speech model fetched from a hub',
      {
        'main.py': `${PAGE}from huggingface_hub import snapshot_download\nfrom net import Net\nnet = Net(snapshot_download("suno/bark-small"))\n@app.post("/go")\ndef go(text: str):\n    return net(text)\n`,
      },
      ['audio'],
    ],
    [
      'a talking head',
      {
        'main.py': serve('face(text)', 'face import face'),
        'face.py':
          'import torch\nfrom models import MuseTalk\nmodel = MuseTalk()\nmodel.load_state_dict(torch.load("m.pth"))\ndef face(a):\n    return model(a)\n',
      },
      ['video'],
    ],
    [
      'another talking head',
      {
        'main.py': serve('run(text)', 'live import run'),
        'live.py':
          'from liveportrait import LivePortraitPipeline\npipe = LivePortraitPipeline(weights="w.safetensors")\ndef run(a):\n    return pipe.execute(a)\n',
      },
      ['video'],
    ],
    [
      'speech that is only heard',
      {
        'main.py': serve('hear(text)', 'asr import hear'),
        'asr.py':
          'import torch\nspeech_recognizer = torch.load("speech.pt")\ndef hear(audio):\n    return speech_recognizer.transcribe(audio)\n',
      },
      [],
    ],
    [
      'a voice that is only known again',
      {
        'main.py': serve('who(text)', 'voiceprint import who'),
        'voiceprint.py':
          'import torch\nclass SpeakerVerifier:\n    net = torch.load("speaker.pt")\n    def embed(self, wav):\n        return self.net(wav)\ndef who(x):\n    return SpeakerVerifier().embed(x)\n',
      },
      [],
    ],
    [
      'a face that is only found',
      {
        'main.py': serve('find(text)', 'face import find'),
        'face.py': 'import torch\ndetector = torch.load("face.pt")\ndef find(x):\n    return detector(x)\n',
      },
      [],
    ],
    [
      'a language model inside a speech engine',
      {
        'main.py': serve('speak(text)', 'engine import speak'),
        'engine.py':
          'import torch\nfrom transformers import AutoModelForCausalLM\nllm = AutoModelForCausalLM.from_pretrained("acme/tts-llm")\nvocoder = torch.load("vocoder.pt")\ndef speak(text):\n    speech_tokens = llm.generate(text, max_new_tokens=900)\n    return vocoder.decode(speech_tokens)\n',
      },
      ['audio'],
    ],
  ] as [string, Record<string, string>, Modality[]][])('%s', (_, files, want) => {
    expect(generates(files)).toEqual(want)
  })
})

describe('video put together from generated parts', () => {
  const VOICE =
    'import edge_tts\ndef voice(t):\n    edge_tts.Communicate(t, "zh-CN-XiaoxiaoNeural").save_sync("v.mp3")\n'
  it.each([
    [
      'moviepy',
      {
        'main.py': `${PAGE}from voice import voice\nfrom cut import cut\n@app.post("/v")\ndef v(t: str):\n    voice(t)\n    return cut()\n`,
        'voice.py': VOICE,
        'cut.py':
          'from moviepy.editor import ImageClip, AudioFileClip\ndef cut():\n    ImageClip("a.png").set_audio(AudioFileClip("v.mp3")).write_videofile("out.mp4", fps=24)\n',
      },
      ['audio', 'video'],
    ],
    [
      'ffmpeg in a shell line',
      {
        'main.py': `${PAGE}import os\nfrom voice import voice\n@app.post("/v")\ndef v(t: str):\n    voice(t)\n    os.system("ffmpeg -y -loop 1 -i cover.png -i v.mp3 -shortest out.mp4")\n`,
        'voice.py': VOICE,
      },
      ['audio', 'video'],
    ],
    [
      'fluent-ffmpeg',
      {
        ...NODE,
        'a.js':
          "import express from 'express'\nimport OpenAI from 'openai'\nimport ffmpeg from 'fluent-ffmpeg'\nexpress().post('/v', async (q, s) => {\n  const v = await new OpenAI().audio.speech.create({ model: 'tts-1', input: q.body, voice: 'a' })\n  ffmpeg('bg.mp4').input('v.mp3').outputOptions('-shortest').save('out.mp4')\n}).listen(1)\n",
      },
      ['audio', 'video'],
    ],
    [
      'a recording made ready to be transcribed',
      {
        'main.py': `${PAGE}import os\nfrom voice import voice\n@app.post("/v")\ndef v(t: str):\n    os.system("ffmpeg -i in.mp4 -vn -ar 16000 in.wav")\n    voice(t)\n`,
        'voice.py': VOICE,
      },
      ['audio'],
    ],
    [
      'another format only',
      {
        'main.py': `${PAGE}import subprocess\nfrom voice import voice\n@app.post("/v")\ndef v(t: str):\n    subprocess.run(["ffmpeg", "-i", "in.mov", "out.mp4"])\n    voice(t)\n`,
        'voice.py': VOICE,
      },
      ['audio'],
    ],
    [
      'nothing generated is in it',
      {
        'main.py': `${PAGE}import os\nfrom openai import OpenAI\n@app.post("/v")\ndef v(t: str):\n    os.system("ffmpeg -i a.mp4 -i logo.png -filter_complex overlay out.mp4")\n    return OpenAI().chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": t}])\n`,
      },
      ['text'],
    ],
  ] as [string, Record<string, string>, Modality[]][])('%s', (_, files, want) => {
    expect(generates(files)).toEqual(want)
  })
})
