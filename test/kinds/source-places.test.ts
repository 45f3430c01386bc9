import { describe } from 'vitest'
import { projects } from './kind.ts'
import { standing } from './stands.ts'

const source = 'data-source-undeclared'

describe('weights that stand as the default of an option', () => {
  const net =
    'import torch\nfrom models import Wav2Lip\ndef load(path):\n    net = Wav2Lip()\n    net.load_state_dict(torch.load(path)["state_dict"])\n    return net.eval()\n'
  const page =
    'import gradio as gr\nfrom face import load\nnet = load(input())\ndef speak(video, sound):\n    return net(sound, video)\ngr.Interface(speak, ["video", "audio"], "video").launch(server_name="0.0.0.0")\n'
  const option = 'parser.add_argument("--checkpoint_path", default="../models/wav2lip.pth")'
  const head = 'import argparse\nparser = argparse.ArgumentParser()\n'
  const requirements = { 'requirements.txt': 'torch\ngradio\n' }
  standing({
    'of a script beside the statement that loads': {
      files: {
        ...requirements,
        'face.py': net,
        'page.py': page,
        'extras/silence.py': `${head}${option}\nargs = parser.parse_args()\n${net}model = load(args.checkpoint_path)\n`,
      },
      at: { [source]: 'face.py: net = Wav2Lip()' },
    },
    'in the program that loads them': {
      files: {
        ...requirements,
        'page.py': `${head}${option}\n${net}${page.replace('from face import load\n', '').replace('input()', 'parser.parse_args().checkpoint_path')}`,
      },
      at: { [source]: `page.py: ${option}` },
    },
  })
})

const HEAD =
  'import os\nfrom os.path import join\nfrom datasets import load_dataset\nfrom transformers import AutoModelForCausalLM, Trainer\nfrom peft import LoraConfig, get_peft_model\n'
const TAIL =
  'model = get_peft_model(AutoModelForCausalLM.from_pretrained(base()), LoraConfig())\ntrainer = Trainer(model=model, train_dataset=rows)\ntrainer.train()\n'

describe('files that a training keeps for itself', () => {
  standing({
    'what it was set to': {
      files: { 'train.py': `${HEAD}TRAINING_ARGS_NAME = "training_args.bin"\nrows = read()\n${TAIL}` },
      at: { [source]: 'train.py: trainer = Trainer(' },
    },
    'a cache of rows': {
      files: {
        'train.py': `${HEAD}rows = read().map(split, cache_file_names={k: join(tmp_cache_path, "tokenized.arrow") for k in "ab"})\n${TAIL}`,
      },
      at: { [source]: 'train.py: trainer = Trainer(' },
    },
    'rows in a folder of data': {
      files: { 'train.py': `${HEAD}rows = read(os.path.join(base_dir, "rows.jsonl"))\n${TAIL}` },
      at: { [source]: 'train.py: rows = read(os.path.join(base_dir, "rows.jsonl"))' },
    },
  })
})

describe('where data come from', () => {
  const train = `${HEAD}TRAIN_FILE = "rows/talks_train.jsonl"\nrows = read(TRAIN_FILE)\n${TAIL}`
  const turns =
    'import json\nfrom datasets import load_dataset\nraw = load_dataset("wren/talks", "base")\njson.dump([r for r in raw], open("rows/all.json", "w"))\n'
  standing({
    'a set of a hub that is turned into what is trained on': {
      files: { 'train.py': train, 'convert_talks.py': turns },
      at: { [source]: 'convert_talks.py: raw = load_dataset("wren/talks"' },
      says: { [source]: /wren\/talks/ },
    },
    'the file, where a set is only looked at': {
      files: { 'train.py': train, 'look.py': turns },
      at: { [source]: 'train.py: TRAIN_FILE = "rows/talks_train.jsonl"' },
    },
  })
  const loop =
    'import torch\nfrom lightning import Trainer\nfrom vocoder import HifiGan\noptimizer = torch.optim.Adam(HifiGan().parameters())\ndef run(trainer, loss):\n    loss.backward()\n    optimizer.step()\n'
  standing({
    'a training of the product, before one that came with a copied project': {
      files: {
        'requirements.txt': 'torch\ngradio\n',
        'Sing-TTS/sing/train.py': loop,
        'voice/utils/train_utils.py': loop,
        'app.py':
          'import gradio as gr\nfrom voice.utils import net\ngr.Interface(net.synthesize, "text", "audio").launch()\n',
      },
      at: { [source]: 'voice/utils/train_utils.py: loss.backward()' },
    },
  })
})

describe('pictures from an address, beside a voice from a program', () => {
  const voice = 'def speak(text, out):\n    subprocess.run(["edge-tts", "--text", text, "--write-media", out])\n'
  const head = 'import requests\nimport subprocess\nimport gradio as gr\n'
  const foot = 'gr.Interface(film, "text", "video").launch(server_name="0.0.0.0")\n'
  projects([
    [
      'are both made',
      {
        'requirements.txt': 'requests\ngradio\nedge-tts\n',
        'app.py': `${head}${voice}def film(text):\n    found = requests.post("https://image.pollinations.ai/prompt/" + text)\n    open("a.png", "wb").write(found.content)\n    speak(text, "a.mp3")\n    return join("a.png", "a.mp3")\n${foot}`,
      },
      { generates: ['audio', 'image'] },
    ],
    [
      'an address that only settings hold is asked by nobody',
      {
        'requirements.txt': 'requests\ngradio\nedge-tts\n',
        '.env': 'PICTURES=https://image.pollinations.ai/prompt/\n',
        'app.py': `${head}${voice}def film(text):\n    speak(text, "a.mp3")\n    return "a.mp3"\n${foot}`,
      },
      { generates: ['audio'] },
    ],
  ])
})
